/** Whether a woman may simply leave, or is settled with first. */
import type { MemberView } from '../../api/bindings/MemberView';

/**
 * Savings or share capital are hers, or she owes on a loan: her final account comes first. What she paid as fine or
 * interest stands on her pages of the book for ever, and is the group's.
 */
export function hasMoney({ line, balances }: Pick<MemberView, 'line' | 'balances'>): boolean {
  return (
    line.saved !== 0 ||
    balances.some(
      ({ head, amount }) => (head === 'loan-to-member' || head === 'share-capital') && amount !== 0,
    )
  );
}
