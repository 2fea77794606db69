/** Several things beside each other in one text: each keeps its own direction in it. */
import { language } from './words.svelte';

/** A text that keeps its direction, whatever stands around it. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** “Sakina Bano · Gulistan”; what there is not is left out. */
export function beside(parts: readonly (string | null | undefined | false)[]): string {
  return parts
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part) => isolated(String(part)))
    .join(' · ');
}

/** “Asha, Padma”, with the comma of the language. */
export function listed(parts: readonly string[]): string {
  const apart = parts.length > 1 ? parts.map(isolated) : parts;
  return apart.join(language.dir === 'rtl' ? '، ' : ', ');
}
