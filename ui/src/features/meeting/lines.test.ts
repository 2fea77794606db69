import { describe, expect, it } from 'vitest';
import type { Borrowing } from '../../api/bindings/Borrowing';
import { language, t } from '../../words/words.svelte';
import { purposeName } from '../../money/names';
import { needsWords, purposes } from './lines';

const borrowing = (tag: number, kind: Borrowing['kind'], name: string): Borrowing => ({
  tag,
  lender: kind === 'term-loan' || kind === 'cash-credit' ? 'bank' : 'village-organisation',
  kind,
  name,
  ifsc: null,
  account: null,
  sanctioned: '2026-01-05',
  amount: 4_000_000,
  terms: null,
  powers: [],
  review_due: null,
  dose: 0,
  subvention: false,
});
const took = [
  borrowing(7, 'community-investment-fund', 'Chushot VO'),
  borrowing(8, 'term-loan', 'SBI Leh'),
  borrowing(9, 'cash-credit', 'SBI Leh'),
];

describe('what other money of a meeting is for', () => {
  it('writes what comes and goes of a loan on its own page', async () => {
    await language.choose('en');
    const paid = purposes(true, 'women', took);
    const of = (tag: number) => paid.filter(({ folio }) => folio === tag).map(({ head }) => head);
    expect(of(7)).toEqual(['community-investment-fund', 'federation-loan-interest']);
    expect(of(8)).toEqual(['bank-term-loan', 'bank-loan-interest']);
    // The bank adds the interest of a cash credit to it: what is paid is a credit, all of it.
    expect(of(9)).toEqual(['bank-cash-credit']);
    expect(new Set(paid.map(({ value }) => value)).size).toBe(paid.length);
    const received = purposes(false, 'women', took);
    expect(received.filter(({ folio }) => folio === 8)).toHaveLength(1);
    // Interest that was paid twice comes back from a federation in a meeting, from a bank without.
    const last = received.at(-1);
    expect([last?.head, last?.folio]).toEqual(['federation-loan-interest', 7]);
    expect(last?.label).toMatch(/^Came back: .* · Chushot VO/);
    expect(purposeName('bank-term-loan', 8, took)).toContain('SBI Leh');
    expect(purposeName('loan-interest', null)).toBe(t('meeting-interest-back'));
    expect(purposeName('loan-to-member', null)).toBe(t('meeting-principal-back'));
  });

  it('asks for words where it can be anything', () => {
    expect(needsWords('other-receipt')).toBe(true);
    expect(needsWords('other-payment')).toBe(true);
    expect(needsWords('stationery')).toBe(false);
    expect(needsWords(undefined)).toBe(false);
  });

  it('offers the funds of a federation to a federation only', () => {
    const heads = (kind: 'women' | 'village-organisation') =>
      purposes(false, kind, []).map(({ head }) => head);
    expect(heads('women')).not.toContain('community-investment-fund');
    expect(heads('women')).not.toContain('vulnerability-fund');
    expect(heads('village-organisation')).toContain('community-investment-fund');
    expect(heads('village-organisation')).toContain('vulnerability-fund');
  });

  it('lets saving and shares come back from a federation, and only a federation give grants', () => {
    for (const kind of ['women', 'village-organisation'] as const) {
      const heads = (paid: boolean) => purposes(paid, kind, []).map(({ head }) => head);
      for (const paid of [true, false]) {
        expect(heads(paid)).toContain('federation-saving');
        expect(heads(paid)).toContain('federation-share');
      }
      expect(heads(true)).toContain('federation-fee');
      expect(heads(false)).not.toContain('federation-fee');
      expect(heads(true).includes('grant-given')).toBe(kind === 'village-organisation');
      // What an old group owes without a loan that is named can be paid back.
      expect(heads(true)).toContain('community-investment-fund');
      expect(heads(true).includes('federation-loan-interest')).toBe(kind === 'women');
      expect(new Set(heads(true)).size).toBe(heads(true).length);
    }
  });
});
