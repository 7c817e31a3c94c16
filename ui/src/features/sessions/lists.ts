/** The records that belong to a session, in their order. */
import { useQueries } from '@tanstack/react-query';
import type { Page, Problem, RecordView, Row } from '@/contract/contract';
import { request, useContract } from '@/data/client';
import { listRequest, pointingAt } from '@/records/requests';
import type { Held } from '@/records/values';

/** The most that one answer holds; a session has tens. */
const limit = 500;

export interface Listed {
  rows: Row[];
  refs: Page['refs'];
  /** All that there are; more than `rows` only beyond the limit. */
  total: number | null;
  problem: Problem | null;
}

/** Records of a kind that point at the session. `by` names the field of their order. */
export function useListed(kind: string, session: string, by: string): Listed {
  const page = useContract('record_list', listRequest(kind, { filters: [pointingAt('session', session)], limit }));
  return {
    rows: inOrder(page.data?.rows ?? [], by),
    refs: page.data?.refs ?? {},
    total: page.data?.total ?? null,
    problem: page.error?.problem ?? null,
  };
}

/** Sorted by a number; records without one come last, in the order of entry. */
export function inOrder(rows: readonly Row[], by: string): Row[] {
  const place = (row: Row) => numberOf(row.values[by]) ?? Infinity;
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => compare(place(a.row), place(b.row)) || a.index - b.index)
    .map(({ row }) => row);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** A number as it crosses the contract; null when it is unknown. */
export function numberOf(value: Held): number | null {
  return typeof value === 'number' ? value : null;
}

/** A text, code, date, time or id; null when it is unknown. */
export function textOf(value: Held): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The records of these ids in full; those that are not there yet or any more are left out. */
export function useRecords(ids: readonly string[]): ReadonlyMap<string, RecordView> {
  const answers = useQueries({
    queries: [...new Set(ids)].map((id) => ({
      queryKey: ['record_get', { id }] as const,
      queryFn: () => request('record_get', { id }),
    })),
  });
  return new Map(answers.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
}
