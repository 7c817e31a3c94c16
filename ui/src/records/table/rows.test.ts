import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { row, stage } from '@/data/stage.test-data';
import { pageSize, useRows } from './useRows';

const list = { kind: 'site', filters: [], text: '', sort: '', descending: false };

describe('rows of a long list', () => {
  it('never stand in the place of rows of another page', async () => {
    let answer = (): void => undefined;
    const third = new Promise<void>((resolve) => (answer = resolve));
    const { wrapper } = stage({
      record_list: async ({ offset }) => {
        if (offset === 2 * pageSize) await third;
        return { rows: Array.from({ length: pageSize }, (_, at) => row(`${offset + at}`)), refs: {}, total: 400 };
      },
    });
    const { result, rerender } = renderHook(({ at }) => useRows(list, at, at + 10), { wrapper, initialProps: { at: 120 } });
    await waitFor(() => expect(result.current.at(120)?.id, 'the second page is here').toBe('120'));

    rerender({ at: 220 });
    expect(result.current.at(220), 'a page that is not here yet shows nothing').toBeUndefined();
    answer();
    await waitFor(() => expect(result.current.at(220)?.id, 'then its own rows').toBe('220'));
  });
});
