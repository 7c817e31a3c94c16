import { HelpCircle, ShieldQuestion } from 'lucide-react';
import { useId, useState } from 'react';
import type { CatalogueField, WireEvidence } from '@/contract/contract';
import { useCommand } from '@/data/client';
import { Button, Choice, Popup, ProblemNote, toast } from '@/design';
import { useText } from '@/i18n';
import { FieldEditor } from '../fields/FieldEditor';
import { RecordPicker } from '../fields/RecordPicker';
import { fieldLabel, shown, withUnit } from '../values';
import type { FormModel } from './FieldRow';

interface EvidenceProps {
  form: FormModel;
  record: string;
  field: CatalogueField;
  evidence: WireEvidence | undefined;
}

const methods = ['measured', 'documented', 'stated', 'estimated'];
const letters = ['A', 'B', 'C', 'D'];
const states = ['known', 'unknown', 'not_applicable'];

/** The mark beside a measured value; opens its proof. */
export function EvidenceMark(props: EvidenceProps) {
  const { field, evidence, form } = props;
  const text = useText();
  const label = fieldLabel(text, form.kind, field);
  const letter = evidence?.confidence ?? '';
  const name = !evidence
    ? text.t('evidence-none', { field: label })
    : letter
      ? text.t('evidence-of-confidence', { field: label, letter })
      : text.t('evidence-of', { field: label });
  return (
    <Popup
      label={text.t('evidence-of', { field: label })}
      align="end"
      trigger={
        <button
          type="button"
          className="source-mark"
          data-confidence={letter || undefined}
          data-none={!evidence || undefined}
          aria-label={name}
          title={name}
        >
          {evidence ? letter || '•' : <HelpCircle size={12} aria-hidden />}
        </button>
      }
    >
      <EvidencePanel {...props} />
    </Popup>
  );
}

function EvidencePanel({ form, record, field, evidence }: EvidenceProps) {
  const text = useText();
  const save = useCommand('evidence_save');
  const known = shown(text, field, form.values[field.name], form.refs);
  const held: WireEvidence = evidence ?? {
    field: field.name,
    state: known === null ? 'unknown' : 'known',
    low: null,
    high: null,
    source: null,
    as_of: null,
    method: null,
    confidence: null,
    note: null,
  };
  const set = (part: Partial<WireEvidence>) => save.mutate({ id: record, evidence: { ...held, ...part } });
  return (
    <div className="evidence stack">
      <h2>{known ?? text.t(held.state === 'not_applicable' ? 'not-applicable' : 'unknown')}</h2>
      <p className="quiet small">{fieldLabel(text, form.kind, field)}</p>
      {save.error && <ProblemNote problem={save.error.problem} />}
      <EvidenceForm form={form} field={field} held={held} set={set} />
      {held.state !== 'not_applicable' && known === null && <Ask form={form} record={record} field={field} />}
    </div>
  );
}

interface EvidenceFormProps {
  form: FormModel;
  field: CatalogueField;
  held: WireEvidence;
  set: (part: Partial<WireEvidence>) => void;
}

function EvidenceForm({ form, field, held, set }: EvidenceFormProps) {
  const text = useText();
  const id = useId();
  const none = { value: '', label: text.t('not-said') };
  const ranged = ['quantity', 'number', 'integer'].includes(field.ty);
  return (
    <div className="evidence-form">
      <label id={`${id}-state`}>{text.t('evidence-state')}</label>
      <Choice
        label={text.t('evidence-state')}
        value={held.state}
        disabled={form.readOnly}
        options={states.map((value) => ({ value, label: text.t(`state-${value}`) }))}
        onChange={(state) => set({ state })}
      />
      {ranged && (
        <>
          <span>{text.t('evidence-range')}</span>
          <Range field={field} held={held} readOnly={form.readOnly} set={set} />
        </>
      )}
      <label htmlFor={`${id}-source`}>{text.t('evidence-source')}</label>
      <RecordPicker
        id={`${id}-source`}
        label={text.t('evidence-source')}
        kinds={['source']}
        value={held.source ?? ''}
        chosen={held.source === null ? null : (form.refs[held.source] ?? null)}
        placeholder={text.t('evidence-source-none')}
        readOnly={form.readOnly}
        context={{}}
        onChoose={(source) => set({ source: source || null })}
      />
      <label htmlFor={`${id}-as-of`}>{text.t('evidence-as-of')}</label>
      <OwnLine
        id={`${id}-as-of`}
        field={{ ...field, name: 'as_of', ty: 'date', unit: null, per: null, measured: false }}
        value={held.as_of}
        readOnly={form.readOnly}
        onSave={(as_of) => set({ as_of })}
      />
      <label>{text.t('evidence-method')}</label>
      <Choice
        label={text.t('evidence-method')}
        value={held.method ?? ''}
        disabled={form.readOnly}
        options={[none, ...methods.map((value) => ({ value, label: text.t(`method-${value}`) }))]}
        onChange={(method) => set({ method: method || null })}
      />
      <label>{text.t('evidence-confidence-label')}</label>
      <Choice
        label={text.t('evidence-confidence-label')}
        value={held.confidence ?? ''}
        disabled={form.readOnly}
        options={[none, ...letters.map((value) => ({ value, label: text.t(`code-confidence-${value}`) }))]}
        onChange={(confidence) => set({ confidence: confidence || null })}
      />
      <label htmlFor={`${id}-note`}>{text.t('evidence-note')}</label>
      <OwnLine
        id={`${id}-note`}
        field={{ ...field, name: 'note', ty: 'long_text', unit: null, per: null, measured: false }}
        value={held.note}
        readOnly={form.readOnly}
        onSave={(note) => set({ note })}
      />
    </div>
  );
}

