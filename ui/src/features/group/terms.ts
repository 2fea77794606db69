/** What a group agreed, as the form has it. */
import type { Frequency } from '../../api/bindings/Frequency';
import type { BrokenMonth } from '../../api/bindings/BrokenMonth';
import type { InterestMethod } from '../../api/bindings/InterestMethod';
import type { InterestPeriod } from '../../api/bindings/InterestPeriod';
import type { LoanPart } from '../../api/bindings/LoanPart';
import type { SavingKind } from '../../api/bindings/SavingKind';
import type { Terms } from '../../api/bindings/Terms';
import type { Trouble, WordId } from '../../words/words.svelte';

export const savingKinds: readonly SavingKind[] = ['compulsory', 'voluntary', 'special'];

export const weekdays: readonly WordId[] = [
  'weekday-monday',
  'weekday-tuesday',
  'weekday-wednesday',
  'weekday-thursday',
  'weekday-friday',
  'weekday-saturday',
  'weekday-sunday',
];

export interface TermsDraft {
  from: string;
  frequency: Frequency;
  /** Empty until it is chosen: then it is that of `from`. */
  day: string;
  /** Which kinds the group keeps, and the agreed amount of each. */
  kept: Record<SavingKind, boolean>;
  amounts: Record<SavingKind, number | null>;
  fineLate: number | null;
  fineAbsent: number | null;
  /** Whether it agreed how it lends; a loan's form begins with the usual otherwise. */
  lends: boolean;
  lending: LendingDraft;
}

/** How a group lends, as the form has it. */
export interface LendingDraft {
  /** Per cent a month. */
  rate: number | null;
  method: InterestMethod;
  instalments: number | null;
  interest: InterestPeriod;
  broken: BrokenMonth;
  /** Over what a payment goes, one after the other; empty for the usual order. */
  order: LoanPart[];
}

/** What is paid back first, and interest after it. */
const principalFirst: readonly LoanPart[] = [
  'penalty',
  'overdue-principal',
  'current-principal',
  'overdue-interest',
  'current-interest',
  'advance',
];

/** Which of the two orders an order is: by whether it names the loan itself before its interest. */
export function orderOf(order: readonly LoanPart[]): 'interest' | 'principal' {
  const at = (kind: 'interest' | 'principal') => order.findIndex((part) => part.endsWith(kind));
  return at('principal') >= 0 && at('principal') < at('interest') ? 'principal' : 'interest';
}

export const orders: Record<ReturnType<typeof orderOf>, readonly LoanPart[]> = {
  interest: [],
  principal: principalFirst,
};

/** The form's first content: what holds now, or what is most usual. */
export function draftOf(terms: Terms | undefined, from: string): TermsDraft {
  const amount = (kind: SavingKind) =>
    terms?.savings.find((agreed) => agreed.kind === kind)?.amount ?? null;
  const kept = (kind: SavingKind) =>
    terms ? terms.savings.some((agreed) => agreed.kind === kind) : kind === 'compulsory';
  return {
    from,
    frequency: terms?.frequency ?? 'weekly',
    day: terms ? String(terms.day) : '',
    kept: {
      compulsory: kept('compulsory'),
      voluntary: kept('voluntary'),
      special: kept('special'),
    },
    amounts: {
      compulsory: amount('compulsory'),
      voluntary: amount('voluntary'),
      special: amount('special'),
    },
    fineLate: terms?.fine_late ?? 0,
    fineAbsent: terms?.fine_absent ?? 0,
    lends: Boolean(terms?.lending),
    lending: {
      rate: terms?.lending ? terms.lending.rate / 1_200 : null,
      method: terms?.lending?.method ?? 'declining',
      instalments: terms?.lending?.instalments ?? null,
      interest: terms?.lending?.interest ?? 'month',
      broken: terms?.lending?.broken ?? 'full',
      order: terms?.lending?.order ?? [],
    },
  };
}

/** The day on which the group meets: the one that was chosen, else that of the day from which on. */
export function dayOf({
  day,
  from,
  frequency,
}: Pick<TermsDraft, 'day' | 'from' | 'frequency'>): string {
  const begins = new Date(from);
  if (day !== '' || Number.isNaN(begins.getTime())) return day;
  return String(
    frequency === 'monthly' ? Math.min(28, begins.getUTCDate()) : begins.getUTCDay() || 7,
  );
}

/** What every woman saves is agreed in words: nothing written is not an agreement on nothing. */
export function lacking({ kept, amounts, lends, lending }: TermsDraft): Trouble | null {
  const empty = (field: string): Trouble => ({ code: 'field-empty', data: { field } });
  if (kept.compulsory && amounts.compulsory === null) return empty('saving');
  if (lends && lending.rate === null) return empty('rate');
  if (lends && !lending.instalments) return empty('instalments');
  return null;
}

/** What the form says, as the app takes it. */
export function termsOf(draft: TermsDraft): Terms {
  return {
    from: draft.from,
    frequency: draft.frequency,
    day: Number(dayOf(draft)) || 0,
    savings: savingKinds
      .filter((kind) => draft.kept[kind])
      .map((kind) => ({ kind, amount: draft.amounts[kind] ?? 0 })),
    fine_late: draft.fineLate ?? 0,
    fine_absent: draft.fineAbsent ?? 0,
    lending: draft.lends
      ? {
          rate: Math.round((draft.lending.rate ?? 0) * 1_200),
          method: draft.lending.method,
          instalments: draft.lending.instalments ?? 0,
          interest: draft.lending.interest,
          broken: draft.lending.broken,
          order: [...draft.lending.order],
        }
      : null,
  };
}
