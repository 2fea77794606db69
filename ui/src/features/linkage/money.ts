/** Where the money of a fund is written down. */
import type { Fund } from '../../api/bindings/Fund';
import type { GroupKind } from '../../api/bindings/GroupKind';
import { isFederation } from '../../money/names';

const lent: readonly Fund[] = ['community-investment-fund', 'vulnerability-fund'];

/** To a group these two are lent: a loan that it took. Every other money is a voucher. */
export function moneyPage(fund: Fund, body: GroupKind): 'books' | 'voucher' {
  return lent.includes(fund) && !isFederation(body) ? 'books' : 'voucher';
}
