import { describe, expect, it } from 'vitest';
import { isDue, turnOf } from './due';

describe('what is due', () => {
  it('stands in the part of its day, over the ends of months and years too', () => {
    const turn = (next_due: string | null) => turnOf({ next_due }, '2026-12-28');
    expect(turn('2026-12-27')).toBe('overdue');
    expect(turn('2026-12-28')).toBe('today');
    expect(turn('2026-12-29')).toBe('week');
    expect(turn('2027-01-03')).toBe('week');
    expect(turn('2027-01-04')).toBe('later');
    expect(turn(null)).toBe('later');
    expect(isDue({ next_due: null }, '2026-12-28')).toBe(false);
  });
});
