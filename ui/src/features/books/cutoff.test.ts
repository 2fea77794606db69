import { describe, expect, it } from 'vitest';
import type { CutOff } from '../../api/bindings/CutOff';
import {
  blankLoan,
  blankOld,
  fundsWith,
  isBlank,
  isLate,
  isToldByLoans,
  nothingOld,
  oldBorrowing,
  withOverdue,
} from './cutoff';

const none: CutOff = {
  date: '2026-10-31',
  meetings: 0,
  last_meeting: null,
  has: {
    cash: 0,
    bank: 0,
    accounts: [{ folio: 2, amount: 0 }],
    deposits: [],
    vo_saving: 0,
    clf_saving: 0,
    vo_share: 0,
    clf_share: 0,
  },
  funds: {
    start_up: 0,
    rf_received: 0,
    rf_returned: 0,
    cif_received: 0,
    cif_returned: 0,
    vrf: 0,
    other_grant: 0,
    other_receipts: 0,
    surplus: 0,
  },
  borrowings: [],
  closed: [],
  insurance: [],
  members: [
    {
      member: 1,
      attended: 0,
      savings: [{ kind: 'compulsory', amount: 0 }],
      closed: 0,
      closed_amount: 0,
      loans: [],
    },
  ],
  difference: null,
};
const [woman] = none.members;

describe('old balances', () => {
  it('are nothing before anything was filled in', () => {
    expect(isBlank(none)).toBe(true);
  });

  it('are something though both sides come to nothing', () => {
    // What came and went back again, and savings that were lost.
    const funds = { ...none.funds, rf_received: 500, rf_returned: 500 };
    expect(isBlank({ ...none, funds })).toBe(false);
    const savings = [{ kind: 'compulsory' as const, amount: 500 }];
    const members = woman ? [{ ...woman, savings }] : [];
    expect(isBlank({ ...none, members, funds: { ...none.funds, surplus: -500 } })).toBe(false);
  });

  it('are something where an old group tells of its meetings alone, or of another account', () => {
    expect(isBlank({ ...none, meetings: 12 })).toBe(false);
    expect(isBlank({ ...none, last_meeting: '2026-10-24' })).toBe(false);
    const has = { ...none.has, accounts: [{ folio: 2, amount: 500 }] };
    expect(isBlank({ ...none, has })).toBe(false);
  });
});

describe('an old loan out of the Community Investment Fund', () => {
  const filled = {
    ...blankOld(none),
    kind: 'community-investment-fund' as const,
    name: 'Chushot VO',
    account: '17',
    sanctioned: '2025-04-01',
    amount: 4_000_000,
    instalment: 100_000,
  };
  const more = {
    ...nothingOld,
    paid: 1_000_000,
    disbursedOn: '2025-04-20',
    overdue: 50_000,
    since: '2026-05-05',
  };

  it('has its number, its days, its instalment and what is late', () => {
    const old = oldBorrowing(filled, more, 'women');
    expect(old).toMatchObject({
      disbursed_on: '2025-04-20',
      disbursed: 4_000_000,
      principal_overdue: 50_000,
      overdue_since: '2026-05-05',
    });
    expect(old.borrowing).toMatchObject({ lender: 'village-organisation', account: '17' });
    expect(old.borrowing.terms).toMatchObject({ rate: 700, instalment: 100_000 });
    // Nothing late, no day; late since nobody knows when, no day either.
    const paid = oldBorrowing(filled, { ...more, overdue: null }, 'women');
    expect(paid.overdue_since).toBeNull();
    const unknown = oldBorrowing(filled, { ...more, since: '' }, 'women');
    expect(unknown.overdue_since).toBeNull();
    expect(oldBorrowing(filled, nothingOld, 'women').disbursed_on).toBe('2025-04-01');
  });

  it('is told among the funds by the loan alone, and goes with it', () => {
    const loans = [oldBorrowing(filled, more, 'women')];
    const funds = fundsWith(none, loans);
    expect(funds).toEqual({ ...none.funds, cif_received: 4_000_000, cif_returned: 1_000_000 });
    const cutoff = { ...none, funds, borrowings: loans };
    expect(isToldByLoans('cif_returned', cutoff)).toBe(true);
    expect(isToldByLoans('rf_received', cutoff)).toBe(false);
    expect(fundsWith(cutoff, [])).toEqual(none.funds);
    // What is no loan of a fund leaves the funds alone.
    const typed = { ...none, funds };
    const bank = oldBorrowing({ ...filled, kind: 'term-loan' }, nothingOld, 'women');
    expect(fundsWith(typed, [bank])).toEqual(funds);
  });
});

describe('what is overdue of an old loan', () => {
  const lending = {
    rate: 2_400,
    method: 'declining' as const,
    instalments: 10,
    interest: 'month' as const,
    broken: 'by-days' as const,
    order: [],
  };

  it('is late since the day that she says, never since one that nobody said', () => {
    const loan = blankLoan('2026-10-31', 'monthly', lending);
    const late = { ...loan, principal_overdue: 50_000 };
    expect(isLate(loan)).toBe(false);
    expect(isLate(late)).toBe(true);
    expect(withOverdue(late).overdue_since).toBeNull();
    const told = { ...late, overdue_since: '2026-04-01' };
    expect(withOverdue(told).overdue_since).toBe('2026-04-01');
    expect(withOverdue({ ...told, principal_overdue: 0 }).overdue_since).toBeNull();
  });
});
