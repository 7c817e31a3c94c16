/** Jobs: calls that take long, report progress and can be cancelled. */
import { useCallback, useState } from 'react';
import type { CommandName, Commands, Event } from '@/contract/contract';
import { ProblemError } from '@/platform';
import { nextCall, request } from './client';
import { createStore, useStore } from './store';

export interface Progress {
  done: number;
  of: number;
  label: string;
}

const progress = createStore<ReadonlyMap<number, Progress>>(new Map());

/** Takes a progress event in; anything else is left to others. */
export function followProgress(event: Event): void {
  if (event.event !== 'progress') return;
  progress.set(new Map(progress.get()).set(event.call, { done: event.done, of: event.of, label: event.label }));
}

function forget(call: number): void {
  const rest = new Map(progress.get());
  rest.delete(call);
  progress.set(rest);
}

export type JobState<Output> =
  | { state: 'idle' }
  | { state: 'running'; progress: Progress | null; cancel: () => void }
  | { state: 'done'; output: Output }
  | { state: 'failed'; problem: ProblemError['problem'] };

type Held<Output> = Exclude<JobState<Output>, { state: 'running' }> | { state: 'running'; call: number };

/** One job at a time: `start` runs it, the state says how far it is. */
export function useJob<Name extends CommandName>(name: Name) {
  const [held, setHeld] = useState<Held<Commands[Name]['output']>>({ state: 'idle' });
  const known = useStore(progress);

  const start = useCallback(
    async (input: Commands[Name]['input']) => {
      const call = nextCall();
      setHeld({ state: 'running', call });
      try {
        setHeld({ state: 'done', output: await request(name, input, call) });
      } catch (refused) {
        if (!(refused instanceof ProblemError)) throw refused;
        setHeld(refused.problem.code === 'cancelled' ? { state: 'idle' } : { state: 'failed', problem: refused.problem });
      } finally {
        forget(call);
      }
    },
    [name],
  );
  const clear = useCallback(() => setHeld({ state: 'idle' }), []);

  const job: JobState<Commands[Name]['output']> =
    held.state === 'running'
      ? {
          state: 'running',
          progress: known.get(held.call) ?? null,
          cancel: () => void request('cancel', { call: held.call }),
        }
      : held;
  return { job, start, clear };
}
