/** What other money can be for, in a meeting, and where the book writes it. */
import type { Borrowing } from '../../api/bindings/Borrowing';
import type { Folio } from '../../api/bindings/Folio';
import type { GroupKind } from '../../api/bindings/GroupKind';
import type { Head } from '../../api/bindings/Head';
import { borrowingHead, interestHead } from '../../money/borrowing';
import { borrowingName, isFederation, purposeName } from '../../money/names';
import { t } from '../../words/words.svelte';

/** One thing that money came or went for: an account, or a loan that the group took. */
export interface Purpose {
  readonly value: string;
  readonly head: Head;
  readonly folio: Folio | null;
  readonly label: string;
}

const receipts: readonly Head[] = [
  'membership-fee',
  'late-penalty',
  'revolving-fund',
  'start-up-fund',
  'bank-interest',
  'interest-subvention',
  'grant',
  'donation',
  'federation-saving',
  'federation-share',
  'other-receipt',
];
const payments: readonly Head[] = [
  'honorarium',
  'stationery',
  'travel',
  'meeting-expense',
  'bank-charges',
  'insurance-premium',
  'federation-saving',
  'federation-share',
  'federation-fee',
  'revolving-fund',
  'start-up-fund',
  'grant',
  'dividend',
  'other-payment',
];
/**
 * What an old group may owe without a loan that is named; where it owes nothing so, the book takes
 * no payment.
 */
const owed: readonly Head[] = [
  'community-investment-fund',
  'vulnerability-loan',
  'federation-loan-interest',
];
/** What only a federation gives away. */
const given: readonly Head[] = ['grant-given'];
/** A federation's own funds: of a group the first is a loan that it took, the others nobody's. */
const funds: readonly Head[] = ['community-investment-fund', 'vulnerability-fund', 'share-capital'];

export const purposeOf = (head: Head, folio: Folio | null): string =>
  folio === null ? head : `${head}/${folio}`;

function purpose(head: Head, folio: Folio | null, label: string): Purpose {
  return { value: purposeOf(head, folio), head, folio, label };
}

/** What can be anything is told in words. */
export function needsWords(head: Head | undefined): boolean {
  return head === 'other-receipt' || head === 'other-payment';
}

/** What is offered: first the group's own loans, whose instalments are paid most often. */
export function purposes(
  paid: boolean,
  kind: GroupKind,
  borrowings: readonly Borrowing[],
): Purpose[] {
  const interest = (one: Borrowing, label: (what: string) => string) => {
    const head = interestHead(one);
    return purpose(head, one.tag, label(`${t(`head-${head}`)} · ${one.name}`));
  };
  const loans = borrowings.flatMap((one) => {
    const principal = purpose(borrowingHead(one.kind), one.tag, borrowingName(one));
    // All that is paid on a cash credit goes into its account; the bank adds the interest there.
    const apart = paid && one.kind !== 'cash-credit';
    return apart ? [principal, interest(one, (what) => what)] : [principal];
  });
  // A bank gives its own back on the account, without a meeting.
  const lenders = paid ? [] : borrowings.filter(({ lender }) => lender !== 'bank');
  const back = lenders.map((one) =>
    interest(one, (what) => t('meeting-interest-came-back', { what })),
  );
  const own = isFederation(kind) ? [...funds, ...(paid ? given : [])] : paid ? owed : [];
  const heads = [...(paid ? payments : receipts), ...own];
  const others = heads.map((head) => purpose(head, null, purposeName(head)));
  return [...loans, ...others, ...back];
}
