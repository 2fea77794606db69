/** Several things beside each other in one text: each keeps its own direction in it. */
import { language } from './words.svelte';

/**
 * Whether it runs from right to left as what is around it does. The digits ۰-۹ are of the script too,
 * but a number runs from left to right, with its rupee sign before it.
 */
export const runsAsRead = (text: string) =>
  language.dir === 'rtl' && /(?=\p{L})\p{Script=Arabic}/u.test(text);

/**
 * A text that keeps its direction, whatever stands around it. Of one that is made of such texts
 * alone the first letter would not tell: what has any of the language's own runs as it does.
 */
export function isolated(text: string): string {
  return `${runsAsRead(text) ? '\u2067' : '\u2068'}${text}\u2069`;
}

/** A number of papers within words: it runs from left to right, and its digits stay. */
export const asCode = (text: string): string => `\u2066${text}\u2069`;

/** “Sakina Bano · Gulistan”; what there is not is left out. */
export function beside(parts: readonly (string | null | undefined | false)[]): string {
  return parts
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part) => isolated(String(part)))
    .join(' · ');
}

/** “Asha, Padma”, with the comma of the language, whose direction all of them together have. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  const all = parts.map(isolated);
  return language.dir === 'rtl' ? `\u2067${all.join('، ')}\u2069` : all.join(', ');
}
