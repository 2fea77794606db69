/** Records as they are told in lists: the sign and the name of each kind, and where each opens. */
import type { Arrival } from '../api/bindings/Arrival';
import type { ArrivalKind } from '../api/bindings/ArrivalKind';
import type { IconName } from '../design/icons';
import { signs } from '../design/signs';
import type { WordId } from '../words/words.svelte';

export const arrivalLooks: Readonly<Record<ArrivalKind, { word: WordId; icon: IconName }>> = {
  meeting: { word: 'office-arrived-meeting', icon: signs.meeting },
  reversal: { word: 'office-arrived-reversal', icon: 'undo-2' },
  visit: { word: 'office-arrived-visit', icon: signs.visit },
  group: { word: 'office-arrived-group', icon: signs.group },
  member: { word: 'office-arrived-member', icon: 'user-plus' },
  enterprise: { word: 'office-arrived-enterprise', icon: signs.enterprise },
  voucher: { word: 'office-arrived-voucher', icon: signs.voucher },
  'cut-off': { word: 'office-arrived-cut-off', icon: signs.balances },
  'loan-decision': { word: 'office-arrived-loan-decision', icon: signs.agreement },
  resolution: { word: 'office-arrived-resolution', icon: signs.agreement },
  approval: { word: 'office-arrived-approval', icon: signs.approval },
  'not-held': { word: 'office-arrived-not-held', icon: signs.due },
  borrowing: { word: 'office-arrived-borrowing', icon: signs.bank },
  grade: { word: 'office-arrived-grade', icon: signs.grade },
  fund: { word: 'office-arrived-fund', icon: signs.fund },
  left: { word: 'office-arrived-left', icon: 'log-out' },
  ended: { word: 'office-arrived-ended', icon: 'circle-x' },
  back: { word: 'office-arrived-back', icon: 'user-check' },
  terms: { word: 'office-arrived-terms', icon: signs.agreement },
  office: { word: 'office-arrived-office', icon: signs.woman },
  'federation-joined': { word: 'office-arrived-federation-joined', icon: signs.federation },
  'federation-left': { word: 'office-arrived-federation-left', icon: signs.federation },
  verdict: { word: 'office-arrived-verdict', icon: signs.parked },
  other: { word: 'office-arrived-other', icon: 'pencil' },
};

type Opens = Pick<Arrival, 'kind' | 'made'> & Partial<Arrival>;

/** The page of a record, or of what it concerns; none where nothing of it is told. */
export function arrivalHref({ kind, group, member, enterprise, made }: Opens): string | undefined {
  if (kind === 'meeting') return `#/meeting-record/${made.operation}`;
  if (kind === 'visit') return `#/visit-record/${made.operation}`;
  if (member) return `#/member/${member}`;
  if (group) return `#/group/${group}`;
  return enterprise ? `#/enterprise/${enterprise}` : undefined;
}
