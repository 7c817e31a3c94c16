import { useCallback } from 'react';
import { useCommand } from '@/data/client';
import { toast } from '@/design';
import { useText } from '@/i18n';
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
        await remove({ id });
        toast({ title: text.t('deleted', { title }), topic: 'history', action: { label: text.t('undo'), run: () => undo({}) } });
      } catch {
        // The mutation carries the problem; what matters to the person is that the record is still there.
        toast({ title: text.t('delete-refused', { title }), tone: 'bad' });
      }
    },
    [text, selected, close, remove, undo],
  );
}
