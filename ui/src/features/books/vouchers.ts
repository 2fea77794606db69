/**
 * What happened at the bank, in everyday kinds, and where the book writes each. Nobody has to
 * know debit and credit: one says what happened, this says the two pages.
 */
import type { Borrowing } from '../../api/bindings/Borrowing';
import type { BorrowingKind } from '../../api/bindings/BorrowingKind';
import type { Head } from '../../api/bindings/Head';
import type { Page } from '../../api/bindings/Page';
import type { VoucherLine } from '../../api/bindings/VoucherLine';
import type { IconName } from '../../design/icons';
import { signs } from '../../design/signs';
import { borrowingHead, interestHead } from '../../money/borrowing';
import type { WordId } from '../../words/words.svelte';

export type VoucherKind =
  | 'bank-interest'
  | 'bank-charges'
  | 'loan-in'
  | 'instalment-out'
  | 'credit-charged'
  | 'fund-in'
  | 'subvention'
  | 'deposit-made'
  | 'deposit-matured'
  | 'transfer'
  | 'other-in'
  | 'other-out';

export interface KindWords {
  readonly kind: VoucherKind;
  readonly icon: IconName;
  readonly title: WordId;
  readonly text: WordId;
}

export const kinds: readonly KindWords[] = [
  {
    kind: 'bank-interest',
    icon: 'trending-up',
    title: 'voucher-bank-interest',
    text: 'voucher-bank-interest-text',
  },
  {
    kind: 'bank-charges',
    icon: 'minus',
    title: 'voucher-bank-charges',
    text: 'voucher-bank-charges-text',
  },
  {
    kind: 'loan-in',
    icon: 'hand-coins',
    title: 'voucher-loan-in',
    text: 'voucher-loan-in-text',
  },
  {
    kind: 'instalment-out',
    icon: 'upload',
    title: 'voucher-instalment-out',
    text: 'voucher-instalment-out-text',
  },
  {
    kind: 'credit-charged',
    icon: 'receipt-text',
    title: 'voucher-credit-charged',
    text: 'voucher-credit-charged-text',
  },
  { kind: 'fund-in', icon: signs.fund, title: 'voucher-fund-in', text: 'voucher-fund-in-text' },
  {
    kind: 'subvention',
    icon: 'badge-check',
    title: 'voucher-subvention',
    text: 'voucher-subvention-text',
  },
  {
    kind: 'deposit-made',
    icon: 'calendar-clock',
    title: 'voucher-deposit-made',
    text: 'voucher-deposit-made-text',
  },
  {
    kind: 'deposit-matured',
    icon: 'piggy-bank',
    title: 'voucher-deposit-matured',
    text: 'voucher-deposit-matured-text',
  },
  {
    kind: 'transfer',
    icon: 'refresh-cw',
    title: 'voucher-transfer',
    text: 'voucher-transfer-text',
  },
  { kind: 'other-in', icon: 'download', title: 'voucher-other-in', text: 'voucher-other-in-text' },
  {
    kind: 'other-out',
    icon: 'minus',
    title: 'voucher-other-out',
    text: 'voucher-other-out-text',
  },
];

/** What happens often stands first; the others are asked for. */
export const usual: ReadonlySet<VoucherKind> = new Set([
  'bank-interest',
  'bank-charges',
  'loan-in',
  'instalment-out',
]);

export type Added = 'interest' | 'charge';

/** What is filled in; what a kind does not ask stays empty. */
export interface Filled {
  kind: VoucherKind;
  /** Paise; of an instalment, the loan amount in it; of a deposit, what was put in. */
  amount: number | null;
  /** The interest in an instalment or a deposit that came back. */
  interest: number | null;
  /** The group's bank account; none for the first one. */
  account: number | null;
  /** The other bank account, of a transfer. */
  other: number | null;
  /** The loan that the group took, or the deposit; of a subvention none where the account got it. */
  folio: number | null;
  /** What the bank added to a loan. */
  added: Added;
  /** The head, of a fund or of something else. */
  head: Head | '';
}

