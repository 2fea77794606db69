import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lending } from '../../api/bindings/Lending';
import type { LoanDemand } from '../../api/bindings/LoanDemand';
import type { LoanGiven } from '../../api/bindings/LoanGiven';
import type { LoanSplit } from '../../api/bindings/LoanSplit';
import type { MeetingDraft } from '../../api/bindings/MeetingDraft';
import type { MeetingSheet } from '../../api/bindings/MeetingSheet';
import type { Repaid } from '../../api/bindings/Repaid';
import type { RunningLoan } from '../../api/bindings/RunningLoan';
import { formAgain, formOf, givenOf, sooner, withEvery, withLoan } from './lend';
import { Meeting } from './meeting.svelte';
import {
  aheadOf,
  asDue,
  everything,
  interestOnly,
  leftAfter,
  staysDue,
  totalOf,
  whenMarked,
} from './repay';

const lending: Lending = {
  rate: 2_400,
  method: 'declining',
  instalments: 10,
  interest: 'month',
  broken: 'full',
  order: [],
};

/** A loan of ₹ 5,000 of which ₹ 500 and ₹ 100 interest are due, ₹ 20 of it overdue. */
function running(loan: number, member: number): RunningLoan {
  return {
    loan,
    member,
    given_on: '2026-10-01',
    given: { member, nth: 0, amount: 5_000_00, source: 'own' },
    standing: { principal_outstanding: 4_500_00, overdue_days: 0 },
    due: {
      penalty: 0,
      overdue_interest: 20_00,
      current_interest: 80_00,
      overdue_principal: 0,
      current_principal: 500_00,
      later_principal: 4_000_00,
      closing_interest: 30_00,
    },
  } as unknown as RunningLoan;
}

const first = running(11, 1);
const second = running(22, 2);
const paidAsDue = (loan: RunningLoan): Repaid => ({
  loan: loan.loan,
  member: loan.member,
  ...asDue(loan),
  purse: 'cash',
  paid_by: null,
  account: null,
});

describe('a payment on a loan', () => {
  it('is what is due, and knows what goes beyond it and what stays', () => {
    expect(asDue(first)).toEqual({ penalty: 0, interest: 100_00, principal: 500_00 });
    expect(interestOnly(first)).toEqual({ penalty: 0, interest: 100_00, principal: 0 });
    expect(everything(first)).toBe(4_630_00);
    const less = { penalty: 0, interest: 100_00, principal: 200_00 };
    expect(staysDue(first, less)).toBe(300_00);
    expect(aheadOf(first, less)).toBe(0);
    const more = { penalty: 0, interest: 100_00, principal: 700_00 };
    expect(staysDue(first, more)).toBe(0);
    expect(aheadOf(first, more)).toBe(200_00);
    expect(leftAfter(first, more)).toBe(3_800_00);
  });

  it('goes with a woman who is absent and comes back with her', () => {
    const due = [paidAsDue(first), paidAsDue(second)];
    const away = whenMarked(due, [first], 'present', 'absent');
    expect(away[0]).toMatchObject({ loan: 11, interest: 0, principal: 0 });
    expect(away[1]).toEqual(due[1]);
    expect(whenMarked(away, [first], 'absent', 'late')).toEqual(due);
  });

  it('stays when somebody brings it, or when it is not what was filled in', () => {
    const brought = [{ ...paidAsDue(first), paid_by: 2 }];
    expect(whenMarked(brought, [first], 'present', 'absent')).toEqual(brought);
    const other = [{ ...paidAsDue(first), principal: 300_00 }];
    expect(whenMarked(other, [first], 'present', 'informed')).toEqual(other);
    const refused = [{ ...paidAsDue(first), interest: 0, principal: 0 }];
    expect(whenMarked(refused, [first], null, 'present')).toEqual(refused);
  });
});

