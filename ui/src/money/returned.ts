/** What was sent back to whoever recorded it: where and how it is put right. */
import type { SentBackRecord } from '../api/bindings/SentBackRecord';
import type { WordId } from '../words/words.svelte';

/** The page on which it stands, or on which it is recorded anew. */
export function pageOf({ needs, group, member, loan, made }: SentBackRecord): string {
  const of = `#/group/${group}`;
  switch (needs) {
    case 'meeting':
      return `#/meeting-record/${made.operation}`;
    case 'voucher':
    case 'cut-off':
      return `${of}/record/${made.operation}`;
    case 'reversal':
    case 'borrowing':
      return `${of}/books`;
    case 'fund-received':
      return `${of}/funds`;
    case 'write-off':
    case 'rescheduling':
      return loan === null ? `${of}/loans` : `${of}/loan/${loan}`;
    case 'settlement':
      return member ? `#/member/${member}/settlement` : `${of}/life`;
    case 'members-merged':
      return member ? `#/member/${member}/same` : `${of}/life`;
    case 'member-ended':
      return member ? `#/member/${member}` : of;
    case 'distribution':
    case 'pause':
      return `${of}/life`;
    case 'group-ended':
      return of;
  }
}

/** What is to be done: it counts and is taken back, never counted, or is put right elsewhere. */
export function nextOf({ needs, can_be_taken_back: counts }: SentBackRecord): WordId {
  if (counts) return 'sent-back-counts';
  const stands = needs === 'reversal' || needs === 'group-ended' || needs === 'member-ended';
  return stands ? 'sent-back-stands' : 'sent-back-void';
}
