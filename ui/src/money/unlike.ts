/** Of what the bank and the book do not say the same: in words, and where it is put right. */
import type { BankUnlike } from '../api/bindings/BankUnlike';
import type { TermUnlike } from '../api/bindings/TermUnlike';
import type { IconName } from '../design/icons';
import { formatDay } from '../words/dates';
import { formatPaise, formatPercent, groupLakh } from '../words/digits';
import { t, type WordId } from '../words/words.svelte';

/** One sentence: what the bank says, and what the book says. */
export function unlikeInWords(one: BankUnlike): string {
  const said = {
    date: formatDay(one.date),
    dose: groupLakh(one.dose),
    bank: formatPaise(one.bank ?? 0),
    book: formatPaise(one.book ?? 0),
  };
  switch (one.what) {
    case 'account':
      return t('unlike-account', said);
    case 'loan':
      if (one.bank === null) return t('unlike-loan-not-told', said);
      if (one.book !== null) return t('unlike-loan-differ', said);
      return t(one.credit ? 'unlike-credit-not-in-book' : 'unlike-loan-not-in-book', said);
    case 'subvention':
      if (one.bank === null) return t('unlike-subvention-not-told', said);
      return t(
        one.book === null ? 'unlike-subvention-not-in-book' : 'unlike-subvention-differ',
        said,
      );
    case 'balance':
      return t('unlike-balance', said);
  }
}

export interface WayOut {
  href: string;
  word: WordId;
  icon: IconName;
}

/** Where what is missing is written, filled in with what is known. */
export function wayOut(group: string, one: BankUnlike): WayOut | null {
  const of = `#/group/${group}`;
  const write = (href: string): WayOut => ({ href, word: 'unlike-write', icon: 'book-open' });
  const missing = (one.bank ?? 0) - (one.book ?? 0);
  if (one.what === 'loan' && one.bank !== null && missing > 0) {
    if (one.loan === null) return write(`${of}/borrowing?dose=${one.dose}`);
    return write(voucherOf(group, 'loan-in', missing, one.date, one.loan));
  }
  if (one.what === 'subvention' && one.book === null) {
    return write(voucherOf(group, 'subvention', missing, one.date));
  }
  if (one.bank === null && one.what !== 'balance') {
    return { href: `${of}/linkage`, word: 'unlike-tell', icon: 'landmark' };
  }
  const month = one.date.slice(0, 7);
  return { href: `${of}/books/${month}`, word: 'unlike-open', icon: 'book-open' };
}

/** The page of a voucher that is filled in already. */
export function voucherOf(
  group: string,
  kind: 'loan-in' | 'subvention',
  amount: number,
  date: string,
  loan?: number,
): string {
  const filled = new URLSearchParams({ kind, amount: String(amount), date });
  if (loan !== undefined) filled.set('loan', String(loan));
  return `#/group/${group}/voucher?${filled.toString()}`;
}

/** One of a loan's terms that is not the same. */
export function termInWords(one: TermUnlike): string {
  const line = (term: string, bank: string, book: string) => t('term-unlike', { term, bank, book });
  switch (one.term) {
    case 'kind':
      return line(
        t('borrowing-kind'),
        t(`kind-borrowing-${one.bank}`),
        t(`kind-borrowing-${one.book}`),
      );
    case 'amount':
      return line(t('feed-field-amount'), formatPaise(one.bank), formatPaise(one.book));
    case 'power':
      return line(t('borrowing-power'), formatPaise(one.bank), formatPaise(one.book));
    case 'rate':
      return line(
        t('feed-field-rate'),
        formatPercent(one.bank / 100),
        formatPercent(one.book / 100),
      );
    case 'instalments':
      return line(t('feed-field-instalments'), groupLakh(one.bank), groupLakh(one.book));
    case 'instalment':
      return line(t('feed-field-instalment'), formatPaise(one.bank), formatPaise(one.book));
    case 'every':
      return line(t('term-every'), t(`kind-${one.bank}`), t(`kind-${one.book}`));
    case 'moratorium':
      return line(t('feed-field-moratorium'), groupLakh(one.bank), groupLakh(one.book));
    case 'loan-day':
      return line(t('term-loan-day'), formatDay(one.bank), formatDay(one.book));
    case 'review-day':
      return line(t('term-review-day'), formatDay(one.bank), formatDay(one.book));
  }
}
