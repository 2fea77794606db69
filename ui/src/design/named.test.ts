import { expect, it } from 'vitest';
import { language } from '../words/words.svelte';
import { headed, named } from './named';

it('names an answer by its question, without the mark', () => {
  expect(named('Why?')).toBe('Why');
  expect(named('कब बना?')).toBe('कब बना');
  expect(named('کیوں؟')).toBe('کیوں');
  expect(named('\u2068Tara?\u2069')).toBe('\u2068Tara\u2069');
  expect(named('What? And who came')).toBe('What? And who came');
});

it('begins the head of a column with a capital in English', async () => {
  await language.choose('en');
  expect(headed('awake again?')).toBe('Awake again');
  expect(headed('\u2068tara\u2069')).toBe('\u2068Tara\u2069');
  expect(headed('30 days late')).toBe('30 days late');
  expect(headed('Start-up fund')).toBe('Start\u2011up fund');
  await language.choose('hi');
  expect(headed('m')).toBe('m');
  await language.choose('en');
});
