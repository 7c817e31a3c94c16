/**
 * What was typed and is not saved yet, kept on the device: a crash or a closed window loses nothing.
 *
 * One entry a record (or a new record of a kind): field name -> text as typed. The window reads an entry
 * from the device once and holds it from then on: whoever shows the same entry in this window shows the
 * same text, an answer that comes after its form was closed still clears it, and a second window neither
 * puts its text in place of what is being typed here nor takes it away.
 */
import { useCallback, useSyncExternalStore } from 'react';

export type Draft = Readonly<Record<string, string>>;

const prefix = 'parkbridge.draft.';

const held = new Map<string, Draft>();
const listeners = new Set<() => void>();

/** Drafts of different workspaces never mix: the path of the file is part of the key. */
export function draftKey(workspace: string, record: string): string {
  return `${prefix}${workspace}|${record}`;
}

export function readDraft(key: string): Draft {
  const before = held.get(key);
  if (before) return before;
  const draft = parse(localStorage.getItem(key));
  held.set(key, draft);
  return draft;
}

/** Drafts are read from the device anew, as after a start. */
export function forgetDrafts(): void {
  held.clear();
}

function parse(stored: string | null): Draft {
  try {
    const read: unknown = JSON.parse(stored ?? '{}');
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
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
  held.set(key, draft);
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
