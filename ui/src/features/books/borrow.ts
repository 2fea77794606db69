/** A loan that the group takes, as it is filled in. */
import type { Borrowing } from '../../api/bindings/Borrowing';
import type { BorrowingKind } from '../../api/bindings/BorrowingKind';
import type { Lender } from '../../api/bindings/Lender';
import type { Lending } from '../../api/bindings/Lending';
import { after, termsOf, type Thought } from '../../money/plan';

export interface BorrowDraft {
  kind: BorrowingKind;
  name: string;
  account: string;
  ifsc: string;
  sanctioned: string;
  amount: number | null;
  instalments: number | null;
  /** Per cent a year, as banks say it. */
  rate: number | null;
  firstDue: string;
  /** How many instalments at the beginning ask for interest alone. */
  moratorium: number | null;
  power: number | null;
  /** When the bank reviews a cash credit; empty where its paper does not say. */
  review: string;
  dose: number | null;
  subvention: boolean;
}

/** Everything still empty. */
export function blankBorrow(on: string): BorrowDraft {
  return {
    kind: 'term-loan',
    name: '',
    account: '',
    ifsc: '',
    sanctioned: on,
    amount: null,
    instalments: 24,
    rate: 7,
    firstDue: after(on, 'monthly'),
    moratorium: null,
    power: null,
    review: '',
    dose: 1,
    subvention: true,
  };
}

/** Whose money each kind is. */
export function lenderOf(kind: BorrowingKind): Lender {
  return kind === 'term-loan' || kind === 'cash-credit' ? 'bank' : 'village-organisation';
}

/** Banks and federations reckon by the month on what is left. */
const banking: Lending = {
  rate: 0,
  method: 'declining',
  instalments: 24,
  interest: 'month',
  broken: 'by-days',
  order: [],
};

/** The borrowing; its tag is given by the app. */
export function borrowingOf(draft: BorrowDraft): Borrowing {
  const credit = draft.kind === 'cash-credit';
  const bank = lenderOf(draft.kind) === 'bank';
  const amount = draft.amount ?? 0;
  const thought: Thought = {
    amount,
    instalments: draft.instalments,
    rate: draft.rate === null ? null : draft.rate / 12,
    method: 'declining',
    every: 'monthly',
    firstDue: draft.firstDue,
    moratorium: draft.moratorium,
  };
  return {
    tag: 0,
    lender: lenderOf(draft.kind),
    kind: draft.kind,
    name: draft.name,
    ifsc: bank && draft.ifsc ? draft.ifsc : null,
    account: draft.account || null,
    sanctioned: draft.sanctioned,
    amount,
    terms: credit ? null : (termsOf(thought, banking) ?? null),
    powers: credit
      ? [
          {
            from: draft.sanctioned,
            limit: amount,
            power: draft.power ?? amount,
            review_due: null,
          },
        ]
      : [],
    review_due: credit ? draft.review || null : null,
    dose: bank ? (draft.dose ?? 0) : 0,
    subvention: bank && draft.subvention,
  };
}
