import { useMemo } from 'react';
import type { CatalogueKind, Filter } from '@/contract/contract';
import { useContract } from '@/data/client';
import { boardRequest } from './requests';

export interface Sum {
  known: number;
  /** Records without a value of the field. */
  unknown: number;
}

const none: ReadonlyMap<string, Sum> = new Map();

/** Sums over all records that the filters leave, by field; empty for kinds without a board. */
export function useSums(kind: CatalogueKind, filters: Filter[], text: string): ReadonlyMap<string, Sum> {
  const board = useContract('record_board', boardRequest(kind.kind, { filters, text, cards: 1 }), {
    enabled: kind.stage !== null && kind.sums.length > 0,
    keep: true,
  });
  return useMemo(() => {
    if (!board.data) return none;
    const sums = new Map<string, Sum>();
    for (const name of kind.sums) {
      const sum = { known: 0, unknown: 0 };
      for (const column of board.data.columns) {
        sum.known += column.sums[name] ?? 0;
        sum.unknown += column.unknown[name] ?? 0;
      }
      sums.set(name, sum);
    }
    return sums;
  }, [board.data, kind]);
}
