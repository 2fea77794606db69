/** The balances of a book by head, on two sides that must be the same. */
import type { Head } from '../api/bindings/Head';
import type { PageBalance } from '../api/bindings/PageBalance';

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
  return sidesOf([...sums].map(([head, amount]) => ({ head, amount })));
}

/** Balances of heads, debit positive, on their sides; what is nothing is left out. */
export function sidesOf(
  balances: readonly { readonly head: Head; readonly amount: number }[],
): TrialRow[] {
  return balances
    .filter(({ amount }) => amount !== 0)
    .map(({ head, amount }) => ({
      head,
      debit: Math.max(0, amount),
      credit: Math.max(0, -amount),
    }));
}

/** Both sides added up. */
export function trialSums(rows: readonly TrialRow[]): { debit: number; credit: number } {
  return {
    debit: rows.reduce((all, row) => all + row.debit, 0),
    credit: rows.reduce((all, row) => all + row.credit, 0),
  };
}
