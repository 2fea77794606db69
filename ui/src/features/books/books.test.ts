import { beforeEach, describe, expect, it } from 'vitest';
import { language } from '../../words/words.svelte';
import { accountName, monthName, pageName, purseName } from '../../money/names';
import { trialRows, trialSums } from '../../money/trial';

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '').replaceAll('\u00a0', ' ');
const account = (folio: number | null, last: string | null, nth: number | null = null) => ({
  folio,
  bank: 'SBI Leh',
  last,
  nth,
  is_deposit: false,
  balance: 0,
});
const known = {
  members: [{ tag: 5, name: 'Asha' }],
  accounts: [account(null, null), account(3, '8901')],
  borrowings: [],
};

beforeEach(async () => {
  await language.choose('en');
});

describe('a page of the book', () => {
  it('is called by its head and by whose it is', () => {
    const page = { head: 'loan-to-member' as const, member: 5, folio: 77 };
    expect(pageName(page, known)).toBe('Members’ loans · Asha');
    const bank = { head: 'bank' as const, member: null, folio: 3 };
    expect(plain(pageName(bank, known))).toBe('Bank · SBI Leh …8901');
    const gone = { ...bank, folio: 99 };
    expect(pageName(gone, known)).toBe('Bank · Another bank account');
  });

  it('is only the head where there is one account', () => {
    const bank = { head: 'bank' as const, member: null, folio: null };
    expect(pageName(bank, known)).toContain('SBI Leh');
    expect(pageName(bank, { ...known, accounts: [account(null, null)] })).toBe('Bank');
  });

  it('counts accounts without a number', () => {
    expect(plain(accountName(account(null, null, 1)))).toBe('SBI Leh · account 1');
    expect(plain(accountName(account(3, '8901', 2)))).toBe('SBI Leh …8901 · account 2');
    expect(purseName('bank', 3, known.accounts)).toContain('8901');
    expect(purseName('cash', null, known.accounts)).toBe('Box');
  });
});

describe('a month', () => {
  it('calls money between box and bank what it is, on both sides', () => {
    const cash = { cash: 500, bank: 0 };
    const bank = { cash: 0, bank: 500 };
    expect(monthName({ head: 'bank', amount: cash }, true)).toBe('Drawn from the bank');
    expect(monthName({ head: 'cash', amount: bank }, false)).toBe('Drawn from the bank');
    expect(monthName({ head: 'cash', amount: bank }, true)).toBe('Taken to the bank');
    expect(monthName({ head: 'bank', amount: cash }, false)).toBe('Taken to the bank');
    expect(monthName({ head: 'bank', amount: bank }, true)).toBe('Between bank accounts');
  });

  it('adds its balances up by head to two equal sides', () => {
    const page = (head: 'cash' | 'compulsory-saving', member: number | null) => ({
      head,
      member,
      folio: null,
    });
    const rows = trialRows([
      { page: page('cash', null), amount: 300 },
      { page: page('compulsory-saving', 1), amount: -100 },
      { page: page('compulsory-saving', 2), amount: -200 },
    ]);
    expect(rows).toEqual([
      { head: 'cash', debit: 300, credit: 0 },
      { head: 'compulsory-saving', debit: 0, credit: 300 },
    ]);
    expect(trialSums(rows)).toEqual({ debit: 300, credit: 300 });
  });
});
