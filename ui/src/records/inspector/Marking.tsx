import { X } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import type { RecordChange, RecordView } from '@/contract/contract';
import { useCommand } from '@/data/client';
import { Choice, ProblemNote } from '@/design';
import { useText } from '@/i18n';

const levels = ['public', 'partner', 'internal', 'restricted'];

/** Tags, who may see the record, and whether it is made up. */
export function Marking({ view, readOnly }: { view: RecordView; readOnly: boolean }) {
  const text = useText();
  const save = useCommand('record_change');
  const set = (part: Partial<RecordChange>) =>
    save.mutate({
      id: view.id,
      values: {},
      illustrative: null,
      confidentiality: null,
      tags: null,
      revision: null,
      ...part,
    });
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
      <Tags tags={view.tags} readOnly={readOnly} onChange={(tags) => set({ tags })} />
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
  readOnly: boolean;
  onChange: (tags: string[]) => void;
}

function Tags({ tags, readOnly, onChange }: TagsProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const add = () => {
    const name = typed.trim();
    setTyped('');
    if (name !== '' && !tags.includes(name)) onChange([...tags, name]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
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
                onClick={() => onChange(tags.filter((one) => one !== tag))}
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
          onChange={(event) => setTyped(event.target.value)}
          onBlur={add}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}
