/**
 * The one registry of commands: palette, menus, keys and help read it.
 *
 * A component offers commands while it is mounted: `useCommands([{ id, group, title, keys, run }])`.
 */
import { useEffect, useId, useRef } from 'react';
import { createStore, useStore } from '@/data/store';
import { isPlain, isTyping, matches } from './keys';

/** Groups in the order of palette and help: message `command-group-<group>`. */
export const groups = ['record', 'edit', 'go', 'file', 'view', 'help'] as const;
export type CommandGroup = (typeof groups)[number];

export interface Command {
  id: string;
  group: CommandGroup;
  /** In the language of the face. */
  title: string;
  /** `Ctrl+K`; without one it is reached by palette and menu. */
  keys?: string;
  /** False while it cannot be done; it is shown, and refused. */
  enabled?: boolean;
  run: () => void;
}

const offered = createStore<ReadonlyMap<string, readonly Command[]>>(new Map());

function offer(owner: string, commands: readonly Command[] | null): void {
  const next = new Map(offered.get());
  if (commands) next.set(owner, commands);
  else next.delete(owner);
  offered.set(next);
}

/** Every command on offer, in the order of the groups; a later offer of the same id wins. */
export function collect(owners: ReadonlyMap<string, readonly Command[]>): Command[] {
  const byId = new Map<string, Command>();
  for (const commands of owners.values()) for (const command of commands) byId.set(command.id, command);
  return [...byId.values()].sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
}

export function useOffered(): Command[] {
  return collect(useStore(offered));
}

/** Offers commands while the component is mounted. */
export function useCommands(commands: readonly Command[]): void {
  const owner = useId();
  const latest = useRef(commands);
  latest.current = commands;
  const shape = JSON.stringify(commands.map(({ id, title, keys, enabled }) => [id, title, keys, enabled ?? true]));
  useEffect(() => {
    const stable = latest.current.map((command) => ({
      ...command,
      run: () => latest.current.find((one) => one.id === command.id)?.run(),
    }));
    offer(owner, stable);
  }, [owner, shape]);
  useEffect(() => () => offer(owner, null), [owner]);
}

/** Runs the command that the key press asks for; says whether there was one. */
export function runByKeys(event: KeyboardEvent): boolean {
  // A dialog asks for an answer first.
  if (document.querySelector('.backdrop')) return false;
  const typing = isTyping(event.target);
  const command = collect(offered.get()).find((one) => one.keys !== undefined && matches(one.keys, event));
  if (!command?.keys) return false;
  if (typing && (isPlain(command.keys) || keepsToField(command.keys, event.target))) return false;
  event.preventDefault();
  if (command.enabled !== false) command.run();
  return true;
}

/** Undo and redo belong to a text field while it holds something that is not saved yet. */
function keepsToField(keys: string, target: EventTarget | null): boolean {
  return keys.endsWith('+Z') && target instanceof HTMLElement && target.dataset['dirty'] === 'true';
}
