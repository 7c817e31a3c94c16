import { CircleAlert, PanelRight, Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { RecordView, Row } from '@/contract/contract';
import { useCatalogue } from '@/data/catalogue';
import { useContract } from '@/data/client';
import { IconButton, Loading } from '@/design';
import { useText } from '@/i18n';
import { FieldEditor } from '@/records/fields/FieldEditor';
import { Unsaved } from '@/records/inspector/RecordInspector';
import { useSelection } from '@/records/search';
import { useDeleteRecord } from '@/records/useDeleteRecord';
import { htmlLanguage, inLanguage } from './inLanguage';
import { Move } from './Move';
import type { Mover } from './order';
import type { Reckoned } from './reckon';
import { useForm, type InPlace } from './useForm';

interface RunItemProps {
  row: Row;
  time: Reckoned | undefined;
  mover: Mover;
  index: number;
  count: number;
}

/** One line of the run of show: every part of it is edited where it stands. */
export function RunItem(props: RunItemProps) {
  const view = useContract('record_get', { id: props.row.id });
  const { id: selected } = useSelection();
  return (
    <li
      className="run-item"
      data-selected={selected === props.row.id || undefined}
      onKeyDown={props.mover.keys(props.index)}
    >
      {view.data ? <Line {...props} view={view.data} /> : <Loading lines={1} />}
    </li>
  );
}

function Line({ row, view, time, mover, index, count }: RunItemProps & { view: RecordView }) {
  const text = useText();
  const { open } = useSelection();
  const remove = useDeleteRecord();
  const inPlace = useForm(view);
  const { form, editor } = inPlace;
  const title = `title_${text.language}`;
  const written = inLanguage(view.values, 'title', text.language);
  const stuck = editor.problem !== null || editor.conflict !== null;
  return (
    <>
      {stuck && <Unsaved editor={editor} view={view} />}
      <div className="run-row in-place">
        <span className="quiet num">{text.number(index + 1)}</span>
        <div>
          <Cell inPlace={inPlace} name="starts_at" />
          {time?.derived && (
            <p className="quiet small run-note" title={text.t('sessions-reckoned-why')}>
              {text.t('sessions-reckoned', { time: time.start ?? '' })}
            </p>
          )}
          {time?.overlaps && (
            <p className="small run-note">
              <span className="tag" data-tone="warn">
                {text.t('sessions-overlaps')}
              </span>
            </p>
          )}
        </div>
        <Cell inPlace={inPlace} name="minutes" />
        <div>
          <Cell inPlace={inPlace} name={title} placeholder="not-yet-written" />
          {written && written.language !== text.language && (
            <p className="quiet small run-note">
              <span lang={htmlLanguage(written.language)}>{written.text}</span>{' '}
              <span className="tag">
                {text.t('sessions-in-language', { language: text.t(`language-${written.language}`) })}
              </span>
            </p>
          )}
        </div>
        <Cell inPlace={inPlace} name="participant" />
        <div className="item-tools">
          <Move mover={mover} index={index} count={count} title={row.title} readOnly={form.readOnly} />
          <IconButton
            small
            icon={PanelRight}
            label={text.t('sessions-open', { title: row.title })}
            onClick={() => open(row.id)}
          />
          <IconButton
            small
            icon={Trash2}
            label={text.t('sessions-delete', { title: row.title })}
            disabled={form.readOnly}
            onClick={() => void remove({ id: row.id, title: row.title })}
          />
        </div>
      </div>
    </>
  );
}

function Cell({ inPlace, name, placeholder = 'unknown' }: { inPlace: InPlace; name: string; placeholder?: string }) {
  const text = useText();
  const kinds = useCatalogue();
  const id = useId();
  const { form } = inPlace;
  const field = kinds.field(form.kind, name);
  if (!field) return null;
  const problem = form.problems[name];
  return (
    <div className="run-cell">
      <label htmlFor={id} className="aside-text">
        {text.t('sessions-code-of', { label: text.t(`field-${form.kind}-${field.base}`), title: form.title })}
      </label>
      <FieldEditor
        id={id}
        kind={form.kind}
        field={field}
        value={form.values[name]}
        typed={form.typed[name]}
        refs={form.refs}
        context={form.context}
        readOnly={form.readOnly}
        problem={problem}
        problemId={problem === undefined ? undefined : `${id}-problem`}
        placeholder={placeholder}
        onType={(typed) => form.type(name, typed)}
        onCommit={(typed) => form.commit(name, typed)}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className="field-problem" role="alert">
          <CircleAlert size={14} aria-hidden />
          {problem}
        </p>
      )}
    </div>
  );
}
