/** The balances of a book by head, on two sides that must be the same. */
import type { Head } from '../../api/bindings/Head';
import type { PageBalance } from '../../api/bindings/PageBalance';

export interface TrialRow {
  readonly head: Head;
  /** What the group has, or spent. */
  readonly debit: number;
  /** What it owes, or earned. */
  readonly credit: number;
}

/** One row a head, in the order in which the book names them. */
export function trialRows(balances: readonly PageBalance[]): TrialRow[] {
  const sums = new Map<Head, number>();
  for (const { page, amount } of balances) {
    sums.set(page.head, (sums.get(page.head) ?? 0) + amount);
  }
  return [...sums]
    .filter(([, sum]) => sum !== 0)
    .map(([head, sum]) => ({ head, debit: Math.max(0, sum), credit: Math.max(0, -sum) }));
}

/** Both sides added up. */
export function trialSums(rows: readonly TrialRow[]): { debit: number; credit: number } {
  return {
    debit: rows.reduce((all, row) => all + row.debit, 0),
    credit: rows.reduce((all, row) => all + row.credit, 0),
  };
}
