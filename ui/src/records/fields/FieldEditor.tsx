import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { CatalogueField, RecordRef } from '@/contract/contract';
import { useCatalogue } from '@/data/catalogue';
import { Choice } from '@/design';
import { useText, type Texts } from '@/i18n';
import { asTyped, fieldLabel, shown, type Held } from '../values';
import { LongTextEditor } from './LongTextEditor';
import { RecordPicker } from './RecordPicker';
import './fields.css';

export interface FieldEditorProps {
  kind: string;
  field: CatalogueField;
  /** The saved value. */
  value: Held;
  /** What was typed and is not saved yet. */
  typed?: string | undefined;
  refs?: { readonly [id in string]?: RecordRef };
  /** Says the state where there is no value: message key; empty for nothing. */
  placeholder?: string;
  problem?: string | undefined;
  problemId?: string | undefined;
  readOnly?: boolean | undefined;
  id?: string;
  autoFocus?: boolean;
  /** Values of the record being edited: a new referred record may take them over. */
  context?: Readonly<Record<string, string>>;
  /** Every keystroke, so that it can be kept. */
  onType: (typed: string) => void;
  /** Leaving the field, or choosing. */
  onCommit: (typed: string) => void;
  onEscape?: () => void;
}

/** What stands in a field without a value. */
export function emptyText(text: Texts, key = 'unknown-ask'): string {
  return key === '' ? '' : text.t(key);
}

/** The one editor of a field; its type decides how it looks. */
export function FieldEditor(props: FieldEditorProps) {
  switch (props.field.ty) {
    case 'code':
      return <CodeEditor {...props} />;
    case 'flag':
      return <FlagEditor {...props} />;
    case 'ref':
      return <RefEditor {...props} />;
    case 'long_text':
    case 'lines':
      return <LongTextEditor {...props} />;
    default:
      return <LineEditor {...props} />;
  }
}

/** One line: shown as it reads, edited as it is typed. */
function LineEditor(props: FieldEditorProps) {
  const { field, value, typed, onType, onCommit } = props;
  const text = useText();
  const [editing, setEditing] = useState(props.autoFocus ?? false);
  const given = useRef<string | null>(null);
  const saved = asTyped(value);
  const current = typed ?? saved;
  const resting = typed === undefined ? (shown(text, field, value) ?? '') : typed;
  const prose = field.ty === 'text';

  // On focus the value changes from how it reads to how it is typed, which drops the selection of Tab:
  // what is typed next would stand behind the old value instead of in its place.
  const input = useRef<HTMLInputElement>(null);
  const fresh = typed === undefined && !prose;
  useLayoutEffect(() => {
    if (editing && fresh) input.current?.select();
    // Only when the editing begins: with the first keystroke the value is no longer fresh.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [editing]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter and Escape belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') event.currentTarget.blur();
    if (event.key === 'Escape') {
      event.stopPropagation();
      given.current = saved;
      onType(saved);
      event.currentTarget.blur();
      props.onEscape?.();
    }
  };
  return (
    <input
      ref={input}
      id={props.id}
      className="input"
      data-empty={current === '' || undefined}
      data-dirty={typed !== undefined || undefined}
      data-numeric={!prose || undefined}
      aria-label={props.id === undefined ? fieldLabel(text, props.kind, field) : undefined}
      aria-invalid={props.problem !== undefined || undefined}
      aria-describedby={props.problemId}
      aria-required={field.required || undefined}
      inputMode={['integer', 'number', 'quantity'].includes(field.ty) ? 'decimal' : undefined}
      lang={field.language === null || field.language === 'local' ? undefined : field.language}
      autoComplete="off"
      autoFocus={props.autoFocus}
      readOnly={props.readOnly}
      placeholder={editing ? hint(field, text.t('amount-example')) : emptyText(text, props.placeholder)}
      value={editing ? current : prose ? current : resting}
      onFocus={() => {
        given.current = null;
        setEditing(true);
      }}
      onChange={(event) => onType(event.target.value)}
      onBlur={(event) => {
        setEditing(false);
        onCommit(given.current ?? (typed === undefined ? saved : event.target.value));
      }}
      onKeyDown={onKeyDown}
    />
  );
}

function hint(field: CatalogueField, amount: string): string {
  switch (field.ty) {
    case 'date':
      return '2026-11-22';
    case 'time':
      return '09:30';
    case 'money':
    case 'unit_price':
      return amount;
    default:
      return '';
  }
}

function CodeEditor(props: FieldEditorProps) {
  const text = useText();
  const kinds = useCatalogue();
  const list = props.field.codes ?? '';
  const options = kinds.codes(list).map((code) => ({ value: code, label: text.t(`code-${list}-${code}`) }));
  return <Chooser {...props} options={options} />;
}

function FlagEditor(props: FieldEditorProps) {
  const text = useText();
  return <Chooser {...props} options={['yes', 'no'].map((value) => ({ value, label: text.t(value) }))} />;
}

function Chooser(props: FieldEditorProps & { options: { value: string; label: string }[] }) {
  const text = useText();
  const { field, value, typed } = props;
  const current = typed ?? asTyped(value);
  const empty = { value: '', label: emptyText(text, props.placeholder) };
  return (
    <span className="choice-field" data-empty={current === '' || undefined} data-dirty={typed !== undefined || undefined}>
      <Choice
        {...(props.id === undefined ? { label: fieldLabel(text, props.kind, field) } : { id: props.id })}
        value={current}
        options={field.required ? props.options : [empty, ...props.options]}
        placeholder={empty.label}
        disabled={props.readOnly}
        invalid={props.problem !== undefined}
        describedBy={props.problemId}
        onChange={(next) => {
          props.onType(next);
          props.onCommit(next);
        }}
      />
    </span>
  );
}

function RefEditor(props: FieldEditorProps) {
  const text = useText();
  const own = useId();
  const current = props.typed ?? asTyped(props.value);
  const referred = current === '' ? null : (props.refs?.[current] ?? null);
  return (
    <RecordPicker
      id={props.id ?? own}
      label={fieldLabel(text, props.kind, props.field)}
      kinds={props.field.kinds}
      value={current}
      chosen={referred}
      placeholder={emptyText(text, props.placeholder)}
      readOnly={props.readOnly}
      invalid={props.problem !== undefined}
      context={props.context ?? {}}
      onEscape={props.onEscape}
      onChoose={(id) => {
        props.onType(id);
        props.onCommit(id);
      }}
    />
  );
}
