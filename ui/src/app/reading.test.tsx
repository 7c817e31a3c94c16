import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ProblemKind } from '@/contract/contract';
import { stage, status } from '@/data/stage.test-data';
import { ProblemError } from '@/platform';
import { refusal } from '@/platform/memory';
import { FileProblem } from './FileProblem';
import { fileProblem, useFiles } from './files';

function Opener() {
  const files = useFiles();
  return (
    <>
      <button type="button" onClick={() => void files.at('open', '/forum.parkbridge', false)}>
        open
      </button>
      <FileProblem />
    </>
  );
}

/** Opens a file that the program refuses to write for this reason. */
async function open(code: ProblemKind) {
  const { program, wrapper } = stage({
    workspace_open: ({ read_only }) => {
      if (!read_only) throw new ProblemError(refusal('It cannot be written.', { code }));
      return status({ read_only });
    },
  });
  render(<Opener />, { wrapper });
  fireEvent.click(screen.getByText('open'));
  await screen.findByText('It cannot be written.');
  return program;
}

describe('a file that cannot be opened', () => {
  for (const code of ['locked', 'file_problem'] as const) {
    it(`can be read when it is refused as ${code}`, async () => {
      const program = await open(code);
      fireEvent.click(screen.getByText('Open for reading'));
      await waitFor(() => expect(fileProblem.get(), 'it is open').toBeNull());
      expect(program.calls.findLast(({ name }) => name === 'workspace_open')?.input, 'for reading').toEqual({
        path: '/forum.parkbridge',
        read_only: true,
      });
    });
  }

  it('is not offered where reading it fails as well', async () => {
    await open('newer_workspace');
    expect(screen.queryByText('Open for reading'), 'a newer file cannot be read by this version').toBeNull();
    act(() => fileProblem.set(null));
  });
});
