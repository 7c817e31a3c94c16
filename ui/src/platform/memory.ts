/** A platform for unit tests: answers come from functions, events are pushed by hand. */
import type { CommandName, Commands, Event, Problem } from '@/contract/contract';
import type { Platform } from './index';
import { ProblemError } from './problem';

export type Answers = {
  [Name in CommandName]?: (input: Commands[Name]['input']) => Commands[Name]['output'] | Promise<Commands[Name]['output']>;
};

export interface MemoryPlatform extends Platform {
  /** Every call so far, oldest first. */
  readonly calls: { name: CommandName; input: unknown }[];
  push(event: Event): void;
}

export function memoryPlatform(answers: Answers): MemoryPlatform {
  const listeners = new Set<(event: Event) => void>();
  const calls: { name: CommandName; input: unknown }[] = [];
  return {
    calls,
    async rpc(name, input) {
      const parsed: unknown = JSON.parse(input);
      calls.push({ name, input: parsed });
      const answer = answers[name] as ((input: unknown) => unknown) | undefined;
      if (!answer) throw new ProblemError(refusal(`no answer for ${name}`));
      const output = await answer(parsed);
      return output instanceof Uint8Array ? output : new TextEncoder().encode(JSON.stringify(output));
    },
    listen(onEvent) {
      listeners.add(onEvent);
      return () => listeners.delete(onEvent);
    },
    push(event) {
      for (const listener of listeners) listener(event);
    },
  };
}

/** A refusal with this message, for tests that need one. */
export function refusal(message: string, more: Partial<Problem> = {}): Problem {
  return { code: 'internal', message, hints: [], fields: [], log_id: null, ...more };
}
