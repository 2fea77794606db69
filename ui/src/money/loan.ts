/** How a loan is told in words: what was agreed, its rate, how late it is. */
import type { BorrowingKind } from '../api/bindings/BorrowingKind';
import type { Frequency } from '../api/bindings/Frequency';
import type { Instalment } from '../api/bindings/Instalment';
import type { LoanLine } from '../api/bindings/LoanLine';
import type { LoanTerms } from '../api/bindings/LoanTerms';
import type { Ratio } from '../api/bindings/Ratio';
import { formatDay } from '../words/dates';
import { formatPaise, formatPercent, groupLakh } from '../words/digits';
import { t, word } from '../words/words.svelte';

/** How late, in the unit that people use: days, then weeks, then months. */
export function late(days: number): string {
  if (days < 14) return t('loan-late-days', { count: days });
  if (days < 60) return t('loan-late-weeks', { count: Math.floor(days / 7) });
  return t('loan-late-months', { count: Math.floor(days / 30) });
}

/** Out of which money women owe: it came from their groups, whoever's book is open. */
export function lentFrom(source: string | null): string {
  return (source === 'own' ? t('lent-source-own') : word(`kind-source-${source}`)) ?? '';
}

/** The largest instalment of a schedule, and whether all are alike. */
export function largestOf(schedule: readonly Instalment[]): { highest: number; equal: boolean } {
  const totals = schedule.map(({ principal, interest }) => principal + interest);
  const highest = Math.max(0, ...totals);
  return { highest, equal: totals.every((total) => total === highest) };
}

/** Hundredths as a number: `150` → `1.5`. */
export function hundredths(value: number): string {
  return groupLakh(Math.round(value) / 100);
}

/** A rate in hundredths of a per cent a year; by the month where that is a short number. */
export function rateInWords(rate: number): string {
  return rate % 12 === 0
    ? t('loan-rate-month', { rate: hundredths(rate / 12) })
    : t('loan-rate-year', { rate: hundredths(rate) });
}

/** Whose interest it is: a bank's is called so, whatever the groups call what they take. */
export type Lender = 'bank' | 'other';

/** Who lent to a group. */
export function lenderOf(kind: BorrowingKind): Lender {
  return kind === 'term-loan' || kind === 'cash-credit' ? 'bank' : 'other';
}

/** The rate with what it is reckoned on. */
export function interestInWords(
  { rate, method }: Pick<LoanTerms, 'rate' | 'method'>,
  lender: Lender = 'other',
): string {
  if (rate === 0) return t('loan-rate-none', { lender });
  const said = rateInWords(rate);
  return t(method === 'flat' ? 'loan-rate-flat' : 'loan-rate-declining', { rate: said, lender });
}

/** The lines of a plan in which something is paid back: a day with interest alone is no instalment. */
export function instalmentsOf(schedule: readonly Instalment[]): readonly Instalment[] {
  return schedule.filter(({ principal }) => principal > 0);
}

/** What falls due before anything is paid back; '' where nothing does. */
export function beforeInWords(schedule: readonly Instalment[]): string {
  const [first] = instalmentsOf(schedule);
  const before = schedule.filter(({ due }) => first && due < first.due);
  return before[0]
    ? t('meeting-loan-before', {
        count: before.length,
        amount: formatPaise(before[0].interest),
        date: formatDay(before[0].due),
      })
    : '';
}

/** “5 instalments of ₹ 100”; where they differ, the usual one is told. */
export function instalmentsInWords(
  { instalments, every, moratorium }: LoanTerms,
  schedule: readonly Instalment[],
  lender: Lender = 'other',
): string {
  const parts = instalmentsOf(schedule).map(({ principal }) => principal);
  const usual = parts[0] ?? 0;
  const equal = parts.every((principal) => principal === usual);
  const said = t(equal ? 'loan-instalments' : 'loan-instalments-mostly', {
    count: instalments,
    every: every satisfies Frequency,
    amount: formatPaise(usual),
  });
  return moratorium > 0
    ? t('loan-moratorium', { instalments: said, count: moratorium, lender })
    : said;
}

type Told = Pick<LoanLine, 'given' | 'now' | 'brought' | 'is_anew'>;

/**
 * “₹ 500 for a cow, from the group’s own money, 2 % a month on what is left, 5 instalments …”. The
 * instalments of an old loan, and of one that was agreed anew, are about what was left then.
 */
export function loanInWords({ given, now, brought, is_anew: anew }: Told): string {
  const amount = formatPaise(given.amount);
  const loan = given.purpose ? t('loan-words-for', { amount, purpose: given.purpose }) : amount;
  const source = t(`kind-from-${given.source}`);
  const { terms, schedule, left, late } = now;
  const rate = interestInWords(terms);
  const instalments =
    schedule.length > 0 ? instalmentsInWords(terms, schedule) : t('loan-no-instalments');
  if (!brought && !anew) return t('loan-words', { loan, source, rate, instalments });
  const said = t('loan-words-left', {
    loan,
    source,
    date: formatDay(now.on),
    left: formatPaise(left),
    rate,
    instalments,
  });
  return late > 0 ? t('loan-words-late', { said, late: formatPaise(late) }) : said;
}

/** What was paid on a loan and has to go back: principal beyond the loan, interest beyond its cost. */
export function toGiveBack({ standing }: Pick<LoanLine, 'standing'>): number {
  return standing.overpaid + standing.interest_too_much;
}

/** Hundredths of a per cent, told as rupees of a hundred: nobody has to know a percentage. */
export function ofHundred(percent: number | null): string {
  return formatPaise(percent === null ? 0 : Math.round(percent));
}

/**
 * Hundredths of a per cent: `9750` → `97.5 %`; a dash where there is nothing to divide. Rounded
 * once: where the part and its whole are known the tenth comes from them.
 */
export function percentInWords(percent: number | null, of?: Ratio): string {
  if (percent === null) return '–';
  const tenths =
    of && of.whole > 0 && of.part >= 0
      ? Math.round((of.part * 1000) / of.whole)
      : Math.round(percent / 10);
  return formatPercent(tenths / 10);
}
