/**
 * Dates as people here say them: dd-mm-yyyy with the weekday, years from April to March.
 *
 * A day that people plan or look back upon (a meeting, an instalment, a visit, since when something
 * waits) stands with its weekday: `formatDay` in a sentence and wherever there is room,
 * `formatDayShort` in tables, marks and below figures. Bare (`formatDate`) are only the two ends of a
 * stretch of time and the day from which a rule, an agreement or an office holds.
 */
import { latinDigits, written } from './digits';
import type { WordId } from './ids.gen';
import { t } from './words.svelte';

/** A date without a time: `2026-11-21`. */
export type IsoDate = string;

const weekdays: WordId[] = [
  'weekday-sunday',
  'weekday-monday',
  'weekday-tuesday',
  'weekday-wednesday',
  'weekday-thursday',
  'weekday-friday',
  'weekday-saturday',
];
const weekdaysShort: WordId[] = [
  'weekday-short-sunday',
  'weekday-short-monday',
  'weekday-short-tuesday',
  'weekday-short-wednesday',
  'weekday-short-thursday',
  'weekday-short-friday',
  'weekday-short-saturday',
];
const months: WordId[] = [
  'month-january',
  'month-february',
  'month-march',
  'month-april',
  'month-may',
  'month-june',
  'month-july',
  'month-august',
  'month-september',
  'month-october',
  'month-november',
  'month-december',
];
const monthsShort: WordId[] = [
  'month-short-january',
  'month-short-february',
  'month-short-march',
  'month-short-april',
  'month-short-may',
  'month-short-june',
  'month-short-july',
  'month-short-august',
  'month-short-september',
  'month-short-october',
  'month-short-november',
  'month-short-december',
];

/** India's time is five and a half hours ahead of UTC all year. */
const indiaMs = 330 * 60_000;

/** `2026-11-21` → `21-11-2026`, for a field that one writes into. */
export function writeDate(iso: IsoDate): string {
  const [year, month, day] = iso.split('-');
  return written(`${day}-${month}-${year}`);
}

/**
 * `2026-11-21` → `21-11-2026`, kept on one line: an invisible joiner follows each hyphen. (The
 * hyphen that never breaks would turn the date round in a line that runs from right to left.)
 */
export function formatDate(iso: IsoDate): string {
  return writeDate(iso).replaceAll('-', '-\u2060');
}

/** `2026-11-21` → `Saturday, 21-11-2026` in the chosen language. */
export function formatDay(iso: IsoDate): string {
  return t('date-with-weekday', { weekday: weekdayName(iso), date: formatDate(iso) });
}

/** `2026-11-21` → `Sat 21-11-2026` in the chosen language, where there is little room. */
export function formatDayShort(iso: IsoDate): string {
  return t('date-with-weekday-short', {
    weekday: weekdayOf(iso, weekdaysShort),
    date: formatDate(iso),
  });
}

/** The weekday in the chosen language; short where there is little room. */
export function weekdayName(iso: IsoDate, breadth: 'whole' | 'short' = 'whole'): string {
  return weekdayOf(iso, breadth === 'short' ? weekdaysShort : weekdays);
}

function weekdayOf(iso: IsoDate, names: readonly WordId[]): string {
  const weekday = names[midday(iso).getUTCDay()];
  return weekday ? t(weekday) : '';
}

/** `2026-11-21` or `2026-11` → `November 2026` in the chosen language. */
export function formatMonth(iso: string): string {
  const [year, month] = iso.split('-');
  const name = months[Number(month) - 1];
  return name ? t('month-of-year', { month: t(name), year: written(year ?? '') }) : iso;
}

/** `2026-11` → `Nov` in the chosen language, where there is little room. */
export function formatMonthShort(iso: string): string {
  const name = monthsShort[Number(iso.split('-')[1]) - 1];
  return name ? t(name) : iso;
}

/** `2026-11-21` → `21-11`, where the year is plain. */
export function formatDayAndMonth(iso: IsoDate): string {
  return written(iso.split('-').slice(1).reverse().join('-'));
}

/** The month `by` months later: `2026-12`, 1 → `2027-01`. */
export function nextMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const all = year * 12 + number - 1 + by;
  return `${Math.floor(all / 12)}-${two((all % 12) + 1)}`;
}

/** The minute of a moment as India's clocks have it: `14:05`. */
export function formatTime(milliseconds: number): string {
  return written(inIndia(milliseconds).slice(11, 16));
}

/** The day and minute of a moment as India's clocks have it: `Sat 21-11-2026, 14:05`. */
export function formatMoment(milliseconds: number): string {
  const date = formatDayShort(dayOf(milliseconds));
  return t('date-with-time', { date, time: formatTime(milliseconds) });
}

/** The day of a moment as India's calendars have it. */
export function dayOf(milliseconds: number): IsoDate {
  return inIndia(milliseconds).slice(0, 10);
}

/** Reads `21-11-2026`, `21/11/26` or `२१.११.२०२६`; `undefined` when there is no such day. */
export function parseDate(text: string): IsoDate | undefined {
  const plain = latinDigits(text).replace(/[\u200e\u200f\u2060\u2066-\u2069]/g, '');
  const match = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})\s*$/.exec(plain);
  if (!match) return undefined;
  const [, day = '', month = '', year = ''] = match;
  const iso = `${year.length === 2 ? `20${year}` : year}-${two(Number(month))}-${two(Number(day))}`;
  const date = midday(iso);
  // The 31st of a short month would silently become the 1st of the next.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** The year from April to March that a day lies in: `2027-01-15` → `2026-27`. */
export function financialYear(iso: IsoDate): string {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  const first = month >= 4 ? year : year - 1;
  return `${first}-${two((first + 1) % 100)}`;
}

/** The first and the last day of the year from April to March that a day lies in. */
export function financialYearDays(iso: IsoDate): { from: IsoDate; to: IsoDate } {
  const first = Number(financialYear(iso).slice(0, 4));
  return { from: `${first}-04-01`, to: `${first + 1}-03-31` };
}

/** Today in India by this device's clock; what is recorded is dated by the app, never by this. */
export function today(): IsoDate {
  return dayOf(Date.now());
}

/** ISO text whose date and time are India's. */
function inIndia(milliseconds: number): string {
  return new Date(milliseconds + indiaMs).toISOString();
}

/** Noon in UTC, so that no time zone can move the day. */
function midday(iso: IsoDate): Date {
  return new Date(`${iso}T12:00:00Z`);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
