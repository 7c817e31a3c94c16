import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { BookReady } from '@/contract/contract';
import { newQueryClient } from '@/data/client';
import { followProgress } from '@/data/jobs';
import { LanguageProvider, loadBundle } from '@/i18n';
import { ProblemError, setPlatform } from '@/platform';
import { memoryPlatform, refusal, type MemoryPlatform } from '@/platform/memory';
import { SaveState, useSaveBook } from './SaveBook';

function Saver() {
  const saving = useSaveBook('the session', 'ru');
  return (
    <>
      <button type="button" onClick={saving.start}>
        start
      </button>
      <SaveState saving={saving} />
    </>
  );
}

/** A program whose job ends when the test says so. */
function program(dialogs: boolean) {
  const ends: { resolve: (ready: BookReady) => void; reject: (problem: ProblemError) => void }[] = [];
  const platform = memoryPlatform({
    book_build: () => new Promise<BookReady>((resolve, reject) => ends.push({ resolve, reject })),
    cancel: () => ({}),
  });
  return { platform, dialogs, end: () => ends.at(-1) };
}

async function show({ platform, dialogs }: { platform: MemoryPlatform; dialogs: boolean }): Promise<void> {
  setPlatform(platform);
  platform.listen(followProgress);
  const bundle = await loadBundle('en');
  const client = newQueryClient();
  // Asked for before the first frame, as main.tsx does.
  client.setQueryData(['host_abilities', {}], { dialogs, version: '0.1.0', platform: 'test' });
  render(
    <QueryClientProvider client={client}>
      <LanguageProvider language="en" bundle={bundle}>
        <Saver />
      </LanguageProvider>
    </QueryClientProvider>,
  );
  await screen.findByText('start');
}

afterEach(cleanup);

describe('saving the book', () => {
  it('shows how far it is, and where the file lies', async () => {
    const held = program(true);
    const { platform, end } = held;
    let call = 0;
    const rpc = platform.rpc.bind(platform);
    platform.rpc = (name, input, number, language) => {
      if (name === 'book_build') call = number;
      return rpc(name, input, number, language);
    };
    await show(held);
    fireEvent.click(screen.getByText('start'));

    const bar = await screen.findByRole('progressbar');
    platform.push({ event: 'progress', call, done: 1, of: 3, label: 'Making the pages' });
    await screen.findByText('Making the pages');
    expect(bar.getAttribute('aria-valuenow'), 'the bar follows the job').toBe('1');
    platform.push({ event: 'progress', call: call + 1, done: 3, of: 3, label: 'Another job' });
    expect(screen.queryByText('Another job'), 'progress of another job is not ours').toBeNull();

    end()?.resolve({ path: '/books/Forum.pdf', pages: 21, bytes: 181_000, notices: [], document: 'd' });
    expect(await screen.findByText('/books/Forum.pdf'), 'the path of the file is said').toBeTruthy();
    expect(screen.getByText(/21 pages/).textContent, 'with its size').toContain('181 kB');
    expect(platform.calls.find(({ name }) => name === 'book_build')?.input, 'no path: the dialog of the host asks').toEqual({
      kind: 'session-book',
      about: 'the session',
      language: 'ru',
      path: null,
      overwrite: false,
    });
  });

  it('cancels that very job and says nothing more', async () => {
    const held = program(true);
    const { platform, end } = held;
    await show(held);
    fireEvent.click(screen.getByText('start'));
    fireEvent.click(await screen.findByText('Cancel'));
    await expect
      .poll(() => platform.calls.some(({ name }) => name === 'cancel'), { message: 'the program is told to stop' })
      .toBe(true);

    end()?.reject(new ProblemError(refusal('Cancelled', { code: 'cancelled' })));
    await expect.poll(() => screen.queryByRole('progressbar'), { message: 'the bar is gone' }).toBeNull();
    expect(screen.queryByRole('alert'), 'what the person wanted is no problem').toBeNull();
  });

  it('asks for a path in the window where the host has no dialog', async () => {
    const held = program(false);
    const { platform, end } = held;
    await show(held);
    fireEvent.click(screen.getByText('start'));
    const field = await screen.findByLabelText('Where to write it');
    fireEvent.change(field, { target: { value: '  /books/Forum.pdf ' } });
    fireEvent.submit(field);
    await expect
      .poll(() => platform.calls.find(({ name }) => name === 'book_build')?.input, { message: 'the path is handed on' })
      .toMatchObject({ path: '/books/Forum.pdf' });

    end()?.reject(new ProblemError(refusal('The folder is not there', { code: 'file_problem', hints: ['Choose another'] })));
    const problem = await screen.findByRole('alert');
    expect(problem.textContent, 'a refusal says what is wrong').toContain('The folder is not there');
    expect(problem.textContent, 'and the way out').toContain('Choose another');

    fireEvent.click(screen.getByText('Try again'));
    const again = await screen.findByLabelText<HTMLInputElement>('Where to write it');
    expect(again.value, 'the path need not be typed again').toBe('/books/Forum.pdf');
    fireEvent.click(screen.getByLabelText('Replace the PDF if it is there already'));
    fireEvent.submit(again);
    await expect
      .poll(() => platform.calls.findLast(({ name }) => name === 'book_build')?.input, { message: 'the person agreed' })
      .toMatchObject({ path: '/books/Forum.pdf', overwrite: true });
  });
});
