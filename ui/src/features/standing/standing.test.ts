import { beforeEach, describe, expect, it } from 'vitest';
import type { BetterBand } from '../../api/bindings/BetterBand';
import type { CriterionMark } from '../../api/bindings/CriterionMark';
import type { Measure } from '../../api/bindings/Measure';
import { language } from '../../words/words.svelte';
import {
  besides,
  judgedInWords,
  markInWords,
  ofGrader,
  ratioInWords,
  reasonInWords,
} from './standing';

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '').replaceAll('\u00a0', ' ');

beforeEach(async () => {
  await language.choose('en');
});

describe('how a group stands', () => {
  it('counts women and meetings, and tells money as money', () => {
    expect(plain(ratioInWords('savings-on-time', { part: 27, whole: 30 }))).toBe('27 of 30');
    expect(plain(ratioInWords('recovery', { part: 90_000, whole: 100_000 }))).toBe(
      '₹ 900 of ₹ 1,000',
    );
    expect(ratioInWords('overdue', { part: 0, whole: 0 })).toBe('–');
    // Of a loss nothing is a part.
    expect(ratioInWords('overdue', { part: 9_000, whole: -200 })).toBe('–');
  });

  it('tells from which percentage on there is a better mark', () => {
    const reason = (better: BetterBand) =>
      plain(reasonInWords({ kind: 'band', at_least: 8_000, below: 9_000, better }));
    expect(reason({ way: 'from', percent: 9_000 })).toBe('more marks from 90 %');
    expect(reason({ way: 'below', percent: 8_000 })).toBe('more marks below 80 %');
  });

  it('counts what the grader has not marked yet as not judged, not as bad', () => {
    const mark = (marks: number, reason: CriterionMark['reason']): CriterionMark => ({
      ...{ measure: 'attendance', weight: 10, marks, percent: null, reason },
      ratio: { part: 0, whole: 0 },
    });
    const marks = [
      mark(7, { kind: 'share' }),
      mark(0, { kind: 'not-scored' }),
      mark(0, { kind: 'nothing', left_out: false }),
      mark(0, { kind: 'nothing', left_out: true }),
    ];
    expect(marks.map(markInWords).map(plain)).toEqual(['7 of 10', '– of 10', '0 of 10', '–']);
    expect(ofGrader({ marks })).toBe(10);
    expect(plain(judgedInWords({ marks, total: 7, of: 30 }))).toBe('7 of 20');
  });

  it('sets the marks of a grade beside those of today, and misses none', () => {
    const mark = (measure: Measure, marks: number) => ({
      measure,
      weight: 10,
      marks,
      ratio: { part: marks, whole: 10 },
      percent: marks * 1_000,
      reason: { kind: 'share' as const },
    });
    const sheet = { version: 1, total: 0, of: 10, letter: 'B' };
    const then = { ...sheet, marks: [mark('attendance', 8), mark('social', 5)] };
    const now = { ...sheet, marks: [mark('attendance', 6)] };
    const rows = besides({ then, now });
    expect(rows.map(({ measure, then, now }) => [measure, then?.marks, now?.marks])).toEqual([
      ['attendance', 8, 6],
      ['social', 5, undefined],
    ]);
  });
});
