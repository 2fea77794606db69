/** Loans that are asked for and given: the form of one, and their lists in the draft. */
import type { Frequency } from '../../api/bindings/Frequency';
import type { InterestMethod } from '../../api/bindings/InterestMethod';
import type { Lending } from '../../api/bindings/Lending';
import type { LoanDemand } from '../../api/bindings/LoanDemand';
import type { LoanGiven } from '../../api/bindings/LoanGiven';
import type { LoanSource } from '../../api/bindings/LoanSource';
import type { Purse } from '../../api/bindings/Purse';
import { after } from '../../money/plan';

/** A loan as it is written down. */
export interface Form {
  member: number;
  /** Paise. */
  amount: number | null;
  source: LoanSource;
  purse: Purse;
  /** The bank account; none for the first one. */
  account: number | null;
  purpose: string;
  instalments: number | null;
  /** Per cent a month. */
  rate: number | null;
  method: InterestMethod;
  /** How often instalments come; null for as often as the group meets. */
  every?: Frequency | null;
  firstDue: string;
  /** How many instalments at the beginning ask for interest alone. */
  moratorium: number | null;
  /** What one instalment pays back, where the group fixed it. */
  instalment: number | null;
}

/** In the order in which groups use them. */
export const sources: readonly LoanSource[] = [
  'own',
  'revolving-fund',
  'community-investment-fund',
  'vulnerability-fund',
  'federation',
  'bank-term-loan',
  'cash-credit',
];

/** What the group usually agrees, for what a woman asked. */
export function formOf(
  asked: Pick<LoanDemand, 'member' | 'amount' | 'purpose'>,
  lending: Lending,
  firstDue: string,
): Form {
  return {
    member: asked.member,
    amount: asked.amount || null,
    source: 'own',
    purse: 'cash',
    account: null,
    purpose: asked.purpose ?? '',
    instalments: lending.instalments,
    rate: lending.rate / 1_200,
    method: lending.method,
    firstDue,
    moratorium: null,
    instalment: null,
  };
}

/** A loan that is changed once more. */
export function formAgain(given: LoanGiven): Form {
  const { member, amount, source, purse, purpose, terms } = given;
  return {
    member,
    amount,
    source,
    purse,
    account: given.account,
    purpose: purpose ?? '',
    instalments: terms.instalments,
    rate: terms.rate / 1_200,
    method: terms.method,
    every: terms.every,
    firstDue: terms.first_due,
    moratorium: terms.moratorium || null,
    instalment: terms.instalment,
  };
}

/** The loan; undefined until everything is filled in. What the form does not ask stays. */
export function givenOf(
  form: Form,
  lending: Lending,
  usual: Frequency,
  before?: LoanGiven,
): LoanGiven | undefined {
  const { member, amount, source, purse, instalments, rate, method, firstDue } = form;
  if (!amount || !instalments || rate === null || !firstDue) return undefined;
  return {
    member,
    nth: before?.nth ?? 0,
    amount,
    source,
    purse,
    account: purse === 'bank' ? form.account : null,
    purpose: form.purpose.trim() || null,
    terms: {
      interest: lending.interest,
      broken: lending.broken,
      ...before?.terms,
      every: form.every ?? usual,
      rate: Math.round(rate * 1_200),
      method,
      instalments,
      first_due: firstDue,
      moratorium: form.moratorium ?? 0,
      instalment: form.instalment,
    },
  };
}

/** What a form proposes of itself: the group's rhythm, its day, and when the first instalment is due. */
export interface Proposed {
  readonly frequency: Frequency;
  readonly date: string;
  readonly firstDue: string;
}

/** Another rhythm; the first instalment goes with it, unless somebody chose its day. */
export function withEvery(form: Form, every: Frequency, proposed: Proposed): Form {
  const first = (one: Frequency) =>
    one === proposed.frequency ? proposed.firstDue : after(proposed.date, one);
  const chosen = form.firstDue !== first(form.every ?? proposed.frequency);
  return { ...form, every, firstDue: chosen ? form.firstDue : first(every) };
}

/** The list with the loan in its place or at the end; two loans of one woman are counted. */
export function withLoan(
  loans: readonly LoanGiven[],
  given: LoanGiven,
  index: number | null,
): LoanGiven[] {
  if (index !== null) return loans.with(index, given);
  const hers = loans.filter(({ member }) => member === given.member).map(({ nth }) => nth);
  let nth = 0;
  while (hers.includes(nth)) nth += 1;
  return [...loans, { ...given, nth }];
}

/** Whether a loan was given for what was asked. */
export function answers(loan: LoanGiven, demand: LoanDemand): boolean {
  return loan.member === demand.member && loan.nth === demand.loan;
}

/** The demands in their order, counted from 1. */
export function inOrder(demands: readonly LoanDemand[]): LoanDemand[] {
  return demands.map((demand, index) => ({ ...demand, priority: index + 1 }));
}

/** One demand takes the place of the one before it. */
export function sooner(demands: readonly LoanDemand[], index: number): LoanDemand[] {
  const moved = demands[index];
  const before = demands[index - 1];
  if (!moved || !before) return [...demands];
  return inOrder(demands.with(index - 1, moved).with(index, before));
}
