import { act, fireEvent, render, screen } from '@testing-library/react';
import { Suspense, lazy, useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useCommands } from '@/commands/registry';
import { stage } from '@/data/stage.test-data';
import Palette from './Palette';
import { PaletteWaiting, type Begun } from './PaletteWaiting';

/** The palette over one command; it arrives when `arrive` is called. */
function slow(run: () => void) {
  let arrive: () => void = () => undefined;
  const waited = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const Late = lazy(async () => {
    await waited;
    return { default: Palette };
  });
  function Page() {
    const begun = useRef<Begun>({ typed: '', entered: false });
    useCommands([{ id: 'probe', group: 'view', title: 'Turn the page', run }]);
    return (
      <Suspense fallback={<PaletteWaiting begun={begun} onClose={() => undefined} />}>
        <Late begun={begun} onClose={() => undefined} />
      </Suspense>
    );
  }
  const { wrapper } = stage({ record_search: () => ({ hits: [], more: false }) }, '/');
  render(<Page />, { wrapper });
  return () => act(async () => arrive());
}

describe('the palette that is still being fetched', () => {
  it('takes the focus and keeps what is typed', async () => {
    const run = vi.fn();
    const arrive = slow(run);
    const waiting = await screen.findByRole('textbox');
    expect(document.activeElement, 'the first key goes into it').toBe(waiting);
    fireEvent.change(waiting, { target: { value: 'turn' } });
    await arrive();
    const input = await screen.findByRole<HTMLInputElement>('combobox');
    expect(input.value, 'the palette goes on with it').toBe('turn');
    expect(run, 'nothing is run unasked').not.toHaveBeenCalled();
  });

  it('runs what Enter asked for meanwhile', async () => {
    const run = vi.fn();
    const arrive = slow(run);
    const waiting = await screen.findByRole('textbox');
    fireEvent.change(waiting, { target: { value: 'turn' } });
    fireEvent.keyDown(waiting, { key: 'Enter' });
    await arrive();
    await vi.waitFor(() => expect(run, 'the command that was typed').toHaveBeenCalledTimes(1));
  });
});
