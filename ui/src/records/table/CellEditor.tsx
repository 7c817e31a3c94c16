import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { CatalogueField, RecordRef, Row } from '@/contract/contract';
import { edit, request, useContract } from '@/data/client';
import { draftKey, useDraft, without } from '@/data/drafts';
import { toast } from '@/design';
import { ProblemError } from '@/platform';
import { FieldEditor } from '../fields/FieldEditor';
import { asTyped, change } from '../values';

interface CellEditorProps {
  kind: string;
  field: CatalogueField;
  /** The row as it was when the editing began. */
  row: Row;
  refs: { readonly [id in string]?: RecordRef };
  onDone: () => void;
}

/** Edits one field in its cell. What is typed is the record's draft, as in the inspector. */
export function CellEditor({ kind, field, row, refs, onDone }: CellEditorProps) {
  const path = useContract('workspace_status', {}).data?.path ?? '';
  const [draft, keep] = useDraft(draftKey(path, row.id));
  const [problem, setProblem] = useState<string>();
  /** What stood there when the typing began, or what a conflict has shown since. */
  const [base, setBase] = useState(row);
  const sending = useRef(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, []);

  const send = (text: string, revision: string) =>
    edit('record_change', {
      id: row.id,
      values: { [field.name]: change(text) },
      illustrative: null,
      confidentiality: null,
      tags: null,
      revision,
    });
  /** Somebody changed the record: another field is no obstacle, this one is shown before it is overwritten. */
  const sendAgain = async (text: string, refused: unknown) => {
    if (!(refused instanceof ProblemError) || refused.problem.code !== 'conflict') throw refused;
    const { values, revision } = await request('record_get', { id: row.id });
    if (asTyped(values[field.name]) === asTyped(base.values[field.name])) return send(text, revision);
    setBase({ ...base, values, revision });
    throw refused;
  };
  const finish = () => {
    keep((before) => without(before, field.name));
    onDone();
  };
  const commit = async (text: string) => {
    if (text === asTyped(base.values[field.name])) return finish();
    if (sending.current) return;
    sending.current = true;
    try {
      await send(text, base.revision).catch((refused: unknown) => sendAgain(text, refused));
      finish();
    } catch (refused) {
      if (!(refused instanceof ProblemError)) throw refused;
      const { problem: why } = refused;
      const message = why.fields.find((one) => one.field === field.name)?.message ?? why.message;
      setProblem(message);
      toast({ title: message, detail: why.hints[0], tone: 'bad' });
    } finally {
      sending.current = false;
    }
  };
  const keepKeys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') finish();
    event.stopPropagation();
  };
  return (
    <div ref={box} className="cell-editor" onKeyDown={keepKeys}>
      <FieldEditor
        kind={kind}
        field={field}
        value={base.values[field.name]}
        typed={draft[field.name]}
        refs={refs}
        problem={problem}
        autoFocus
        onType={(text) => keep((before) => ({ ...before, [field.name]: text }))}
        onCommit={(text) => void commit(text)}
        onEscape={finish}
      />
    </div>
  );
}
