/** What a meeting adds up to while it is being recorded. */
import type { MeetingDraft } from '../../api/bindings/MeetingDraft';
import type { Purse } from '../../api/bindings/Purse';
import type { Totals } from '../../api/bindings/Totals';
import { wholeOf } from './repay';

/**
 * The sums without a woman who has no mark yet: she is not there, and nothing of hers counts. Her
 * savings and her fine the app leaves out by itself; what was filled in for her besides is her
 * instalments and, where a final account or a share waits for her, what she is given.
 */
export function soFar(totals: Totals, draft: MeetingDraft): Totals {
  const unmarked = new Set(
    draft.rows.filter(({ attendance }) => attendance === null).map(({ member }) => member),
  );
  const hers = (one: { member: number | null }) => one.member !== null && unmarked.has(one.member);
  const repayments = draft.repayments.filter(hers);
  const returned = draft.returned.filter(hers);
  const lines = draft.lines.filter(hers);
  const inCash = (purse: Purse, amount: number) => (purse === 'cash' ? amount : 0);
  const cash =
    sum(repayments, (one) => inCash(one.purse, wholeOf(one))) -
    sum(returned, (one) => inCash(one.purse, one.amount)) -
    sum(lines, (one) => inCash(one.purse, one.paid ? one.amount : -one.amount));
  return {
    ...totals,
    repaid: totals.repaid - sum(repayments, ({ principal }) => principal),
    interest: totals.interest - sum(repayments, ({ interest }) => interest),
    penalties: totals.penalties - sum(repayments, ({ penalty }) => penalty),
    returned: totals.returned - sum(returned, ({ amount }) => amount),
    received: totals.received - sum(lines, ({ paid, amount }) => (paid ? 0 : amount)),
    paid: totals.paid - sum(lines, ({ paid, amount }) => (paid ? amount : 0)),
    expected_cash: totals.expected_cash - cash,
    difference: totals.difference + cash,
  };
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((whole, one) => whole + of(one), 0);
}
