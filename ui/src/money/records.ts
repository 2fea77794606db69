/** The kinds of records that somebody else looks at: the sign and the name of each. */
import type { NeedsApproval } from '../api/bindings/NeedsApproval';
import type { IconName } from '../design/icons';
import { signs } from '../design/signs';
import type { WordId } from '../words/words.svelte';

export type RecordName =
  | NeedsApproval
  | 'loan-decision'
  | 'not-held'
  | 'power'
  | 'linkage'
  | 'claim'
  | 'bank-said'
  | 'other';

export interface Look {
  readonly icon: IconName;
  readonly word: WordId;
}

export const looks: Readonly<Record<RecordName, Look>> = {
  meeting: { icon: signs.meeting, word: 'record-meeting' },
  voucher: { icon: signs.voucher, word: 'record-voucher' },
  'cut-off': { icon: signs.balances, word: 'record-cut-off' },
  reversal: { icon: 'undo-2', word: 'record-reversal' },
  'group-ended': { icon: 'ban', word: 'record-group-ended' },
  'member-ended': { icon: 'user-x', word: 'record-member-ended' },
  'fund-received': { icon: signs.fund, word: 'record-fund-received' },
  borrowing: { icon: signs.bank, word: 'record-borrowing' },
  'loan-decision': { icon: signs.agreement, word: 'record-loan-decision' },
  'write-off': { icon: 'circle-x', word: 'record-write-off' },
  rescheduling: { icon: 'calendar-clock', word: 'record-rescheduling' },
  settlement: { icon: 'user-x', word: 'record-settlement' },
  distribution: { icon: signs.fund, word: 'record-distribution' },
  'members-merged': { icon: signs.parked, word: 'record-merge' },
  pause: { icon: 'mountain', word: 'record-pause' },
  'not-held': { icon: 'circle-x', word: 'record-not-held' },
  power: { icon: signs.bank, word: 'record-power' },
  linkage: { icon: signs.bank, word: 'record-linkage' },
  claim: { icon: 'badge-check', word: 'record-claim' },
  'bank-said': { icon: signs.bank, word: 'record-bank-said' },
  other: { icon: 'file-text', word: 'record-other' },
};
