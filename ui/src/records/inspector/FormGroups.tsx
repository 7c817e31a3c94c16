import type { FormGroup } from '@/data/catalogue';
import { useText } from '@/i18n';
import { FieldRow, type FormModel } from './FieldRow';

/** The fields of a record in the groups of the catalogue. */
export function FormGroups({ groups, form }: { groups: readonly FormGroup[]; form: FormModel }) {
  const text = useText();
  return groups.map(({ group, rows }) => (
    <section key={group} className="form-group" aria-label={text.t(`group-${group}`)}>
      <h3>{text.t(`group-${group}`)}</h3>
      {rows.map((row) => (
        <FieldRow key={row.base} row={row} form={form} />
      ))}
    </section>
  ));
}
