import { expect, it } from 'vitest';
import { nextMonth } from '../../words/dates';
import { percent } from './month';

it.each([
  ['2026-11', 1, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-11', -12, '2025-11'],
])('from %s by %d months comes %s', (month, by, next) => {
  expect(nextMonth(month, by)).toBe(next);
});

it('a share of nobody is no share', () => {
  expect(percent(9, 12)).toBe('\u206675\u00a0%\u2069');
  expect(percent(0, 0)).toBe('–');
  expect(percent()).toBe('–');
});
