import { useLayoutEffect, useMemo, useRef } from 'react';
import type { RecordRef } from '@/contract/contract';
import { useCommands } from '@/commands/registry';
import { useCatalogue, type FormGroup } from '@/data/catalogue';
import { useCommand, useContract } from '@/data/client';
import { changeDraft, draftKey, useDraft, type Draft } from '@/data/drafts';
import { Button, Keys, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { ProblemError } from '@/platform';
import { useSelection } from '../search';
import { FormGroups } from './FormGroups';
import type { FormModel } from './FieldRow';
import { Frame } from './Frame';

/** A record that is being made: what is typed is kept until it is created or thrown away. */
export function NewRecord({ kind }: { kind: string }) {
  const text = useText();
  const kinds = useCatalogue();
  const { preset, open, close } = useSelection();
  const path = useContract('workspace_status', {}).data?.path ?? '';
  const key = draftKey(path, `new-${kind}`);
  const [typed, keep] = useDraft(key);
  const add = useCommand('record_add');
  const problem = add.error?.problem;
  const refs = useReferred(typed);

  // Once for each offer: neither what was discarded nor another workspace gets it again.
  const given = JSON.stringify(preset);
  const taken = useRef('');
  useLayoutEffect(() => {
    if (taken.current === given) return;
    taken.current = given;
    changeDraft(key, (before) => ({ ...before, ...(JSON.parse(given) as Draft) }));
  }, [key, given]);

  const create = async () => {
    const values = Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== ''));
    try {
      const { id } = await add.mutateAsync({ kind, values, illustrative: false, confidentiality: null });
      keep(() => ({}));
      open(id);
    } catch (refused) {
      if (!(refused instanceof ProblemError)) throw refused;
    }
  };
  const discard = () => {
    keep(() => ({}));
    close();
  };
  useCommands([
    { id: 'record-create', group: 'record', title: text.t('create'), keys: 'Ctrl+Enter', run: () => void create() },
  ]);

  const form: FormModel = {
    kind,
    record: null,
    title: text.t(`new-${kind}`),
    values: {},
    typed,
    problems: Object.fromEntries((problem?.fields ?? []).map(({ field, message }) => [field, message])),
    refs,
    evidence: [],
    readOnly: false,
    context: typed,
    type: (field, value) => keep((before) => ({ ...before, [field]: value })),
    commit: () => undefined,
  };
  const groups = useMemo(() => requiredFirst(kinds.form(kind)), [kinds, kind]);
  return (
    <Frame kind={kind} title={<h2>{form.title}</h2>} takeFocus>
      {problem && problem.code !== 'cancelled' && problem.fields.length === 0 && <ProblemNote problem={problem} />}
      <div className="form-new">
        <FormGroups groups={groups} form={form} />
      </div>
      <div className="create-bar row">
        <Button look="primary" disabled={add.isPending} onClick={() => void create()}>
          {text.t('create')} <Keys keys="Ctrl+Enter" />
        </Button>
        <Button onClick={discard}>{text.t('discard')}</Button>
      </div>
    </Frame>
  );
}

/** What must be there comes first, so that a new record is quickly made. */
function requiredFirst(groups: readonly FormGroup[]): FormGroup[] {
  return groups.map(({ group, rows }) => ({
    group,
    rows: [...rows].sort((a, b) => Number(isRequired(b)) - Number(isRequired(a))),
  }));
}

function isRequired(row: FormGroup['rows'][number]): boolean {
  return row.fields.some((field) => field.required);
}

/** Titles of the records that the preset refers to. */
function useReferred(typed: Draft): { readonly [id in string]?: RecordRef } {
  const ids = Object.values(typed).filter((value) => /^[0-9a-f-]{36}$/.test(value));
  const id = ids[0] ?? '';
  const record = useContract('record_get', { id }, { enabled: id !== '' });
  return useMemo(
    () =>
      record.data
        ? {
            ...record.data.refs,
            [record.data.id]: {
              id: record.data.id,
              kind: record.data.kind,
              title: record.data.title,
              illustrative: record.data.illustrative,
            },
          }
        : {},
    [record.data],
  );
}
