import { Eraser, HelpCircle, ShieldQuestion } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { CatalogueField, EvidenceDraft, WireEvidence } from '@/contract/contract';
import { useCommand, useContract } from '@/data/client';
import { draftKey, useDraft, without } from '@/data/drafts';
import { Button, Choice, Popup, ProblemNote, toast } from '@/design';
import { useText } from '@/i18n';
import { FieldEditor } from '../fields/FieldEditor';
import { RecordPicker } from '../fields/RecordPicker';
import { asTyped, fieldLabel, shown, withUnit } from '../values';
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
  const clear = useCommand('evidence_clear');
  const known = shown(text, field, form.values[field.name], form.refs);
  const held = draftOf(field, evidence, known !== null);
  const set = useParts(held, evidence, (whole) => save.mutateAsync({ id: record, evidence: whole, revision: null }));
  const problem = save.error?.problem ?? clear.error?.problem;
  const problems = new Map(
    (problem?.fields ?? []).map((one) => [one.field.replace(`${field.name}.`, ''), one.message]),
  );
  return (
    <div className="evidence stack">
      <h2>{known ?? text.t(held.state === 'not_applicable' ? 'not-applicable' : 'unknown')}</h2>
      <p className="quiet small">{fieldLabel(text, form.kind, field)}</p>
      {problem && problems.size === 0 && problem.code !== 'cancelled' && <ProblemNote problem={problem} />}
      <EvidenceForm form={form} field={field} held={held} problems={problems} set={set} />
      {held.state !== 'not_applicable' && known === null && <Ask form={form} record={record} field={field} />}
      {evidence && (
        <Button
          small
          look="plain"
          icon={Eraser}
          disabled={form.readOnly}
          onClick={() => clear.mutate({ id: record, field: field.name })}
        >
          {text.t('evidence-clear')}
        </Button>
      )}
    </div>
  );
}

/** Saves a changed part of the evidence; says whether it was taken. */
type SetPart = (part: Partial<EvidenceDraft>) => Promise<boolean>;

/** Saves parts one after the other: each carries those before it, also while the window does not show them yet. */
function useParts(
  held: EvidenceDraft,
  evidence: WireEvidence | undefined,
  save: (whole: EvidenceDraft) => Promise<unknown>,
): SetPart {
  const latest = useRef({ held, save });
  latest.current = { held, save };
  const taken = useRef<Partial<EvidenceDraft>>({});
  const waiting = useRef(0);
  const queue = useRef(Promise.resolve(true));
  useEffect(() => {
    if (waiting.current === 0) taken.current = {};
  }, [evidence]);
  return (part) => {
    waiting.current += 1;
    queue.current = queue.current.then(async () => {
      try {
        await latest.current.save({ ...latest.current.held, ...taken.current, ...part });
        taken.current = { ...taken.current, ...part };
        return true;
      } catch {
        // The refusal stands beside the field, or above the form.
        return false;
      } finally {
        waiting.current -= 1;
      }
    });
    return queue.current;
  };
}

/** What is held, as it is typed. */
function draftOf(field: CatalogueField, evidence: WireEvidence | undefined, known: boolean): EvidenceDraft {
  if (evidence) return { ...evidence, low: asTyped(evidence.low) || null, high: asTyped(evidence.high) || null };
  const state = known ? 'known' : 'unknown';
  const none = { low: null, high: null, source: null, as_of: null, method: null, confidence: null, note: null };
  return { field: field.name, state, ...none };
}

interface EvidenceFormProps {
  form: FormModel;
  field: CatalogueField;
  held: EvidenceDraft;
  /** Refused parts, by name. */
  problems: ReadonlyMap<string, string>;
  set: SetPart;
}

