import { describe, expect, it } from 'vitest';
import type { LinkageView } from '../../api/bindings/LinkageView';
import { blankBorrow, borrowFrom, borrowingOf, usualLender } from './borrow';

const filled = { ...blankBorrow('2026-11-22'), name: 'SBI Leh', amount: 15_000_000 };

describe('a loan that the group takes', () => {
  it('has instalments when it is a term loan, at the rate that banks say by the year', () => {
    const loan = borrowingOf(filled, 'women');
    expect(loan.terms).toMatchObject({ rate: 700, instalments: 24, first_due: '2026-12-22' });
    expect(loan.powers).toEqual([]);
    expect(loan.lender).toBe('bank');
  });

  it('has a limit and a drawing power when it is a cash credit, and no instalments', () => {
    const credit = borrowingOf({ ...filled, kind: 'cash-credit', power: 5_000_000 }, 'women');
    expect(credit.terms).toBeNull();
    expect(credit.powers).toEqual([
      { from: '2026-11-22', limit: 15_000_000, power: 5_000_000, review_due: null },
    ]);
  });

  it('counts no dose and expects no subvention from a federation', () => {
    const fund = borrowingOf({ ...filled, kind: 'community-investment-fund' }, 'women');
    expect(fund).toMatchObject({ lender: 'village-organisation', dose: 0, subvention: false });
  });

  it('says which federation lent: to a group its own, to that one the federation above', () => {
    const kind = 'federation-loan';
    expect(borrowingOf({ ...filled, kind }, 'village-organisation').lender).toBe(
      'cluster-federation',
    );
    const lender = 'cluster-federation';
    expect(borrowingOf({ ...filled, kind, lender }, 'women').lender).toBe(lender);
    // A bank's loan is the bank's, whatever was chosen before.
    expect(borrowingOf({ ...filled, lender }, 'women').lender).toBe('bank');
    expect(usualLender('cluster-federation')).toBe('other');
  });
});

it('a bank loan is filled in by the steps that told of it', () => {
  const step = (stage: string, date: string, account: string | null) => {
    const place = { bank: 'J&K Bank', branch: 'Lar', ifsc: 'JAKA0LAR000' };
    return { dose: 2, stage, date, kind: 'term-loan', account, ...place };
  };
  const view = {
    steps: [
      step('disbursed', '2026-03-03', '0055'),
      step('sanctioned', '2026-03-02', null),
      step('applied', '2026-03-01', null),
    ],
    doses: [{ dose: 2, sanctioned: 30, disbursed: 20 }],
  } as unknown as LinkageView;
  expect(borrowFrom(blankBorrow('2026-05-01'), view, 2)).toMatchObject({
    kind: 'term-loan',
    name: 'J&K Bank, Lar',
    account: '0055',
    ifsc: 'JAKA0LAR000',
    sanctioned: '2026-03-02',
    amount: 30,
    dose: 2,
  });
});
