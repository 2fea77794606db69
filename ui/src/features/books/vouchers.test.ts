import { describe, expect, it } from 'vitest';
import type { Borrowing } from '../../api/bindings/Borrowing';
import { asks, groupOutHeads, kinds, linesOf, type Filled } from './vouchers';

const loan = (tag: number, kind: Borrowing['kind'], lender: Borrowing['lender']): Borrowing => ({
  tag,
  lender,
  kind,
  name: 'SBI Leh',
  ifsc: null,
  account: null,
  sanctioned: '2026-04-01',
  amount: 10_000_000,
  terms: null,
  powers: [],
  review_due: null,
  dose: 1,
  subvention: true,
});
const borrowings = [
  loan(7, 'term-loan', 'bank'),
  loan(8, 'cash-credit', 'bank'),
  loan(9, 'community-investment-fund', 'village-organisation'),
];

function filled(some: Partial<Filled> & Pick<Filled, 'kind'>): Filled {
  return {
    amount: 100_00,
    interest: null,
    account: null,
    other: null,
    folio: null,
    added: 'interest',
    head: '',
    ...some,
  };
}

/** `debit < credit amount`, as one reads it: into the first, out of the second. */
function said(some: Partial<Filled> & Pick<Filled, 'kind'>): string[] {
  return linesOf(filled(some), borrowings).map(({ debit, credit, amount }) => {
    const name = ({ head, folio }: typeof debit) => (folio === null ? head : `${head}/${folio}`);
    return `${name(debit)} < ${name(credit)} ${amount / 100}`;
  });
}

describe('what the bank adds to a loan and gives back', () => {
  it('stands on the page of the loan, of whichever kind', () => {
    expect(said({ kind: 'credit-charged', folio: 7 })).toEqual([
      'bank-loan-interest/7 < bank-term-loan/7 100',
    ]);
    expect(said({ kind: 'credit-charged', folio: 7, added: 'charge' })).toEqual([
      'bank-charges < bank-term-loan/7 100',
    ]);
    expect(said({ kind: 'subvention', folio: 8 })).toEqual([
      'bank-cash-credit/8 < interest-subvention 100',
    ]);
  });
});

describe('an everyday kind', () => {
  it('writes what the bank gave and took on the two pages it belongs to', () => {
    expect(said({ kind: 'bank-interest' })).toEqual(['bank < bank-interest 100']);
    expect(said({ kind: 'bank-charges' })).toEqual(['bank-charges < bank 100']);
    expect(said({ kind: 'subvention' })).toEqual(['bank < interest-subvention 100']);
    expect(said({ kind: 'bank-interest', account: 3 })).toEqual(['bank/3 < bank-interest 100']);
  });

  it('writes a loan on its own page, and its instalment in two parts', () => {
    expect(said({ kind: 'loan-in', folio: 7 })).toEqual(['bank < bank-term-loan/7 100']);
    expect(said({ kind: 'loan-in', folio: 9 })).toEqual(['bank < community-investment-fund/9 100']);
    expect(said({ kind: 'instalment-out', folio: 7, interest: 12_00 })).toEqual([
      'bank-term-loan/7 < bank 100',
      'bank-loan-interest/7 < bank 12',
    ]);
    expect(said({ kind: 'instalment-out', folio: 9, amount: null, interest: 5_00 })).toEqual([
      'federation-loan-interest/9 < bank 5',
    ]);
  });

  it('takes all that is paid on a cash credit for a credit of its account', () => {
    expect(said({ kind: 'instalment-out', folio: 8, interest: 12_00 })).toEqual([
      'bank-cash-credit/8 < bank 100',
    ]);
    expect(asks('instalment-out', 'cash-credit').interest).toBe(false);
    expect(asks('instalment-out', 'term-loan').interest).toBe(true);
  });

  it('lets an old group pay interest to its federation without a loan that is named', () => {
    const head = 'federation-loan-interest';
    expect(groupOutHeads).toContain(head);
    expect(said({ kind: 'other-out', head })).toEqual([`${head} < bank 100`]);
  });

  it('lets a cash credit grow by the interest that the bank adds, without the account', () => {
    expect(said({ kind: 'credit-charged', folio: 8 })).toEqual([
      'bank-loan-interest/8 < bank-cash-credit/8 100',
    ]);
  });

  it('moves money into a deposit and back with what it earned', () => {
    expect(said({ kind: 'deposit-made', folio: 4 })).toEqual(['fixed-deposit/4 < bank 100']);
    expect(said({ kind: 'deposit-matured', folio: 4, interest: 7_00 })).toEqual([
      'bank < fixed-deposit/4 100',
      'bank < bank-interest 7',
    ]);
    expect(said({ kind: 'transfer', account: null, other: 3 })).toEqual(['bank/3 < bank 100']);
  });

  it('takes a fund, and everything else by its head', () => {
    expect(said({ kind: 'fund-in', head: 'revolving-fund' })).toEqual([
      'bank < revolving-fund 100',
    ]);
    expect(said({ kind: 'other-in', head: 'donation' })).toEqual(['bank < donation 100']);
    expect(said({ kind: 'other-out', head: 'insurance-premium' })).toEqual([
      'insurance-premium < bank 100',
    ]);
  });

  it('never touches the box, and writes nothing until all is there', () => {
    for (const { kind } of kinds) {
      expect(said({ kind, amount: null })).toEqual([]);
      const heads = linesOf(
        filled({ kind, folio: 7, head: 'grant', other: 3 }),
        borrowings,
      ).flatMap(({ debit, credit }) => [debit.head, credit.head]);
      expect(heads.length).toBeGreaterThan(0);
      expect(heads).not.toContain('cash');
      if (asks(kind).loan || asks(kind).deposit) expect(said({ kind })).toEqual([]);
    }
    expect(said({ kind: 'transfer' })).toEqual([]);
  });
});
