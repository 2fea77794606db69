import { describe, expect, it } from 'vitest';
import type { PaperList } from '../../api/bindings/PaperList';
import { daysOf, isOnlyPdf, months, order, proposed, shelves, voucherKey } from './papers';

const list: PaperList = {
  group: '0190',
  group_name: 'Zoya',
  today: '2026-11-22',
  first: '2026-02-13',
  papers: [],
  meetings: [{ operation: '7-1-9', number: '20-11-26-3F2A', date: '2026-11-20' }],
  members: [
    { id: 'm', member: 77, number: 1, name: 'Zainab', of: '', active: true, settled: false },
  ],
  loans: [],
  borrowings: [],
  vouchers: [
    {
      operation: '7-1-9',
      entry: 3,
      number: '4/4',
      date: '2026-11-20',
      head: 'donation',
      paid: false,
      amount: 5_000,
      reversed: false,
      name: '',
    },
  ],
  heads: ['cash'],
};
const manner = { format: 'pdf', language: 'ur', service: true } as const;

describe('papers', () => {
  it('proposes the last meeting, this month and this financial year', () => {
    const choices = proposed(list);
    expect(choices.meeting).toBe('7-1-9');
    expect(choices.month).toBe('2026-11');
    expect(daysOf(choices, list)).toEqual({ from: '2026-04-01', to: '2026-11-22' });
  });

  it('knows the financial year before this one, also between January and March', () => {
    const choices = { ...proposed(list), span: 'last-year' as const };
    expect(daysOf(choices, list)).toEqual({ from: '2025-04-01', to: '2026-03-31' });
    expect(daysOf(choices, { ...list, today: '2027-02-01' })).toEqual({
      from: '2025-04-01',
      to: '2026-03-31',
    });
  });

  it('offers the months since the first record, newest first', () => {
    const offered = months(list);
    expect(offered[0]).toBe('2026-11');
    expect(offered.at(-1)).toBe('2026-02');
    expect(offered).toHaveLength(10);
  });

  it('sends only what the paper asks for', () => {
    const choices = proposed(list);
    const hers = { ...choices, slip: '77' };
    const slip = order('slip', 'meeting-and-member', hers, list, manner);
    expect(slip).toMatchObject({ operation: '7-1-9', member: 77, month: null, from: null });
    const voucher = order('voucher', 'voucher', choices, list, manner);
    expect(voucher).toMatchObject({ operation: '7-1-9', entry: 3, member: null });
    expect(voucher.service_charge).toBe(true);
    const ledger = order('loan-ledger', 'loan', choices, list, manner);
    expect(ledger).toMatchObject({ loan: null, operation: null, entry: null });
    const chosen = { ...choices, loan: '5', borrowing: '9' };
    const taken = order('borrowing-ledger', 'borrowing', chosen, list, manner);
    expect(taken).toMatchObject({ loan: 9, member: null, from: null });
    expect(order('loan-ledger', 'loan', chosen, list, manner).loan).toBe(5);
  });

  it('sets the slips of all who came on sheets, unless one woman is chosen', () => {
    const choices = proposed(list);
    const slips = order('slip', 'meeting-and-member', choices, list, manner);
    expect(slips).toMatchObject({ operation: '7-1-9', member: null });
    expect(isOnlyPdf('slip', choices)).toBe(true);
    expect(isOnlyPdf('slip', { ...choices, slip: '77' })).toBe(false);
    expect(isOnlyPdf('passbook', choices)).toBe(false);
  });

  it('names an entry by its record and its place', () => {
    expect(voucherKey({ operation: '7-1-9', entry: 0 })).toBe('7-1-9/0');
  });

  it('has every paper once', () => {
    const kinds = shelves.flatMap(({ papers }) => papers.map(({ kind }) => kind));
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds).toHaveLength(20);
  });
});
