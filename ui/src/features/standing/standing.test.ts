import { beforeEach, describe, expect, it } from 'vitest';
import { language } from '../../words/words.svelte';
import { ratioInWords, reasonInWords } from './standing';

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
  });

  it('tells from which percentage on there is a better mark', () => {
    expect(plain(reasonInWords({ kind: 'band', at_least: 8_000, better: 9_000 }))).toBe(
      'more from 90 % on',
    );
  });
});
