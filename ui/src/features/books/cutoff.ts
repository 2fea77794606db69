/** The old balances of a group, as they are filled in. */
import type { CutOff } from '../../api/bindings/CutOff';
import type { CutOffAssets } from '../../api/bindings/CutOffAssets';
import type { CutOffBorrowing } from '../../api/bindings/CutOffBorrowing';
import type { CutOffFunds } from '../../api/bindings/CutOffFunds';
import type { CutOffLoan } from '../../api/bindings/CutOffLoan';
import type { Frequency } from '../../api/bindings/Frequency';
import type { WordId } from '../../words/words.svelte';
import { after } from '../../money/plan';
import { blankBorrow, borrowingOf, type BorrowDraft } from './borrow';

export const steps = ['group', 'women', 'funds', 'loans', 'balance'] as const;
export type Step = (typeof steps)[number];

/** What the group has, in the order of the sheet. */
export const assets: readonly {
  key: Exclude<keyof CutOffAssets, 'accounts' | 'deposits'>;
  word: WordId;
}[] = [
  { key: 'cash', word: 'cutoff-cash' },
  { key: 'bank', word: 'cutoff-bank' },
  { key: 'vo_saving', word: 'cutoff-vo-saving' },
  { key: 'clf_saving', word: 'cutoff-clf-saving' },
  { key: 'vo_share', word: 'cutoff-vo-share' },
  { key: 'clf_share', word: 'cutoff-clf-share' },
];

/** The funds that it got; the surplus is asked apart, since it may be a loss. */
export const funds: readonly { key: Exclude<keyof CutOffFunds, 'surplus'>; word: WordId }[] = [
  { key: 'rf_received', word: 'cutoff-rf-received' },
  { key: 'rf_returned', word: 'cutoff-rf-returned' },
  { key: 'cif_received', word: 'cutoff-cif-received' },
  { key: 'cif_returned', word: 'cutoff-cif-returned' },
  { key: 'vrf', word: 'cutoff-vrf' },
  { key: 'start_up', word: 'cutoff-start-up' },
  { key: 'other_grant', word: 'cutoff-other-grant' },
  { key: 'other_receipts', word: 'cutoff-other-receipts' },
];

/** A running loan of a woman, still without amounts. */
export function blankLoan(on: string, every: Frequency): CutOffLoan {
  return {
    number: null,
    source: 'own',
    given: on,
    amount: 0,
    principal_paid: 0,
    interest_paid: 0,
    principal_overdue: 0,
    interest_overdue: 0,
    overdue_since: null,
    terms: {
      rate: 2_400,
      method: 'declining',
      instalments: 10,
      every,
      first_due: after(on, every),
      interest: 'month',
      broken: 'full',
      moratorium: 0,
      instalment: null,
    },
    purpose: null,
    kind: null,
  };
}

/** What is left of it. */
export function leftOf({ amount, principal_paid }: CutOffLoan): number {
  return Math.max(0, amount - principal_paid);
}

/** Whatever is overdue has a day since when; without one, nothing is. */
export function withOverdue(loan: CutOffLoan, on: string): CutOffLoan {
  const late = loan.principal_overdue + loan.interest_overdue > 0;
  return { ...loan, overdue_since: late ? (loan.overdue_since ?? on) : null };
}

/** A running loan that the group took before its book begins here. */
export function oldBorrowing(draft: BorrowDraft, principalPaid: number): CutOffBorrowing {
  const borrowing = borrowingOf(draft);
  return {
    borrowing,
    disbursed_on: draft.sanctioned,
    disbursed: borrowing.amount,
    instalments_repaid: 0,
    principal_paid: principalPaid,
    interest_paid: 0,
    principal_overdue: 0,
    interest_overdue: 0,
  };
}

/** The form for one, beginning with the day of the sheet. */
export function blankOld(cutoff: CutOff): BorrowDraft {
  return { ...blankBorrow(cutoff.date), firstDue: after(cutoff.date, 'monthly') };
}
