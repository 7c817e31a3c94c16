/** The columns of a table: which there are, which are shown, how wide. The choice is kept by kind. */
import { useMemo } from 'react';
import type { CatalogueField, CatalogueKind } from '@/contract/contract';
import { useCatalogue } from '@/data/catalogue';
import { createStore, useStore, type Store } from '@/data/store';
import { statesFact } from '../fact';

/** The first column, which always shows: the record's title. */
export const titleColumn = 'title';

export type Visibility = Record<string, boolean>;

const chosen = new Map<string, Store<Visibility>>();

function choiceOf(kind: string): Store<Visibility> {
  const known = chosen.get(kind);
  if (known) return known;
  const key = `parkbridge.columns.${kind}`;
  const store = createStore<Visibility>(read(key));
  store.subscribe(() => localStorage.setItem(key, JSON.stringify(store.get())));
  chosen.set(kind, store);
  return store;
}

function read(key: string): Visibility {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof held === 'object' && held !== null ? (held as Visibility) : {};
  } catch {
    return {};
  }
}

/** Fields that can be columns: everything but the parts of the title. */
export function columnFields(kind: CatalogueKind): CatalogueField[] {
  const titled = kind.title.length === 1 ? kind.title : [];
  return kind.fields.filter((field) => !titled.includes(field.base));
}

export interface ColumnChoice {
  fields: CatalogueField[];
  visible: Visibility;
  toggle: (field: string) => void;
}

/** `hidden` takes columns away that say the same in every row, as the session does on its own page. */
export function useColumns(name: string, hidden: readonly string[] = []): ColumnChoice {
  const kinds = useCatalogue();
  const store = choiceOf(name);
  const own = useStore(store);
  const without = hidden.join(' ');
  return useMemo(() => {
    const fields = columnFields(kinds.kind(name)).filter((field) => !without.split(' ').includes(field.name));
    const visible = Object.fromEntries(fields.map((field) => [field.name, own[field.name] ?? field.column]));
    return {
      fields,
      visible,
      toggle: (field) => store.set({ ...own, [field]: !visible[field] }),
    };
  }, [kinds, name, own, store, without]);
}

/** Width of a column in pixels. */
export function widthOf(kind: string, field: CatalogueField): number {
  // Facts state words as well as numbers.
  if (statesFact(kind, field.name)) return 240;
  switch (field.ty) {
    case 'integer':
    case 'time':
    case 'flag':
      return 104;
    case 'number':
    case 'quantity':
    case 'date':
      return 128;
    case 'money':
    case 'unit_price':
      return 156;
    case 'code':
    case 'ref':
      return 152;
    default:
      return 150;
  }
}
