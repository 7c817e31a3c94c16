import { describe, expect, it } from 'vitest';
import { step } from './keyboard';

const extent = { rows: 50_000, columns: 4, page: 16 };
const go = (key: string, row: number, column: number, ctrlKey = false) => step({ row, column }, { key, ctrlKey }, extent);

describe('the table by keyboard', () => {
  it('moves cell by cell and stops at the edges', () => {
    expect(go('ArrowDown', 0, 1), 'down').toEqual({ row: 1, column: 1 });
    expect(go('ArrowUp', 0, 1), 'the first row stays').toEqual({ row: 0, column: 1 });
    expect(go('ArrowRight', 3, 3), 'the last column stays').toEqual({ row: 3, column: 3 });
    expect(go('PageDown', 49_990, 0), 'the end of fifty thousand').toEqual({ row: 49_999, column: 0 });
    expect(go('End', 5, 0, true), 'Ctrl goes to the very end').toEqual({ row: 49_999, column: 3 });
    expect(go('Enter', 5, 0), 'other keys are not its own').toBeNull();
  });
});
