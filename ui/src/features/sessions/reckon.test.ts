import { describe, expect, it } from 'vitest';
import { added, length, reckon } from './reckon';

describe('reckon', () => {
  it('begins an item when the one before ends', () => {
    const times = reckon('09:30', [
      { start: null, minutes: 10 },
      { start: null, minutes: 25 },
      { start: null, minutes: null },
    ]);
    expect(times.map((one) => one.start), 'each starts where the durations lead').toEqual(['09:30', '09:40', '10:05']);
    expect(times.every((one) => one.derived), 'none of them was entered').toBe(true);
  });

  it('knows nothing after an item whose duration is unknown', () => {
    const times = reckon('09:30', [
      { start: null, minutes: null },
      { start: null, minutes: 5 },
    ]);
    expect(times[1], 'unknown is not zero: the second cannot be reckoned').toEqual({
      start: null,
      derived: false,
      overlaps: false,
    });
  });

  it('takes an entered time as it is and says when it begins too early', () => {
    const times = reckon(null, [
      { start: '10:00', minutes: 30 },
      { start: '10:20', minutes: 5 },
      { start: null, minutes: 5 },
    ]);
    expect(times[1]?.overlaps, '10:20 is before 10:30').toBe(true);
    expect(times[2]?.start, 'what follows is reckoned from what was entered').toBe('10:25');
  });

  it('goes on past midnight', () => {
    const times = reckon('23:50', [
      { start: null, minutes: 20 },
      { start: null, minutes: 1 },
    ]);
    expect(times[1]?.start, 'a clock has 24 hours').toBe('00:10');
  });
});

describe('sums', () => {
  it('counts what is unknown beside what is known', () => {
    expect(
      added([
        { start: null, minutes: 10 },
        { start: null, minutes: null },
        { start: null, minutes: 0 },
      ]),
      'zero minutes are known, a missing duration is not',
    ).toEqual({ minutes: 10, unknown: 1 });
  });

  it('has no length of a session without both ends, or with ends the wrong way round', () => {
    expect(length('09:00', '10:30'), 'from nine to half past ten').toBe(90);
    expect(length('09:00', null), 'the end is unknown').toBeNull();
    expect(length('10:00', '09:00'), 'the end lies before the beginning').toBeNull();
  });
});
