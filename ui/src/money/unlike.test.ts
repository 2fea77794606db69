import { expect, it } from 'vitest';
import type { BankUnlike } from '../api/bindings/BankUnlike';
import { wayOut } from './unlike';

const one = (more: Partial<BankUnlike>): BankUnlike => ({
  what: 'loan',
  date: '2026-03-02',
  dose: 2,
  loan: null,
  bank: 300_000_00,
  book: null,
  credit: false,
  ...more,
});
const way = (more: Partial<BankUnlike>) => wayOut('g', one(more))?.href;

it('what the bank paid is written with what is known, and only what is missing', () => {
  expect(way({})).toBe('#/group/g/borrowing?dose=2');
  const voucher = '#/group/g/voucher?kind=loan-in&amount=30000000&date=2026-03-02&loan=7';
  expect(way({ loan: 7 })).toBe(voucher);
  expect(way({ loan: 7, book: 100_000_00 })).toBe(voucher.replace('30000000', '20000000'));
  expect(way({ what: 'subvention', bank: 500_00 })).toBe(
    '#/group/g/voucher?kind=subvention&amount=50000&date=2026-03-02',
  );
});

it('what only the book has is told on the way to the bank; what differs is looked at', () => {
  expect(way({ bank: null, book: 1 })).toBe('#/group/g/linkage');
  expect(way({ what: 'account', bank: null })).toBe('#/group/g/linkage');
  const month = '#/group/g/books/2026-03';
  expect(way({ what: 'balance', loan: 7, book: 1 })).toBe(month);
  expect(way({ loan: 7, bank: 1, book: 2 })).toBe(month);
});
