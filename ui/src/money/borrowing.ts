/** Where the money of a loan that the group took is written. */
import type { Borrowing } from '../api/bindings/Borrowing';
import type { BorrowingKind } from '../api/bindings/BorrowingKind';
import type { Head } from '../api/bindings/Head';

/** The account head of a borrowing. */
export function borrowingHead(kind: BorrowingKind): Head {
  switch (kind) {
    case 'term-loan':
      return 'bank-term-loan';
    case 'cash-credit':
      return 'bank-cash-credit';
    case 'community-investment-fund':
      return 'community-investment-fund';
    case 'vulnerability-fund':
      return 'vulnerability-loan';
    case 'federation-loan':
      return 'federation-loan';
  }
}

/** Interest paid to a bank, or to a federation. */
export function interestHead({ lender }: Borrowing): Head {
  return lender === 'bank' ? 'bank-loan-interest' : 'federation-loan-interest';
}
