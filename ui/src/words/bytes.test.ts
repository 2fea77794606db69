import { expect, it } from 'vitest';
import { size } from './bytes';

it.each([
  [0, '0', 'exchange-unit-b'],
  [999, '999', 'exchange-unit-b'],
  [1_250, '1.3', 'exchange-unit-kb'],
  [30_000, '30.0', 'exchange-unit-kb'],
  [2_400_000, '2.4', 'exchange-unit-mb'],
])('%d bytes are %s %s', (bytes, value, unit) => {
  expect(size(bytes)).toEqual({ value, unit });
});
