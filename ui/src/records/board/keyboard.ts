/**
 * The board by keyboard, as pure steps: arrows move the focus; Space lifts a card, arrows then move
 * it, Space drops it, Escape puts it back.
 */

/** A column as the keyboard sees it: its code and the ids of the cards that are shown. */
export interface Lane {
  code: string;
  cards: readonly string[];
}

export interface Lifted {
  id: string;
  from: string;
  /** The column it would land in. */
  over: string;
}

/** The card that gets the focus after an arrow; the same one where there is nowhere to go. */
export function neighbour(lanes: readonly Lane[], card: string, key: string): string {
  const lane = lanes.findIndex((one) => one.cards.includes(card));
  const here = lanes[lane];
  if (!here) return card;
  const row = here.cards.indexOf(card);
  switch (key) {
    case 'ArrowDown':
      return here.cards[row + 1] ?? card;
    case 'ArrowUp':
      return here.cards[row - 1] ?? card;
    case 'Home':
      return here.cards[0] ?? card;
    case 'End':
      return here.cards.at(-1) ?? card;
    case 'ArrowRight':
      return nearest(lanes.slice(lane + 1), row) ?? card;
    case 'ArrowLeft':
      return nearest(lanes.slice(0, lane).reverse(), row) ?? card;
    default:
      return card;
  }
}

/** The card at this height in the first of the columns that has any. */
function nearest(lanes: readonly Lane[], row: number): string | undefined {
  const lane = lanes.find((one) => one.cards.length > 0);
  return lane?.cards[Math.min(row, lane.cards.length - 1)];
}

/** The column beside `code`; itself at the edge. */
export function beside(codes: readonly string[], code: string, step: 1 | -1): string {
  return codes[codes.indexOf(code) + step] ?? code;
}

/** Where an arrow takes a lifted card. */
export function carry(codes: readonly string[], lifted: Lifted, key: string): Lifted {
  if (key === 'ArrowRight') return { ...lifted, over: beside(codes, lifted.over, 1) };
  if (key === 'ArrowLeft') return { ...lifted, over: beside(codes, lifted.over, -1) };
  return lifted;
}
