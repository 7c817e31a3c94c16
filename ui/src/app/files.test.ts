import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { authorAsked, setAuthor } from '@/data/author';
import { edit } from '@/data/client';
import { stage, status } from '@/data/stage.test-data';
import { useFiles } from './files';

const change = { id: 's1', values: { area_ha: '5' }, illustrative: null, confidentiality: null, tags: null, revision: null };

describe('an edit that waits for its author', () => {
  const ways = {
    'another file is opened': (files: ReturnType<typeof useFiles>) => files.at('open', '/other.parkbridge', false),
    'a new one is made': (files: ReturnType<typeof useFiles>) => files.at('new', '/other.parkbridge', false),
    'a backup is restored': (files: ReturnType<typeof useFiles>) => files.restore('/backup.parkbridge'),
    'the file is closed': (files: ReturnType<typeof useFiles>) => files.close(),
  };
  for (const [name, leave] of Object.entries(ways)) {
    it(`never reaches the next workspace when ${name}`, async () => {
      const other = () => status({ path: '/other.parkbridge' });
      const { program, wrapper } = stage({
        workspace_open: other,
        workspace_new: other,
        workspace_restore: other,
        workspace_close: other,
        record_change: ({ id }) => ({ id, revision: 'r2' }),
      });
      const { result } = renderHook(() => useFiles(), { wrapper });
      setAuthor('');
      const waiting = edit('record_change', change).then(() => 'saved', (refused: unknown) => String(refused));

      await act(async () => void (await leave(result.current)));
      expect(authorAsked.get(), 'nobody is asked for it any more').toBe(false);
      setAuthor('Anna Petrova');
      expect(await waiting, 'it is refused and stays a draft').toContain('what you typed is kept');
      expect(program.calls.map((call) => call.name), 'and was not sent').not.toContain('record_change');
    });
  }
});
