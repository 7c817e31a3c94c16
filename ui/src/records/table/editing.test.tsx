import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Row } from '@/contract/contract';
import { draftKey, readDraft } from '@/data/drafts';
import { row, stage } from '@/data/stage.test-data';
import { ProblemError } from '@/platform';
import { refusal } from '@/platform/memory';
import RecordTable from './RecordTable';

beforeEach(() => {
  localStorage.setItem('parkbridge.columns.site', '{"area_ha":true}');
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
});

const site = (id: string, area: number): Row => row(id, { values: { area_ha: area } });

/** A table over a program whose order and answers the test decides. */
function table(rows: Row[]) {
  const held = { rows };
  const saved: unknown[] = [];
  const { client, wrapper } = stage({
    record_list: () => ({ rows: held.rows, refs: {}, total: held.rows.length }),
    record_change: ({ id, values, revision }) => {
      if (values['area_ha'] === 'many') throw new ProblemError(refusal('no number', { fields: [{ field: 'area_ha', message: 'no number' }] }));
      saved.push({ id, values, revision });
      return { id, revision: 'r2' };
    },
  }, '/');
  const shown = render(
    <RecordTable kind="site" filters={[]} text="" sorting={{ sort: 'area_ha', descending: false }} onSort={() => undefined} />,
    { wrapper },
  );
  const reorder = (next: Row[]) =>
    act(async () => {
      held.rows = next;
      await client.invalidateQueries({ queryKey: ['record_list'] });
    });
  return { saved, reorder, ...shown };
}

/** Opens the editor of a site's area and types. */
async function type(title: string, text: string): Promise<HTMLInputElement> {
  const line = (await screen.findByText(title)).closest<HTMLElement>('[role=row]');
  const cell = line?.querySelectorAll<HTMLElement>('[role=gridcell]')[0];
  if (!cell) throw new Error(`${title} has no cell`);
  fireEvent.doubleClick(cell);
  const input = await screen.findByRole<HTMLInputElement>('textbox');
  fireEvent.change(input, { target: { value: text } });
  return input;
}

describe('a cell that is edited', () => {
  it('belongs to its record when the rows change their order', async () => {
    const { saved, reorder } = table([site('1', 4), site('2', 9)]);
    const input = await type('Site 1', '12');
    await reorder([{ ...site('2', 2), revision: 'r7' }, { ...site('1', 4), revision: 'r8' }]);
    expect(screen.getByRole<HTMLInputElement>('textbox').value, 'what is typed is still there').toBe('12');
    expect(screen.getByRole('textbox').closest('[role=row]')?.textContent, 'in the line of its record').toContain('Site 1');
    fireEvent.blur(input);
    await waitFor(() => expect(saved.length, 'leaving the cell saves it').toBe(1));
    expect(saved[0], 'to the record and revision on which the editing began').toEqual({
      id: '1',
      values: { area_ha: '12' },
      revision: 'r1',
    });
  });

  it('keeps what was typed over a crash, until it is saved', async () => {
    const draft = () => readDraft(draftKey('/forum.parkbridge', '1'));
    const first = table([site('1', 4)]);
    fireEvent.blur(await type('Site 1', 'many'));
    await waitFor(() => expect(screen.getByRole('textbox').getAttribute('aria-invalid'), 'it was refused').toBe('true'));
    first.unmount();
    expect(draft(), 'the text is a draft of the record').toEqual({ area_ha: 'many' });

    const { saved } = table([site('1', 4)]);
    fireEvent.blur(await type('Site 1', '13'));
    await waitFor(() => expect(saved.length, 'the mended text is saved').toBe(1));
    await waitFor(() => expect(draft(), 'and is no draft any more').toEqual({}));
  });
});
