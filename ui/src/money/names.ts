/** The pages of the book as people call them. */
import type { AccountLine } from '../api/bindings/AccountLine';
import type { Borrowing } from '../api/bindings/Borrowing';
import type { Found } from '../api/bindings/Found';
import type { Folio } from '../api/bindings/Folio';
import type { GroupKind } from '../api/bindings/GroupKind';
import type { Head } from '../api/bindings/Head';
import type { HeadMonth } from '../api/bindings/HeadMonth';
import type { MemberLine } from '../api/bindings/MemberLine';
import type { Page } from '../api/bindings/Page';
import type { Purse } from '../api/bindings/Purse';
import { signs } from '../design/signs';
import { written } from '../words/digits';
import { beside } from '../words/listed';
import type { MembersAre } from '../words/members.svelte';
import { t } from '../words/words.svelte';

/** What names are looked up in. */
export interface Known {
  readonly members: readonly { readonly tag: number; readonly name: string }[];
  readonly accounts: readonly AccountLine[];
  readonly borrowings: readonly Borrowing[];
}

/** By whom a woman is told from another of her name: "husband: Ram Lal"; '' where nobody is named. */
export function namedBy({
  relation,
  relation_name: name,
}: Pick<MemberLine, 'relation' | 'relation_name'>): string {
  return name ? t(`kind-named-${relation}`, { name }) : '';
}

/** What stands below something found: by whom she is told apart; of which group and village. */
export function foundBeside({ relation, relation_name: name, ...one }: Found): string {
  const who = relation === null ? name : namedBy({ relation, relation_name: name });
  return [who, beside([one.group_name, one.village_name])].filter(Boolean).join('\n');
}

/** What the members of a body of this kind are. */
export function membersOf(kind: GroupKind): MembersAre {
  if (kind === 'village-organisation') return 'groups';
  return kind.endsWith('federation') ? 'organisations' : 'women';
}

/** What the members of one of these books are; women where it is not among them. */
export function membersIn(
  books: readonly { readonly id: string; readonly kind: GroupKind }[] | null,
  group: string | null,
): MembersAre {
  const book = books?.find(({ id }) => id === group);
  return book ? membersOf(book.kind) : 'women';
}

/** The sign of a group, or of a federation. */
export const signOf = (kind: GroupKind) => (isFederation(kind) ? signs.federation : signs.group);

/** Whose members are groups, or Village Organisations. */
export function isFederation(kind: GroupKind): boolean {
  return membersOf(kind) !== 'women';
}

/**
 * A bank account with its last four digits; the rest is nobody's business. Accounts that would be
 * called the same are counted.
 */
export function accountName({ bank, last, nth }: AccountLine): string {
  const of = bank ?? t('books-first-account');
  const name = last ? t('books-account-name', { bank: of, last: written(last) }) : of;
  return nth === null ? name : t('books-account-nth', { bank: name, nth: written(nth) });
}

/** “Box”, “Bank”; of several accounts, which, also of one that is not in the book (any more). */
export function purseName(
  purse: Purse,
  folio: number | null,
  accounts: readonly AccountLine[],
): string {
  if (purse === 'cash') return t('head-cash');
  return among(accounts, folio) ?? t('head-bank');
}

/** The name of one of several accounts of the bank; the only one needs none. */
function among(accounts: readonly AccountLine[], folio: number | null): string | undefined {
  // Without any account they are not known yet.
  if (folio !== null && accounts.length > 0 && !accounts.some((one) => one.folio === folio)) {
    return t('books-unknown-account');
  }
  const several = accounts.filter(({ is_deposit: fixed }) => !fixed);
  const named = several.length > 1 && several.find((one) => one.folio === folio);
  return named ? accountName(named) : undefined;
}

/** A loan that the group took: the lender, and the dose where doses are counted. */
export function borrowingName({ name, kind, dose }: Borrowing): string {
  const what = t(`kind-borrowing-${kind}`);
  return dose > 0
    ? t('books-borrowing-dose', { what, name, dose: written(dose) })
    : t('books-borrowing-name', { what, name });
}

/** Whether a line gives back to a woman what she paid too much on her loan. */
export function isGivenBack(head: Head): boolean {
  return head === 'loan-interest' || head === 'loan-to-member';
}

/** What a line that was written is for. */
export function purposeName(
  head: Head,
  folio: Folio | null = null,
  borrowings: readonly Borrowing[] = [],
): string {
  // What a woman pays on her loan comes with her instalment; alone it only goes back to her.
  if (head === 'loan-interest') return t('meeting-interest-back');
  if (head === 'loan-to-member') return t('meeting-principal-back');
  // What is shared out is paid to one woman at a time: her line says that it is her share.
  if (head === 'dividend') return t('settlement-share');
  const loan = borrowings.find(({ tag }) => tag === folio);
  return loan ? `${t(`head-${head}`)} · ${loan.name}` : t(`head-${head}`);
}

/** “Members’ loans · Asha”, “Bank · SBI Leh …1234”. */
export function pageName({ head, member, folio }: Page, known: Known): string {
  const whose = member !== null ? known.members.find(({ tag }) => tag === member)?.name : undefined;
  const kept = known.accounts.find((one) => folio !== null && one.folio === folio);
  const account = head === 'bank' ? among(known.accounts, folio) : kept && accountName(kept);
  const borrowing = known.borrowings.find(({ tag }) => tag === folio);
  const of = whose ?? account ?? borrowing?.name;
  return of ? `${t(`head-${head}`)} · ${of}` : t(`head-${head}`);
}

/** A line of a month's receipts or payments; between box and bank it is neither. */
export function monthName({ head, amount }: HeadMonth, received: boolean): string {
  if (head !== 'cash' && head !== 'bank') return t(`head-${head}`);
  if (head === 'bank' && amount.cash === 0) return t('books-between');
  const drawn = received === (head === 'bank');
  return t(drawn ? 'books-drawn' : 'books-taken');
}
