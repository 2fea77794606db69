import { describe, expect, it } from 'vitest';
import type { Attendance } from '../../api/bindings/Attendance';
import type { MeetingDraft } from '../../api/bindings/MeetingDraft';
import type { Repaid } from '../../api/bindings/Repaid';
import type { Totals } from '../../api/bindings/Totals';
import { soFar } from './sofar';

const paid: Omit<Repaid, 'loan' | 'member'> = {
  penalty: 5_00,
  interest: 100_00,
  principal: 500_00,
  purse: 'cash',
  paid_by: null,
  account: null,
};

/** Two with a loan, the second one's by bank; the second one is leaving, and is paid a share. */
function draft(first: Attendance | null, second: Attendance | null): MeetingDraft {
  return {
    rows: [
      { member: 1, attendance: first, savings: [], fine: 0 },
      { member: 2, attendance: second, savings: [], fine: 0 },
    ],
    repayments: [
      { loan: 11, member: 1, ...paid },
      { loan: 22, member: 2, ...paid, purse: 'bank' },
    ],
    returned: [{ member: 2, kind: 'compulsory', amount: 300_00, purse: 'cash', account: null }],
    lines: [
      { head: 'dividend', paid: true, amount: 40_00, purse: 'cash', member: 2 },
      { head: 'other-income', paid: false, amount: 10_00, purse: 'cash', member: null },
    ],
  } as unknown as MeetingDraft;
}

/** As the app adds it up, to whom those without a mark have instalments and no savings. */
const totals: Totals = {
  saved: 0,
  fines: 0,
  received: 10_00,
  paid: 40_00,
  repaid: 1_000_00,
  interest: 200_00,
  penalties: 10_00,
  lent: 0,
  returned: 300_00,
  expected_cash: 2_000_00 + 605_00 - 300_00 - 40_00 + 10_00,
  counted: 2_010_00,
  difference: 2_010_00 - 2_275_00,
};

describe('the sums of a meeting', () => {
  it('hold nothing of those who have no mark yet', () => {
    expect(soFar(totals, draft(null, null))).toEqual({
      ...totals,
      paid: 0,
      repaid: 0,
      interest: 0,
      penalties: 0,
      returned: 0,
      expected_cash: 2_010_00,
      difference: 0,
    });
  });

  it('hold all of those who are marked, however they came', () => {
    expect(soFar(totals, draft('present', 'informed'))).toEqual(totals);
    expect(soFar(totals, draft('late', null))).toMatchObject({
      repaid: 500_00,
      interest: 100_00,
      penalties: 5_00,
      returned: 0,
      paid: 0,
      expected_cash: 2_615_00,
    });
    expect(soFar(totals, draft(null, 'present'))).toMatchObject({
      repaid: 500_00,
      returned: 300_00,
      expected_cash: 1_670_00,
    });
  });

  it('hold what comes from one who is no member of the day any more', () => {
    const without = { ...draft('present', null), rows: draft('present', null).rows.slice(0, 1) };
    expect(soFar(totals, without)).toEqual(totals);
  });
});
