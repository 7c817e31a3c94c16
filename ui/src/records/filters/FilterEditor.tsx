import { useState } from 'react';
import type { CatalogueField, CatalogueKind, Filter, FilterOp } from '@/contract/contract';
import { Button, Choice } from '@/design';
import { useText } from '@/i18n';
import { FieldEditor } from '../fields/FieldEditor';
import { fieldLabel, isNumeric } from '../values';

/** The conditions that make sense for a field. */
export function opsOf(field: CatalogueField): FilterOp[] {
  const known: FilterOp[] = ['known', 'unknown'];
  if (['code', 'ref', 'flag'].includes(field.ty)) return ['is', 'is_not', ...known];
  if (isNumeric(field)) return field.ty === 'money' || field.ty === 'unit_price' ? known : ['at_least', 'at_most', 'is', ...known];
  if (field.ty === 'date' || field.ty === 'time') return ['at_least', 'at_most', 'is', ...known];
  return ['contains', ...known];
}

/** Builds one condition: field, how, value. */
export function FilterEditor({ kind, onAdd }: { kind: CatalogueKind; onAdd: (filter: Filter) => void }) {
  const text = useText();
  const [name, setName] = useState('');
  const [op, setOp] = useState<FilterOp>('is');
  const [value, setValue] = useState('');
  const field = kind.fields.find((one) => one.name === name);
  const ops = field ? opsOf(field) : [];
  const needsValue = op !== 'known' && op !== 'unknown';

  const choose = (next: string) => {
    const chosen = kind.fields.find((one) => one.name === next);
    setName(next);
    setValue('');
    if (chosen) setOp(opsOf(chosen)[0] ?? 'known');
  };
  const add = (given: string) => onAdd({ field: name, op, value: needsValue ? given : '' });
  return (
    <form
      className="filter-editor stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!needsValue || value.trim() !== '') add(value.trim());
      }}
    >
      <Choice
        label={text.t('filter-field')}
        value={name}
        placeholder={text.t('filter-field')}
        options={kind.fields.map((one) => ({ value: one.name, label: fieldLabel(text, kind.kind, one) }))}
        onChange={choose}
      />
      {field && (
        <Choice
          label={text.t('filter-op')}
          value={op}
          options={ops.map((one) => ({ value: one, label: text.t(`filter-op-${one.replace('_', '-')}`) }))}
          onChange={(next) => setOp(next as FilterOp)}
        />
      )}
      {field && needsValue && (
        <FieldEditor
          kind={kind.kind}
          field={{ ...field, required: true, ty: field.ty === 'long_text' || field.ty === 'lines' ? 'text' : field.ty }}
          value={null}
          typed={value}
          placeholder="filter-value"
          onType={setValue}
          onCommit={setValue}
        />
      )}
      <div className="row">
        <Button look="primary" submit disabled={!field || (needsValue && value.trim() === '')}>
          {text.t('filter-use')}
        </Button>
      </div>
    </form>
  );
}
