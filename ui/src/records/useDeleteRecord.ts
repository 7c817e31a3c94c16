import { useCallback } from 'react';
import { useCommand } from '@/data/client';
import { toast } from '@/design';
import { useText } from '@/i18n';
import { ProblemError } from '@/platform';
import { useSelection } from './search';

/** Deletes a record at once and says so with a way back: undo instead of “are you sure”. */
export function useDeleteRecord(): (record: { id: string; title: string }) => Promise<void> {
  const text = useText();
  const { id: selected, close } = useSelection();
  const { mutateAsync: remove } = useCommand('record_delete');
  const { mutate: undo } = useCommand('undo');
  return useCallback(
    async ({ id, title }) => {
      try {
        if (selected === id) close();
        const { also } = await remove({ id });
        const said = also > 0 ? text.counted('deleted-with', also, { title }) : text.t('deleted', { title });
        toast({ title: said, topic: 'history', action: { label: text.t('undo'), run: () => undo({}) } });
      } catch (problem) {
        // Why, and the way out: another record may need this one.
        const why = problem instanceof ProblemError ? problem.problem : null;
        toast({ title: why?.message ?? text.t('delete-refused', { title }), detail: why?.hints[0], tone: 'bad' });
      }
    },
    [text, selected, close, remove, undo],
  );
}
