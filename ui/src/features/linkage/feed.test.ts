import { expect, it } from 'vitest';
import type { BankSays } from '../../api/bindings/BankSays';
import { masked, sorted } from './feed';

const both = (account: string, difference: number | null): BankSays => ({
  kind: 'both',
  account,
  ifsc: 'JAKA0LAR000',
  name: 'Asha',
  bank: difference,
  on: null,
  book: 0,
  difference,
  terms: [],
  group: 'g',
});

it('what differs most stands first, a shortage like a surplus', () => {
  const { both: rows, differ } = sorted([both('1', 0), both('2', -500), both('3', 20)]);
  expect(rows.map(({ account }) => account)).toEqual(['2', '3', '1']);
  expect(differ).toBe(2);
});

it('an account without a balance at the bank neither agrees nor differs', () => {
  expect(sorted([both('1', null)]).differ).toBe(0);
});

it('only the last four digits of an account are shown', () => {
  expect(masked('0123400077')).toBe('…0077');
  expect(masked('77')).toBe('…77');
});
