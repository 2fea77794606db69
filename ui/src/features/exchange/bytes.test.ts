import { expect, it } from 'vitest';
import { size } from './bytes';

it.each([
  [0, '0', 'B'],
  [999, '999', 'B'],
  [1_250, '1.3', 'kB'],
  [30_000, '30.0', 'kB'],
  [2_400_000, '2.4', 'MB'],
])('%d bytes are %s %s', (bytes, value, unit) => {
  expect(size(bytes)).toEqual({ value, unit });
});
