import { describe, expect, it } from 'vitest';
import type { CutOff } from '../../api/bindings/CutOff';
import { isBlank } from './cutoff';

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
