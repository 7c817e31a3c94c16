/** Requests of lists and boards with every part said, as the contract wants them. */
import type { BoardRequest, Filter, ListRequest } from '@/contract/contract';
import type { RecordSearch } from './search';

export function listRequest(kind: string, more: Partial<ListRequest> = {}): ListRequest {
  return { kind, filters: [], text: '', sort: '', descending: false, offset: 0, limit: 100, ...more };
}

export function boardRequest(kind: string, more: Partial<BoardRequest> = {}): BoardRequest {
  return { kind, filters: [], text: '', cards: 50, ...more };
}

/** Records whose `field` refers to the record. */
export function pointingAt(field: string, id: string): Filter {
  return { field, op: 'is', value: id };
}

/** What the address says about filters, for a list or a board. */
export function narrowed(search: RecordSearch): { filters: Filter[]; text: string } {
  return { filters: search.filters ?? [], text: search.q ?? '' };
}
