/**
 * What a change makes stale. The program says which kinds of record changed; exactly the queries
 * that read one of them are asked again.
 */
import type { QueryClient } from '@tanstack/react-query';
import { commands, type CommandName, type Event } from '@/contract/contract';

/** The kinds whose records show in a list of `kind`: itself, what it refers to, and what names those. */
export type ShownKinds = (kind: string) => ReadonlySet<string>;

/** Subject of the event when another file was opened: everything but constants is stale then. */
const workspace = 'workspace';
const settings = 'settings';

export function isStale(name: CommandName, input: unknown, subjects: readonly string[], shown: ShownKinds): boolean {
  const records = subjects.filter((subject) => subject !== settings);
  return commands[name].reads.some((read) => {
    switch (read) {
      case 'constant':
        return false;
      case 'settings':
        return subjects.includes(settings);
      case 'workspace':
      case 'records':
        return records.length > 0;
      case 'request_kind':
        return records.includes(workspace) || readsKind(input, records, shown);
    }
  });
}

function readsKind(input: unknown, subjects: readonly string[], shown: ShownKinds): boolean {
  if (typeof input !== 'object' || input === null || !('kind' in input)) return true;
  const kinds = shown(String(input.kind));
  return subjects.some((subject) => kinds.has(subject));
}

/** Marks what an event made stale; what is on screen is asked again at once. */
export function refresh(client: QueryClient, event: Event, shown: ShownKinds): void {
  if (event.event !== 'changed') return;
  void client.invalidateQueries({
    predicate: ({ queryKey: [name, input] }) =>
      typeof name === 'string' && name in commands && isStale(name as CommandName, input, event.subjects, shown),
  });
}
