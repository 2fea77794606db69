/** The way of a dose, from the account to the last instalment. */
import type { LinkageStage } from '../../api/bindings/LinkageStage';

export const way: readonly LinkageStage[] = [
  'account-opened',
  'applied',
  'sanctioned',
  'disbursed',
  'closed',
];

/** What comes after a stage; nothing after the end. */
export const after: Readonly<Partial<Record<LinkageStage, LinkageStage>>> = {
  'account-opened': 'applied',
  applied: 'sanctioned',
  sanctioned: 'disbursed',
  disbursed: 'closed',
};

/** What can be said instead of the usual next stage. */
export function possible(stage: LinkageStage): LinkageStage[] {
  return stage === 'sanctioned' || stage === 'disbursed' ? [stage, 'rejected'] : [stage];
}
