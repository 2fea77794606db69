/** What can be resolved about a loan: which words and signs each has. */
import type { LoanView } from '../api/bindings/LoanView';
import type { Resolved } from '../api/bindings/Resolved';
import type { IconName } from '../design/icons';
import { formatDay } from '../words/dates';
import { formatPaise } from '../words/digits';
import { t, type WordId } from '../words/words.svelte';
import { interestInWords } from './loan';

export type Deed = Resolved['kind'];

export interface DeedWords {
  readonly deed: Deed;
  readonly icon: IconName;
  readonly title: WordId;
  readonly text: WordId;
}

export const deeds: readonly DeedWords[] = [
  {
    deed: 'rescheduled',
    icon: 'calendar-clock',
    title: 'decide-reschedule',
    text: 'decide-reschedule-text',
  },
  { deed: 'due-moved', icon: 'calendar', title: 'decide-move', text: 'decide-move-text' },
  {
    deed: 'written-off',
    icon: 'circle-x',
    title: 'decide-write-off',
    text: 'decide-write-off-text',
  },
];

/** Whether it counts only when somebody else has agreed. */
export function needsAgreement(deed: Deed): boolean {
  return deed !== 'due-moved';
}

/** What a resolution says. */
export function resolvedInWords(what: Resolved): string {
  switch (what.kind) {
    case 'rescheduled':
      return t('decided-rescheduled', {
        count: what.terms.instalments,
        date: formatDay(what.terms.first_due),
        rate: interestInWords(what.terms),
      });
    case 'written-off':
      return t('decided-written-off', {
        principal: formatPaise(what.principal),
        interest: formatPaise(what.interest),
      });
    case 'due-moved':
      return t('decided-due-moved', { from: formatDay(what.from), to: formatDay(what.to) });
  }
}

/** The due days that can still be moved: the last one that passed, if anything is late, and those to
 *  come. */
export function movable(view: LoanView, today: string): string[] {
  const days = view.line.now.schedule.map(({ due }) => due);
  const isLate = view.line.standing.overdue_since !== null;
  const passed = days.filter((day) => isLate && day < today).slice(-1);
  return [...passed, ...days.filter((day) => day >= today)];
}
