/** The old balances of a group, as they are filled in. */
import type { CutOff } from '../../api/bindings/CutOff';
import type { CutOffAssets } from '../../api/bindings/CutOffAssets';
import type { CutOffBorrowing } from '../../api/bindings/CutOffBorrowing';
import type { CutOffFunds } from '../../api/bindings/CutOffFunds';
import type { CutOffLoan } from '../../api/bindings/CutOffLoan';
import type { ClosedLoans } from '../../api/bindings/ClosedLoans';
import type { CutOffInsurance } from '../../api/bindings/CutOffInsurance';
import type { BorrowingKind } from '../../api/bindings/BorrowingKind';
import type { Frequency } from '../../api/bindings/Frequency';
import type { GroupKind } from '../../api/bindings/GroupKind';
import type { Lender } from '../../api/bindings/Lender';
import type { Lending } from '../../api/bindings/Lending';
import type { LoanSource } from '../../api/bindings/LoanSource';
import type { OnFolio } from '../../api/bindings/OnFolio';
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

/** Nothing was filled in yet: two sides of nothing are the same, and no old balances. */
export function isBlank({ has, members, ...cutoff }: CutOff): boolean {
  const { accounts, deposits, ...sums } = has;
  const told = [cutoff.borrowings, cutoff.closed, cutoff.insurance].some(
    ({ length }) => length > 0,
  );
  const amounts = [
    cutoff.meetings,
    ...Object.values(sums),
    ...Object.values(cutoff.funds),
    ...[...accounts, ...deposits].map(({ amount }) => amount),
    ...members.flatMap(({ attended, savings, closed, closed_amount, loans }) => [
      attended,
      closed,
      closed_amount,
      loans.length,
      ...savings.map(({ amount }) => amount),
    ]),
  ];
  return !told && !cutoff.last_meeting && amounts.every((amount) => amount === 0);
}

/** Out of whose money a woman's loan can be. */
export const sources: readonly LoanSource[] = [
  'own',
  'revolving-fund',
  'community-investment-fund',
  'vulnerability-fund',
  'federation',
  'bank-term-loan',
  'cash-credit',
];

/** Who may have lent to the group. */
export const lenders: readonly Lender[] = [
  'bank',
  'village-organisation',
  'cluster-federation',
  'other',
];

/** Closed loans of a lender as they are told; none when nothing was. */
export function closedOf(closed: readonly ClosedLoans[], lender: Lender): ClosedLoans {
  return closed.find((one) => one.lender === lender) ?? { lender, number: 0, amount: 0 };
}

/** The list with the loans of one lender told anew; a lender of whom nothing is told is left out. */
export function withClosed(closed: readonly ClosedLoans[], told: ClosedLoans): ClosedLoans[] {
  const others = closed.filter(({ lender }) => lender !== told.lender);
  return told.number > 0 || told.amount > 0 ? [...others, told] : others;
}

/** What is on a folio. */
export function amountOn(list: readonly OnFolio[], folio: number): number {
  return list.find((one) => one.folio === folio)?.amount ?? 0;
}

/** The list with another amount on a folio; a folio without an amount is left out. */
export function withAmount(list: readonly OnFolio[], folio: number, amount: number): OnFolio[] {
  const others = list.filter((one) => one.folio !== folio);
  return amount > 0 ? [...others, { folio, amount }] : others;
}

/** An insurance policy, still empty, for a year from the day of the sheet. */
export function blankPolicy(on: string): CutOffInsurance {
  const [year = '2000'] = on.split('-');
  const next = on.replace(year, String(Number(year) + 1)).replace('-02-29', '-02-28');
  return { number: '', name: '', premium: 0, cover: 0, from: on, to: next };
}

/** A running loan of a woman, still without amounts. */
export function blankLoan(on: string, every: Frequency, lending: Lending): CutOffLoan {
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
      rate: lending.rate,
      method: lending.method,
      instalments: lending.instalments,
      every,
      first_due: after(on, every),
      interest: lending.interest,
      broken: lending.broken,
      moratorium: 0,
      instalment: null,
    },
    purpose: null,
  };
}

/** What is left of it. */
export function leftOf({ amount, principal_paid }: CutOffLoan): number {
  return Math.max(0, amount - principal_paid);
}

/** What of a loan is overdue, a woman's or the group's own. */
type Arrears = Pick<CutOffLoan, 'principal_overdue' | 'interest_overdue' | 'overdue_since'>;

