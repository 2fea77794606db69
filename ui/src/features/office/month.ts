/** Shares of a whole. */
import { formatPercent } from '../../words/digits';

/** `9` of `12` → `75 %`; a dash where there was nobody to count. */
export function percent(part = 0, whole = 0): string {
  return whole > 0 ? formatPercent(Math.round((part * 100) / whole)) : '–';
}
