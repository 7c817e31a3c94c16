import { describe, expect, it } from 'vitest';
import type { Board, Row } from '@/contract/contract';
import { beside, carry, neighbour, type Lane } from './keyboard';
import { moved } from './useBoardMove';

const lanes: Lane[] = [
  { code: 'a', cards: ['1', '2', '3'] },
  { code: 'b', cards: [] },
  { code: 'c', cards: ['4'] },
];

describe('the board by keyboard', () => {
  it('moves the focus to the neighbour and past empty columns', () => {
    expect(neighbour(lanes, '1', 'ArrowDown'), 'below').toBe('2');
    expect(neighbour(lanes, '3', 'ArrowDown'), 'the last stays').toBe('3');
    expect(neighbour(lanes, '3', 'ArrowRight'), 'the nearest height of the next column that has cards').toBe('4');
    expect(neighbour(lanes, '4', 'ArrowLeft'), 'and back').toBe('1');
    expect(neighbour(lanes, '2', 'End'), 'the end of the column').toBe('3');
  });

  it('carries a lifted card over every column and stops at the edge', () => {
    const codes = ['a', 'b', 'c'];
    const lifted = { id: '1', from: 'a', over: 'a' };
    const next = carry(codes, lifted, 'ArrowRight');
    expect(next.over, 'an empty column can be dropped into').toBe('b');
    expect(carry(codes, lifted, 'ArrowLeft').over, 'nothing before the first').toBe('a');
    expect(beside(codes, 'c', 1), 'nothing after the last').toBe('c');
  });
});

const row = (id: string, area: number | null): Row => ({
  id,
  title: id,
  illustrative: false,
  confidentiality: 'internal',
  values: area === null ? {} : { area_ha: area },
  evidence: {},
  revision: 'r',
});

describe('a card that is moved', () => {
  const known = row('1', 8);
  const unknown = row('2', null);
  const board: Board = {
    total: 2,
    refs: {},
    columns: [
      { code: 'a', count: 2, sums: { area_ha: 8 }, unknown: { area_ha: 1 }, cards: [known, unknown] },
      { code: 'b', count: 0, sums: { area_ha: 0 }, unknown: { area_ha: 0 }, cards: [] },
    ],
  };

  it('takes its count and its sum along', () => {
    const [from, to] = moved(board, known, 'a', 'b').columns;
    expect([from?.count, from?.sums['area_ha'], from?.unknown['area_ha']], 'the column it leaves').toEqual([1, 0, 1]);
    expect([to?.count, to?.sums['area_ha'], to?.cards[0]?.id], 'the column it comes to').toEqual([1, 8, '1']);
  });

  it('is counted as unknown where its value is', () => {
    const [from, to] = moved(board, unknown, 'a', 'b').columns;
    expect([from?.unknown['area_ha'], to?.unknown['area_ha'], to?.sums['area_ha']], 'unknown is not zero').toEqual([0, 1, 0]);
  });
});
