/** The figures of a fund in use: those that say something, in the order in which money goes. */
import type { FundInUse } from '../../api/bindings/FundInUse';
import type { signs } from '../../design/signs';
import type { WordId } from '../../words/words.svelte';

export interface UseFigure {
  readonly label: WordId;
  readonly amount: number;
  /** To how many. */
  readonly count?: number;
  readonly sign: keyof typeof signs;
  readonly tone?: 'wait';
}

export function useFigures({ of, to_return }: FundInUse): UseFigure[] {
  const all: UseFigure[] = [
    { label: 'funds-in-all', amount: of.came, sign: 'fund' },
    { label: 'funds-changed', amount: of.changed, sign: 'balances' },
    { label: 'funds-lent', amount: of.lent, count: of.borrowers, sign: 'loan' },
    { label: 'funds-back', amount: of.back, sign: 'paid' },
    { label: 'funds-out', amount: of.out, sign: 'loan' },
    { label: 'funds-lost', amount: of.lost, sign: 'loan', tone: 'wait' },
    { label: 'funds-returned', amount: of.returned, sign: 'paid' },
    { label: 'funds-to-return', amount: to_return, sign: 'due' },
    { label: 'funds-unlent', amount: of.unlent, sign: 'cash' },
  ];
  // What came and what is not lent are told always; of the rest what is nothing says nothing.
  const always: WordId[] = ['funds-in-all', 'funds-unlent'];
  return all.filter(({ label, amount }) => amount !== 0 || always.includes(label));
}
