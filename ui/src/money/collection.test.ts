import { expect, it } from 'vitest';
import type { Dcb } from '../api/bindings/Dcb';
import { both, linesOf, moneyLines, parOver, spans } from './collection';

const of = (principal: number, interest = 0) => ({ principal, interest });
const month: Dcb = {
  opening: of(500, 20),
  demand: of(1_000, 40),
  given_up: of(300, 10),
  collected: of(900, 30),
  from_advance: of(0),
  advance: of(0),
  balance: of(300, 20),
};

it('the lines of a month come to what is still to come, with what was given up', () => {
  const lines = linesOf(month);
  expect(lines.map(({ key }) => key)).toEqual([
    'opening',
    'demand',
    'given_up',
    'collected',
    'balance',
  ]);
  const [opening, demand, less, came, balance] = lines.map(({ amounts }) => both(amounts));
  expect((opening ?? 0) + (demand ?? 0) - (less ?? 0) - (came ?? 0)).toBe(balance);
});

it('a month in which nothing was given up does not speak of it', () => {
  expect(linesOf({ ...month, given_up: of(0) }).map(({ key }) => key)).not.toContain('given_up');
});

it('tells the four spans of days by themselves', () => {
  const par = spans.map((days) => ({ days, percent: 100 - days, part: { part: 0, of: 1 } }));
  expect(spans.map((days) => parOver(par as never, days))).toEqual([99, 70, 40, 10]);
  expect(parOver([], 90)).toBeNull();
});

it('the money that came ties to what was paid of what was due', () => {
  const ahead = { ...month, from_advance: of(0), advance: of(0) };
  const keys = (dcb: typeof month) => moneyLines({ dcb, money: of(1) }).map(({ key }) => key);
  expect(keys(ahead)).toEqual(['collected', 'money']);
  // Given back: the advance is below nothing, and is told.
  expect(keys({ ...ahead, advance: of(-20) })).toEqual(['collected', 'advance', 'money']);
  const [, less] = moneyLines({ dcb: { ...ahead, from_advance: of(50, 5) }, money: of(1) });
  expect(less?.amounts).toEqual(of(-50, -5));
});
