/** Editing a record in its place on the page, with the inspector's editor behind it. */
import { useMemo } from 'react';
import type { RecordView } from '@/contract/contract';
import { useCatalogue, type FormRow } from '@/data/catalogue';
import { useContract } from '@/data/client';
import type { FormModel } from '@/records/inspector/FieldRow';
import { useRecordEditor, type RecordEditor } from '@/records/inspector/useRecordEditor';

export interface InPlace {
  form: FormModel;
  editor: RecordEditor;
}

export function useReadOnly(): boolean {
  return useContract('workspace_status', {}).data?.read_only ?? false;
}

export function useForm(view: RecordView): InPlace {
  const status = useContract('workspace_status', {}).data;
  const editor = useRecordEditor(view, status?.path ?? '');
  const context = useMemo(() => ({ [view.kind]: view.id }), [view.kind, view.id]);
  const form: FormModel = {
    kind: view.kind,
    record: view.id,
    title: view.title,
    values: view.values,
    typed: editor.typed,
    problems: editor.problems,
    refs: view.refs,
    evidence: view.evidence,
    readOnly: status?.read_only ?? false,
    context,
    type: editor.type,
    commit: editor.commit,
  };
  return { form, editor };
}

/** The rows of a kind's form with these bases, in the order given. */
export function useRows(kind: string, bases: readonly string[]): FormRow[] {
  const kinds = useCatalogue();
  return useMemo(() => {
    const all = kinds.form(kind).flatMap((group) => group.rows);
    return bases.flatMap((base) => all.find((row) => row.base === base) ?? []);
  }, [kinds, kind, bases]);
}
