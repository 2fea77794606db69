/** How a group stands, as words and signs. */
import type { CriterionMark } from '../../api/bindings/CriterionMark';
import type { GradeBeside } from '../../api/bindings/GradeBeside';
import type { Grading } from '../../api/bindings/Grading';
import type { MarkReason } from '../../api/bindings/MarkReason';
import type { Measure } from '../../api/bindings/Measure';
import type { Ratio } from '../../api/bindings/Ratio';
import { formatPaise, groupLakh } from '../../words/digits';
import { t } from '../../words/words.svelte';
import { hundredths } from '../../money/loan';

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
  return whole <= 0 ? '–' : t('standing-of', { part: said(part), whole: said(whole) });
}

/** How many marks the grader still gives: for what the books cannot tell. */
export const ofGrader = ({ marks }: Pick<Grading, 'marks'>): number =>
  marks
    .filter(({ reason }) => reason.kind === 'not-scored')
    .reduce((all, { weight }) => all + weight, 0);

/** “62 of 80”: what nobody has judged yet is not counted as if it were bad. */
export const judgedInWords = (grading: Pick<Grading, 'marks' | 'total' | 'of'>): string =>
  t('standing-of', {
    part: groupLakh(grading.total),
    whole: groupLakh(grading.of - ofGrader(grading)),
  });

/** “7 of 10”; what is left out is of nothing, and what the grader still marks has none. */
export function markInWords({ marks, weight, reason }: CriterionMark): string {
  if (reason.kind === 'nothing' && reason.left_out) return '–';
  const part = reason.kind === 'not-scored' ? '–' : groupLakh(marks);
  return t('standing-of', { part, whole: groupLakh(weight) });
}

/** Why a mark is what it is. */
export function reasonInWords(reason: MarkReason): string {
  switch (reason.kind) {
    case 'band': {
      const { better } = reason;
      if (better === null) return t('standing-best-band');
      const id = better.way === 'from' ? 'standing-better-from' : 'standing-better-below';
      return t(id, { percent: hundredths(better.percent) });
    }
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

/** One criterion as it was marked when the grade was given, and as the books would have it now. */
export interface MarkBeside {
  readonly measure: Measure;
  readonly then: CriterionMark | undefined;
  readonly now: CriterionMark | undefined;
}

/** Both mark sheets, criterion by criterion: what only one of them judged is there too. */
export function besides({ then, now }: Pick<GradeBeside, 'then' | 'now'>): MarkBeside[] {
  const measures = new Set([...then.marks, ...now.marks].map(({ measure }) => measure));
  const of = (marks: readonly CriterionMark[], wanted: Measure) =>
    marks.find(({ measure }) => measure === wanted);
  return [...measures].map((measure) => ({
    measure,
    then: of(then.marks, measure),
    now: of(now.marks, measure),
  }));
}
