import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beside, isolated, listed } from './listed';
import { language } from './words.svelte';

describe('several things beside each other', () => {
  beforeEach(() => language.choose('en'));
  afterEach(() => language.choose('en'));

  it('keeps each apart and leaves out what there is not', () => {
    expect(beside(['Asha', null, '', false, 'Leh'])).toBe('\u2068Asha\u2069 · \u2068Leh\u2069');
    expect(listed(['Asha', 'Padma'])).toBe('\u2068Asha\u2069, \u2068Padma\u2069');
    expect(listed(['Asha'])).toBe('Asha');
    expect(listed([])).toBe('');
  });

  it('runs as Urdu does, also where nothing but such texts is in it', async () => {
    await language.choose('ur');
    expect(isolated('Asha')).toBe('\u2068Asha\u2069');
    expect(isolated('₹\u00a0۸۰۰')).toBe('\u2068₹\u00a0۸۰۰\u2069');
    expect(isolated('\u2068پیر\u2069، \u206823\u2069')).toBe(
      '\u2067\u2068پیر\u2069، \u206823\u2069\u2069',
    );
    expect(listed(['Asha', 'پدما'])).toBe('\u2067\u2068Asha\u2069، \u2067پدما\u2069\u2069');
  });
});
