import { describe, expect, it } from 'vitest';
import { dataOf, largest, shown, sinceBegun, steps } from './chart';

const saved = { key: 'saved', label: 'Saved', values: [100, null, 300] };
const due = { key: 'due', label: 'Due', values: [50, 50, 0] };

describe('a picture', () => {
  it('has one datum a place, with nothing where there is nothing', () => {
    const places = ['a', 'b', 'c'].map((key) => ({ key, short: key, long: key }));
    expect(dataOf(places, [saved])).toEqual([
      { at: 'a', index: 0, saved: 100 },
      { at: 'b', index: 1, saved: null },
      { at: 'c', index: 2, saved: 300 },
    ]);
  });

  it('is as high as its largest value, or as the largest sum', () => {
    expect(largest([saved, due])).toBe(300);
    expect(largest([saved, { ...due, values: [0, 0, 90] }], true)).toBe(390);
    expect(largest([])).toBe(0);
  });

  it('has few and round steps', () => {
    expect(steps(0)).toEqual([0, 1]);
    expect(steps(3)).toEqual([0, 1, 2, 3]);
    expect(steps(12)).toEqual([0, 5, 10, 15]);
    expect(steps(117_000, 100)).toEqual([0, 50_000, 100_000, 150_000]);
    expect(steps(100)).toEqual([0, 25, 50, 75, 100]);
    for (const most of [7, 19, 86, 4_321, 99_999]) {
      const all = steps(most);
      expect(all.length).toBeLessThanOrEqual(6);
      expect(all.at(-1)).toBeGreaterThanOrEqual(most);
    }
  });

  it('leaves labels out where there is no room, but never the last', () => {
    expect(shown(4, 400, 50)).toEqual([0, 1, 2, 3]);
    expect(shown(12, 300, 50)).toEqual([1, 3, 5, 7, 9, 11]);
    expect(shown(3, 0, 50)).toEqual([2]);
  });

  it('begins when something had happened', () => {
    const months = [0, 0, 0, 5, 5, 9].map((saved_in_all) => ({ saved_in_all, meetings: 0 }));
    expect(sinceBegun(months)).toHaveLength(3);
    expect(sinceBegun(months.slice(0, 4))).toHaveLength(3);
    expect(sinceBegun(months.slice(0, 2))).toHaveLength(2);
  });
});
