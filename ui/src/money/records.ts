/** The kinds of records that somebody else looks at: the sign and the name of each. */
import type { NeedsApproval } from '../api/bindings/NeedsApproval';
import type { IconName } from '../design/icons';
import type { WordId } from '../words/words.svelte';

export type RecordName = NeedsApproval | 'loan-decision' | 'not-held' | 'power' | 'linkage' | 'claim' | 'other';

export interface Look {
  readonly icon: IconName;
  readonly word: WordId;
}

export const looks: Readonly<Record<RecordName, Look>> = {
  meeting: { icon: 'users', word: 'record-meeting' },
  voucher: { icon: 'receipt-text', word: 'record-voucher' },
  'cut-off': { icon: 'scale', word: 'record-cut-off' },
  reversal: { icon: 'undo-2', word: 'record-reversal' },
  'group-ended': { icon: 'ban', word: 'record-group-ended' },
  'member-ended': { icon: 'user-x', word: 'record-member-ended' },
  'fund-received': { icon: 'hand-coins', word: 'record-fund-received' },
  borrowing: { icon: 'landmark', word: 'record-borrowing' },
  'loan-decision': { icon: 'handshake', word: 'record-loan-decision' },
  'write-off': { icon: 'circle-x', word: 'record-write-off' },
  rescheduling: { icon: 'calendar-clock', word: 'record-rescheduling' },
  settlement: { icon: 'user-x', word: 'record-settlement' },
  distribution: { icon: 'hand-coins', word: 'record-distribution' },
  'members-merged': { icon: 'users', word: 'record-merge' },
  pause: { icon: 'mountain', word: 'record-pause' },
  'not-held': { icon: 'circle-x', word: 'record-not-held' },
  power: { icon: 'landmark', word: 'record-power' },
  linkage: { icon: 'landmark', word: 'record-linkage' },
  claim: { icon: 'badge-check', word: 'record-claim' },
  other: { icon: 'file-text', word: 'record-other' },
};
