/** Months as `2026-11`, and shares of a whole. */
import { written } from '../../words/digits';

/** The month `by` months later: `2026-12`, 1 → `2027-01`. */
export function nextMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const all = year * 12 + number - 1 + by;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
}

/** `9` of `12` → `75 %`; a dash where there was nobody to count. */
export function percent(part = 0, whole = 0): string {
  return whole > 0 ? `${written(Math.round((part * 100) / whole))}\u00a0%` : '–';
}
