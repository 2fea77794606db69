import { describe, expect, it } from 'vitest';
import type { MeetingDraft } from '../../api/bindings/MeetingDraft';
import {
  done,
  empty,
  readHistory,
  stepBetween,
  turned,
  withoutSince,
  writeHistory,
  type Deed,
} from './undo';

const blank = {
  date: '2026-11-21',
  kind: 'regular',
  ordinal: 0,
  step: 'attendance',
  rows: [1, 2].map((member) => ({ member, attendance: null, savings: [], fine: 0 })),
  lines: [],
  deposit: 0,
  withdrawal: 0,
  deposit_account: null,
  withdrawal_account: null,
  count: [],
  explanation: '',
  named_by: [],
  signatories: [],
  presiding: null,
  note: '',
  repayments: [],
  loans: [],
  demands: [],
  returned: [],
  seen: [],
  minutes: { place: null, time: null, visitors: null, resolutions: [] },
  saved_by_hand: [],
  repaid_by_hand: [],
} satisfies MeetingDraft;

function after(draft: MeetingDraft, change: (draft: MeetingDraft) => void): MeetingDraft {
  const copy = structuredClone(draft);
  change(copy);
  return copy;
}

function record(deed: Deed, history: typeof empty, before: MeetingDraft, now: MeetingDraft) {
  const step = stepBetween(deed, before, now);
  return step ? done(history, step, false, now) : history;
}

describe('taking back', () => {
  it('goes step by step to the beginning, and forward again to the end', () => {
    const first = after(blank, (draft) => (draft.deposit = 500));
    const second = after({ ...first, step: 'sign' }, (draft) => (draft.signatories = [1, 2]));
    let history = record({ what: 'bank' }, empty, blank, first);
    history = record({ what: 'names' }, history, { ...first, step: 'sign' }, second);

    const back = turned(history, second, true);
    expect(back?.step.deed.what).toBe('names');
    expect(back?.draft).toEqual({ ...first, step: 'sign' });
    const further = back && turned(back.history, back.draft, true);
    expect(further?.draft).toEqual(blank);
    expect(further && turned(further.history, further.draft, true)).toBeUndefined();

    const again = further && turned(further.history, further.draft, false);
    expect(again?.draft.deposit).toBe(500);
    const end = again && turned(again.history, again.draft, false);
    expect(end?.draft).toEqual(second);
  });

  it('leaves alone the rows that the step did not touch', () => {
    const one = after(blank, (draft) => draft.rows[0] && (draft.rows[0].fine = 5));
    const both = after(one, (draft) => draft.rows[1] && (draft.rows[1].fine = 10));
    const history = record({ what: 'fine', member: 1 }, empty, blank, one);
    expect(turned(history, both, true)?.draft.rows.map(({ fine }) => fine)).toEqual([0, 10]);
  });

  it('takes what is typed in one go as one step', () => {
    let history = empty;
    let draft: MeetingDraft = blank;
    for (const deposit of [1, 15, 150]) {
      const now = { ...draft, deposit };
      const step = stepBetween({ what: 'bank', which: 'deposit' }, draft, now);
      if (step) history = done(history, step, deposit > 1, now);
      draft = now;
    }
    expect(history.past).toHaveLength(1);
    expect(turned(history, draft, true)?.draft.deposit).toBe(0);
  });

  it('leaves no step where what is typed in one go ends as it began', () => {
    const deed: Deed = { what: 'bank', which: 'deposit' };
    const first = after(blank, (draft) => (draft.note = 'begun'));
    let history = record({ what: 'note' }, empty, blank, first);
    let draft = first;
    for (const deposit of [5, 50, 0]) {
      const now = { ...draft, deposit };
      const step = stepBetween(deed, draft, now);
      if (step) history = done(history, step, true, now);
      draft = now;
    }
    expect(history.past.map(({ deed: { what } }) => what)).toEqual(['note']);
  });

  it('forgets what one deed did since, and nothing where others were done', () => {
    const deed: Deed = { what: 'bank', which: 'deposit' };
    const held = record({ what: 'note' }, empty, blank, { ...blank, note: 'begun' });
    const typed = record(deed, held, blank, { ...blank, deposit: 5 });
    const more = record(deed, typed, { ...blank, deposit: 5 }, { ...blank, deposit: 50 });
    expect(withoutSince(more, held, deed)?.past).toEqual(held.past);
    expect(withoutSince(more, empty, deed)).toBeUndefined();
    expect(withoutSince(typed, empty, { what: 'bank', which: 'withdrawal' })).toBeUndefined();
  });

  it('does not count going from step to step, and keeps fifty steps', () => {
    expect(stepBetween({ what: 'note' }, blank, { ...blank, step: 'sign' })).toBeUndefined();
    let history = empty;
    for (let deposit = 0; deposit < 80; deposit += 1) {
      const before = { ...blank, deposit };
      history = record({ what: 'bank' }, history, before, { ...blank, deposit: deposit + 1 });
    }
    expect(history.past).toHaveLength(50);
  });

  it('is found again for the same meeting only, and never grows too long to keep', () => {
    const now = after(blank, (draft) => (draft.note = 'x'.repeat(3_000)));
    let history = empty;
    for (let nth = 0; nth < 20; nth += 1) history = record({ what: 'note' }, history, now, blank);
    const text = writeHistory(history, blank);
    expect(text?.length).toBeLessThanOrEqual(20_000);
    expect(readHistory(text, blank).past.length).toBeGreaterThan(1);
    expect(readHistory(text, { ...blank, kind: 'special' })).toEqual(empty);
    expect(readHistory('{ torn', blank)).toEqual(empty);
    expect(writeHistory(empty, blank)).toBeNull();
  });
});
