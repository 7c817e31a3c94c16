import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Row } from '@/contract/contract';
import { field } from '@/data/sample.test-data';
import { Texts } from '@/i18n/texts';
import { bundleOf } from '@/i18n/bundles';
import { validateSearch } from './search';
import { stated } from './fact';
import { asTyped, change, shown } from './values';

function textsOf(language: 'en' | 'ru'): Texts {
  const sources = Object.fromEntries(
    ['ui', 'catalogue', 'format', 'indicators', 'report'].map((file) => [
      file,
      readFileSync(`../assets/locales/${language}/${file}.ftl`, 'utf8'),
    ]),
  );
  return new Texts(language, bundleOf(language, sources));
}

const en = textsOf('en');

describe('values as they read', () => {
  it('wear their unit and tell unknown from zero', () => {
    const area = field('area_ha', { ty: 'quantity', unit: 'ha' });
    expect(shown(en, area, 17.6), 'with its unit').toBe('17.6\u00a0ha');
    expect(shown(en, area, 0), 'zero is a value').toBe('0\u00a0ha');
    expect(shown(en, area, 30.700000000000003), 'without the dust of binary arithmetic').toBe('30.7\u00a0ha');
    expect(shown(en, area, undefined), 'unknown is not').toBeNull();
    expect(shown(textsOf('ru'), area, 17.6), 'in Russian').toBe('17,6\u00a0га');
  });

  it('name a price per unit, a code and a record', () => {
    const price = field('power_tariff', { ty: 'unit_price', per: 'kwh' });
    expect(shown(en, price, { amount: '0.068', currency: 'USD' }), 'price').toBe('0.068\u00a0USD/kWh');
    expect(shown(en, field('readiness', { ty: 'code', codes: 'readiness' }), 'identified'), 'code').toBe('Identified');
    const refs = { a: { id: 'a', kind: 'country', title: 'Uzbekistan', illustrative: false } };
    expect(shown(en, field('country', { ty: 'ref', kinds: ['country'] }), 'a', refs), 'record').toBe('Uzbekistan');
  });
});

describe('a condition fact', () => {
  const words = (values: Row['values'], texts = en) => stated(texts, values)?.words ?? null;

  it('states what its kind of value says', () => {
    expect(words({ value_kind: 'number', value: 0.1 + 0.2, unit: '%' }), 'a number in its unit').toBe('0.3 %');
    expect(words({ value_kind: 'number', value: 3, unit: 'sheep' }), 'a unit nobody has worded').toBe('3\u00a0sheep');
    expect(words({ value_kind: 'range', value: 3, value_high: 7 }), 'a range').toBe('3–7');
    expect(words({ value_kind: 'range', value_high: 7 }), 'one end of it').toBe('≤\u00a07');
    expect(words({ value_kind: 'yes_no', value_yes: false }), 'no is a value').toBe('No');
    expect(words({ value_kind: 'brackets' }), 'a table of its own').toBe('Bracket table');
    expect(words({ value_kind: 'not_classified' }), 'why there is none').toBe('Not classified');
    expect(words({ value_kind: 'not_applicable' }), 'why there is none').toBe('Not applicable');
  });

  it('is unknown only where nothing is stated', () => {
    expect(words({ value_kind: 'unknown', value: 5 }), 'said to be unknown').toBeNull();
    for (const kind of ['number', 'range', 'text', 'yes_no']) {
      expect(words({ value_kind: kind }), `${kind} without its value`).toBeNull();
    }
  });

  it('is read in the language of the reader, else in one that is written', () => {
    const treaty = { value_kind: 'text', value_text_en: 'In force', value_text_ru: 'Действует' };
    expect(stated(textsOf('ru'), treaty), 'the reader’s').toEqual({ words: 'Действует' });
    const { value_text_ru: _gone, ...other } = treaty;
    expect(stated(textsOf('ru'), other), 'another, with its language').toEqual({ words: 'In force', language: 'en' });
  });
});

describe('values as they are typed', () => {
  it('come back as they went', () => {
    expect(asTyped(0.1), 'every digit').toBe('0.1');
    expect(asTyped(1e21), 'never in exponents').toBe('1000000000000000000000');
    expect(asTyped({ amount: '12.5', currency: 'USD' }), 'money').toBe('12.5 USD');
    expect(asTyped(['a', 'b']), 'one a line').toBe('a\nb');
    expect(change('  '), 'blank is unknown').toBeNull();
    expect(change(' a '), 'the program trims').toBe(' a ');
  });
});

describe('the address of a page', () => {
  it('keeps what is well formed and drops the rest', () => {
    const search = validateSearch({
      view: 'table',
      id: '0190-x',
      descending: 'yes',
      filters: [{ field: 'area_ha', op: 'at_least', value: '8' }, { field: 'x', op: 'drop table', value: '' }],
      preset: { country: 'a', bad: 1 },
      other: 1,
    });
    expect(search, 'one filter, one preset').toEqual({
      view: 'table',
      id: '0190-x',
      filters: [{ field: 'area_ha', op: 'at_least', value: '8' }],
      preset: { country: 'a' },
    });
  });
});
