/** Undo and redo, with the name of what they would take back. */
import type { Command } from '@/commands/registry';
import { toast } from '@/design';
import { useText } from '@/i18n';
import { useCommand, useContract } from './client';

export function useHistoryCommands(): { undo: Command; redo: Command } {
  const text = useText();
  const status = useContract('workspace_status', {}).data;
  const undo = useCommand('undo');
  const redo = useCommand('redo');

  const command = (id: 'undo' | 'redo', keys: string, label: string | null | undefined): Command => ({
    id,
    group: 'edit',
    title: label ? text.t(`${id}-what`, { what: label }) : text.t(id),
    keys,
    enabled: Boolean(label) && status?.read_only !== true,
    run: () =>
      (id === 'undo' ? undo : redo).mutate(
        {},
        {
          onSuccess: (done) => done.label !== null && toast({ title: text.t(`${id}-done`, { what: done.label }), topic: 'history' }),
          onError: ({ problem }) => toast({ title: problem.message, detail: problem.hints[0], tone: 'bad' }),
        },
      ),
  });
  return {
    undo: command('undo', 'Ctrl+Z', status?.can_undo),
    redo: command('redo', 'Ctrl+Shift+Z', status?.can_redo),
  };
}