describe('a loan that is given', () => {
  const asked: LoanDemand = {
    member: 1,
    amount: 3_000_00,
    purpose: 'a goat',
    priority: 1,
    loan: null,
  };
  const form = formOf(asked, lending, '2026-12-01');

  it('is what the group agreed for what she asked', () => {
    const given = givenOf(form, lending, 'monthly');
    expect(given).toMatchObject({
      amount: 3_000_00,
      source: 'own',
      purse: 'cash',
      account: null,
      purpose: 'a goat',
    });
    expect(given?.terms).toMatchObject({
      rate: 2_400,
      instalments: 10,
      every: 'monthly',
      first_due: '2026-12-01',
      interest: 'month',
    });
    expect(givenOf({ ...form, instalments: null }, lending, 'monthly')).toBeUndefined();
  });

  it('keeps what the form does not ask when it is changed', () => {
    const given = givenOf(form, lending, 'monthly') as LoanGiven;
    const long: LoanGiven = { ...given, terms: { ...given.terms, moratorium: 2 } };
    const again = givenOf({ ...formAgain(long), amount: 100_00 }, lending, 'weekly', long);
    expect(again).toEqual({ ...long, amount: 100_00 });
  });

  it('comes back in another rhythm than the group meets, where that was agreed', () => {
    const week = { frequency: 'weekly' as const, date: '2026-11-29', firstDue: '2026-12-06' };
    const weekly = { ...form, firstDue: week.firstDue };
    const monthly = withEvery(weekly, 'monthly', week);
    expect(monthly.firstDue).toBe('2026-12-29');
    expect(givenOf(monthly, lending, 'weekly')?.terms.every).toBe('monthly');
    expect(withEvery(monthly, 'weekly', week)).toEqual({ ...weekly, every: 'weekly' });
    // A day that somebody chose stays.
    const chosen = { ...weekly, firstDue: '2026-12-13' };
    expect(withEvery(chosen, 'monthly', week).firstDue).toBe('2026-12-13');
    expect(givenOf(weekly, lending, 'weekly')?.terms.every).toBe('weekly');
  });

  it('is counted when she is given several', () => {
    const given = givenOf(form, lending, 'monthly') as LoanGiven;
    const two = withLoan(withLoan([], given, null), given, null);
    expect(two.map(({ nth }) => nth)).toEqual([0, 1]);
    expect(withLoan(two.slice(1), given, null).map(({ nth }) => nth)).toEqual([1, 0]);
    expect(withLoan(two, { ...given, amount: 1_00 }, 0)[0]?.amount).toBe(1_00);
  });

  it('comes in the order of need', () => {
    const demands = [1, 2, 3].map((member) => ({ ...asked, member, priority: member }));
    const order = sooner(demands, 2).map(({ member, priority }) => [member, priority]);
    expect(order).toEqual([
      [1, 1],
      [3, 2],
      [2, 3],
    ]);
    expect(sooner(demands, 0)).toEqual(demands);
  });
});

