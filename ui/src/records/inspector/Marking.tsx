import { X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { RecordChange, RecordView } from '@/contract/contract';
import { useCommand, useContract } from '@/data/client';
import { draftKey, useDraft } from '@/data/drafts';
import { Choice, ProblemNote } from '@/design';
import { useText } from '@/i18n';

const levels = ['public', 'partner', 'internal', 'restricted'];

/** Tags, who may see the record, and whether it is made up. */
export function Marking({ view, readOnly }: { view: RecordView; readOnly: boolean }) {
  const text = useText();
  const save = useCommand('record_change');
  const path = useContract('workspace_status', {}).data?.path ?? '';
  const whole = (part: Partial<RecordChange>): RecordChange => ({
    id: view.id,
    values: {},
    illustrative: null,
    confidentiality: null,
    tags: null,
    revision: null,
    ...part,
  });
  const set = (part: Partial<RecordChange>) => save.mutate(whole(part));
  return (
    <section className="form-group" aria-label={text.t('marking')}>
      <h3>{text.t('marking')}</h3>
      {save.error && <ProblemNote problem={save.error.problem} />}
      <div className="form-row">
        <span className="form-label">{text.t('confidentiality')}</span>
        <Choice
          label={text.t('confidentiality')}
          value={view.confidentiality}
          disabled={readOnly}
          options={levels.map((value) => ({ value, label: text.t(`confidentiality-${value}`) }))}
          onChange={(confidentiality) => set({ confidentiality })}
        />
      </div>
      <Tags
        tags={view.tags}
        draft={draftKey(path, `${view.id}|tags`)}
        readOnly={readOnly}
        onChange={(tags) => save.mutateAsync(whole({ tags })).then(() => true, () => false)}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={view.illustrative}
          disabled={readOnly}
          onChange={(event) => set({ illustrative: event.target.checked })}
        />
        {text.t('illustrative-mark')}
      </label>
    </section>
  );
}

interface TagsProps {
  tags: readonly string[];
  /** Where a tag that is typed and not added yet is kept. */
  draft: string;
  readOnly: boolean;
  /** Says whether the tags were taken; a refusal stands above. */
  onChange: (tags: string[]) => Promise<boolean>;
}

function Tags({ tags, draft, readOnly, onChange }: TagsProps) {
  const text = useText();
  const [{ tag: typed = '' }, keep] = useDraft(draft);
  // The tags as they were saved last, also before the window shows them.
  const held = useRef(tags);
  const sending = useRef(false);
  useEffect(() => {
    held.current = tags;
  }, [tags]);
  const put = async (next: string[]): Promise<boolean> => {
    if (!(await onChange(next))) return false;
    held.current = next;
    return true;
  };
  const add = async () => {
    const name = typed.trim();
    if (sending.current) return;
    sending.current = true;
    const done = name === '' || held.current.includes(name) || (await put([...held.current, name]));
    if (done) keep((before) => (before['tag'] === typed ? {} : before));
    sending.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void add();
  };
  return (
    <div className="form-row">
      <label htmlFor="tags" className="form-label">
        {text.t('tags')}
      </label>
      <div className="row row-wrap">
        {tags.map((tag) => (
          <span key={tag} className="chip">
            {tag}
            {!readOnly && (
              <button
                type="button"
                aria-label={text.t('tag-remove', { tag })}
                onClick={() => void put(held.current.filter((one) => one !== tag))}
              >
                <X size={12} aria-hidden />
              </button>
            )}
          </span>
        ))}
        <input
          id="tags"
          className="input tag-input"
          placeholder={text.t('tag-add')}
          readOnly={readOnly}
          value={typed}
          onChange={(event) => keep(() => (event.target.value === '' ? {} : { tag: event.target.value }))}
          onBlur={() => void add()}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}
