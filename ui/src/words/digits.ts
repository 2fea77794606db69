/**
 * Digits and money: reads the digits of every script, writes 0-9 or the digits of the language's
 * own script, as was chosen, with lakh grouping. Locale data is of no use here: it groups Urdu
 * and Dogri in thousands.
 */
import { manner } from './manner.svelte';

/** Money in paise, always a whole number. */
export type Paise = number;

/** The first digit of each script that people here write: Devanagari, Urdu, Arabic, Tibetan. */
const zeros = [0x0966, 0x06f0, 0x0660, 0x0f20];

/** A crore of crores in paise would leave the exact whole numbers; no ledger comes near. */
const mostPaise = 1_000_000_000_000_00;

/** Replaces the digits of every script by 0-9 and leaves the rest as it is. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0f20-\u0f29]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}

/**
 * Reads an amount such as `१,२३,४५६.५` or `Rs. 500/-`; `undefined` when it is not an amount. A comma
 * that groups nothing (`12,50`) may have been meant as a point, so it is not read.
 */
export function parsePaise(text: string): Paise | undefined {
  const plain = bare(text)
    .replace(/^\+?(₹|rs\.?|inr|रु\.?|रू\.?|रुपये|रुपए|روپے|روپیہ)/i, '')
    .replace(/(\/[-=]?|रुपये|रुपए|روپے)$/, '');
  const match = /^(\d+)(?:\.(\d{0,2}))?$/.exec(plain);
  if (!match) return undefined;
  const paise = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return paise <= mostPaise ? paise : undefined;
}

/** Reads a number; `decimals` says how many places after the point are allowed. */
export function parseNumber(text: string, decimals = 0): number | undefined {
  const plain = bare(text);
  if (!/^-?\d+(\.\d*)?$/.test(plain)) return undefined;
  const places = plain.split('.')[1]?.length ?? 0;
  return places <= decimals ? Number(plain) : undefined;
}

/** A number that is a name (a year, a serial number), in the chosen digits: `2026` → `२०२६`. */
export function written(text: string | number): string {
  const zero = manner.zero;
  if (zero === undefined) return String(text);
  return String(text).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/** `1234567` → `12,34,567`. */
export function groupLakh(value: number): string {
  const [whole = '0', places] = Math.abs(value).toString().split('.');
  const head = whole.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',');
  const grouped = head ? `${head},${whole.slice(-3)}` : whole;
  return written((value < 0 ? '-' : '') + grouped + (places ? `.${places}` : ''));
}

/** `97.5` → `97.5 %`: in one piece, and the sign behind the number also where one reads from the right. */
export function formatPercent(percent: number): string {
  return `\u2066${groupLakh(percent)}\u00a0%\u2069`;
}

/** How many of all: `6 / 7`. */
export function outOf(some: number, all: number): string {
  return `${groupLakh(some)} / ${groupLakh(all)}`;
}

/** `12345650` → `1,23,456.50`; paise are shown only where there are any. */
export function formatAmount(paise: Paise): string {
  const rest = Math.abs(paise) % 100;
  const rupees = groupLakh((Math.abs(paise) - rest) / 100);
  const sign = paise < 0 ? '-' : '';
  return sign + rupees + (rest ? written(`.${String(rest).padStart(2, '0')}`) : '');
}

/** `12345650` → `₹ 1,23,456.50`, kept on one line. */
export function formatPaise(paise: Paise): string {
  return (paise < 0 ? '\u2212' : '') + '₹\u00a0' + formatAmount(Math.abs(paise));
}

/** A written amount or percentage: what is whole of it, its places, its sign behind. */
const withPlaces =
  /^(\u2212?₹\u00a0[\p{Nd},]+|\u2066-?[\p{Nd},]+(?=[.\p{Nd}]*\u00a0%))(?:\.(\p{Nd}+))?(\u00a0%\u2069)?$/u;

/**
 * Amounts that stand one below another have as many places: where one has paise, all show them. So
 * do percentages: `61.0 %` below `60.9 %`. Nothing at all stays `0 %`, in every column.
 */
export function alike(texts: readonly string[]): (text: string) => string {
  const most = Math.max(0, ...texts.map((text) => withPlaces.exec(text)?.[2]?.length ?? 0));
  if (most === 0) return (text) => text;
  return (text) => {
    const [, whole, places = '', sign = ''] = withPlaces.exec(text) ?? [];
    if (whole === undefined || places.length === most) return text;
    if (sign && !places && latinDigits(whole) === '\u20660') return text;
    return `${whole}.${places}${written('0'.repeat(most - places.length))}${sign}`;
  };
}

/**
 * Without spaces, grouping and direction marks; the separators of Arabic and Urdu become ours. Commas
 * stay where they group nothing.
 */
function bare(text: string): string {
  const plain = latinDigits(text)
    .replace(/[\s\u00a0\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/[\u060c\u066c]/g, ',')
    .replace('\u066b', '.')
    .replace(/(\d)\u06d4/, '$1.')
    .replace('\u2212', '-');
  // In lakhs or in thousands: the last group has three digits.
  return /(^|\D)\d{1,3}(,\d{2,3})*,\d{3}(?!\d)/.test(plain) ? plain.replaceAll(',', '') : plain;
}
