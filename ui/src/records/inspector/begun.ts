/**
 * What each field of a record held when its typing began. It is kept beside the draft: what is typed
 * may be saved days later, and must not overwrite unasked what another has put there since.
 */
import { changeDraft, readDraft, without } from '@/data/drafts';
import type { Held } from '../values';

interface Begun {
  remember: (field: string, held: Held) => void;
  /** What the field held; `now` where it was not noted. */
  at: (field: string, now: Held) => Held;
  forget: (field: string) => void;
  forgetAll: () => void;
}

/** Of the draft with this key. */
export function begunAt(draft: string): Begun {
  const key = `${draft}|begun`;
  return {
    remember: (field, held) => changeDraft(key, (before) => ({ ...before, [field]: JSON.stringify(held ?? null) })),
    at: (field, now) => {
      const noted = readDraft(key)[field];
      return noted === undefined ? now : (JSON.parse(noted) as Held);
    },
    forget: (field) => changeDraft(key, (before) => without(before, field)),
    forgetAll: () => changeDraft(key, () => ({})),
  };
}
