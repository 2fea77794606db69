/** How a group stands, as words and signs. */
import type { GroupStatus } from '../../api/bindings/GroupStatus';
import type { MarkReason } from '../../api/bindings/MarkReason';
import type { Measure } from '../../api/bindings/Measure';
import type { Ratio } from '../../api/bindings/Ratio';
import type { IconName } from '../../design/icons';
import { formatPaise, groupLakh } from '../../words/digits';
import { t } from '../../words/words.svelte';
import { hundredths } from '../../money/loan';

export const statusLooks: Readonly<
  Record<GroupStatus, { tone: 'good' | 'wait' | 'bad'; icon: IconName }>
> = {
  active: { tone: 'good', icon: 'circle-check' },
  revived: { tone: 'good', icon: 'sprout' },
  irregular: { tone: 'wait', icon: 'calendar-clock' },
  dormant: { tone: 'bad', icon: 'moon' },
  defunct: { tone: 'bad', icon: 'ban' },
};

/** Measures that compare amounts of money; all others count. */
const money: ReadonlySet<Measure | string> = new Set([
  'fund-rotation',
  'recovery',
  'overdue',
  'timely-repayment',
]);

/** “11 of 12”, or “₹ 900 of ₹ 1,000” where amounts are compared. */
export function ratioInWords(of: Measure | string, { part, whole }: Ratio): string {
  const said = money.has(of) ? formatPaise : groupLakh;
  return whole === 0 ? '–' : t('standing-of', { part: said(part), whole: said(whole) });
}

/** Why a mark is what it is. */
export function reasonInWords(reason: MarkReason): string {
  switch (reason.kind) {
    case 'band':
      return reason.better === null
        ? t('standing-best-band')
        : t('standing-better-from', { percent: hundredths(reason.better) });
    case 'below-all-bands':
      return t('standing-below');
    case 'share':
      return t('standing-share');
    case 'nothing':
      return t(reason.left_out ? 'standing-left-out' : 'standing-nothing');
    case 'not-scored':
      return t('standing-not-scored');
  }
}
