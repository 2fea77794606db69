import { expect, test } from 'vitest';
import type { GroupFigures } from '../../api/bindings/GroupFigures';
import { choices, chosen } from './groups';

const nothing = { principal: 0, interest: 0 };
const none = {
  accounts: 0,
  outstanding: 0,
  overdue: 0,
  npa_accounts: 0,
  npa: 0,
  dcb: {
    opening: nothing,
    demand: nothing,
    given_up: nothing,
    collected: nothing,
    from_advance: nothing,
    advance: nothing,
    balance: nothing,
  },
};
const group = (name: string, more: Partial<GroupFigures>): GroupFigures => ({
  group: name,
  name,
  part: 'Chushot VO',
  here: true,
  status: 'active',
  grade: null,
  due: 4,
  held: 4,
  outstanding: 0,
  overdue: 0,
  at_risk: 0,
  banks: none,
  ...more,
});
const groups = [
  group('Sunflower', { status: 'dormant', grade: 'B' }),
  group('Roshni', { grade: 'A', banks: { ...none, npa: 100 } }),
  group('Yangchan', { part: 'Thiksay VO', at_risk: 100 }),
];

test('only what some group is can be chosen, each with how many are so', () => {
  expect(choices(groups).map(({ which, count }) => `${which} ${count}`)).toEqual([
    'active 2',
    'dormant 1',
    'grade-A 1',
    'grade-B 1',
    'ungraded 1',
    'npa 1',
    'late 1',
  ]);
});

test('groups are found by kind and by words of their name and federation', () => {
  const names = (which: string, text = '') => chosen(groups, which, text).map(({ name }) => name);
  expect(names('')).toEqual(['Sunflower', 'Roshni', 'Yangchan']);
  expect(names('dormant')).toEqual(['Sunflower']);
  expect(names('grade-A')).toEqual(['Roshni']);
  expect(names('ungraded')).toEqual(['Yangchan']);
  expect(names('npa')).toEqual(['Roshni']);
  expect(names('late', 'thik yang')).toEqual(['Yangchan']);
  expect(names('active', 'sun')).toEqual([]);
});
