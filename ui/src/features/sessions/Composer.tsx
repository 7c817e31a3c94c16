/** The place where a new item is typed. What is typed is kept until it is added, also over a crash. */
import { CircleAlert, Plus } from 'lucide-react';
import { useEffect, useId, useRef, type FormEvent, type KeyboardEvent } from 'react';
import type { CatalogueField, RecordRef } from '@/contract/contract';
import { isTyping } from '@/commands/keys';
import { useCatalogue } from '@/data/catalogue';
import { useCommand, useContract } from '@/data/client';
import { draftKey, useDraft } from '@/data/drafts';
import { Button, Keys, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { FieldEditor } from '@/records/fields/FieldEditor';
import { ProblemError } from '@/platform';

interface ComposerProps {
  kind: string;
  /** Bases of the fields to type; a text in several languages is typed in that of the face. */
  bases: readonly string[];
  /** Values that the new record has beside what is typed. */
  fixed: Readonly<Record<string, string | number>>;
  /** Tells drafts of different places apart. */
  place: string;
  /** Verb on the button. */
  verb: string;
  /** Opened on purpose: typing may begin. */
  takeFocus?: boolean;
  onAdded?: (id: string) => void;
  /** Puts the composer away; what is typed is kept for the next time. */
  onClose?: () => void;
}

export function Composer({ kind, bases, fixed, place, verb, takeFocus, onAdded, onClose }: ComposerProps) {
  const text = useText();
  const fields = useTypedFields(kind, bases);
  const path = useContract('workspace_status', {}).data?.path ?? '';
  const key = draftKey(path, `new-${kind}-${place}`);
  const [typed, keep] = useDraft(key);
  const add = useCommand('record_add');
  const form = useRef<HTMLFormElement>(null);
  const problem = add.error?.problem;
  const elsewhere = problem && problem.code !== 'cancelled' && !problem.fields.some(({ field }) => fields.some((one) => one.name === field));
  useEffect(() => {
    if (takeFocus) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [takeFocus]);

  // What was typed in another language of the face is not on the screen: it waits there.
  const shown = new Set(fields.map((field) => field.name));
  const filled = Object.entries(typed).filter(([name, value]) => shown.has(name) && value.trim() !== '');
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (filled.length === 0 || add.isPending) return;
    try {
      const { id } = await add.mutateAsync({
        kind,
        values: { ...Object.fromEntries(filled), ...fixed },
        illustrative: false,
        confidentiality: null,
      });
      // What was typed while it was being added is the next item: only what was sent goes.
      const sent = new Map(filled);
      keep((before) => Object.fromEntries(Object.entries(before).filter(([name, value]) => sent.get(name) !== value)));
      if (!isTyping(document.activeElement)) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
      onAdded?.(id);
    } catch (refused) {
      // The problem is shown at its field; what was typed stays.
      if (!(refused instanceof ProblemError)) throw refused;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends an input method's composition is no wish to add.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const inLine = event.target instanceof HTMLInputElement && event.target.role !== 'combobox';
    if (!inLine && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    void submit();
  };
  return (
    <form ref={form} className="composer" data-composer={kind} onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown}>
      <div className="composer-fields">
        {fields.map((field) => (
          <Typed
            key={field.name}
            kind={kind}
            field={field}
            typed={typed[field.name] ?? ''}
            context={{ ...typed, ...strings(fixed) }}
            problem={problem?.fields.find((one) => one.field === field.name)?.message}
            onType={(value) => keep((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
      </div>
      {elsewhere && <ProblemNote problem={problem} />}
      <div className="row">
        <Button submit icon={Plus} disabled={filled.length === 0 || add.isPending}>
          {verb} <Keys keys="Ctrl+Enter" />
        </Button>
        {onClose && <Button onClick={onClose}>{text.t('close')}</Button>}
      </div>
    </form>
  );
}

function strings(values: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

function useTypedFields(kind: string, bases: readonly string[]): CatalogueField[] {
  const text = useText();
  const all = useCatalogue().kind(kind).fields;
  return bases.flatMap((base) => {
    const fields = all.filter((field) => field.base === base);
    return fields.find((field) => field.language === text.language) ?? fields[0] ?? [];
  });
}

interface TypedProps {
  kind: string;
  field: CatalogueField;
  typed: string;
  context: Readonly<Record<string, string>>;
  problem: string | undefined;
  onType: (typed: string) => void;
}

function Typed({ kind, field, typed, context, problem, onType }: TypedProps) {
  const text = useText();
  const id = useId();
  const refs = useChosen(field, typed);
  return (
    <div className="field" data-type={field.ty}>
      <label htmlFor={id}>{text.t(`field-${kind}-${field.base}`)}</label>
      <FieldEditor
        id={id}
        kind={kind}
        field={field}
        value={null}
        typed={typed === '' ? undefined : typed}
        refs={refs}
        context={context}
        placeholder={field.ty === 'code' || field.ty === 'ref' || field.ty === 'flag' ? 'sessions-choose' : 'sessions-type'}
        problem={problem}
        problemId={problem === undefined ? undefined : `${id}-problem`}
        onType={onType}
        onCommit={onType}
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

/** The record that a typed reference names, so that it shows by its title. */
function useChosen(field: CatalogueField, typed: string): { readonly [id in string]?: RecordRef } {
  const record = useContract('record_get', { id: typed }, { enabled: field.ty === 'ref' && typed !== '' });
  if (!record.data) return {};
  const { id, kind, title, illustrative } = record.data;
  return { [id]: { id, kind, title, illustrative } };
}
