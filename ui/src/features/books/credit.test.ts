import { describe, expect, it } from 'vitest';
import type { Borrowing } from '../../api/bindings/Borrowing';
import { creditOn } from './credit';

const credit: Borrowing = {
  tag: 8,
  lender: 'bank',
  kind: 'cash-credit',
  name: 'JKB Rajouri',
  ifsc: null,
  account: null,
  sanctioned: '2026-04-01',
  amount: 60_000_000,
  terms: null,
  powers: [
    { from: '2026-04-01', limit: 60_000_000, power: 15_000_000 },
    { from: '2027-04-01', limit: 60_000_000, power: 30_000_000 },
  ],
  review_due: null,
  dose: 3,
  subvention: true,
};

describe('a cash credit', () => {
  it('lets draw up to the drawing power of the day, not to the limit', () => {
    expect(creditOn(credit, 10_000_000, '2026-06-30')).toEqual({
      limit: 60_000_000,
      power: 15_000_000,
      free: 5_000_000,
      over: 0,
    });
    expect(creditOn(credit, 10_000_000, '2027-04-01').free).toBe(20_000_000);
  });

  it('tells what is owed above it', () => {
    expect(creditOn(credit, 15_500_000, '2026-06-30')).toMatchObject({ free: 0, over: 500_000 });
  });
});
