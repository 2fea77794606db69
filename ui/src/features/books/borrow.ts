/** A loan that the group takes, as it is filled in. */
import type { Borrowing } from '../../api/bindings/Borrowing';
import type { BorrowingKind } from '../../api/bindings/BorrowingKind';
import type { GroupKind } from '../../api/bindings/GroupKind';
import type { Lender } from '../../api/bindings/Lender';
import type { Lending } from '../../api/bindings/Lending';
import type { LinkageView } from '../../api/bindings/LinkageView';
import { lenderOf } from '../../money/loan';
import { isFederation } from '../../money/names';
import { after, termsOf, type Thought } from '../../money/plan';

export interface BorrowDraft {
  kind: BorrowingKind;
  /** Who lends, where it is no bank; null for whoever usually lends to such a body. */
  lender: Lender | null;
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
  /** What one instalment pays back, where the paper says it. */
  instalment: number | null;
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
    lender: null,
    name: '',
    account: '',
    ifsc: '',
    sanctioned: on,
    amount: null,
    instalments: 24,
    rate: 7,
    firstDue: after(on, 'monthly'),
    moratorium: null,
    instalment: null,
    power: null,
    review: '',
    dose: 1,
    subvention: true,
  };
}

/** A bank loan as the steps on the way to it tell of it: nothing is typed twice. */
export function borrowFrom(
  blank: BorrowDraft,
  { steps, doses }: LinkageView,
  dose: number,
): BorrowDraft {
  const of = steps.filter((step) => step.dose === dose);
  const standing = doses.find((one) => one.dose === dose);
  const paid = of.find(({ stage }) => stage === 'disbursed');
  const last = of[0];
  if (!last || !standing) return { ...blank, dose };
  const told = (field: 'bank' | 'branch' | 'ifsc' | 'account') =>
    of.find((step) => step[field])?.[field] ?? '';
  const sanctioned = of.find(({ stage }) => stage === 'sanctioned')?.date ?? last.date;
  return {
    ...blank,
    kind: last.kind,
    name: [told('bank'), told('branch')].filter(Boolean).join(', '),
    ifsc: told('ifsc'),
    account: told('account'),
    sanctioned,
    amount: standing.sanctioned || standing.disbursed || null,
    firstDue: after(paid?.date ?? sanctioned, 'monthly'),
    dose,
  };
}

/** What kinds of loans a body takes. */
export const borrowingKinds: readonly BorrowingKind[] = [
  'term-loan',
  'cash-credit',
  'community-investment-fund',
  'vulnerability-fund',
  'federation-loan',
];

/** Who can lend besides a bank. */
export const lenders: readonly Lender[] = ['village-organisation', 'cluster-federation', 'other'];

/** Who lends to a body of this kind: a cluster federation to Village Organisations, those to groups. */
export function usualLender(body: GroupKind): Lender {
  if (body === 'village-organisation') return 'cluster-federation';
  return isFederation(body) ? 'other' : 'village-organisation';
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

/** The borrowing of a body of this kind; its tag is given by the app. */
export function borrowingOf(draft: BorrowDraft, body: GroupKind): Borrowing {
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
    instalment: draft.instalment,
  };
  return {
    tag: 0,
    lender: bank ? 'bank' : (draft.lender ?? usualLender(body)),
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
