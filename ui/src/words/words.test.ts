import { afterEach, describe, expect, it } from 'vitest';
import { manner } from './manner.svelte';
import { members } from './members.svelte';
import { duration, errorText, language, t, word } from './words.svelte';

afterEach(async () => {
  manner.chooseInterest('interest');
  members.are = 'women';
  await language.choose('en');
});

describe('words', () => {
  it('follow the chosen language and turn the page round for Urdu', async () => {
    expect(t('save')).toBe('Save');
    await language.choose('ur');
    expect(t('save')).toBe('محفوظ کریں');
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('ur');
    await language.choose('hi');
    expect(t('back')).toBe('वापस');
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('remember the choice on this device', async () => {
    await language.choose('ur');
    await language.start();
    expect(language.code).toBe('ur');
    expect(language.chosen).toBe(true);
  });

  it('write numbers in lakhs in every language', async () => {
    await language.choose('ur');
    expect(t('rows-shown', { shown: 1234567, all: 2000000 })).toContain('12,34,567');
  });

  it('say one of one only: in Hindi nothing is of the same number', async () => {
    for (const code of ['en', 'hi', 'ur'] as const) {
      await language.choose(code);
      const said = (members: number) => t('home-group-text', { village: 'Stakna', members });
      expect(said(0), code).not.toMatch(/[01]/);
      expect(said(1), code).not.toContain('1');
      expect(said(2), code).toContain('2');
    }
  });

  it('know no word for an id made at run time that does not exist', () => {
    expect(word('role-nobody')).toBeUndefined();
    expect(errorText({ code: 'never-heard-of' })).toContain('never-heard-of');
  });

  it('fill an error with rupees, the names of fields and times', async () => {
    const data = { difference: -500_00, expected: 123456_50, counted: 122956_50 };
    const sentence = errorText({ code: 'meeting-cash-does-not-tie', data });
    expect(sentence).toContain('₹\u00a01,23,456.50');
    expect(sentence).toContain('\u2212₹\u00a0500');
    expect(errorText({ code: 'pin-wait', data: { wait_ms: 121_000 } })).toContain('minutes');
    await language.choose('ur');
    expect(errorText({ code: 'field-empty', data: { field: 'joined' } })).toContain('شامل ہونے');
  });

  it('say interest or service charge, as was chosen', async () => {
    expect(t('interest')).toBe('interest');
    manner.chooseInterest('charge');
    expect(t('interest')).toBe('service charge');
    await language.choose('ur');
    expect(t('interest')).toBe('سروس چارج');
  });

  it('say groups where the members of the open book are groups', async () => {
    expect(t('member-name')).toBe('Her name');
    members.are = 'groups';
    expect(t('member-name')).toBe('Name of the group');
    await language.choose('hi');
    expect(t('meeting-sum-there')).toBe('आए');
    members.are = 'women';
    expect(t('meeting-sum-there')).toBe('आईं');
  });

  it.each([
    [1, 'one second'],
    [61_000, '61 seconds'],
    [100_000, '2 minutes'],
    [149_000, '2 minutes'],
    [151_000, '3 minutes'],
    [7_200_000, '2 hours'],
    [86_400_000 * 365, '365 days'],
  ])('%d ms are said as %s', (span, text) => {
    expect(duration(span).replace(/[\u2068\u2069]/g, '')).toBe(text);
  });

  it('say what can be done about an error', () => {
    expect(word('error-no-answer.todo')).toBeTruthy();
    expect(word('error-no-answer.nothing')).toBeUndefined();
  });
});
