/** Moving an item of an ordered list by button and by keyboard. */
import type { KeyboardEvent } from 'react';
import { useCommand } from '@/data/client';
import { announce, toast } from '@/design';
import { useText } from '@/i18n';

export interface Mover {
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

/** `ids` in the order shown; `all` says the whole order of the kind where `ids` is only a part of it. */
export function useMover(ids: readonly string[], titles: readonly string[], all: (ids: readonly string[]) => string[]): Mover {
  const text = useText();
  const order = useCommand('record_order');
  const move = (index: number, by: -1 | 1) => {
    const next = moved(ids, index, by);
    if (next === ids || order.isPending) return;
    order.mutate(
      { ids: all(next) },
      {
        onSuccess: () =>
          announce(
            text.t('sessions-moved', {
              title: titles[index] ?? '',
              place: text.number(index + by + 1),
              count: text.number(ids.length),
            }),
          ),
        onError: ({ problem }) =>
          problem.code !== 'cancelled' && toast({ title: problem.message, detail: problem.hints[0], tone: 'bad' }),
      },
    );
  };
  const keys = (index: number) => (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    move(index, event.key === 'ArrowUp' ? -1 : 1);
  };
  return { move, keys };
}
