import { afterEach, expect, it } from 'vitest';
import { applyTheme, chooseTheme, chosenTheme } from './theme';

afterEach(() => chooseTheme('system'));

it('the look is remembered and shown again at the next start', () => {
  chooseTheme('dark');
  delete document.documentElement.dataset.theme;
  applyTheme();
  expect(document.documentElement.dataset.theme).toBe('dark');
  chooseTheme('system');
  expect(document.documentElement.dataset.theme).toBeUndefined();
  expect(chosenTheme()).toBe('system');
});
