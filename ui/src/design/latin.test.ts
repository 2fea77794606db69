import { expect, it } from 'vitest';
import { isLatin } from './latin';

it('knows a name in Latin letters from one that has others too', () => {
  expect(isLatin('Chushot Yokma, Ward 14')).toBe(true);
  expect(isLatin('Sakina، Gulistan')).toBe(true);
  expect(isLatin('Saraswati · سرسوتی')).toBe(false);
  expect(isLatin('लक्ष्मी')).toBe(false);
  expect(isLatin('28-11-2026')).toBe(false);
  expect(isLatin('')).toBe(false);
});
