/**
 * Editing one record: keeps what is typed, saves a field when it is left, and says what stands in
 * the way. Saves of one record run one after the other, each with the revision that the one before
 * left behind.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Problem, RecordView } from '@/contract/contract';
import { edit, request } from '@/data/client';
import { draftKey, readDraft, useDraft, without, type Draft } from '@/data/drafts';
import { ProblemError } from '@/platform';
import { asTyped, change, type Held } from '../values';
import { begunAt } from './begun';

/** Another edit came in between: what changed, and which typed fields it touches. */
export interface Conflict {
  changes: { field: string; before: Held; after: Held }[];
  /** Fields typed here that were changed there too: the person chooses. */
  pending: string[];
}

export interface RecordEditor {
  typed: Draft;
  problems: Readonly<Record<string, string>>;
  /** A refusal that belongs to no field. */
  problem: Problem | null;
  conflict: Conflict | null;
  type: (field: string, text: string) => void;
  commit: (field: string, text: string) => void;
  /** Saves everything that is typed and not saved. */
  saveAll: () => void;
  /** Throws away what is typed and not saved. */
  discard: () => void;
}

export function useRecordEditor(view: RecordView, workspace: string): RecordEditor {
  const client = useQueryClient();
  const key = draftKey(workspace, view.id);
  const [typed, keep] = useDraft(key);
  const begun = useMemo(() => begunAt(key), [key]);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const seen = useRef(view);
  const revision = useRef(view.revision);
  const queue = useRef(Promise.resolve());
  const busy = useRef(0);
  useEffect(() => {
    if (busy.current > 0) return;
    seen.current = view;
    revision.current = view.revision;
  }, [view]);

  const type = useCallback(
    (field: string, text: string) => {
      const held = seen.current.values[field];
      const same = text === asTyped(held);
      if (same) begun.forget(field);
      else if (readDraft(key)[field] === undefined) begun.remember(field, held);
      keep((before) => (same ? without(before, field) : { ...before, [field]: text }));
    },
    [key, keep, begun],
  );

  /** The record as it is now: a text as typed is stored in another form, and others may have changed it. */
  const look = useCallback(async (): Promise<RecordView> => {
    const queryKey = ['record_get', { id: view.id }];
    // An answer that was asked for before the save would be an old one.
    await client.cancelQueries({ queryKey });
    const fresh = await client.fetchQuery({ queryKey, queryFn: () => request('record_get', { id: view.id }), staleTime: 0 });
    seen.current = fresh;
    revision.current = fresh.revision;
    return fresh;
  }, [view.id, client]);

  const send = useCallback(
    async (field: string, text: string) => {
      const saved = await edit('record_change', {
        id: view.id,
        values: { [field]: change(text) },
        illustrative: null,
        confidentiality: null,
        tags: null,
        revision: revision.current,
      });
      revision.current = saved.revision;
      begun.forget(field);
      await look();
      keep((before) => (before[field] === text ? without(before, field) : before));
      setProblems((before) => without(before, field));
    },
    [view.id, keep, begun, look],
  );

  /** Looks at the record anew after a conflict; says whether the field may be sent again. */
  const reload = useCallback(
    async (field: string): Promise<boolean> => {
      const before = seen.current;
      const changes = differences(before, await look());
      const touched = changes.some((one) => one.field === field);
      // Evidence, tags and marks move the revision too: where no value differs there is nothing to tell.
      if (changes.length > 0) setConflict({ changes, pending: touched ? [field] : [] });
      return !touched;
    },
    [look],
  );

  const refused = useCallback((field: string, { problem: why }: ProblemError) => {
    const own = why.fields.find((one) => one.field === field);
    if (own) setProblems((before) => ({ ...before, [field]: own.message }));
    else if (why.code !== 'cancelled') setProblem(why);
  }, []);

  const save = useCallback(
    (field: string, text: string) => {
      busy.current += 1;
      queue.current = queue.current.then(async () => {
        try {
          await send(field, text).catch(async (error: unknown) => {
            if (!(error instanceof ProblemError) || error.problem.code !== 'conflict') throw error;
            if (await reload(field)) await send(field, text);
          });
          setProblem(null);
        } catch (error) {
          if (!(error instanceof ProblemError)) throw error;
          refused(field, error);
        } finally {
          busy.current -= 1;
        }
      });
    },
    [send, reload, refused],
  );

  const commit = useCallback(
    (field: string, text: string) => {
      if (text === asTyped(seen.current.values[field])) {
        keep((before) => without(before, field));
        setProblems((before) => without(before, field));
        return;
      }
      const now = seen.current.values[field];
      const before = readDraft(key)[field] === undefined ? now : begun.at(field, now);
      if (asTyped(before) !== asTyped(now)) {
        // It was changed elsewhere while it was being typed: nobody's value is overwritten unasked.
        setConflict({ changes: [{ field, before, after: now }], pending: [field] });
        return;
      }
      save(field, text);
    },
    [key, keep, begun, save],
  );

  const saveAll = useCallback(() => {
    setConflict(null);
    begun.forgetAll();
    for (const [field, text] of Object.entries(typed)) save(field, text);
  }, [typed, begun, save]);

  const discard = useCallback(() => {
    keep(() => ({}));
    begun.forgetAll();
    setProblems({});
    setProblem(null);
    setConflict(null);
  }, [keep, begun]);

  return { typed, problems, problem, conflict, type, commit, saveAll, discard };
}

/** The fields whose values differ between two views of a record. */
export function differences(before: RecordView, after: RecordView): Conflict['changes'] {
  const names = new Set([...Object.keys(before.values), ...Object.keys(after.values)]);
  return [...names]
    .filter((name) => asTyped(before.values[name]) !== asTyped(after.values[name]))
    .map((field) => ({ field, before: before.values[field], after: after.values[field] }));
}
