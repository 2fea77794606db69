/** A group's way to the bank, as it is shown and filled in. */
import type { Linkage } from '../../api/bindings/Linkage';
import type { LinkageStage } from '../../api/bindings/LinkageStage';
import type { LinkageView } from '../../api/bindings/LinkageView';
import type { StepLine } from '../../api/bindings/StepLine';
import type { SubventionClaim } from '../../api/bindings/SubventionClaim';
import type { IconName } from '../../design/icons';

export const looks: Readonly<Record<LinkageStage, IconName>> = {
  'account-resolved': 'notebook-pen',
  'account-papers': 'file-text',
  'account-handed-in': 'send',
  'account-opened': 'landmark',
  'account-rejected': 'ban',
  applied: 'send',
  sanctioned: 'badge-check',
  disbursed: 'hand-coins',
  closed: 'circle-check',
  rejected: 'ban',
};

/** Steps that tell an amount. */
export function hasAmount(stage: LinkageStage): boolean {
  return stage === 'applied' || stage === 'sanctioned' || stage === 'disbursed';
}

/** The way of a dose as it is drawn: what was done with its day, and what is still to come. */
export interface WayStep {
  stage: LinkageStage;
  /** The steps that were recorded; a loan may come in parts. */
  done: StepLine[];
}

const way: readonly LinkageStage[] = ['applied', 'sanctioned', 'disbursed', 'closed'];
const wayToAccount: readonly LinkageStage[] = [
  'account-resolved',
  'account-papers',
  'account-handed-in',
  'account-opened',
];

/** The bank said no. */
export function isNo(stage: LinkageStage): boolean {
  return stage === 'rejected' || stage === 'account-rejected';
}

/** The bank has it, or it is done: nothing is to be waited for. */
export function toneOf(stage: LinkageStage): 'bad' | 'good' | 'wait' {
  if (isNo(stage)) return 'bad';
  return stage === 'closed' || stage === 'account-opened' ? 'good' : 'wait';
}

/** The steps of a dose, first to last; a rejection stands where it happened. */
export function wayOf({ steps, doses }: LinkageView, dose: number): WayStep[] {
  const of = steps.filter((step) => step.dose === dose).reverse();
  const standing = doses.find((one) => one.dose === dose);
  const opened = of.some(({ stage }) => stage === 'account-opened');
  const stages = dose > 0 ? way : wayToAccount;
  // What older versions wrote begins with the opened account: what came before it was not asked.
  const asked = opened
    ? stages.filter((stage) => dose > 0 || of.some((step) => step.stage === stage))
    : stages;
  const drawn: WayStep[] = asked.map((stage) => ({
    stage,
    done: of.filter((step) => step.stage === stage),
  }));
  const rejected = of.filter(({ stage }) => isNo(stage));
  if (rejected.length === 0) return drawn;
  const no: WayStep = { stage: rejected[0]?.stage ?? 'rejected', done: rejected };
  if (!standing || !isNo(standing.stage)) return [no, ...drawn];
  return [...drawn.filter(({ done }) => done.length > 0), no];
}

/** The form for a step, with what the steps before it told. */
export function blankStep(
  view: LinkageView,
  dose: number,
  stage: LinkageStage,
  on: string,
): Linkage {
  const before = view.steps.find((step) => step.dose === dose);
  const last = before ?? view.steps[0];
  const standing = view.doses.find((one) => one.dose === dose);
  const expected = stage === 'applied' && view.next?.dose === dose ? view.next.expected : null;
  const left = (standing?.sanctioned ?? 0) - (standing?.disbursed ?? 0);
  const amounts: Partial<Record<LinkageStage, number>> = {
    applied: expected ?? 0,
    sanctioned: standing?.applied ?? 0,
    disbursed: Math.max(0, left),
  };
  return {
    date: on,
    dose,
    stage,
    kind: before?.kind ?? 'cash-credit',
    amount: amounts[stage] ?? 0,
    bank: last?.bank ?? null,
    branch: last?.branch ?? null,
    ifsc: last?.ifsc ?? null,
    account: before?.account ?? null,
    note: null,
    signatories: stage === 'account-resolved' ? [] : null,
  };
}

/**
 * The claim that comes next, as the book and the norm fill it in; else one for the month before,
 * about the last loan of which the account is known.
 */
export function blankClaim({ steps, next_claim: next }: LinkageView, on: string): SubventionClaim {
  if (next) return next;
  const loan = steps.find(({ dose, account }) => dose > 0 && account);
  const [year = 0, month = 1] = on.split('-').map(Number);
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return {
    date: on,
    account: loan?.account ?? '',
    ifsc: loan?.ifsc ?? '',
    from: day(new Date(Date.UTC(year, month - 2, 1))),
    to: day(new Date(Date.UTC(year, month - 1, 0))),
    charged: 0,
    claimed: 0,
    prompt: false,
    credited: null,
  };
}
