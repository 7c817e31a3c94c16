/** Moving an item of an ordered list by button and by keyboard. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Row } from '@/contract/contract';
import { useCommand } from '@/data/client';
import { announce, toast } from '@/design';
import { useText } from '@/i18n';
import { ProblemError } from '@/platform';

export interface Mover {
  /** The rows as they are to be shown. */
  rows: readonly Row[];
  /** Moves the item up (-1) or down (1); does nothing at the ends. */
  move: (index: number, by: -1 | 1) => void;
  /** Alt with an arrow moves the item that the focus is in. */
  keys: (index: number) => (event: KeyboardEvent) => void;
}

/** The list with one item moved; the same list where it cannot move. */
export function moved<T>(items: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const to = index + by;
  const [item, other] = [items[index], items[to]];
  if (item === undefined || other === undefined) return items;
  const next = [...items];
  next[index] = other;
  next[to] = item;
  return next;
}

/**
 * Moves `rows`, which come in their saved order. `all` says the whole order of the kind where the rows
 * are only a part of it.
 */
export function useMover(
  saved: readonly Row[],
  nameOf: (row: Row) => string,
  all: (ids: readonly string[]) => string[] = (ids) => [...ids],
): Mover {
  const text = useText();
  const client = useQueryClient();
  const { mutateAsync: order } = useCommand('record_order');
  // The order that is wanted, until the last move is saved and read again: key presses that follow
  // each other quickly move on from what is on the screen.
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const queue = useRef(Promise.resolve());
  const waiting = useRef(0);
  const rows = wanted === null ? saved : inOrderOf(saved, wanted);

  const save = async (ids: string[], said: string) => {
    try {
      await order({ ids });
      announce(said);
    } catch (refused) {
      if (!(refused instanceof ProblemError)) throw refused;
      const { problem } = refused;
      if (problem.code !== 'cancelled') toast({ title: problem.message, detail: problem.hints[0], tone: 'bad' });
    } finally {
      if (waiting.current === 1) await client.invalidateQueries({ queryKey: ['record_list'] });
      waiting.current -= 1;
      if (waiting.current === 0) setWanted(null);
    }
  };
  const move = (index: number, by: -1 | 1) => {
    const next = moved(rows, index, by);
    const row = rows[index];
    if (next === rows || !row) return;
    const ids = next.map(({ id }) => id);
    setWanted(ids);
    const said = text.t('sessions-moved', {
      title: nameOf(row),
      place: text.number(index + by + 1),
      count: text.number(rows.length),
    });
    waiting.current += 1;
    queue.current = queue.current.then(() => save(all(ids), said));
  };
  const keys = (index: number) => (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    move(index, event.key === 'ArrowUp' ? -1 : 1);
  };
  return { rows, move, keys };
}

/** The rows in the order of the ids; rows that are not among them come last. */
export function inOrderOf(rows: readonly Row[], ids: readonly string[]): Row[] {
  const places = new Map(ids.map((id, index) => [id, index]));
  const place = (row: Row) => places.get(row.id) ?? ids.length;
  return [...rows].sort((a, b) => place(a) - place(b));
}