function Range({ field, held, readOnly, set }: Omit<EvidenceFormProps, 'form'> & { readOnly: boolean }) {
  const text = useText();
  const end = (name: 'low' | 'high') => (
    <OwnLine
      label={text.t(`evidence-${name}`)}
      field={{ ...field, name, ty: 'number', measured: false }}
      value={held[name]}
      readOnly={readOnly}
      accept={(typed) => Number.isFinite(numberOf(typed))}
      onSave={(typed) => set({ [name]: typed === null ? null : numberOf(typed) })}
    />
  );
  return (
    <span className="row">
      {end('low')}
      <span aria-hidden>–</span>
      {end('high')}
      {field.unit !== null && <span className="quiet small">{withUnit(text, field, '').trim()}</span>}
    </span>
  );
}

function numberOf(typed: string): number {
  return Number(typed.replace(',', '.').replaceAll(/\s/g, ''));
}

interface OwnLineProps {
  id?: string;
  label?: string;
  field: CatalogueField;
  value: string | number | null;
  readOnly: boolean;
  /** What is not accepted stays as typed, and is marked. */
  accept?: (typed: string) => boolean;
  onSave: (typed: string | null) => void;
}

/** A line that keeps its own text until it is left. */
function OwnLine({ id, label, field, value, readOnly, accept, onSave }: OwnLineProps) {
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState(false);
  return (
    <span className="grow" {...(label === undefined ? {} : { role: 'group', 'aria-label': label })}>
      <FieldEditor
        {...(id === undefined ? {} : { id })}
        kind="evidence"
        field={field}
        value={value}
        typed={typed}
        placeholder="not-said"
        readOnly={readOnly}
        onType={setTyped}
        problem={refused ? '' : undefined}
        onCommit={(text) => {
          const trimmed = text.trim();
          const fits = trimmed === '' || accept === undefined || accept(trimmed);
          setRefused(!fits);
          if (!fits) return;
          if (typed !== undefined) onSave(trimmed === '' ? null : trimmed);
          setTyped(undefined);
        }}
      />
    </span>
  );
}

/** Turns an unknown into an open question that names the field and the record. */
function Ask({ form, record, field }: { form: FormModel; record: string; field: CatalogueField }) {
  const text = useText();
  const add = useCommand('record_add');
  const link = useCommand('record_link');
  const label = fieldLabel(text, form.kind, field);
  const ask = async () => {
    const question = text.t('ask-question', { field: label, title: form.title });
    const values = { [`text_${text.language}`]: question, status: 'open', ...(form.context['country'] ? { asked_of: form.context['country'] } : {}) };
    const { id } = await add.mutateAsync({ kind: 'question', values, illustrative: false, confidentiality: null });
    await link.mutateAsync({ from: id, to: record });
    toast({ title: text.t('ask-done'), detail: question });
  };
  const problem = add.error?.problem ?? link.error?.problem;
  return (
    <>
      {problem && <ProblemNote problem={problem} />}
      <Button icon={ShieldQuestion} disabled={form.readOnly || add.isPending} onClick={() => void ask().catch(() => undefined)}>
        {text.t('ask-make')}
      </Button>
    </>
  );
}
