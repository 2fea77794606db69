import { expect, it } from 'vitest';
import { heapsOf } from './pieces';

const written = (paise: number) =>
  heapsOf(paise)
    .map(({ rupees, pieces }) => `${pieces}×${rupees}`)
    .join(' ');

it('makes an amount of the largest notes, and coins below ten', () => {
  expect(written(50_00)).toBe('1×50');
  expect(written(888_00)).toBe('1×500 1×200 1×100 1×50 1×20 1×10 1×5 1×2 1×1');
  expect(written(7_650_00)).toBe('15×500 1×100 1×50');
  expect(written(1_25_049_00)).toBe('250×500 2×20 1×5 2×2');
});

it('has no piece for nothing, for paise and for what is owed', () => {
  expect(written(0)).toBe('');
  expect(written(50)).toBe('');
  expect(written(-500)).toBe('');
  expect(written(5_50)).toBe('1×5');
});

it('loses no rupee', () => {
  for (let rupees = 0; rupees < 3_000; rupees += 1) {
    const sum = heapsOf(rupees * 100).reduce((all, heap) => all + heap.rupees * heap.pieces, 0);
    expect(sum).toBe(rupees);
  }
});
