import { CircleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import type { CatalogueField, RecordRef, WireEvidence, WireValue } from '@/contract/contract';
import type { FormRow } from '@/data/catalogue';
import { useText } from '@/i18n';
import { FieldEditor } from '../fields/FieldEditor';
import { asTyped } from '../values';
import { EvidenceMark } from './Evidence';

/** What the rows of a form have in common: saved values, typed ones, problems, how to save. */
export interface FormModel {
  kind: string;
  /** Of a record that exists; null while it is being made. */
  record: string | null;
  title: string;
  values: { readonly [field in string]?: WireValue };
  typed: Readonly<Record<string, string>>;
  problems: Readonly<Record<string, string>>;
  refs: { readonly [id in string]?: RecordRef };
  evidence: readonly WireEvidence[];
  readOnly: boolean;
  /** References as they stand now: records made in passing take them over. */
  context: Readonly<Record<string, string>>;
  type: (field: string, text: string) => void;
  commit: (field: string, text: string) => void;
}

/** One row of the form: a field with its proof, or a text in its languages. */
export function FieldRow({ row, form }: { row: FormRow; form: FormModel }) {
  const [first] = row.fields;
  if (!first) return null;
  const long = first.ty === 'long_text' || first.ty === 'lines';
  if (first.language !== null && long) return <LongInLanguages row={row} form={form} />;
  if (first.language !== null) return <InLanguages row={row} form={form} />;
  return <OneField field={first} form={form} long={long} />;
}

function OneField({ field, form, long }: { field: CatalogueField; form: FormModel; long: boolean }) {
  const text = useText();
  const id = useId();
  const evidence = form.evidence.find((one) => one.field === field.name);
  return (
    <div className="form-row" data-long={long || undefined}>
      <label htmlFor={id} className="form-label">
        {text.t(`field-${form.kind}-${field.base}`)}
        {field.required && <Required />}
      </label>
      <div className="form-value">
        <Editor id={id} field={field} form={form} evidence={evidence} />
        {field.measured && form.record !== null && (
          <EvidenceMark form={form} record={form.record} field={field} evidence={evidence} />
        )}
      </div>
    </div>
  );
}

/** A short text: one line a language. */
function InLanguages({ row, form }: { row: FormRow; form: FormModel }) {
  const text = useText();
  const label = text.t(`field-${form.kind}-${row.base}`);
  return (
    <fieldset className="form-row" data-long>
      <legend className="form-label">{label}</legend>
      <div className="form-languages">
        {row.fields.map((field) => (
          <LanguageLine key={field.name} field={field} form={form} />
        ))}
      </div>
    </fieldset>
  );
}

function LanguageLine({ field, form }: { field: CatalogueField; form: FormModel }) {
  const text = useText();
  const id = useId();
  return (
    <div className="form-language">
      <label htmlFor={id} className="quiet small" title={text.t(`language-${field.language}`)}>
        <span aria-hidden>{text.t(`language-short-${field.language}`)}</span>
        <span className="aside-text">
          {text.t('label-in-language', {
            label: text.t(`field-${form.kind}-${field.base}`),
            language: text.t(`language-${field.language}`),
          })}
        </span>
      </label>
      <Editor id={id} field={field} form={form} placeholder="not-yet-written" />
    </div>
  );
}

/** A long text: one language at a time, with a mark on those that are written. */
function LongInLanguages({ row, form }: { row: FormRow; form: FormModel }) {
  const text = useText();
  const id = useId();
  const own = row.fields.find((field) => field.language === text.language);
  const [chosen, setChosen] = useState<string | null>(null);
  const field = row.fields.find((one) => one.name === chosen) ?? own ?? row.fields[0];
  if (!field) return null;
  const written = (one: CatalogueField) => (form.typed[one.name] ?? asTyped(form.values[one.name])) !== '';
  return (
    <div className="form-row" data-long>
      <div className="form-label row">
        <label htmlFor={id} className="grow">
          {text.t(`field-${form.kind}-${row.base}`)}
        </label>
        <div className="form-tabs" role="group" aria-label={text.t('text-language')}>
          {row.fields.map((one) => (
            <button
              key={one.name}
              type="button"
              aria-pressed={one === field}
              aria-label={text.t(written(one) ? 'language-written' : 'language-missing', {
                language: text.t(`language-${one.language}`),
              })}
              data-missing={!written(one) || undefined}
              onClick={() => setChosen(one.name)}
            >
              {text.t(`language-short-${one.language}`)}
            </button>
          ))}
        </div>
      </div>
      <Editor key={field.name} id={id} field={field} form={form} placeholder="not-yet-written" />
    </div>
  );
}

interface EditorProps {
  id: string;
  field: CatalogueField;
  form: FormModel;
  evidence?: WireEvidence | undefined;
  placeholder?: string;
}

function Editor({ id, field, form, evidence, placeholder }: EditorProps) {
  const problem = form.problems[field.name];
  return (
    <div className="form-editor" data-hatched={hatched(field, form, evidence) || undefined}>
      <FieldEditor
        id={id}
        kind={form.kind}
        field={field}
        value={form.values[field.name]}
        typed={form.typed[field.name]}
        refs={form.refs}
        context={form.context}
        problem={problem}
        problemId={problem === undefined ? undefined : `${id}-problem`}
        readOnly={form.readOnly}
        placeholder={placeholder ?? emptyKey(field, form, evidence)}
        onType={(typed) => form.type(field.name, typed)}
        onCommit={(typed) => form.commit(field.name, typed)}
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

/** What is measured and unknown is hatched: it is to be asked. */
function hatched(field: CatalogueField, form: FormModel, evidence: WireEvidence | undefined): boolean {
  return field.measured && form.record !== null && evidence?.state !== 'not_applicable';
}

function emptyKey(field: CatalogueField, form: FormModel, evidence: WireEvidence | undefined): string {
  if (form.record === null) return '';
  if (evidence?.state === 'not_applicable') return 'not-applicable';
  return field.measured ? 'unknown-ask' : 'unknown';
}

function Required() {
  const text = useText();
  return (
    <span className="required" title={text.t('required')}>
      <span aria-hidden>*</span>
    </span>
  );
}
