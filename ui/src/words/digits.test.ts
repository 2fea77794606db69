import { afterEach, describe, expect, it } from 'vitest';
import {
  alike,
  formatAmount,
  formatPaise,
  formatPercent,
  groupLakh,
  latinDigits,
  outOf,
  parseNumber,
  parsePaise,
  written,
} from './digits';
import { manner } from './manner.svelte';
import { language, t } from './words.svelte';

afterEach(async () => {
  manner.chooseDigits('latin');
  await language.choose('en');
});

/** As a percentage is written. */
const percent = (number: string) => `\u2066${number}\u00a0%\u2069`;

describe('amounts', () => {
  it.each([
    ['500', 500_00],
    ['१,२३,४५६.५', 123456_50],
    ['۵۰۵', 505_00],
    ['٥٠٥٫٢٥', 505_25],
    ['༡༢༠', 120_00],
    ['₹ 12,34,567', 1234567_00],
    ['\u2068₹\u00a01,000\u2069', 1000_00],
    ['Rs 20', 20_00],
    ['0', 0],
    ['7.', 7_00],
    ['500/-', 500_00],
    ['Rs.500/-', 500_00],
    ['रू 500', 500_00],
    ['INR 1,234.50', 1234_50],
    ['۱۰۰۔۵۰', 100_50],
    ['1,23,456', 123456_00],
    ['123,456', 123456_00],
  ])('%s is read', (text, paise) => {
    expect(parsePaise(text)).toBe(paise);
  });

  it.each([
    '',
    '-5',
    '12,50',
    '1,2,3',
    '1,23',
    '1.234',
    'abc',
    '5 lakh',
    '1.2.3',
    '99999999999999999999',
  ])('%s is not an amount', (text) => {
    expect(parsePaise(text)).toBeUndefined();
  });

  it.each([
    [0, '0'],
    [50, '0.50'],
    [5_05, '5.05'],
    [999_00, '999'],
    [1000_00, '1,000'],
    [123456_50, '1,23,456.50'],
    [1234567_00, '12,34,567'],
    [12345678_00, '1,23,45,678'],
    [-1500_00, '-1,500'],
  ])('%d paise are written %s', (paise, text) => {
    expect(formatAmount(paise)).toBe(text);
  });

  it('carries the sign before the rupee mark', () => {
    expect(formatPaise(123456_50)).toBe('₹\u00a01,23,456.50');
    expect(formatPaise(-500_00)).toBe('\u2212₹\u00a0500');
  });

  it.each(['en', 'hi', 'ur'] as const)('what is written in %s is read back', async (code) => {
    await language.choose(code);
    manner.chooseDigits('own');
    for (const paise of [1, 99, 100, 12345, 99999999, 1234567890]) {
      expect(parsePaise(formatPaise(paise))).toBe(paise);
    }
  });
});

describe('amounts one below another', () => {
  it('all have paise where one has them', () => {
    const column = [1200_00, -345_50, 0].map(formatPaise);
    expect(column.map(alike(column))).toEqual(
      ['₹ 1,200.00', '−₹ 345.50', '₹ 0.00'].map((text) => text.replace(' ', '\u00a0')),
    );
    expect(['–', '', '7'].map(alike(column))).toEqual(['–', '', '7']);
  });

  it('have none where none of them has', () => {
    const column = [1200_00, 300_00].map(formatPaise);
    expect(column.map(alike(column))).toEqual(column);
    expect('97.5 %').toBe(alike(['97.5 %', ...column])('97.5 %'));
  });

  it('as percentages have as many places too', () => {
    const column = [...[97.5, 61, 0].map(formatPercent), '–'];
    expect(column.map(alike(column))).toEqual([...['97.5', '61.0', '0'].map(percent), '–']);
    const all = [100, 60.9, 99.5].map(formatPercent);
    expect(all.map(alike(all))).toEqual(['100.0', '60.9', '99.5'].map(percent));
    const whole = [61, 100].map(formatPercent);
    expect(whole.map(alike(whole))).toEqual(whole);
  });

  it('are so in the digits that were chosen', async () => {
    await language.choose('hi');
    manner.chooseDigits('own');
    const column = [1200_00, 345_50].map(formatPaise);
    expect(column.map(alike(column))).toEqual(['₹\u00a0१,२००.००', '₹\u00a0३४५.५०']);
  });
});

describe('numbers', () => {
  it('groups lakhs and crores', () => {
    expect(groupLakh(1234567)).toBe('12,34,567');
    expect(groupLakh(123)).toBe('123');
    expect(groupLakh(-100000)).toBe('-1,00,000');
  });

  it('reads the digits of every script', () => {
    expect(latinDigits('०९ ۰۹ ٠٩ ༠༩ 09 x')).toBe('09 09 09 09 09 x');
    expect(parseNumber('१२')).toBe(12);
    expect(parseNumber('-۳')).toBe(-3);
  });

  it('refuses places after the point unless they are allowed', () => {
    expect(parseNumber('1.5')).toBeUndefined();
    expect(parseNumber('1.5', 1)).toBe(1.5);
    expect(parseNumber('1.55', 1)).toBeUndefined();
  });
});

describe('the chosen digits', () => {
  it("are 0-9 until somebody chooses the script's own", async () => {
    await language.choose('hi');
    expect(formatPaise(123456_50)).toBe('₹\u00a01,23,456.50');
    manner.chooseDigits('own');
    expect(formatPaise(123456_50)).toBe('₹\u00a0१,२३,४५६.५०');
    expect(written(2026)).toBe('२०२६');
    expect(outOf(6, 12)).toBe('६ / १२');
    expect(t('number-not-read')).toContain('१२');
    await language.choose('ur');
    expect(groupLakh(1234567)).toBe('۱۲,۳۴,۵۶۷');
    expect(manner.own).toBe('۰-۹');
    await language.choose('en');
    expect(groupLakh(1234567)).toBe('12,34,567');
    expect(manner.own).toBeUndefined();
  });
});
