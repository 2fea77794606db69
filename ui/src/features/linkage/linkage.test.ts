import { expect, it } from 'vitest';
import type { LinkageStage } from '../../api/bindings/LinkageStage';
import type { LinkageView } from '../../api/bindings/LinkageView';
import { blankStep, toneOf, wayOf } from './linkage';

/** A way with these steps, the first first. */
function way(dose: number, ...stages: LinkageStage[]): LinkageView {
  const steps = stages.map((stage, nth) => ({
    operation: null,
    date: `2026-03-0${nth + 1}`,
    dose,
    stage,
    kind: 'term-loan',
    amount: 0,
    bank: 'J&K Bank',
    branch: 'Lar',
    ifsc: 'JAKA0LAR000',
    account: null,
    note: null,
    signatories: null,
    names: [],
  }));
  const doses = [{ dose, stage: stages.at(-1) }];
  return { steps: steps.reverse(), doses } as unknown as LinkageView;
}

const drawn = (view: LinkageView, dose: number) =>
  wayOf(view, dose).map(({ stage, done }) => `${stage} ${done.length}`);

it('the way to the account shows what is done and what is still to come', () => {
  expect(drawn(way(0, 'account-resolved'), 0)).toEqual([
    'account-resolved 1',
    'account-papers 0',
    'account-handed-in 0',
    'account-opened 0',
  ]);
  // Handed in, refused, and handed in again.
  const again = way(0, 'account-handed-in', 'account-rejected', 'account-handed-in');
  expect(drawn(again, 0)[0]).toBe('account-rejected 1');
  expect(drawn(again, 0)).toContain('account-handed-in 2');
  expect(drawn(way(0, 'account-handed-in', 'account-rejected'), 0)).toEqual([
    'account-handed-in 1',
    'account-rejected 1',
  ]);
  // An older version wrote that it was opened, and nothing before.
  expect(drawn(way(0, 'account-opened'), 0)).toEqual(['account-opened 1']);
  expect(toneOf('account-opened')).toBe('good');
  expect(toneOf('account-rejected')).toBe('bad');
});

it('only the resolution asks who signs', () => {
  const view = way(0, 'account-resolved');
  expect(blankStep(view, 0, 'account-resolved', '2026-04-01').signatories).toEqual([]);
  const papers = blankStep(view, 0, 'account-papers', '2026-04-01');
  expect([papers.signatories, papers.bank]).toEqual([null, 'J&K Bank']);
});
