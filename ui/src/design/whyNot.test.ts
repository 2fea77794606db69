import { expect, it } from 'vitest';
import { whyNot, whyNotDay } from './whyNot';

const plain = (text: string | undefined) => text?.replaceAll(/[\u2066-\u2069]/g, '');

it('names the first field that is still empty, as it asks', () => {
  expect(whyNot(['Who?', true], ['How much?', false], ['Why?', false])).toContain('How much?');
  expect(plain(whyNot(['How much?', false]))).toBe('Still missing: How much?');
  expect(whyNot(['Who?', true])).toBeUndefined();
});

it('says of a day that it is still to come', () => {
  expect(plain(whyNotDay('Which day?', '', '2026-11-29'))).toBe('Still missing: Which day?');
  expect(whyNotDay('Which day?', '2026-11-30', '2026-11-29')).toContain('not come');
  expect(whyNotDay('Which day?', '2026-11-29', '2026-11-29')).toBeUndefined();
});
