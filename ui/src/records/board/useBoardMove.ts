/** Moving a card: shown at once, taken back when it is refused. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Board, BoardRequest, Row } from '@/contract/contract';
import { useCommand } from '@/data/client';
import { toast } from '@/design';
import { ProblemError } from '@/platform';

export function useBoardMove(input: BoardRequest): (card: Row, from: string, to: string) => Promise<boolean> {
  const client = useQueryClient();
  const { mutateAsync: move } = useCommand('record_move');
  return useCallback(
    async (card, from, to) => {
      const key = ['record_board', input];
      const before = client.getQueryData<Board>(key);
      client.setQueryData<Board>(key, (board) => board && moved(board, card, from, to));
      try {
        await move({ id: card.id, to, revision: card.revision });
        return true;
      } catch (refused) {
        client.setQueryData(key, before);
        await client.invalidateQueries({ queryKey: key });
        if (!(refused instanceof ProblemError)) throw refused;
        const { problem } = refused;
        if (problem.code !== 'cancelled') toast({ title: problem.message, detail: problem.hints[0], tone: 'bad' });
        return false;
      }
    },
    [client, input, move],
  );
}

/** The board with the card on top of its new column; counts and sums follow. */
export function moved(board: Board, card: Row, from: string, to: string): Board {
  return {
    ...board,
    columns: board.columns.map((column) => {
      if (column.code === from) {
        return {
          ...column,
          count: column.count - 1,
          sums: added(column.sums, card, -1),
          unknown: missing(column.unknown, card, -1),
          cards: column.cards.filter((one) => one.id !== card.id),
        };
      }
      if (column.code === to) {
        return {
          ...column,
          count: column.count + 1,
          sums: added(column.sums, card, 1),
          unknown: missing(column.unknown, card, 1),
          cards: [card, ...column.cards],
        };
      }
      return column;
    }),
  };
}

type Sums = Board['columns'][number]['sums'];

function added(sums: Sums, card: Row, sign: 1 | -1): Sums {
  return Object.fromEntries(
    Object.entries(sums).map(([name, sum]) => {
      const value = card.values[name];
      return [name, typeof value === 'number' ? (sum ?? 0) + sign * value : sum];
    }),
  );
}

function missing(unknown: Sums, card: Row, sign: 1 | -1): Sums {
  return Object.fromEntries(
    Object.entries(unknown).map(([name, count]) => [
      name,
      typeof card.values[name] === 'number' ? count : (count ?? 0) + sign,
    ]),
  );
}
