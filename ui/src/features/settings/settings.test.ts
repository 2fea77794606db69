import { afterEach, expect, it } from 'vitest';
import { language } from '../../words/words.svelte';
import { duration } from './clock';
import { applyTheme, chooseTheme, chosenTheme } from './theme';

afterEach(async () => {
  chooseTheme('system');
  await language.choose('en');
});

it('the look is remembered and shown again at the next start', () => {
  chooseTheme('dark');
  delete document.documentElement.dataset.theme;
  applyTheme();
  expect(document.documentElement.dataset.theme).toBe('dark');
  chooseTheme('system');
  expect(document.documentElement.dataset.theme).toBeUndefined();
  expect(chosenTheme()).toBe('system');
});

it.each([
  [-1200, '20 minutes'],
  [7200, '2 hours'],
  [86400 * 365, '365 days'],
])('%d seconds are said as %s', (seconds, text) => {
  expect(duration(seconds).replace(/[\u2068\u2069]/g, '')).toBe(text);
});