function EvidenceForm({ form, field, held, problems, set }: EvidenceFormProps) {
  const text = useText();
  const id = useId();
  const none = { value: '', label: text.t('not-said') };
  const ranged = ['quantity', 'number', 'integer'].includes(field.ty);
  const path = useContract('workspace_status', {}).data?.path ?? '';
  const [draft, keep] = useDraft(draftKey(path, `${form.record}|evidence-${field.name}`));
  const line = (name: 'low' | 'high' | 'as_of' | 'note', ty: string) => ({
    typed: draft[name],
    onType: (typed: string) => keep((before) => ({ ...before, [name]: typed })),
    onSaved: (typed: string) => keep((before) => (before[name] === typed ? without(before, name) : before)),
    field: { ...field, name, ty, measured: false, required: false, ...(ty === 'number' ? {} : { unit: null, per: null }) },
    value: held[name],
    problem: problems.get(name),
    readOnly: form.readOnly,
    onSave: (typed: string | null) => set({ [name]: typed }),
  });
  return (
    <div className="evidence-form">
      <span>{text.t('evidence-state')}</span>
      <Choice
        label={text.t('evidence-state')}
        value={held.state}
        disabled={form.readOnly}
        options={states.map((value) => ({ value, label: text.t(`state-${value}`) }))}
        onChange={(state) => void set({ state })}
      />
      {ranged && (
        <>
          <span>{text.t('evidence-range')}</span>
          <span className="row">
            <OwnLine label={text.t('evidence-low')} {...line('low', 'number')} />
            <span aria-hidden>–</span>
            <OwnLine label={text.t('evidence-high')} {...line('high', 'number')} />
            {field.unit !== null && <span className="quiet small">{withUnit(text, field, '').trim()}</span>}
          </span>
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
        onChoose={(source) => void set({ source: source || null })}
      />
      <label htmlFor={`${id}-as-of`}>{text.t('evidence-as-of')}</label>
      <OwnLine id={`${id}-as-of`} {...line('as_of', 'date')} />
      <span>{text.t('evidence-method')}</span>
      <Choice
        label={text.t('evidence-method')}
        value={held.method ?? ''}
        disabled={form.readOnly}
        options={[none, ...methods.map((value) => ({ value, label: text.t(`method-${value}`) }))]}
        onChange={(method) => void set({ method: method || null })}
      />
      <span>{text.t('evidence-confidence-label')}</span>
      <Choice
        label={text.t('evidence-confidence-label')}
        value={held.confidence ?? ''}
        disabled={form.readOnly}
        options={[none, ...letters.map((value) => ({ value, label: text.t(`code-confidence-${value}`) }))]}
        onChange={(confidence) => void set({ confidence: confidence || null })}
      />
      <label htmlFor={`${id}-note`}>{text.t('evidence-note')}</label>
      <OwnLine id={`${id}-note`} {...line('note', 'long_text')} />
    </div>
  );
}

interface OwnLineProps {
  id?: string;
  label?: string;
  field: CatalogueField;
  value: string | null;
  /** What is typed and not saved yet. */
  typed: string | undefined;
  problem: string | undefined;
  readOnly: boolean;
  onType: (typed: string) => void;
  /** The text is saved, or is what was saved before. */
  onSaved: (typed: string) => void;
  onSave: (typed: string | null) => Promise<boolean>;
}

/** A line that keeps its own text until it is left; what is refused stays as typed. */
function OwnLine({ id, label, field, value, typed, problem, readOnly, onType, onSaved, onSave }: OwnLineProps) {
  const own = useId();
  // Saving another line forgets the refusal, but this text is still refused: the reason stays with it.
  const [refused, setRefused] = useState<{ typed: string; why: string }>();
  useEffect(() => {
    if (problem !== undefined && typed !== undefined) setRefused({ typed, why: problem });
  }, [problem, typed]);
  const why = problem ?? (refused?.typed === typed ? refused?.why : undefined);
  const saved = field.ty === 'number' && value !== null ? Number(value) : value;
  const commit = async (text: string) => {
    if (typed === undefined) return;
    if (text === asTyped(saved) || (await onSave(text.trim() === '' ? null : text.trim()))) onSaved(text);
  };
  return (
    <span className="grow" {...(label === undefined ? {} : { role: 'group', 'aria-label': label })}>
      <FieldEditor
        {...(id === undefined ? {} : { id })}
        kind="evidence"
        field={field}
        value={saved}
        typed={typed}
        placeholder="not-said"
        readOnly={readOnly}
        problem={why}
        problemId={why === undefined ? undefined : own}
        onType={onType}
        onCommit={(text) => void commit(text)}
      />
      {why !== undefined && (
        <span id={own} className="field-problem" role="alert">
          {why}
        </span>
      )}
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
