/** The kinds of records of money: their signs, their names, where each opens. */
import type { BookRecord } from '../../api/bindings/BookRecord';
import type { RecordKind } from '../../api/bindings/RecordKind';
import type { IconName } from '../../design/icons';
import { signs } from '../../design/signs';
import type { WordId } from '../../words/words.svelte';

export const recordLooks: Readonly<Record<RecordKind, { icon: IconName; word: WordId }>> = {
  meeting: { icon: signs.meeting, word: 'record-meeting' },
  voucher: { icon: signs.voucher, word: 'record-voucher' },
  'cut-off': { icon: signs.balances, word: 'record-cut-off' },
  'loan-decision': { icon: signs.agreement, word: 'record-loan-decision' },
};

/** A meeting has a page of its own. */
export function recordHref(group: string, { kind, operation }: BookRecord): string {
  return kind === 'meeting'
    ? `#/meeting-record/${operation}`
    : `#/group/${group}/record/${operation}`;
}
