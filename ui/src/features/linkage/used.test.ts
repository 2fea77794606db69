import { expect, it } from 'vitest';
import type { FundInUse } from '../../api/bindings/FundInUse';
import { useFigures } from './used';

const nothing: FundInUse = {
  of: {
    fund: 'revolving-fund',
    came: 0,
    returned: 0,
    changed: 0,
    left: 0,
    owed: 0,
    lent: 0,
    borrowers: 0,
    back: 0,
    lost: 0,
    out: 0,
    unlent: 0,
    beyond: 0,
    entries: [],
  },
  to_return: 0,
};
const labels = (use: FundInUse) => useFigures(use).map(({ label }) => label);

it('tells of a fund what came and what is not lent, and else only what there is', () => {
  expect(labels(nothing)).toEqual(['funds-in-all', 'funds-unlent']);
  const of = { ...nothing.of, came: 500, lent: 300, borrowers: 2, out: 300, left: 500 };
  const lent = { of: { ...of, unlent: 200 }, to_return: 0 };
  expect(labels(lent)).toEqual(['funds-in-all', 'funds-lent', 'funds-out', 'funds-unlent']);
  expect(useFigures(lent)[1]?.count).toBe(2);
  expect(labels({ ...lent, to_return: 500 })).toContain('funds-to-return');
});
