/**
 * What was typed and is not saved yet, kept on the device: a crash or a closed window loses nothing.
 *
 * One entry a record (or a new record of a kind): field name -> text as typed.
 */

export type Draft = Readonly<Record<string, string>>;

const prefix = 'parkbridge.draft.';

/** Drafts of different workspaces never mix: the path of the file is part of the key. */
export function draftKey(workspace: string, record: string): string {
  return `${prefix}${workspace}|${record}`;
}

export function readDraft(key: string): Draft {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof held !== 'object' || held === null) return {};
    return Object.fromEntries(Object.entries(held).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}

export function writeDraft(key: string, draft: Draft): void {
  if (Object.keys(draft).length === 0) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify(draft));
}

/** The draft without one field. */
export function without(draft: Draft, field: string): Draft {
  const { [field]: _dropped, ...rest } = draft;
  return rest;
}