/** What came as a fund or grant; the loans among the funds are loans that the group took. */
export const fundHeads: readonly Head[] = ['revolving-fund', 'start-up-fund', 'grant'];
/** A federation's own funds besides. */
export const federationFundHeads: readonly Head[] = [
  'community-investment-fund',
  'vulnerability-fund',
  ...fundHeads,
];
export const otherInHeads: readonly Head[] = [
  'donation',
  'membership-fee',
  'federation-saving',
  'federation-share',
  'other-receipt',
];
const otherOutHeads: readonly Head[] = [
  'insurance-premium',
  'honorarium',
  'federation-saving',
  'federation-share',
  'federation-fee',
  'revolving-fund',
  'start-up-fund',
  'grant',
  'other-payment',
];
/** What an old group may owe without a loan that is named. */
export const groupOutHeads: readonly Head[] = [
  ...otherOutHeads,
  'community-investment-fund',
  'vulnerability-loan',
  'federation-loan-interest',
];
/** A federation gives back its own funds besides. */
export const federationOutHeads: readonly Head[] = [
  'community-investment-fund',
  'vulnerability-fund',
  'share-capital',
  'grant-given',
  ...otherOutHeads,
];

/**
 * Which fields a kind asks for besides amount, day and words. What is paid on a cash credit goes
 * into its account, all of it: its interest is what the bank adds.
 */
export function asks(
  kind: VoucherKind,
  loan?: BorrowingKind,
): {
  interest: boolean;
  loan: boolean;
  deposit: boolean;
  head: boolean;
  account: boolean;
  added: boolean;
} {
  return {
    interest: (kind === 'instalment-out' && loan !== 'cash-credit') || kind === 'deposit-matured',
    loan: kind === 'loan-in' || kind === 'instalment-out' || kind === 'credit-charged',
    deposit: kind === 'deposit-made' || kind === 'deposit-matured',
    head: kind === 'fund-in' || kind === 'other-in' || kind === 'other-out',
    account: kind !== 'credit-charged',
    added: kind === 'credit-charged',
  };
}

const page = (head: Head, folio: number | null = null): Page => ({ head, member: null, folio });

/** The lines in the book; empty until everything that the kind asks is there. */
export function linesOf(filled: Filled, borrowings: readonly Borrowing[]): VoucherLine[] {
  const amount = filled.amount ?? 0;
  const bank = page('bank', filled.account);
  const loan = borrowings.find(({ tag }) => tag === filled.folio);
  const interest = asks(filled.kind, loan?.kind).interest ? (filled.interest ?? 0) : 0;
  const line = (debit: Page, credit: Page, paise: number): VoucherLine[] =>
    paise > 0 ? [{ debit, credit, amount: paise }] : [];
  switch (filled.kind) {
    case 'bank-interest':
      return line(bank, page('bank-interest'), amount);
    case 'bank-charges':
      return line(page('bank-charges'), bank, amount);
    case 'loan-in':
      return loan ? line(bank, page(borrowingHead(loan.kind), loan.tag), amount) : [];
    case 'instalment-out':
      return loan
        ? [
            ...line(page(borrowingHead(loan.kind), loan.tag), bank, amount),
            ...line(page(interestHead(loan), loan.tag), bank, interest),
          ]
        : [];
    case 'credit-charged':
      return loan
        ? line(
            filled.added === 'charge' ? page('bank-charges') : page(interestHead(loan), loan.tag),
            page(borrowingHead(loan.kind), loan.tag),
            amount,
          )
        : [];
    case 'fund-in':
    case 'other-in':
      return filled.head ? line(bank, page(filled.head), amount) : [];
    case 'other-out':
      return filled.head ? line(page(filled.head), bank, amount) : [];
    case 'subvention':
      return line(
        loan ? page(borrowingHead(loan.kind), loan.tag) : bank,
        page('interest-subvention'),
        amount,
      );
    case 'deposit-made':
      return filled.folio === null ? [] : line(page('fixed-deposit', filled.folio), bank, amount);
    case 'deposit-matured':
      return filled.folio === null
        ? []
        : [
            ...line(bank, page('fixed-deposit', filled.folio), amount),
            ...line(bank, page('bank-interest'), interest),
          ];
    case 'transfer':
      return filled.other === filled.account ? [] : line(page('bank', filled.other), bank, amount);
  }
}
