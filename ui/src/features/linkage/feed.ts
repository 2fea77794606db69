/** The bank's file beside the books: which accounts agree, which do not, and how they are shown. */
import type { BankSays } from '../../api/bindings/BankSays';
import type { FeedProblem } from '../../api/bindings/FeedProblem';
import { formatDay } from '../../words/dates';
import { t } from '../../words/words.svelte';

export type Both = Extract<BankSays, { kind: 'both' }>;
export type OnlyAtBank = Extract<BankSays, { kind: 'only-at-bank' }>;
export type InSeveralBooks = Extract<BankSays, { kind: 'in-several-books' }>;
export type OnlyInBook = Extract<BankSays, { kind: 'only-in-book' }>;

/** A bank's file of a whole district is smaller; what is larger is some other file. */
export const mostBytes = 8 << 20;

export interface Sorted {
  both: Both[];
  atBank: OnlyAtBank[];
  inBook: OnlyInBook[];
  /** Of one account in several books, at most one is right. */
  several: InSeveralBooks[];
  /** How many of both do not agree. */
  differ: number;
}

/** Those that differ come first, the largest difference before the others. */
export function sorted(says: readonly BankSays[]): Sorted {
  const both = says.filter((one) => one.kind === 'both');
  const size = ({ difference }: Both) => Math.abs(difference ?? 0);
  return {
    both: both.sort((one, other) => size(other) - size(one)),
    atBank: says.filter((one) => one.kind === 'only-at-bank'),
    inBook: says.filter((one) => one.kind === 'only-in-book'),
    several: says.filter((one) => one.kind === 'in-several-books'),
    differ: both.filter((one) => size(one) > 0 || one.terms.length > 0).length,
  };
}

export type Numbered<T> = T & { index: number };

/** The first rows of a list, each with its place. */
export function numbered<T extends object>(rows: readonly T[], most: number): Numbered<T>[] {
  return rows.slice(0, most).map((row, index) => ({ ...row, index }));
}

/** Account numbers are shown by their last four digits, as the passbook has them. */
export function masked(account: string): string {
  return `…${account.slice(-4)}`;
}

/** What a field is called; its number where the format does not name it. */
function fieldName(field: string): string {
  switch (field) {
    case 'account':
      return t('feed-field-account');
    case 'amount':
      return t('feed-field-amount');
    case 'date':
      return t('feed-field-date');
    case 'savings-opened':
      return t('feed-field-savings-opened');
    case 'rate':
      return t('feed-field-rate');
    case 'instalments':
      return t('feed-field-instalments');
    case 'instalment':
      return t('feed-field-instalment');
    case 'moratorium':
      return t('feed-field-moratorium');
    case 'every':
      return t('feed-field-every');
    case 'ifsc':
      return t('feed-field-ifsc');
    case 'subsidy':
      return t('feed-field-subsidy');
    case 'debit':
      return t('feed-field-debit');
    case 'credit':
      return t('feed-field-credit');
    case 'balance':
      return t('feed-field-balance');
    default:
      return field;
  }
}

/** What is wrong with a line, in words. */
export function whyInWords({ why }: FeedProblem): string {
  switch (why.kind) {
    case 'not-recognised':
      return t('feed-not-recognised');
    case 'missing':
      return t('feed-missing', { field: fieldName(why.field) });
    case 'unreadable':
      return why.field === 'ifsc'
        ? t('feed-no-ifsc', { value: why.value.slice(0, 40) })
        : t('feed-unreadable', { field: fieldName(why.field), value: why.value.slice(0, 40) });
    case 'in-future':
      return t('feed-in-future', { date: formatDay(why.date) });
    case 'aadhaar-left-out':
      return t('feed-aadhaar', { field: fieldName(why.field) });
  }
}
