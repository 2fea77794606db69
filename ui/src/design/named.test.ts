import { expect, it } from 'vitest';
import { named } from './named';

it('names an answer by its question, without the mark', () => {
  expect(named('Why?')).toBe('Why');
  expect(named('कब बना?')).toBe('कब बना');
  expect(named('کیوں؟')).toBe('کیوں');
  expect(named('\u2068Tara?\u2069')).toBe('\u2068Tara\u2069');
  expect(named('What? And who came')).toBe('What? And who came');
});
