/** The times of a run of show. */

export interface Slot {
  /** As entered, `09:30`; null when unknown. */
  start: string | null;
  minutes: number | null;
}

export interface Reckoned {
  /** `09:30`; null when it is neither entered nor follows from what stands before. */
  start: string | null;
  /** Follows from the items before, was not entered. */
  derived: boolean;
  /** Begins before the item above has ended. */
  overlaps: boolean;
}

const day = 24 * 60;

/** When each item begins: as entered, else when the one before ends, if that is known. */
export function reckon(opening: string | null, slots: readonly Slot[]): Reckoned[] {
  let end = minutesOf(opening);
  return slots.map((slot) => {
    const entered = minutesOf(slot.start);
    const start = entered ?? end;
    const overlaps = entered !== null && end !== null && entered < end;
    end = start === null || slot.minutes === null ? null : start + slot.minutes;
    return { start: start === null ? null : clock(start), derived: entered === null && start !== null, overlaps };
  });
}

/** What the items add up to, and how many do not say how long they take. */
export function added(slots: readonly Slot[]): { minutes: number; unknown: number } {
  const known = slots.map((slot) => slot.minutes).filter((minutes) => minutes !== null);
  return { minutes: known.reduce((sum, minutes) => sum + minutes, 0), unknown: slots.length - known.length };
}

/** Length of the session; null unless both ends are known. */
export function length(opening: string | null, closing: string | null): number | null {
  const [from, to] = [minutesOf(opening), minutesOf(closing)];
  return from === null || to === null || to < from ? null : to - from;
}

function minutesOf(time: string | null): number | null {
  const parts = /^(\d{1,2}):(\d{2})/.exec(time ?? '');
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null;
}

function clock(minutes: number): string {
  const inDay = Math.round(minutes) % day;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}
