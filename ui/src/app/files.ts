/**
 * Workspace files: new, open, sample, copy, backup, restore. The program shows the native dialog;
 * where there is none, `FileDialogs` asks for a path.
 */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { commands, type CommandName, type Problem, type WorkspaceStatus } from '@/contract/contract';
import { putOffAuthor } from '@/data/author';
import { request, useContract } from '@/data/client';
import { createStore } from '@/data/store';
import { toast } from '@/design';
import { useText, type Texts } from '@/i18n';
import { ProblemError } from '@/platform';

/** What a path is asked for. */
export type PathFor = 'new' | 'sample' | 'open' | 'copy';

/** The dialog that is open, if any. */
export const dialogOpen = createStore<PathFor | 'restore' | 'check' | null>(null);
/** Why the last file action was refused. */
export const fileProblem = createStore<Problem | null>(null);
/** The file that could not be opened for writing and may be read; without a path the person chooses again. */
export const readable = createStore<{ path: string | null } | null>(null);

/** Shows why a file action was refused; what was to be opened can be offered for reading. */
export function refuse(problem: Problem, opening: { path: string | null } | null = null): void {
  // A lock or missing rights stand in the way of writing alone; the program says when reading fails too.
  readable.set(problem.code === 'locked' || problem.code === 'file_problem' ? opening : null);
  fileProblem.set(problem);
}

export interface Files {
  /** Starts an action: asks for the path natively or with a path field. */
  start: (action: PathFor) => Promise<void>;
  /** Carries an action out at a path. */
  at: (action: PathFor, path: string, overwrite: boolean) => Promise<boolean>;
  /** Opens the file that was refused for reading only. */
  read: (path: string | null) => Promise<void>;
  backup: () => Promise<void>;
  restore: (path: string) => Promise<void>;
  close: () => Promise<void>;
}

export function useFiles(): Files {
  const client = useQueryClient();
  const text = useText();
  const dialogs = useContract('host_abilities', {}).data?.dialogs ?? false;
  return useMemo(() => {
    const guarded = async (work: () => Promise<void>, opening: { path: string | null } | null = null): Promise<boolean> => {
      fileProblem.set(null);
      try {
        await work();
        return true;
      } catch (refused) {
        if (!(refused instanceof ProblemError)) throw refused;
        if (refused.problem.code !== 'cancelled') refuse(refused.problem, opening);
        return false;
      }
    };
    return {
      async start(action) {
        if (dialogs) await guarded(() => act(client, text, action, null, false), action === 'open' ? { path: null } : null);
        else {
          fileProblem.set(null);
          dialogOpen.set(action);
        }
      },
      at: (action, path, overwrite) =>
        guarded(() => act(client, text, action, path, overwrite), action === 'open' ? { path } : null),
      async read(path) {
        leave(text);
        const done = await guarded(async () => opened(client, await request('workspace_open', { path, read_only: true })));
        if (done) dialogOpen.set(null);
      },
      async backup() {
        await guarded(async () => {
          const { path } = await request('workspace_backup', { path: null, read_only: false });
          toast({ title: text.t('backup-made'), detail: path });
        });
      },
      async restore(path) {
        leave(text);
        const done = await guarded(async () => opened(client, await request('workspace_restore', { path, workspace: null })));
        if (done) toast({ title: text.t('backup-restored') });
      },
      async close() {
        leave(text);
        await guarded(async () => opened(client, await request('workspace_close', {})));
      },
    };
  }, [client, text, dialogs]);
}

async function act(client: QueryClient, text: Texts, action: PathFor, path: string | null, overwrite: boolean) {
  switch (action) {
    case 'new':
    case 'sample':
      leave(text);
      return opened(client, await request('workspace_new', { path, sample: action === 'sample', overwrite }));
    case 'open':
      leave(text);
      return opened(client, await request('workspace_open', { path, read_only: false }));
    case 'copy': {
      const written = await request('workspace_save_copy', { path, read_only: false });
      toast({ title: text.t('copy-saved'), detail: written.path });
    }
  }
}

/** Edits that wait for their author belong to the workspace that is left: they must not reach the next one. */
function leave(text: Texts): void {
  putOffAuthor(text.t('author-put-off'));
}

/** Another workspace is open: nothing that was read from the one before may stay. */
function opened(client: QueryClient, status: WorkspaceStatus): void {
  window.location.hash = '#/';
  client.setQueryData(['workspace_status', {}], status);
  void client.invalidateQueries({ queryKey: ['settings_get'] });
  void client.resetQueries({
    predicate: ({ queryKey: [name] }) => {
      const reads = commands[name as CommandName].reads;
      return name !== 'workspace_status' && !reads.includes('constant') && !reads.includes('settings');
    },
  });
}
