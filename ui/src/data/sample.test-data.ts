/** A small catalogue for tests, in the shape of the real one. */
import type { Catalogue, CatalogueField, CatalogueKind } from '@/contract/contract';

export function field(name: string, more: Partial<CatalogueField> = {}): CatalogueField {
  return {
    name,
    base: name,
    language: null,
    ty: 'text',
    unit: null,
    per: null,
    codes: null,
    kinds: [],
    group: 'identity',
    required: false,
    measured: false,
    owner: false,
    column: false,
    ...more,
  };
}

function named(base: string): CatalogueField[] {
  return ['en', 'ru', 'zh'].map((language) => field(`${base}_${language}`, { base, language }));
}

function kind(name: string, fields: CatalogueField[], more: Partial<CatalogueKind> = {}): CatalogueKind {
  return { kind: name, plural: `${name}s`, fields, title: ['name'], stage: null, card: [], sums: [], ...more };
}

export const sample: Catalogue = {
  currencies: ['USD'],
  code_lists: { readiness: ['identified', 'ready'] },
  kinds: [
    kind('country', [field('iso2', { required: true }), ...named('name')]),
    kind('fact', [field('indicator'), field('scope', { ty: 'ref', kinds: ['country'], owner: true, required: true })], {
      title: ['indicator', 'scope'],
    }),
    kind('bracket', [field('fact', { ty: 'ref', kinds: ['fact'], owner: true }), field('rate')], { title: ['rate'] }),
    kind(
      'site',
      [
        ...named('name'),
        field('country', { ty: 'ref', kinds: ['country'], required: true }),
        field('readiness', { ty: 'code', codes: 'readiness' }),
        field('area_ha', { ty: 'quantity', unit: 'ha', group: 'land', measured: true }),
      ],
      { stage: 'readiness', card: ['country', 'area_ha'], sums: ['area_ha'] },
    ),
    kind('session', named('title'), { title: ['title'] }),
    kind('source', [field('title')], { title: ['title'] }),
  ],
};
