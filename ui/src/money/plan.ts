/** A loan that is thought about: from a few fields to the terms that the book reckons with. */
import type { Frequency } from '../api/bindings/Frequency';
import type { InterestMethod } from '../api/bindings/InterestMethod';
import type { Lending } from '../api/bindings/Lending';
import type { LoanGiven } from '../api/bindings/LoanGiven';
import type { LoanTerms } from '../api/bindings/LoanTerms';

export interface Thought {
  /** Paise. */
  amount: number | null;
  instalments: number | null;
  /** Per cent a month. */
  rate: number | null;
  method: InterestMethod;
  every: Frequency;
  /** When the first instalment is due. */
  firstDue: string;
  /** How many instalments at the beginning ask for interest alone. */
  moratorium: number | null;
  /** What one instalment pays back, where it was fixed. */
  instalment?: number | null;
}

/** How often a group may meet, and instalments come. */
export const frequencies: readonly Frequency[] = ['weekly', 'fortnightly', 'monthly'];

/** What a group usually agrees. */
export function usualThought(lending: Lending, every: Frequency, on: string): Thought {
  return {
    amount: null,
    instalments: lending.instalments,
    rate: lending.rate / 1_200,
    method: lending.method,
    every,
    firstDue: after(on, every),
    moratorium: null,
  };
}

/** One period later: a week, two weeks, or the same day of the next month (its last, if shorter). */
export function after(iso: string, every: Frequency): string {
  const [year = 2000, month = 1, day = 1] = iso.split('-').map(Number);
  const days = { weekly: 7, fortnightly: 14, monthly: 0 }[every];
  if (days > 0) return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, last))).toISOString().slice(0, 10);
}

/** The terms; undefined until everything is filled in. */
export function termsOf(thought: Thought, lending: Lending): LoanTerms | undefined {
  if (!thought.instalments || thought.rate === null || !thought.firstDue) return undefined;
  return {
    rate: Math.round(thought.rate * 1_200),
    method: thought.method,
    instalments: thought.instalments,
    every: thought.every,
    first_due: thought.firstDue,
    interest: lending.interest,
    broken: lending.broken,
    moratorium: thought.moratorium ?? 0,
    instalment: thought.instalment ?? null,
  };
}

/** A loan of nobody with these terms, for reckoning only. */
export function loanOf(amount: number, terms: LoanTerms): LoanGiven {
  return {
    member: 0,
    nth: 0,
    amount,
    source: 'own',
    terms,
    purse: 'cash',
    purpose: null,
    account: null,
  };
}
