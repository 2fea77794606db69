/** The pages of the book as people call them. */
import type { BankAccount } from '../api/bindings/BankAccount';
import type { Borrowing } from '../api/bindings/Borrowing';
import type { GroupKind } from '../api/bindings/GroupKind';
import type { HeadMonth } from '../api/bindings/HeadMonth';
import type { Page } from '../api/bindings/Page';
import { written } from '../words/digits';
import { t } from '../words/words.svelte';

/** What names are looked up in. */
export interface Known {
  readonly members: readonly { readonly tag: number; readonly name: string }[];
  readonly accounts: readonly BankAccount[];
  readonly borrowings: readonly Borrowing[];
}

/** Whose members are groups, or Village Organisations. */
export function isFederation(kind: GroupKind): boolean {
  return kind.endsWith('organisation') || kind.endsWith('federation');
}

/** A bank account with its last four digits; the rest is nobody's business. */
export function accountName({ bank, number }: Pick<BankAccount, 'bank' | 'number'>): string {
  return number ? t('books-account-name', { bank, last: written(number.slice(-4)) }) : bank;
}

/** A loan that the group took: the lender, and the dose where doses are counted. */
export function borrowingName({ name, kind, dose }: Borrowing): string {
  const what = t(`kind-borrowing-${kind}`);
  return dose > 0
    ? t('books-borrowing-dose', { what, name, dose: written(dose) })
    : t('books-borrowing-name', { what, name });
}

/** “Loans with members · Asha”, “Bank · SBI Leh …1234”. */
export function pageName({ head, member, folio }: Page, known: Known): string {
  const whose = member !== null ? known.members.find(({ tag }) => tag === member)?.name : undefined;
  const account = known.accounts.find((one) => one.folio === folio);
  const borrowing = known.borrowings.find(({ tag }) => tag === folio);
  const of = whose ?? (account ? accountName(account) : borrowing?.name);
  return of ? `${t(`head-${head}`)} · ${of}` : t(`head-${head}`);
}

/** A line of a month's receipts or payments; between box and bank it is neither. */
export function monthName({ head, amount }: HeadMonth, received: boolean): string {
  if (head !== 'cash' && head !== 'bank') return t(`head-${head}`);
  if (head === 'bank' && amount.cash === 0) return t('books-between');
  const drawn = received === (head === 'bank');
  return t(drawn ? 'books-drawn' : 'books-taken');
}
