/** What women pay on their loans: what is due, and the entry of a loan in the draft. */
import type { Attendance } from '../../api/bindings/Attendance';
import type { Repaid } from '../../api/bindings/Repaid';
import type { RunningLoan } from '../../api/bindings/RunningLoan';

/** A payment as it is split. */
export type Parts = Pick<Repaid, 'penalty' | 'interest' | 'principal'>;

/** What is paid on one loan; never none. */
export type Entries = readonly [Repaid, ...Repaid[]];

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

/**
 * What is paid on a loan, as one entry for everybody who brings a part of it, and each purse; where
 * there is none yet, one that pays nothing.
 */
export function entriesOf(repayments: readonly Repaid[], running: RunningLoan): Entries {
  const { loan, member } = running;
  const [first, ...others] = repayments.filter((one) => one.loan === loan);
  const none: Repaid = { loan, member, ...nothing, purse: 'cash', paid_by: null, account: null };
  return [first ?? none, ...others];
}

/** All that is paid on a loan, with who brings the first part of it. */
export function totalOf([first, ...others]: Entries): Repaid {
  return others.reduce((sum, one) => ({ ...sum, ...added(sum, one) }), first);
}

function added(one: Parts, other: Parts): Parts {
  return {
    penalty: one.penalty + other.penalty,
    interest: one.interest + other.interest,
    principal: one.principal + other.principal,
  };
}

/** So much of a payment: of the loan first, so that who brings most pays what is for the time. */
function takenFrom(parts: Parts, amount: number): { taken: Parts; rest: Parts } {
  const principal = Math.min(amount, parts.principal);
  const interest = Math.min(amount - principal, parts.interest);
  const penalty = Math.min(amount - principal - interest, parts.penalty);
  return {
    taken: { penalty, interest, principal },
    rest: {
      penalty: parts.penalty - penalty,
      interest: parts.interest - interest,
      principal: parts.principal - principal,
    },
  };
}

/** The entries with another payment in all: what others bring of it stays, the first has the rest. */
export function brought([first, ...others]: Entries, parts: Parts): Entries {
  let rest: Parts = parts;
  const taken = others.map((one) => {
    const split = takenFrom(rest, wholeOf(one));
    rest = split.rest;
    return { ...one, ...split.taken };
  });
  const { penalty, interest, principal } = rest;
  return [{ ...first, penalty, interest, principal }, ...taken];
}

/** The entries where another than the first brings so much of it; in all it stays the same. */
export function broughtOf(entries: Entries, at: number, amount: number): Entries {
  const [first, ...others] = entries;
  const changed = others.map((one, index) =>
    index + 1 === at ? { ...one, ...nothing, principal: amount } : one,
  );
  return brought([first, ...changed], totalOf(entries));
}

/** The repayments with these entries of a loan in the place of those before. */
export function withEntries(
  repayments: readonly Repaid[],
  running: RunningLoan,
  entries: readonly Repaid[],
): Repaid[] {
  const at = repayments.findIndex(({ loan }) => loan === running.loan);
  const others = repayments.filter(({ loan }) => loan !== running.loan);
  return others.toSpliced(at < 0 ? others.length : at, 0, ...entries);
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
      const all = entriesOf(entries, running);
      const [entry] = all;
      const due = asDue(running);
      if (entry.paid_by !== null || all.length > 1) return entries;
      const pays = (parts: Parts) => withEntries(entries, running, [{ ...entry, ...parts }]);
      if (isAway(is) && !isAway(was) && sameParts(entry, due)) return pays(nothing);
      if (!isAway(is) && isAway(was) && wholeOf(entry) === 0 && wholeOf(due) > 0) return pays(due);
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
