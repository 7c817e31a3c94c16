import { Ellipsis, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import type { RecordView } from '@/contract/contract';
import { useCommands } from '@/commands/registry';
import { useCatalogue } from '@/data/catalogue';
import { Button, IconButton, Menu, Note, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { Illustrative } from '../Value';
import { useDeleteRecord } from '../useDeleteRecord';
import { asTyped, fieldLabel, shown, type Held } from '../values';
import { Belongings } from './Belongings';
import type { FormModel } from './FieldRow';
import { FormGroups } from './FormGroups';
import { Frame } from './Frame';
import { HistorySection } from './HistorySection';
import { Links } from './Links';
import { Marking } from './Marking';
import { useRecordEditor, type RecordEditor } from './useRecordEditor';

interface RecordInspectorProps {
  view: RecordView;
  workspace: string;
  readOnly: boolean;
}

/** A record in full: its fields, what stands behind them, what belongs to it, how it came to be. */
export function RecordInspector({ view, workspace, readOnly }: RecordInspectorProps) {
  const text = useText();
  const kinds = useCatalogue();
  const editor = useRecordEditor(view, workspace);
  const remove = useDeleteRecord();
  const deleteThis = () => void remove({ id: view.id, title: view.title });
  useCommands([
    {
      id: 'record-delete',
      group: 'record',
      title: text.t('record-delete', { title: view.title }),
      enabled: !readOnly,
      run: deleteThis,
    },
  ]);

  const form: FormModel = {
    kind: view.kind,
    record: view.id,
    title: view.title,
    values: view.values,
    typed: editor.typed,
    problems: editor.problems,
    refs: view.refs,
    evidence: view.evidence,
    readOnly,
    context: useMemo(() => references(view), [view]),
    type: editor.type,
    commit: editor.commit,
  };
  return (
    <Frame
      kind={view.kind}
      title={
        <div className="row row-wrap">
          <h2 className="wrap">{view.title}</h2>
          {view.illustrative && <Illustrative />}
        </div>
      }
      tools={
        <Menu
          align="end"
          trigger={<IconButton small icon={Ellipsis} label={text.t('record-menu')} />}
          sections={[
            {
              items: [
                { id: 'delete', label: text.t('delete'), icon: Trash2, disabled: readOnly, run: deleteThis },
              ],
            },
          ]}
        />
      }
    >
      <Unsaved editor={editor} view={view} />
      <FormGroups groups={kinds.form(view.kind)} form={form} />
      <Belongings view={view} readOnly={readOnly} />
      <Links view={view} readOnly={readOnly} />
      <Marking view={view} readOnly={readOnly} />
      <HistorySection view={view} />
    </Frame>
  );
}

/** The references of the record, by field. */
function references(view: RecordView): Record<string, string> {
  const entries = Object.entries(view.values).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] in view.refs,
  );
  return { ...Object.fromEntries(entries), [view.kind]: view.id };
}

/** What is typed and not saved, and what stands in its way. */
export function Unsaved({ editor, view }: { editor: RecordEditor; view: RecordView }) {
  const text = useText();
  const kinds = useCatalogue();
  const { conflict, problem } = editor;
  const waiting = Object.keys(editor.typed).length;
  const stuck = problem !== null || conflict !== null;
  const value = (name: string, held: Held) => {
    const field = kinds.field(view.kind, name);
    return field ? (shown(text, field, held, view.refs) ?? text.t('unknown')) : asTyped(held);
  };
  if (!stuck && waiting === 0) return null;
  return (
    <div className="unsaved-place">
      {problem && <ProblemNote problem={problem} />}
      {conflict && (
        <Note tone="warn">
          <p>{text.t(conflict.pending.length > 0 ? 'conflict-yours' : 'conflict-others')}</p>
          <ul>
            {conflict.changes.map(({ field, before, after }) => {
              const known = kinds.field(view.kind, field);
              return (
                <li key={field} className="small wrap">
                  {text.t(conflict.pending.includes(field) ? 'conflict-both' : 'conflict-change', {
                    field: known ? fieldLabel(text, view.kind, known) : field,
                    before: value(field, before),
                    after: value(field, after),
                    typed: value(field, editor.typed[field]),
                  })}
                </li>
              );
            })}
          </ul>
        </Note>
      )}
      <div className="unsaved row row-wrap" role="status">
        <span className="small grow">{text.counted('unsaved', waiting)}</span>
        <Button small look="primary" disabled={waiting === 0} onClick={editor.saveAll}>
          {text.t('save')}
        </Button>
        <Button small onClick={editor.discard}>
          {text.t(waiting === 0 ? 'put-away' : 'discard')}
        </Button>
      </div>
    </div>
  );
}
