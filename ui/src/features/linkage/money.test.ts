import { expect, it } from 'vitest';
import { moneyPage } from './money';

it('the funds of a federation are its own, and those lent to a group are loans of it', () => {
  expect(moneyPage('vulnerability-fund', 'village-organisation')).toBe('voucher');
  expect(moneyPage('community-investment-fund', 'village-organisation')).toBe('voucher');
  expect(moneyPage('community-investment-fund', 'women')).toBe('books');
  expect(moneyPage('revolving-fund', 'women')).toBe('voucher');
});
