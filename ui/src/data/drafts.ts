/**
 * What was typed and is not saved yet, kept on the device: a crash or a closed window loses nothing.
 *
 * One entry a record (or a new record of a kind): field name -> text as typed. The device is the one
 * place where a draft lives: whoever shows the same entry shows the same text, and an answer that comes
 * after its form was closed still clears it.
 */
import { useCallback, useSyncExternalStore } from 'react';

export type Draft = Readonly<Record<string, string>>;

const prefix = 'parkbridge.draft.';

/** The last reading of each entry, with the text that it was read from. */
const known = new Map<string, { stored: string | null; draft: Draft }>();
const listeners = new Set<() => void>();

/** Drafts of different workspaces never mix: the path of the file is part of the key. */
export function draftKey(workspace: string, record: string): string {
  return `${prefix}${workspace}|${record}`;
}

export function readDraft(key: string): Draft {
  const stored = localStorage.getItem(key);
  const before = known.get(key);
  if (before && before.stored === stored) return before.draft;
  const draft = parse(stored);
  known.set(key, { stored, draft });
  return draft;
}

function parse(stored: string | null): Draft {
  try {
    const held: unknown = JSON.parse(stored ?? '{}');
    if (typeof held !== 'object' || held === null) return {};
    return Object.fromEntries(Object.entries(held).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}

export function writeDraft(key: string, draft: Draft): void {
  try {
    if (Object.keys(draft).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // The device takes no more: what is typed stays in the window at least.
  }
  known.set(key, { stored: localStorage.getItem(key), draft });
  for (const listener of listeners) listener();
}

/** Makes a draft anew from what it holds now. */
export function changeDraft(key: string, update: (before: Draft) => Draft): void {
  writeDraft(key, update(readDraft(key)));
}

/** The draft of an entry and how to change it; another key is another draft at once. */
export function useDraft(key: string): [Draft, (update: (before: Draft) => Draft) => void] {
  const draft = useSyncExternalStore(subscribe, () => readDraft(key));
  const keep = useCallback((update: (before: Draft) => Draft) => changeDraft(key, update), [key]);
  return [draft, keep];
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** The draft without one field. */
export function without(draft: Draft, field: string): Draft {
  const { [field]: _dropped, ...rest } = draft;
  return rest;
}
