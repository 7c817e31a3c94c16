/** Rows of a list, asked for in pages as they come into sight. */
import { useQueries } from '@tanstack/react-query';
import type { ListRequest, RecordRef, Row } from '@/contract/contract';
import { request, useContract } from '@/data/client';
import { listRequest } from '../requests';

export const pageSize = 100;

export interface Rows {
  total: number;
  /** The row at an index, once its page is here. */
  at: (index: number) => Row | undefined;
  /** Where a record stands, among the pages that are here. */
  indexOf: (id: string) => number | undefined;
  refs: { readonly [id in string]?: RecordRef };
  first: ReturnType<typeof useContract<'record_list'>>;
}

/** The pages from one index to another, and the page of the index `also`. */
export function useRows(list: Omit<ListRequest, 'offset' | 'limit'>, from: number, to: number, also = from): Rows {
  const base = listRequest(list.kind, { ...list, limit: pageSize });
  const first = useContract('record_list', base, { keep: true });
  const pages: number[] = [];
  for (let page = Math.floor(from / pageSize); page <= Math.floor(to / pageSize); page += 1) {
    if (page > 0) pages.push(page);
  }
  const apart = Math.floor(also / pageSize);
  if (apart > 0 && !pages.includes(apart)) pages.push(apart);
  const others = useQueries({
    queries: pages.map((page) => {
      const input = { ...base, offset: page * pageSize };
      return {
        queryKey: ['record_list', input] as const,
        queryFn: () => request('record_list', input),
        // A long table scrolled through leaves hundreds of pages behind.
        gcTime: 30_000,
      };
    }),
  });
  const at = (index: number): Row | undefined => {
    const page = Math.floor(index / pageSize);
    const held = page === 0 ? first.data : others[pages.indexOf(page)]?.data;
    return held?.rows[index - page * pageSize];
  };
  const indexOf = (id: string): number | undefined => {
    for (const [page, held] of [[0, first.data] as const, ...pages.map((page, index) => [page, others[index]?.data] as const)]) {
      const place = held?.rows.findIndex((row) => row.id === id) ?? -1;
      if (place >= 0) return page * pageSize + place;
    }
    return undefined;
  };
  const refs = Object.assign({}, first.data?.refs, ...others.map((page) => page.data?.refs)) as Rows['refs'];
  return { total: first.data?.total ?? 0, at, indexOf, refs, first };
}
