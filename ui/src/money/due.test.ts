import { describe, expect, it } from 'vitest';
import type { Begun } from '../api/bindings/Begun';
import { isDue, turnOf } from './due';

describe('what is due', () => {
  it('stands in the part of its day, over the ends of months and years too', () => {
    const turn = (next_due: string | null) => turnOf({ next_due }, '2026-12-28');
    expect(turn('2026-12-27')).toBe('overdue');
    expect(turn('2026-12-28')).toBe('today');
    expect(turn('2026-12-29')).toBe('week');
    expect(turn('2027-01-04')).toBe('week');
    expect(turn('2027-01-05')).toBe('later');
    expect(turn(null)).toBe('later');
    expect(isDue({ next_due: null }, '2026-12-28')).toBe(false);
  });

  it('is of today once it was begun before its day, unless its day is past', () => {
    const turn = (next_due: string | null, begun: Begun) =>
      turnOf({ next_due, begun }, '2026-12-28');
    expect(turn('2027-01-28', 'open')).toBe('today');
    expect(turn(null, 'open')).toBe('today');
    expect(turn('2026-12-27', 'open')).toBe('overdue');
    expect(turn('2027-01-28', 'recorded')).toBe('later');
  });
});