describe('the meeting', () => {
  const draft = {
    date: '2026-11-21',
    kind: 'regular',
    ordinal: 0,
    step: 'repayments',
    rows: [1, 2].map((member) => ({ member, attendance: null, savings: [], fine: 0 })),
    lines: [],
    count: [],
    note: '',
    repayments: [paidAsDue(first), paidAsDue(second)],
    loans: [],
    demands: [],
    returned: [],
    seen: [],
    signatories: [],
    named_by: [],
    presiding: null,
    minutes: { place: null, time: null, visitors: null, resolutions: [] },
    saved_by_hand: [],
    repaid_by_hand: [],
  } as unknown as MeetingDraft;
  const sheet = {
    group: 'g',
    terms: { savings: [], frequency: 'monthly' },
    members: [1, 2].map((tag) => ({ tag, name: `Member ${tag}` })),
    due: [],
    loans: [first, second],
    lending,
    first_due: '2026-12-01',
    draft,
    check: { totals: {}, refusal: null, warnings: [] },
  } as unknown as MeetingSheet;

  /** Splits wait until the test answers them. */
  let splits: { amount: number; answer: (split: Partial<LoanSplit>) => void }[] = [];

  beforeEach(() => {
    splits = [];
    vi.stubGlobal('fetch', (path: string, init: { body: string }) => {
      const body = (answer: unknown) => new Response(JSON.stringify(answer));
      if (path.endsWith('open_meeting')) return Promise.resolve(body(sheet));
      if (path.endsWith('form')) return Promise.resolve(body({ text: null }));
      if (!path.endsWith('split_repayment')) return Promise.resolve(body(sheet.check));
      const { amount } = JSON.parse(init.body) as { amount: number };
      const none = { penalty: 0, interest: 0, principal: 0, advance_principal: 0, excess: 0 };
      return new Promise<Response>((resolve) => {
        splits.push({ amount, answer: (split) => resolve(body({ ...none, ...split })) });
      });
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  const settle = () => new Promise((resolve) => setTimeout(resolve));

  async function opened(): Promise<Meeting> {
    const meeting = new Meeting('g');
    await meeting.open();
    return meeting;
  }

  it('takes the last amount of every loan, whichever split is answered first', async () => {
    const meeting = await opened();
    const slow = meeting.bring(first, 5_00);
    const last = meeting.bring(first, 550_00);
    const other = meeting.bring(second, 5_000_00);
    expect(splits.map(({ amount }) => amount)).toEqual([5_00, 550_00, 5_000_00]);
    splits[2]?.answer({
      interest: 130_00,
      principal: 500_00,
      advance_principal: 4_000_00,
      excess: 370_00,
    });
    splits[1]?.answer({ interest: 100_00, principal: 450_00 });
    splits[0]?.answer({ interest: 5_00 });
    expect(await Promise.all([slow, last, other])).toEqual([0, 0, 370_00]);
    expect(meeting.repaid(first)).toMatchObject({ interest: 100_00, principal: 450_00 });
    expect(meeting.repaid(second)).toMatchObject({ interest: 130_00, principal: 4_500_00 });
    await meeting.flush();
  });

  it('puts a payment back as it stood, and what is being split with it', async () => {
    const meeting = await opened();
    const before = meeting.repaid(first);
    const putBack = meeting.holdRepaid(first);
    const slow = meeting.bring(first, 5_00);
    putBack();
    splits[0]?.answer({ interest: 5_00 });
    await slow;
    expect(meeting.repaid(first)).toEqual(before);
    expect(meeting.draft?.repaid_by_hand).toEqual([]);
    await meeting.flush();
  });

  it('does not close before what she brings is split', async () => {
    const meeting = await opened();
    void meeting.bring(first, 550_00);
    let flushed = false;
    const flushing = meeting.flush().then(() => (flushed = true));
    await settle();
    expect(flushed).toBe(false);
    splits[0]?.answer({ interest: 100_00, principal: 450_00 });
    await flushing;
    expect(meeting.repaid(first).principal).toBe(450_00);
  });

  it('leaves a payment alone that somebody entered, and takes it back', async () => {
    const meeting = await opened();
    meeting.repay(first, asDue(first));
    meeting.repay(second, interestOnly(second));
    meeting.mark(1, 'absent');
    meeting.mark(2, 'present');
    expect(meeting.repaid(second)).toMatchObject({ interest: 100_00, principal: 0 });
    await meeting.undo();
    await meeting.undo();
    expect(meeting.undoable).toEqual({ what: 'repayment', member: 2, which: 22 });
    await meeting.undo();
    expect(meeting.repaid(second).principal).toBe(500_00);
    meeting.mark(2, 'absent');
    expect(meeting.repaid(second).principal).toBe(0);
    await meeting.flush();
  });

  it('is brought by two, and out of two purses, and comes to the same in all', async () => {
    const meeting = await opened();
    meeting.repay(first, asDue(first));
    meeting.addPart(first);
    expect(meeting.entries(first).map(({ purse }) => purse)).toEqual(['cash', 'bank']);
    expect(meeting.repayPart(first, 1, 700_00)).toBe(false);
    expect(meeting.repayPart(first, 1, 200_00)).toBe(true);
    meeting.repaidHow(first, { paid_by: 2, purse: 'cash' }, 1);
    const whole = { penalty: 0, interest: 100_00, principal: 500_00 };
    expect(meeting.repaid(first)).toMatchObject({ ...whole, paid_by: null });
    expect(meeting.entries(first)).toMatchObject([
      { interest: 100_00, principal: 300_00, paid_by: null, purse: 'cash' },
      { interest: 0, principal: 200_00, paid_by: 2, purse: 'cash' },
    ]);
    // Another whole amount, key by key: the part stays as it was before she began to write.
    const before = meeting.entries(first);
    meeting.repay(first, { ...whole, principal: 0 }, before);
    meeting.repay(first, { ...whole, principal: 600_00 }, before);
    expect(meeting.entries(first).map(({ principal }) => principal)).toEqual([400_00, 200_00]);
    // Whoever comes or not: it was entered.
    meeting.mark(1, 'absent');
    expect(totalOf(meeting.entries(first)).principal).toBe(600_00);
    meeting.removePart(first, 1);
    expect(meeting.entries(first)).toMatchObject([{ interest: 100_00, principal: 600_00 }]);
    await meeting.flush();
  });

  it('keeps what was asked for and in which order, given or not', async () => {
    const meeting = await opened();
    const asked = (member: number) => ({
      member,
      amount: 2_000_00,
      purpose: null,
      priority: 0,
      loan: null,
    });
    meeting.putDemand(null, asked(1));
    meeting.putDemand(null, asked(2));
    meeting.sooner(1);
    expect(meeting.draft?.demands.map(({ member }) => member)).toEqual([2, 1]);
    const demand = meeting.draft?.demands[0] as LoanDemand;
    const given = givenOf(formOf(demand, lending, '2026-12-01'), lending, 'monthly');
    meeting.give(null, { ...(given as LoanGiven), amount: 1_500_00 }, 0);
    expect(meeting.draft?.loans).toHaveLength(1);
    expect(meeting.draft?.demands).toEqual([
      { ...asked(2), priority: 1, loan: 0 },
      { ...asked(1), priority: 2 },
    ]);
    meeting.takeBackLoan(0);
    expect(meeting.draft?.loans).toEqual([]);
    expect(meeting.draft?.demands[0]).toEqual({ ...asked(2), priority: 1 });
    await meeting.flush();
  });

  it('offers what was asked for last time with one tap, until she asks or is given a loan', async () => {
    const meeting = await opened();
    const asked = (member: number, priority: number) => ({
      ...{ member, priority, amount: 2_000_00, purpose: 'seed', loan: null },
    });
    const last = [asked(1, 1), asked(2, 2), asked(99, 3)];
    expect(meeting.asksAgain).toEqual([]);
    const sheet = meeting.sheet;
    if (sheet) {
      const before = { operation: '', date: '2026-11-01', note: null, resolutions: [] };
      meeting.sheet = { ...sheet, last: { ...before, demands: last } };
    }
    // Who has left asks for nothing any more.
    expect(meeting.asksAgain.map(({ member }) => member)).toEqual([1, 2]);
    meeting.putDemand(null, asked(2, 2));
    expect(meeting.draft?.demands).toEqual([asked(2, 1)]);
    expect(meeting.asksAgain.map(({ member }) => member)).toEqual([1]);
    await meeting.flush();
  });
});
