/** How an account's balance is told to people: what they have, owe or spent, without a sign. */
import type { Balance } from '../../api/bindings/Balance';
import type { Head } from '../../api/bindings/Head';

/** Accounts that grow on the debit side; all others grow on the credit side. */
const debit: ReadonlySet<Head> = new Set<Head>([
  'cash',
  'bank',
  'honorarium',
  'stationery',
  'travel',
  'bank-charges',
  'insurance-premium',
  'meeting-expense',
  'dividend',
  'other-payment',
  'cash-shortage',
  'federation-saving',
]);

/** The balance as it grows: savings and cash are both positive. */
export function natural({ head, amount }: Balance): number {
  return debit.has(head) || amount === 0 ? amount : -amount;
}

/** The balance of one account, zero when it never moved. */
export function balanceOf(balances: readonly Balance[], head: Head): number {
  const found = balances.find((balance) => balance.head === head);
  return found ? natural(found) : 0;
}
