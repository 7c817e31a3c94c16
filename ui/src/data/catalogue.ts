/**
 * The catalogue of kinds and fields, as the program declares it. Forms, tables and boards are made
 * from it: `useCatalogue()` is at hand everywhere below `<CatalogueProvider>`.
 */
import { createContext, useContext } from 'react';
import type { Catalogue, CatalogueField, CatalogueKind } from '@/contract/contract';

/** One row of a form: a field, or the languages of one text. */
export interface FormRow {
  base: string;
  fields: CatalogueField[];
}

export interface FormGroup {
  group: string;
  rows: FormRow[];
}

export class Kinds {
  private readonly byName: ReadonlyMap<string, CatalogueKind>;
  private readonly shownBy = new Map<string, ReadonlySet<string>>();

  constructor(readonly catalogue: Catalogue) {
    this.byName = new Map(catalogue.kinds.map((kind) => [kind.kind, kind]));
  }

  has(kind: string): boolean {
    return this.byName.has(kind);
  }

  kind(name: string): CatalogueKind {
    const kind = this.byName.get(name);
    if (!kind) throw new Error(`the catalogue has no kind ${name}`);
    return kind;
  }

  field(kind: string, name: string): CatalogueField | undefined {
    return this.kind(kind).fields.find((field) => field.name === name);
  }

  codes(list: string): readonly string[] {
    return this.catalogue.code_lists[list] ?? [];
  }

  /** The codes of a board's columns, in order. */
  stages(kind: string): readonly string[] {
    const { stage } = this.kind(kind);
    const list = stage === null ? undefined : this.field(kind, stage)?.codes;
    return list ? this.codes(list) : [];
  }

  /** The kinds whose records show in a list of `kind`: itself, what it refers to, and what names those. */
  shown = (kind: string): ReadonlySet<string> => {
    const known = this.shownBy.get(kind);
    if (known) return known;
    const kinds = new Set([kind]);
    for (const field of this.byName.get(kind)?.fields ?? []) {
      for (const referred of field.kinds) this.addNamed(referred, kinds);
    }
    this.shownBy.set(kind, kinds);
    return kinds;
  };

  /** Adds a kind and the kinds whose titles are part of its title. */
  private addNamed(kind: string, kinds: Set<string>): void {
    if (kinds.has(kind)) return;
    kinds.add(kind);
    const def = this.byName.get(kind);
    if (!def) return;
    for (const field of def.fields) {
      if (def.title.includes(field.base)) for (const referred of field.kinds) this.addNamed(referred, kinds);
    }
  }

  /** The groups of the kind's form; the languages of one text stand together. */
  form(kind: string): FormGroup[] {
    const groups: FormGroup[] = [];
    for (const field of this.kind(kind).fields) {
      let group = groups.find((one) => one.group === field.group);
      if (!group) groups.push((group = { group: field.group, rows: [] }));
      const row = field.language === null ? undefined : group.rows.find((one) => one.base === field.base);
      if (row) row.fields.push(field);
      else group.rows.push({ base: field.base, fields: [field] });
    }
    return groups;
  }

  /** Fields of other kinds whose records belong to a record of `kind` and are deleted with it. */
  belongings(kind: string): { kind: string; field: CatalogueField }[] {
    return this.catalogue.kinds.flatMap((other) =>
      other.fields
        .filter((field) => field.owner && field.kinds.includes(kind))
        .map((field) => ({ kind: other.kind, field })),
    );
  }

  /** The field that a typed title goes into: the kind's first title field, in the language of the face. */
  titleField(kind: string, language: string): CatalogueField | undefined {
    const def = this.kind(kind);
    const base = def.title[0];
    const fields = def.fields.filter((field) => field.base === base && (field.ty === 'text' || field.ty === 'long_text'));
    return fields.find((field) => field.language === language) ?? fields[0];
  }

  /** Fields that a new record must have. */
  required(kind: string): CatalogueField[] {
    return this.kind(kind).fields.filter((field) => field.required);
  }
}

export const CatalogueContext = createContext<Kinds | null>(null);

export function useCatalogue(): Kinds {
  const kinds = useContext(CatalogueContext);
  if (!kinds) throw new Error('useCatalogue stands outside of its provider');
  return kinds;
}
