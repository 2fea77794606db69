/** What women pay on their loans: what is due, and the entry of a loan in the draft. */
import type { Attendance } from '../../api/bindings/Attendance';
import type { Repaid } from '../../api/bindings/Repaid';
import type { RunningLoan } from '../../api/bindings/RunningLoan';

/** A payment as it is split. */
export type Parts = Pick<Repaid, 'penalty' | 'interest' | 'principal'>;

export const nothing: Parts = { penalty: 0, interest: 0, principal: 0 };

/** What is due, as the draft is filled in. */
export function asDue({ due }: Pick<RunningLoan, 'due'>): Parts {
  return {
    penalty: due.penalty,
    interest: due.overdue_interest + due.current_interest,
    principal: due.overdue_principal + due.current_principal,
  };
}

/** The interest that is due, and nothing of the loan. */
export function interestOnly(running: RunningLoan): Parts {
  return { ...nothing, interest: asDue(running).interest };
}

/** All that she would have to bring to have paid the loan back. */
export function everything(running: RunningLoan): number {
  return wholeOf(asDue(running)) + running.due.later_principal + running.due.closing_interest;
}

export function wholeOf(parts: Parts): number {
  return parts.penalty + parts.interest + parts.principal;
}

/** What of it goes beyond what is due. */
export function aheadOf(running: RunningLoan, parts: Parts): number {
  return Math.max(0, parts.principal - asDue(running).principal);
}

/** What stays due after it. */
export function staysDue(running: RunningLoan, parts: Parts): number {
  const due = asDue(running);
  const interest = Math.max(0, due.interest - parts.interest);
  return interest + Math.max(0, due.principal - parts.principal);
}

/** What is left of the loan after it; below zero when more was entered than she owes. */
export function leftAfter(running: RunningLoan, parts: Parts): number {
  return running.standing.principal_outstanding - parts.principal;
}

/** The entry of a loan; one that is not there yet pays nothing. */
export function entryOf(repayments: readonly Repaid[], running: RunningLoan): Repaid {
  const kept = repayments.find(({ loan }) => loan === running.loan);
  const { loan, member } = running;
  return kept ?? { loan, member, ...nothing, purse: 'cash', paid_by: null, account: null };
}

/** The entries with one of them changed. */
export function withEntry(
  repayments: readonly Repaid[],
  running: RunningLoan,
  change: Partial<Repaid>,
): Repaid[] {
  const entry = { ...entryOf(repayments, running), ...change };
  const at = repayments.findIndex(({ loan }) => loan === running.loan);
  return at < 0 ? [...repayments, entry] : repayments.with(at, entry);
}

/**
 * The entries after a woman was marked: one who is not here brings nothing, one who came after
 * all brings what is due. What somebody entered, or brought for her, stays.
 */
export function whenMarked(
  repayments: readonly Repaid[],
  loans: readonly RunningLoan[],
  was: Attendance | null,
  is: Attendance,
): Repaid[] {
  return loans.reduce<Repaid[]>(
    (entries, running) => {
      const entry = entryOf(entries, running);
      const due = asDue(running);
      if (entry.paid_by !== null) return entries;
      if (isAway(is) && !isAway(was) && sameParts(entry, due))
        return withEntry(entries, running, nothing);
      if (!isAway(is) && isAway(was) && wholeOf(entry) === 0 && wholeOf(due) > 0) {
        return withEntry(entries, running, due);
      }
      return entries;
    },
    [...repayments],
  );
}

function isAway(attendance: Attendance | null): boolean {
  return attendance === 'absent' || attendance === 'informed';
}

function sameParts(one: Parts, other: Parts): boolean {
  return (
    one.penalty === other.penalty &&
    one.interest === other.interest &&
    one.principal === other.principal
  );
}