/** Whether something of it is overdue: then the form asks since when. */
export function isLate(loan: Omit<Arrears, 'overdue_since'>): boolean {
  return loan.principal_overdue + loan.interest_overdue > 0;
}

/** Where nothing is overdue there is no day since when; nobody but the ledger knows it. */
export function withOverdue<Loan extends Arrears>(loan: Loan): Loan {
  return { ...loan, overdue_since: isLate(loan) ? loan.overdue_since : null };
}

/** The funds that are loans too, and which of their sums the loans tell. */
const lentFunds: Partial<Record<keyof CutOffFunds, BorrowingKind>> = {
  cif_received: 'community-investment-fund',
  cif_returned: 'community-investment-fund',
  vrf: 'vulnerability-fund',
};

function lentAs(kind: BorrowingKind | undefined, list: readonly CutOffBorrowing[]) {
  return list.filter(({ borrowing }) => borrowing.kind === kind);
}

/** Whether the loans out of a fund tell what is asked here: it is not asked twice. */
export function isToldByLoans(
  key: keyof CutOffFunds,
  { borrowings }: Pick<CutOff, 'borrowings'>,
): boolean {
  return lentAs(lentFunds[key], borrowings).length > 0;
}

/**
 * The funds with other loans: a fund that is among the loans says the same there and here. What it
 * said before goes with the last loan out of it.
 */
export function fundsWith(
  cutoff: Pick<CutOff, 'funds' | 'borrowings'>,
  borrowings: readonly CutOffBorrowing[],
): CutOffFunds {
  const funds = { ...cutoff.funds };
  const sum = (kind: BorrowingKind, of: (old: CutOffBorrowing) => number) =>
    lentAs(kind, borrowings).reduce((total, old) => total + of(old), 0);
  const touched = (key: keyof CutOffFunds) =>
    isToldByLoans(key, cutoff) || isToldByLoans(key, { borrowings: [...borrowings] });
  const owed = sum(
    'community-investment-fund',
    ({ disbursed, principal_paid }) => disbursed - principal_paid,
  );
  // Older doses that were paid back whole are in what was received and returned in all.
  const agrees = funds.cif_received - funds.cif_returned === owed;
  if (touched('cif_received') && !agrees) {
    funds.cif_received = sum('community-investment-fund', ({ disbursed }) => disbursed);
    funds.cif_returned = sum('community-investment-fund', (old) => old.principal_paid);
  }
  if (touched('vrf')) {
    funds.vrf = sum('vulnerability-fund', (old) => old.disbursed - old.principal_paid);
  }
  return funds;
}

/** A loan that the group took before its book begins here, as it is filled in. */
export interface OldBorrowDraft {
  old: BorrowDraft | null;
  /** Principal paid back, in paise. */
  paid: number | null;
  /** What was paid out of a loan with instalments; empty where all of it was. */
  disbursed: number | null;
  /** When it was paid out; empty where that was the day of the sanction. */
  disbursedOn?: string;
  /** What a cash credit is used for: the balance in the bank's passbook. */
  owed: number | null;
  /** Of the rest, late. */
  overdue?: number | null;
  /** Since when; empty where nobody knows. */
  since?: string;
}

/** Everything still empty. */
export const nothingOld: OldBorrowDraft = {
  old: null,
  paid: null,
  disbursed: null,
  disbursedOn: '',
  owed: null,
  overdue: null,
  since: '',
};

/** A running loan that the group took before its book begins here. */
export function oldBorrowing(
  old: BorrowDraft,
  { paid, disbursed, disbursedOn, owed, overdue, since }: Omit<OldBorrowDraft, 'old'>,
  body: GroupKind,
): CutOffBorrowing {
  const borrowing = borrowingOf(old, body);
  const repaid = paid ?? 0;
  return withOverdue({
    borrowing,
    disbursed_on: disbursedOn || old.sanctioned,
    disbursed:
      borrowing.kind === 'cash-credit' ? (owed ?? 0) + repaid : (disbursed ?? borrowing.amount),
    instalments_repaid: 0,
    principal_paid: repaid,
    interest_paid: 0,
    principal_overdue: overdue ?? 0,
    interest_overdue: 0,
    overdue_since: since || null,
  });
}

/** The form for one, beginning with the day of the sheet. */
export function blankOld(cutoff: CutOff): BorrowDraft {
  return { ...blankBorrow(cutoff.date), firstDue: after(cutoff.date, 'monthly') };
}
