import { afterEach, describe, expect, it } from 'vitest';
import {
  financialYear,
  formatDate,
  formatDay,
  formatMoment,
  formatMonth,
  parseDate,
  weekdayName,
} from './dates';
import { language } from './words.svelte';

afterEach(() => language.choose('en'));

describe('dates', () => {
  it('are written day first', () => {
    expect(formatDate('2026-11-21')).toBe('21-11-2026');
    expect(formatMoment(new Date(2026, 10, 21, 9, 5).getTime())).toContain('09:05');
  });

  it('carry the weekday in the chosen language', async () => {
    expect(formatDay('2026-11-21')).toBe('\u2068Saturday\u2069, \u206821-11-2026\u2069');
    await language.choose('hi');
    expect(weekdayName('2026-11-21')).toBe('शनिवार');
    await language.choose('ur');
    expect(weekdayName('2026-11-21')).toBe('ہفتہ');
    expect(formatMonth('2026-11')).toContain('نومبر');
  });

  it.each([
    ['21-11-2026', '2026-11-21'],
    ['1/4/26', '2026-04-01'],
    ['२१.११.२०२६', '2026-11-21'],
    ['۲۹-۰۲-۲۰۲۸', '2028-02-29'],
    [' 05 06 2026 ', '2026-06-05'],
  ])('%s is read', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  it.each(['', '31-02-2026', '29-02-2027', '00-01-2026', '12-13-2026', '2026-11-21', 'kal'])(
    '%s is no day',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );

  it('the year turns on the first of April', () => {
    expect(financialYear('2026-03-31')).toBe('2025-26');
    expect(financialYear('2026-04-01')).toBe('2026-27');
    expect(financialYear('2099-12-01')).toBe('2099-00');
  });
});
