/** How values read, and how they are typed again. */
import type { CatalogueField, RecordRef, WireValue } from '@/contract/contract';
import type { Texts } from '@/i18n';

type Refs = { readonly [id in string]?: RecordRef };
export type Held = WireValue | null | undefined;

const gap = '\u00a0';

/** The value as a reader sees it, with its unit; null when it is unknown. */
export function shown(text: Texts, field: CatalogueField, value: Held, refs: Refs = {}): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return text.t(value ? 'yes' : 'no');
  if (typeof value === 'number') return withUnit(text, field, text.number(rounded(value)));
  if (Array.isArray(value)) return value.length > 0 ? text.list(value) : null;
  if (typeof value === 'object') {
    const amount = text.amount(value.amount, value.currency);
    return field.per === null ? amount : amount + text.t(`per-${field.per}`);
  }
  switch (field.ty) {
    case 'code':
      return text.t(`code-${field.codes}-${value}`);
    case 'ref':
      return refs[value]?.title ?? text.t('record-gone');
    case 'date':
      return text.date(value);
    default:
      return indicatorLabel(text, field, value) ?? value;
  }
}

/** A number to be read: twelve digits hold every measurement, the rest is dust of binary arithmetic (30.700000000000003). */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** A quantity's number with its unit sign. */
export function withUnit(text: Texts, field: CatalogueField, number: string): string {
  return field.unit === null ? number : `${number}${gap}${text.t(`unit-${field.unit}`)}`;
}

/** Indicators are stored by a dotted name and read by its label. */
function indicatorLabel(text: Texts, field: CatalogueField, value: string): string | null {
  if (field.name !== 'indicator') return null;
  const key = `indicator-${value.replace('.', '-')}`;
  return text.has(key) ? text.t(key) : null;
}

/** The value as a person could type it again; empty when unknown. */
export function asTyped(value: Held): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return plain.format(value);
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value === 'object') return `${value.amount} ${value.currency}`;
  return value;
}

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 20, useGrouping: false });

/** What to send for a text as typed: blank means unknown. */
export function change(typed: string): string | null {
  return typed.trim() === '' ? null : typed;
}

/** Numbers stand at the end of their column. */
export function isNumeric(field: CatalogueField): boolean {
  return ['integer', 'number', 'quantity', 'money', 'unit_price'].includes(field.ty);
}

/** Label of a field; a text in several languages says which. */
export function fieldLabel(text: Texts, kind: string, field: CatalogueField): string {
  const label = text.t(`field-${kind}-${field.base}`);
  return field.language === null ? label : text.t('label-in-language', { label, language: text.t(`language-${field.language}`) });
}
