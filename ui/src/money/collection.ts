/** Reads demand, collection and balance as one amount. */
import type { Amounts } from '../api/bindings/Amounts';
import type { AtRisk } from '../api/bindings/AtRisk';
import type { Collection } from '../api/bindings/Collection';
import type { Dcb } from '../api/bindings/Dcb';
import { percentInWords } from './loan';

/** Principal and interest together. */
export function both({ principal, interest }: Pick<Amounts, 'principal' | 'interest'>): number {
  return principal + interest;
}

/**
 * What was due in the month, with what was late before, but for what was given up or agreed anew:
 * less what came in it is what is still to come.
 */
export function wasDue({
  opening,
  demand,
  given_up,
}: Pick<Dcb, 'opening' | 'demand' | 'given_up'>): number {
  return both(opening) + both(demand) - both(given_up);
}

const monthLines = ['opening', 'demand', 'given_up', 'collected', 'balance'] as const;
export type MonthLine = (typeof monthLines)[number];

export type MoneyLine = 'collected' | 'from_advance' | 'advance' | 'money';

/** What a month is made of, line by line: before, due, asked no more, came, still to come. */
export function linesOf(dcb: Dcb): { key: MonthLine; amounts: Amounts }[] {
  return monthLines
    .filter((key) => key !== 'given_up' || both(dcb.given_up) !== 0)
    .map((key) => ({ key, amounts: dcb[key] }));
}

/**
 * How the money that came ties to that: what was paid of what was due, less what had been paid ahead
 * before, and what was paid ahead or too much. One line alone says nothing more than the month.
 */
export function moneyLines({
  dcb,
  money,
}: Pick<Collection, 'dcb' | 'money'>): { key: MoneyLine; amounts: Amounts }[] {
  const { collected, from_advance, advance } = dcb;
  const less = { principal: -from_advance.principal, interest: -from_advance.interest };
  const lines: { key: MoneyLine; amounts: Amounts }[] = [
    { key: 'collected', amounts: collected },
    { key: 'from_advance', amounts: less },
    { key: 'advance', amounts: advance },
    { key: 'money', amounts: money },
  ];
  return lines.filter(
    ({ key, amounts }) =>
      key === 'collected' || key === 'money' || amounts.principal !== 0 || amounts.interest !== 0,
  );
}

/** For how many days, and more, money is told to be late. */
export const spans = [1, 30, 60, 90] as const;

/** How late a part of the money is: a group, an area, a source. */
export interface Risk {
  readonly key: string;
  readonly name: string;
  readonly par: readonly AtRisk[];
}

/** The part at risk for more than so many days, in hundredths of a per cent. */
export function parOver(par: readonly AtRisk[], days: number): number | null {
  return par.find((one) => one.days === days)?.percent ?? null;
}

/** The same as it is told. */
export function riskInWords(par: readonly AtRisk[], days: number): string {
  const one = par.find((of) => of.days === days);
  return percentInWords(one?.percent ?? null, one?.part);
}

/** How much of what was due came. */
export function recoveryInWords(recovery: number | null, dcb: Dcb): string {
  return percentInWords(recovery, { part: both(dcb.collected), whole: wasDue(dcb) });
}

/** How a part at risk is shown: nothing at risk is good, and where nothing was lent nothing is said. */
export function riskTone(percent: number | null): 'good' | 'wait' | undefined {
  return percent === null ? undefined : percent > 0 ? 'wait' : 'good';
}
