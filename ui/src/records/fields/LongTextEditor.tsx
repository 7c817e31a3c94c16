import { useLayoutEffect, useRef } from 'react';
import { useText } from '@/i18n';
import { asTyped, fieldLabel } from '../values';
import { emptyText, type FieldEditorProps } from './FieldEditor';

/** Text of any length, or one item a line; grows with what stands in it. */
export function LongTextEditor(props: FieldEditorProps) {
  const { field, value, typed, onType, onCommit } = props;
  const text = useText();
  const area = useRef<HTMLTextAreaElement>(null);
  const saved = asTyped(value);
  const current = typed ?? saved;

  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${Math.min(element.scrollHeight + 2, 480)}px`;
  }, [current]);

  return (
    <textarea
      ref={area}
      id={props.id}
      className="input"
      rows={field.ty === 'lines' ? 1 : 2}
      data-empty={current === '' || undefined}
      data-dirty={typed !== undefined || undefined}
      aria-label={props.id === undefined ? fieldLabel(text, props.kind, field) : undefined}
      aria-invalid={props.problem !== undefined || undefined}
      aria-describedby={props.problemId}
      aria-required={field.required || undefined}
      lang={field.language === null || field.language === 'local' ? undefined : field.language}
      autoFocus={props.autoFocus}
      readOnly={props.readOnly}
      placeholder={field.ty === 'lines' ? text.t('one-a-line') : emptyText(text, props.placeholder)}
      value={current}
      onChange={(event) => onType(event.target.value)}
      onBlur={(event) => onCommit(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onType(saved);
        props.onEscape?.();
      }}
    />
  );
}
