import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Board } from '@/contract/contract';
import { useContract } from '@/data/client';
import { row, stage } from '@/data/stage.test-data';
import { ProblemError } from '@/platform';
import { refusal } from '@/platform/memory';
import { boardRequest } from '../requests';
import { useBoardMove } from './useBoardMove';

const input = boardRequest('site');

/** A board of three columns with one card, over a program that refuses an old revision. */
async function moving(refuse: (to: string) => boolean = () => false) {
  const held = { column: 'a', revision: 1 };
  const board = (): Board => ({
    total: 1,
    refs: {},
    columns: ['a', 'b', 'c'].map((code) => {
      const cards = code === held.column ? [row('1', { revision: `r${held.revision}` })] : [];
      return { code, count: cards.length, sums: {}, unknown: {}, cards };
    }),
  });
  const { wrapper } = stage({
    record_board: board,
    record_move: async ({ id, to, revision }) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (revision !== `r${held.revision}`) throw new ProblemError(refusal('changed meanwhile', { code: 'conflict' }));
      if (refuse(to)) throw new ProblemError(refusal('the disk is full'));
      held.column = to;
      held.revision += 1;
      return { id, revision: `r${held.revision}` };
    },
  });
  const { result } = renderHook(() => ({ board: useContract('record_board', input), move: useBoardMove(input) }), { wrapper });
  await waitFor(() => expect(result.current.board.data, 'the board is here').toBeDefined());
  const places = () => result.current.board.data?.columns.flatMap(({ code, cards }) => cards.map(() => code));
  return { held, places, move: (from: string, to: string) => result.current.move(row('1'), from, to) };
}

describe('moves of one card', () => {
  it('follow each other before the board is asked for again', async () => {
    const { held, places, move } = await moving();
    await act(async () => {
      const both = await Promise.all([move('a', 'b'), move('b', 'c')]);
      expect(both, 'neither is refused as a conflict with the other').toEqual([true, true]);
    });
    expect(held.column, 'the last one stands').toBe('c');
    await act(async () => expect(await move('c', 'a'), 'a later one knows the revision too').toBe(true));
    expect(places(), 'the card stands in one column').toEqual(['a']);
  });

  it('are taken back when they are refused', async () => {
    const { held, places, move } = await moving((to) => to === 'b');
    await act(async () => expect(await move('a', 'b'), 'the move is refused').toBe(false));
    expect(held.column, 'the program has not moved it').toBe('a');
    await waitFor(() => expect(places(), 'nor does the board').toEqual(['a']));
  });
});
