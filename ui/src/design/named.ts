import { language } from '../words/words.svelte';

/**
 * A field asks what stands below it in a list: what was answered is named by the question without its
 * mark.
 */
export function named(label: string): string {
  return label.replace(/[?؟](\u2069*)$/u, '$1');
}

/**
 * A name at the head of a column: in English it begins with a capital, like that of a figure. No
 * line ends within “Start-up”.
 */
export function headed(label: string): string {
  const name = named(label).replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011');
  return language.code === 'en'
    ? name.replace(/^[\u2066-\u2069]*\p{Ll}/u, (first) => first.toUpperCase())
    : name;
}
