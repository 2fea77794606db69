import { written } from './digits';
import { t, type WordId } from './words.svelte';

/** Amounts of data as people say them: `1234` → 1.2 kB. */
export function size(bytes: number): { value: string; unit: WordId } {
  if (bytes < 1_000) return { value: String(bytes), unit: 'exchange-unit-b' };
  if (bytes < 1_000_000) return { value: (bytes / 1_000).toFixed(1), unit: 'exchange-unit-kb' };
  return { value: (bytes / 1_000_000).toFixed(1), unit: 'exchange-unit-mb' };
}

/** The same in the digits and words of who reads. */
export function dataText(bytes: number): string {
  const { value, unit } = size(bytes);
  return `${written(value)}\u00a0${t(unit)}`;
}
