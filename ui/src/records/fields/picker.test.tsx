import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useCatalogue } from '@/data/catalogue';
import { row, stage } from '@/data/stage.test-data';
import { CellEditor } from '../table/CellEditor';
import { RecordPicker } from './RecordPicker';

const uzbekistan = { id: 'uz', kind: 'country', title: 'Uzbekistan', illustrative: false };

/** A picker of a country that is chosen, over a program that knows two. */
function picker() {
  const { wrapper } = stage({
    record_list: () => ({ rows: [row('uz', { title: 'Uzbekistan' }), row('kz', { title: 'Kazakhstan' })], refs: {}, total: 2 }),
    record_search: () => ({ hits: [], more: false }),
  });
  const onChoose = vi.fn();
  render(
    <RecordPicker id="p" label="Country" kinds={['country']} value="uz" chosen={uzbekistan} placeholder="" context={{}} onChoose={onChoose} />,
    { wrapper },
  );
  const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'Country' });
  act(() => input.focus());
  return { input, onChoose };
}

describe('a record picker', () => {
  it('chooses nothing on Escape', () => {
    const { input, onChoose } = picker();
    fireEvent.keyDown(input, { key: 'Escape' });
    fireEvent.keyDown(input, { key: 'Escape' });
    fireEvent.blur(input);
    expect(onChoose, 'the value is left alone').not.toHaveBeenCalled();
    expect(input.value, 'and still shows').toBe('Uzbekistan');
  });

  it('clears its value when it is emptied and left', () => {
    const { input, onChoose } = picker();
    fireEvent.change(input, { target: { value: '' } });
    expect(onChoose, 'an empty text on the way to another is no choice').not.toHaveBeenCalled();
    fireEvent.blur(input);
    expect(onChoose.mock.calls, 'leaving it empty is').toEqual([['']]);
  });

  it('takes an emptied text back on Escape', () => {
    const { input, onChoose } = picker();
    fireEvent.change(input, { target: { value: '' } });
    fireEvent.keyDown(input, { key: 'Escape' });
    fireEvent.blur(input);
    expect(onChoose, 'nothing is chosen').not.toHaveBeenCalled();
    expect(input.value, 'the value shows again').toBe('Uzbekistan');
  });
});

/** The cell of a required field of a site. */
function Required({ name, onDone }: { name: string; onDone: () => void }) {
  const field = useCatalogue().field('site', name);
  if (!field) throw new Error(`a site has no ${name}`);
  const site = row('s1', { values: { [name]: name === 'country' ? 'uz' : 'Chirchik' } });
  return <CellEditor kind="site" field={{ ...field, required: true }} row={site} refs={{ uz: uzbekistan }} onDone={onDone} />;
}

describe('the cell of a required field', () => {
  it.each([
    ['country', 'combobox'],
    ['name_en', 'textbox'],
  ])('is given up by Escape without saving (%s)', async (name, role) => {
    const { program, wrapper } = stage({ record_search: () => ({ hits: [], more: false }) });
    const onDone = vi.fn();
    render(<Required name={name} onDone={onDone} />, { wrapper });
    const input = screen.getByRole<HTMLInputElement>(role);
    fireEvent.change(input, { target: { value: 'Sam' } });
    fireEvent.keyDown(input, { key: 'Escape' });
    fireEvent.keyDown(input, { key: 'Escape' });
    fireEvent.keyDown(input, { key: 'Enter' });
    fireEvent.blur(input);
    await waitFor(() => expect(onDone, 'the cell shows its value again').toHaveBeenCalled());
    expect(program.calls.filter((call) => call.name === 'record_change'), 'nothing is sent').toEqual([]);
    expect(localStorage.length, 'and no draft is left').toBe(0);
  });
});
