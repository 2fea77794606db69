import { beforeEach, describe, expect, it } from 'vitest';
import type { Line } from '../../api/bindings/Line';
import type { Meeting } from '../../api/bindings/Meeting';
import type { LoanGiven } from '../../api/bindings/LoanGiven';
import { language } from '../../words/words.svelte';
import { asKept, changeOf, leftOf, sumsOf, type Recorded } from './hers';

const line = (head: Line['head'], paid: boolean, amount: number): Line => ({
  head,
  paid,
  amount,
  purse: 'cash',
  member: 1,
  note: null,
  folio: null,
  account: null,
});
const repaid = { loan: 7, member: 1, penalty: 0, purse: 'cash', paid_by: null, account: null };
const meeting: Recorded = {
  rows: [
    { member: 1, savings: [{ kind: 'compulsory', amount: 100_00 }], fine: 5_00 },
    { member: 2, savings: [{ kind: 'compulsory', amount: 50_00 }], fine: 0 },
  ],
  returned: [{ member: 1, kind: 'voluntary', amount: 40_00, purse: 'cash', account: null }],
  repayments: [
    { ...repaid, interest: 20_00, principal: 300_00, purse: 'cash' },
    { ...repaid, interest: 0, principal: 200_00, purse: 'bank', paid_by: 2 },
  ],
  loans: [{ member: 1, amount: 5_000_00 } as LoanGiven],
  lines: [line('membership-fee', false, 10_00), line('dividend', true, 70_00)],
};

describe('what a woman is shown of her meeting', () => {
  beforeEach(() => language.choose('en'));

  it('is all that came from her and all that went to her', () => {
    const sums = sumsOf(1, meeting, { saved: 560_00, left: 9_000_00, over: 0 }, 'today');
    expect(sums.map(({ key, paise }) => [key, paise / 100])).toEqual([
      ['today', 100],
      ['back', 40],
      ['all', 560],
      ['lent', 5_000],
      ['paid', 520],
      ['left', 9_000],
      ['fine', 5],
      ['line-0', 10],
      ['line-1', 70],
    ]);
    expect(sums.at(-1)?.title).toMatch(/: received$/);
    expect(sums.at(-2)?.title).toMatch(/: paid$/);
  });

  it('is nothing besides her saving where nothing else happened', () => {
    const sums = sumsOf(2, meeting, { saved: 50_00, left: 0, over: 0 }, 'day');
    expect(sums.map(({ key }) => key)).toEqual(['today', 'all']);
    expect(sums[0]?.title).toBe('Saved that day');
  });

  it('is hers too where it was written on her other record', () => {
    const names = [
      { tag: 1, kept: 3 },
      { tag: 2, kept: 2 },
    ];
    const closed = asKept({ ...meeting, seen: [1] } as Meeting, names);
    const has = { saved: 560_00, left: 9_000_00, over: 0 };
    expect(sumsOf(3, closed, has, 'day')).toEqual(sumsOf(1, meeting, has, 'day'));
    expect(closed.seen).toEqual([3]);
    expect(sumsOf(2, closed, has, 'day')).toEqual(sumsOf(2, meeting, has, 'day'));
  });

  it('says by how much the meeting changes what she has', () => {
    expect(changeOf(1, meeting)).toEqual({ saved: 60_00, lent: 5_000_00 });
    expect(changeOf(2, meeting)).toEqual({ saved: 50_00, lent: 0 });
  });

  it('never says that less than nothing is left, and what is paid beyond a loan pays no other', () => {
    const loans = [7, 8].map((loan) => ({ loan, standing: { principal_outstanding: 400_00 } }));
    const owed = leftOf(loans, meeting.repayments);
    expect(owed).toEqual({ left: 400_00, over: 100_00 });
    const sums = sumsOf(1, meeting, { saved: 0, ...owed }, 'today');
    expect(sums.find(({ key }) => key === 'over')?.paise).toBe(100_00);
  });
});
