/**
 * What of a page stands in the address, so that it survives a reload: view, filters, sort, and the
 * record in the inspector. `useSelection()` opens and closes the inspector from anywhere.
 */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Filter, FilterOp } from '@/contract/contract';

export interface RecordSearch {
  view?: 'board' | 'table';
  /** The record in the inspector. */
  id?: string;
  /** The kind of a record that is being made, instead of `id`. */
  create?: string;
  /** Values that a new record starts with. */
  preset?: Record<string, string>;
  q?: string;
  filters?: Filter[];
  sort?: string;
  descending?: boolean;
}

const ops: readonly FilterOp[] = ['is', 'is_not', 'at_least', 'at_most', 'contains', 'known', 'unknown'];

/** Keeps what is well formed of an address that anybody may have typed. */
export function validateSearch(raw: Record<string, unknown>): RecordSearch {
  const search: RecordSearch = {};
  if (raw['view'] === 'board' || raw['view'] === 'table') search.view = raw['view'];
  for (const key of ['id', 'create', 'q', 'sort'] as const) {
    const value = raw[key];
    if ((typeof value === 'string' || typeof value === 'number') && value !== '') search[key] = String(value);
  }
  if (raw['descending'] === true) search.descending = true;
  if (Array.isArray(raw['filters'])) {
    const filters = raw['filters'].filter(isFilter);
    if (filters.length > 0) search.filters = filters;
  }
  if (typeof raw['preset'] === 'object' && raw['preset'] !== null) {
    search.preset = Object.fromEntries(
      Object.entries(raw['preset']).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  }
  return search;
}

function isFilter(value: unknown): value is Filter {
  if (typeof value !== 'object' || value === null) return false;
  const { field, op, value: typed } = value as Partial<Filter>;
  return typeof field === 'string' && typeof typed === 'string' && ops.includes(op as FilterOp);
}

const none: RecordSearch = {};

export function useRecordSearch(): RecordSearch {
  return (useSearch({ strict: false }) as RecordSearch | undefined) ?? none;
}

/** Changes the address of the page that is open; `undefined` takes a part away. */
export function useChangeSearch(): (change: { [Key in keyof RecordSearch]: RecordSearch[Key] | undefined }) => void {
  const navigate = useNavigate();
  return useMemo(
    () => (change) =>
      void navigate({
        to: '.',
        search: (before: RecordSearch) => validateSearch({ ...before, ...change }),
        replace: !('id' in change || 'create' in change || 'view' in change),
      }),
    [navigate],
  );
}

export interface Selection {
  id: string | undefined;
  create: string | undefined;
  preset: Record<string, string>;
  open: (id: string) => void;
  start: (kind: string, preset?: Record<string, string>) => void;
  close: () => void;
}

const noPreset: Record<string, string> = {};

/** The record in the inspector. */
export function useSelection(): Selection {
  const { id, create, preset } = useRecordSearch();
  const change = useChangeSearch();
  return useMemo(
    () => ({
      id,
      create,
      preset: preset ?? noPreset,
      open: (next) => change({ id: next, create: undefined, preset: undefined }),
      start: (kind, given) => change({ id: undefined, create: kind, preset: given }),
      close: () => change({ id: undefined, create: undefined, preset: undefined }),
    }),
    [id, create, preset, change],
  );
}
