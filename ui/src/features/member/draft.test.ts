import { expect, it } from 'vitest';
import { blank, edits } from './draft';

it('offices and relations are edited by their number', () => {
  const was = blank('2026-11-21', 4);
  const now = { ...was, relation: 'father' as const, office: 'treasurer' as const };
  expect(edits(was, now)).toEqual([
    { field: 'relation', was: { kind: 'number', value: 0 }, value: { kind: 'number', value: 1 } },
    { field: 'office', was: { kind: 'number', value: 0 }, value: { kind: 'number', value: 3 } },
  ]);
});

it('a form that was not touched sends nothing', () => {
  const was = { ...blank('2026-11-21', null), birthYear: 1988 };
  expect(edits(was, { ...was, mobile: ' ' })).toEqual([]);
});
