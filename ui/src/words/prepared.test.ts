import { beforeEach, describe, expect, it } from 'vitest';
import { languages } from './languages';
import { translated } from './translated.gen';
import { language, t } from './words.svelte';

describe('a prepared language', () => {
  beforeEach(() => localStorage.clear());

  it('says what it has, and the rest in the language that its readers read too', async () => {
    await language.choose('ur');
    const save = t('save');
    await language.choose('ks');
    expect(t('yes')).toBe('آ');
    expect(t('save')).toBe(save);
    expect(document.documentElement.dir).toBe('rtl');
    await language.choose('doi');
    expect(t('weekday-sunday')).toBe('ऐतबार');
    expect(t('save')).not.toBe('Save');
    await language.choose('bo');
    expect(t('save')).toBe('Save');
  });

  it('has a share that is told, and falls back to a complete one', () => {
    for (const { code, offered, falls } of languages) {
      if (offered) continue;
      expect(translated[code]).toBeGreaterThan(0);
      expect(translated[code]).toBeLessThan(100);
      expect(languages.find((one) => one.code === falls)?.offered).toBe(true);
    }
  });
});
