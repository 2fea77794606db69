import { describe, expect, it } from 'vitest';
import type { MeetingCheck } from '../../api/bindings/MeetingCheck';
import type { MeetingDraft } from '../../api/bindings/MeetingDraft';
import type { RunningLoan } from '../../api/bindings/RunningLoan';
import { markOf, missing, stepOf, stepOfWarning } from './questions';

describe('a meeting', () => {
  it('leads from a refusal to where it is put right', () => {
    expect(stepOf('meeting-attendance-missing')).toBe('attendance');
    expect(stepOf('meeting-cash-does-not-tie')).toBe('count');
    expect(stepOf('amount-too-large', 'deposit')).toBe('bank');
    expect(stepOf('cash-not-enough')).toBe('loans');
    expect(stepOf('repayment-exceeds-loan')).toBe('repayments');
    expect(stepOf('disk-full')).toBeUndefined();
  });

  it('asks where it can be answered', () => {
    expect(stepOfWarning({ code: 'bank-below-zero', account: null, balance: -1 })).toBe('bank');
    const exceeded = { fund: 'revolving-fund', over: 100 } as const;
    expect(stepOfWarning({ code: 'fund-exceeded', ...exceeded })).toBe('loans');
  });

  it('hears attendance from keys of every layout', () => {
    expect(markOf('p', 'KeyP')).toBe('present');
    expect(markOf('3', 'Digit3')).toBe('absent');
    expect(markOf('४', 'Digit4')).toBe('informed');
    expect(markOf('ल', 'KeyL')).toBe('late');
    expect(markOf('x', 'KeyX')).toBeUndefined();
    expect(markOf('5', 'Digit5')).toBeUndefined();
    expect(markOf('Enter', 'Enter')).toBeUndefined();
    expect(markOf('Tab', 'Tab')).toBeUndefined();
  });
});

describe('what is missing', () => {
  const draft = {
    rows: [
      { member: 1, attendance: null, savings: [], fine: 0 },
      { member: 2, attendance: 'absent', savings: [], fine: 0 },
    ],
    repayments: [],
    signatories: [2],
    named_by: [],
    explanation: ' ',
    count: [{ value: 100, pieces: 3 }],
    note: '',
    deposit: 0,
  } as unknown as MeetingDraft;
  const check = (refusal: MeetingCheck['refusal'], difference = 0) =>
    ({ refusal, totals: { difference } }) as unknown as MeetingCheck;

  it('is told all at once', () => {
    const found = missing(
      draft,
      check({ code: 'meeting-attendance-missing', missing: 1 }, -500),
      [],
    );
    expect(found).toEqual([
      { what: 'attendance', step: 'attendance', count: 1 },
      { what: 'explanation', step: 'count', difference: -500 },
      { what: 'names', step: 'count', count: 2 },
      { what: 'signatures', step: 'sign', count: 1 },
      { what: 'signatory-away', step: 'sign' },
    ]);
  });

  it('asks to count before it asks to explain', () => {
    const uncounted = { ...draft, count: [] };
    const refusal = {
      code: 'meeting-cash-does-not-tie',
      difference: -500,
      expected: 500,
      counted: 0,
    } as const;
    const found = missing(uncounted, check(refusal, -500), []).map(({ what }) => what);
    expect(found).toContain('count');
    expect(found).not.toContain('explanation');
    expect(found).not.toContain('refusal');
  });

  it('asks to give less before it asks to count what cannot be there', () => {
    const refusal = { code: 'meeting-two-signatories' } as const;
    const totals = { difference: 50_00, expected_cash: -50_00 };
    const short = { refusal, opening_cash: 0, totals } as unknown as MeetingCheck;
    const found = missing({ ...draft, count: [] }, short, []);
    expect(found[1]).toEqual({ what: 'short', step: 'loans', amount: 50_00 });
    expect(found.map(({ what }) => what)).not.toContain('count');
  });

  it('leads to the bank where too much was taken there', () => {
    const refusal = { code: 'cash-not-enough', missing_cash: 50_00 } as const;
    const totals = { difference: 50_00, expected_cash: -50_00 };
    const short = { refusal, opening_cash: 0, totals } as unknown as MeetingCheck;
    const step = (deposit: number) =>
      missing({ ...draft, deposit }, short, []).find(({ what }) => what === 'short')?.step;
    expect(step(60_00)).toBe('bank');
    expect(step(40_00)).toBe('loans');
  });

  it('always has what the app says, even where the list knows nothing of it', () => {
    const refusal = { code: 'aadhaar-refused', field: 'note' } as const;
    const found = missing(draft, check(refusal), []);
    expect(found[0]).toEqual({ what: 'refusal', step: 'sign', refusal });
    expect(found.length).toBeGreaterThan(2);
  });

  it('names a payment beyond its loan while something else is missing, and once', () => {
    const running = {
      loan: 5,
      member: 2,
      standing: { principal_outstanding: 40_00 },
    } as unknown as RunningLoan;
    const paid = { loan: 5, member: 2, penalty: 0, interest: 1_00, principal: 40_01 };
    const repayments = [{ ...paid, purse: 'cash', paid_by: null, account: null }] as const;
    const beyond = { code: 'repayment-exceeds-loan', member: 2, at_most: 40_00 } as const;
    const refused = { what: 'refusal', step: 'repayments', refusal: beyond };
    const refusals: MeetingCheck['refusal'][] = [
      { code: 'meeting-attendance-missing', missing: 1 },
      beyond,
    ];
    for (const refusal of refusals) {
      const found = missing({ ...draft, repayments: [...repayments] }, check(refusal), [running]);
      expect(found.filter(({ what }) => what === 'refusal')).toEqual([refused]);
    }
    const exact = [{ ...repayments[0], principal: 40_00 }];
    const found = missing({ ...draft, repayments: exact }, check(refusals[0] ?? null), [running]);
    expect(found.map(({ what }) => what)).not.toContain('refusal');
  });

  it('is nothing when the app would close it', () => {
    expect(missing(draft, check(null, -500), [])).toEqual([]);
  });
});
