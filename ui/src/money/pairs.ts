/**
 * Entries come in pairs, debit first: what went into one page came out of another. Only what an old
 * group brings along does not (TwoSides.svelte).
 */
import type { Page } from '../api/bindings/Page';
import type { PageBalance } from '../api/bindings/PageBalance';

export interface Pair {
  readonly key: number;
  /** Where it is debited. */
  readonly into: Page;
  /** Where it is credited. */
  readonly from: Page;
  readonly amount: number;
}

/** The pairs of a record, in its order. */
export function pairs(postings: readonly PageBalance[]): Pair[] {
  const found: Pair[] = [];
  for (let at = 0; at + 1 < postings.length; at += 2) {
    const [debit, credit] = [postings[at], postings[at + 1]];
    if (debit && credit) {
      found.push({ key: at, into: debit.page, from: credit.page, amount: debit.amount });
    }
  }
  return found;
}
