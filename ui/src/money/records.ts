/** The kinds of records that somebody else looks at: the sign and the name of each. */
import type { FieldValue } from '../api/bindings/FieldValue';
import type { NeedsApproval } from '../api/bindings/NeedsApproval';
import type { IconName } from '../design/icons';
import { signs } from '../design/signs';
import { members, type MembersAre } from '../words/members.svelte';
import { t, type WordId } from '../words/words.svelte';

export type RecordName =
  | NeedsApproval
  | 'loan-decision'
  | 'not-held'
  | 'power'
  | 'borrowing-agreed'
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
  'borrowing-agreed': { icon: signs.bank, word: 'record-borrowing-agreed' },
  linkage: { icon: signs.bank, word: 'record-linkage' },
  claim: { icon: 'badge-check', word: 'record-claim' },
  'bank-said': { icon: signs.bank, word: 'record-bank-said' },
  other: { icon: 'file-text', word: 'record-other' },
};

/** The name of a kind of record, in a book whose members are these. */
export function recordName(kind: RecordName, are: MembersAre = members.are): string {
  return t(looks[kind].word, { members: are });
}

/** What a record is called in a list: what somebody wrote of it says more than its kind. */
export function calledIn(
  kind: RecordName,
  fields: readonly FieldValue[],
  are: MembersAre = members.are,
): string {
  const note = kind === 'voucher' && fields.find(({ field }) => field === 'narration')?.value;
  return note || recordName(kind, are);
}
