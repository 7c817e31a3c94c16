/** A code of a list's record, changed where it stands. */
import type { Row } from '@/contract/contract';
import { useCatalogue } from '@/data/catalogue';
import { useCommand } from '@/data/client';
import { Choice, toast } from '@/design';
import { useText } from '@/i18n';
import { textOf } from './lists';
import { useReadOnly } from './useForm';

interface CodeProps {
  row: Row;
  kind: string;
  field: string;
}

export function Code({ row, kind, field: name }: CodeProps) {
  const text = useText();
  const kinds = useCatalogue();
  const readOnly = useReadOnly();
  const save = useCommand('record_change');
  const field = kinds.field(kind, name);
  if (!field?.codes) return null;
  const value = textOf(row.values[name]) ?? '';
  const label = text.t(`field-${kind}-${field.base}`);
  const options = kinds.codes(field.codes).map((code) => ({ value: code, label: text.t(`code-${field.codes}-${code}`) }));
  const unknown = { value: '', label: text.t('unknown-ask') };
  const choose = (next: string) =>
    save.mutate(
      {
        id: row.id,
        values: { [name]: next === '' ? null : next },
        illustrative: null,
        confidentiality: null,
        tags: null,
        revision: row.revision,
      },
      {
        onError: ({ problem }) =>
          problem.code !== 'cancelled' && toast({ title: problem.message, detail: problem.hints[0], tone: 'bad' }),
      },
    );
  return (
    <span className="code" data-empty={value === '' || undefined}>
      <Choice
        label={text.t('sessions-code-of', { label, title: row.title })}
        value={value}
        options={field.required ? options : [unknown, ...options]}
        placeholder={unknown.label}
        disabled={readOnly}
        onChange={(next) => next !== value && choose(next)}
      />
    </span>
  );
}
