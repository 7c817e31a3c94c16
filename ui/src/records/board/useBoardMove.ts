/** Moving a card: shown at once, taken back when it is refused. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { Board, BoardRequest, Row, Saved } from '@/contract/contract';
import { useCommand } from '@/data/client';
import { toast } from '@/design';
import { ProblemError } from '@/platform';

/** Moves of one card run one after the other, each with the revision that the one before left behind. */
export function useBoardMove(input: BoardRequest): (card: Row, from: string, to: string) => Promise<boolean> {
  const client = useQueryClient();
  const { mutateAsync: move } = useCommand('record_move');
  const queues = useRef(new Map<string, Promise<boolean>>());
  return useCallback(
    async (card, from, to) => {
      const key = ['record_board', input];
      // A board that was asked for before this move would put the card back.
      void client.cancelQueries({ queryKey: key });
      client.setQueryData<Board>(key, (board) => board && moved(board, held(board, card.id) ?? card, from, to));
      const send = async (): Promise<boolean> => {
        try {
          const board = client.getQueryData<Board>(key);
          const { revision } = (board && held(board, card.id)) ?? card;
          const saved = await move({ id: card.id, to, revision });
          client.setQueryData<Board>(key, (board) => board && revised(board, saved));
          return true;
        } catch (refused) {
          await client.invalidateQueries({ queryKey: key });
          if (!(refused instanceof ProblemError)) throw refused;
          const { problem } = refused;
          if (problem.code !== 'cancelled') toast({ title: problem.message, detail: problem.hints[0], tone: 'bad' });
          return false;
        }
      };
      const last = queues.current.get(card.id)?.catch(() => false) ?? Promise.resolve(false);
      const own = last.then(send);
      queues.current.set(card.id, own);
      return own;
    },
    [client, input, move],
  );
}

/** The card as the board has it now. */
function held(board: Board, id: string): Row | undefined {
  return board.columns.flatMap((column) => column.cards).find((card) => card.id === id);
}

/** The board with the revision that a saved card has now. */
function revised(board: Board, { id, revision }: Saved): Board {
  return {
    ...board,
    columns: board.columns.map((column) => ({
      ...column,
      cards: column.cards.map((card) => (card.id === id ? { ...card, revision } : card)),
    })),
  };
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
