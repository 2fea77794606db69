import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  dayOf,
  financialYear,
  financialYearDays,
  formatDate,
  formatDay,
  formatDayShort,
  formatMoment,
  formatMonth,
  parseDate,
  weekdayName,
  writeDate,
} from './dates';
import { manner } from './manner.svelte';
import { language } from './words.svelte';

afterEach(async () => {
  manner.chooseDigits('latin');
  await language.choose('en');
});

describe('dates', () => {
  it('are written day first', () => {
    expect(writeDate('2026-11-21')).toBe('21-11-2026');
    expect(formatDate('2026-11-21')).toBe('21-\u206011-\u20602026');
    expect(parseDate(formatDate('2026-11-21'))).toBe('2026-11-21');
  });

  it("are India's, wherever the device thinks it is", () => {
    const lateEvening = Date.UTC(2026, 10, 21, 19, 35);
    expect(dayOf(lateEvening)).toBe('2026-11-22');
    expect(formatMoment(lateEvening)).toContain('01:05');
  });

  it('are written in the digits that were chosen', async () => {
    await language.choose('hi');
    manner.chooseDigits('own');
    expect(writeDate('2026-11-21')).toBe('२१-११-२०२६');
    expect(parseDate(formatDate('2026-11-21'))).toBe('2026-11-21');
    expect(formatMonth('2026-11')).toContain('२०२६');
    expect(formatMoment(Date.UTC(2026, 10, 21, 3, 35))).toContain('०९:०५');
  });

  it('carry the weekday in the chosen language', async () => {
    expect(formatDay('2026-11-21')).toBe(
      '\u2068Saturday\u2069, \u206821-\u206011-\u20602026\u2069',
    );
    expect(formatDayShort('2026-11-21')).toBe(
      '\u2068Sat\u2069\u00a0\u206821-\u206011-\u20602026\u2069',
    );
    expect(formatMoment(Date.UTC(2026, 10, 21, 3, 35))).toContain('Sat');
    await language.choose('hi');
    expect(formatDayShort('2026-11-21')).toContain('शनि');
    expect(weekdayName('2026-11-21')).toBe('शनिवार');
    await language.choose('ur');
    expect(weekdayName('2026-11-21')).toBe('ہفتہ');
    expect(formatMonth('2026-11')).toContain('نومبر');
  });

  it('stand without one only where a stretch of time begins and ends, or something holds since', () => {
    const source = join(import.meta.dirname, '..');
    const bare = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(svelte|ts)$/.test(file) && !/\.test\.ts$|words\/dates\.ts$/.test(file))
      .flatMap(
        (file) => readFileSync(join(source, file), 'utf8').match(/.*\bformatDate\(.*/g) ?? [],
      );
    const allowed = /(from|to): formatDate\(|formatDate\([\w.]+\.(from|to)\)/;
    expect(bare.length).toBeGreaterThan(0);
    expect(bare.filter((line) => !allowed.test(line))).toEqual([]);
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
    expect(financialYearDays('2027-01-15')).toEqual({ from: '2026-04-01', to: '2027-03-31' });
  });
});
