import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MeetingDraft } from '../../api/bindings/MeetingDraft';
import type { MeetingSheet } from '../../api/bindings/MeetingSheet';
import { Meeting, sumAtOnce, twoOf } from './meeting.svelte';

const agreed = 100_00;
const blank: MeetingDraft = {
  date: '2026-11-21',
  kind: 'regular',
  ordinal: 0,
  step: 'attendance',
  rows: [1, 2, 3].map((member) => ({
    member,
    attendance: null,
    savings: [{ kind: 'compulsory', amount: agreed }],
    fine: 0,
  })),
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
};
const check = { totals: {}, refusal: null, warnings: [], opening_cash: 0, opening_bank: 0 };
const sheet = {
  group: 'g',
  group_name: 'Saraswati',
  terms: {
    savings: [{ kind: 'compulsory', amount: agreed }],
    fine_late: 5_00,
    fine_absent: 10_00,
  },
  members: [1, 2, 3].map((tag) => ({ tag, name: `Member ${tag}` })),
  due: [1, 2, 3].map((member) => ({
    member,
    savings: [{ kind: 'compulsory', amount: agreed }],
  })),
  draft: blank,
  resumed: false,
  check,
} as unknown as MeetingSheet;

interface Sent {
  name: string;
  input: { draft: MeetingDraft; version?: string | null };
  answer: (body: unknown, status?: number) => void;
}

/** Every command waits until the test answers it, but for what is kept beside the draft. */
let sent: Sent[] = [];
let beside: Record<string, string | null> = {};

beforeEach(() => {
  sent = [];
  beside = {};
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => paint());
  vi.stubGlobal('fetch', (path: string, init: { body: string }) => {
    if (path.endsWith('form')) {
      const { key, text } = JSON.parse(init.body) as { key: string; text?: string | null };
      if (text !== undefined) beside[key] = text;
      return Promise.resolve(new Response(JSON.stringify({ text: beside[key] ?? null })));
    }
    return new Promise<Response>((resolve) => {
      const answer = (body: unknown, status = 200) =>
        resolve(new Response(JSON.stringify(body), { status }));
      sent.push({ name: path.replace('/call/', ''), input: JSON.parse(init.body), answer });
    });
  });
});
afterEach(() => vi.unstubAllGlobals());

const settle = () => new Promise((resolve) => setTimeout(resolve));

async function opened(): Promise<Meeting> {
  const meeting = new Meeting('g');
  const opening = meeting.open();
  await settle();
  sent.shift()?.answer(sheet);
  await opening;
  return meeting;
}

/** Answers whatever is saved until nothing is on its way; gives the last that was saved. */
async function drained(meeting: Meeting): Promise<MeetingDraft | undefined> {
  let last: MeetingDraft | undefined;
  while (meeting.kept === 'saving') {
    await settle();
    const next = sent.shift();
    last = next?.input.draft ?? last;
    next?.answer(check);
    await settle();
  }
  return last;
}

describe('a meeting', () => {
  it('is begun by what is entered, and not by turning its pages', async () => {
    const meeting = new Meeting('g');
    const opening = meeting.open();
    await settle();
    sent.shift()?.answer({ ...sheet, check: { ...check, version: '' } });
    await opening;
    meeting.go('savings');
    await settle();
    expect([meeting.step, meeting.kept, sent.length]).toEqual(['savings', 'saved', 0]);
    meeting.mark(1, 'present');
    expect((await drained(meeting))?.step).toBe('savings');
    meeting.go('repayments');
    expect((await drained(meeting))?.step).toBe('repayments');
  });

  it('is saved at every entry, one at a time, and the last entry wins', async () => {
    const meeting = await opened();
    meeting.mark(1, 'present');
    await settle();
    meeting.mark(2, 'late');
    meeting.mark(2, 'present');
    await settle();
    expect(sent).toHaveLength(1);
    sent.shift()?.answer(check);
    await settle();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.input.draft.rows[1]?.attendance).toBe('present');
    expect(meeting.kept).toBe('saving');
    await drained(meeting);
    expect(meeting.kept).toBe('saved');
  });

  it('says so when an entry could not be saved, and tries again', async () => {
    const meeting = await opened();
    meeting.mark(1, 'present');
    await settle();
    sent.shift()?.answer({ code: 'disk-full' }, 500);
    await settle();
    expect(meeting.kept).toBe('problem');
    expect(meeting.problem?.code).toBe('disk-full');
    meeting.retry();
    const draft = await drained(meeting);
    expect(draft?.rows[0]?.attendance).toBe('present');
    expect(meeting.problem).toBeNull();
  });

  it('leaves what an absent woman sent, also where the meeting is opened again', async () => {
    const meeting = await opened();
    meeting.mark(2, 'absent');
    meeting.save(2, 'compulsory', agreed);
    const draft = await drained(meeting);
    const later = new Meeting('g');
    const opening = later.open();
    await settle();
    sent.shift()?.answer({ ...sheet, draft, resumed: true });
    await opening;
    later.mark(2, 'informed');
    expect(later.row(2)?.savings).toEqual([{ kind: 'compulsory', amount: agreed }]);
    await drained(later);
  });

  it('takes the agreed saving from who is absent and offers the fine', async () => {
    const meeting = await opened();
    meeting.everybodyHere();
    meeting.mark(2, 'absent');
    expect(meeting.saved(2, 'compulsory')).toBe(0);
    expect(meeting.offeredFine('absent')).toBe(10_00);
    expect(meeting.offeredFine('late')).toBe(5_00);
    expect(meeting.offeredFine('informed')).toBe(0);
    expect(meeting.row(2)?.fine).toBe(0);
    meeting.mark(2, 'late');
    expect(meeting.saved(2, 'compulsory')).toBe(agreed);
    await drained(meeting);
  });

  it('leaves alone what somebody entered by hand', async () => {
    const meeting = await opened();
    meeting.save(1, 'compulsory', 50_00);
    meeting.mark(1, 'absent');
    expect(meeting.saved(1, 'compulsory')).toBe(50_00);
    await drained(meeting);
  });

  it('leaves it alone also where the meeting is opened again before anybody is marked', async () => {
    const meeting = await opened();
    meeting.save(1, 'compulsory', 0);
    meeting.save(2, 'compulsory', 15_00);
    meeting.save(3, 'compulsory', agreed);
    const draft = await drained(meeting);
    const later = new Meeting('g');
    const opening = later.open();
    await settle();
    sent.shift()?.answer({ ...sheet, draft, resumed: true });
    await opening;
    later.everybodyHere();
    expect([1, 2, 3].map((tag) => later.saved(tag, 'compulsory'))).toEqual([0, 15_00, agreed]);
    later.mark(3, 'absent');
    expect(later.saved(3, 'compulsory')).toBe(agreed);
    await drained(later);
  });

  it('is as before a text that could not be read, also in whether it was by hand', async () => {
    const meeting = await opened();
    const putBack = meeting.holdSavings(1, 'compulsory');
    meeting.save(1, 'compulsory', 12_00);
    putBack();
    expect(meeting.saved(1, 'compulsory')).toBe(agreed);
    expect(meeting.undoable, 'nothing was done').toBeUndefined();
    meeting.mark(1, 'absent');
    expect(meeting.saved(1, 'compulsory')).toBe(0);
    meeting.save(2, 'compulsory', 15_00);
    const putBackHers = meeting.holdSavings(2, 'compulsory');
    meeting.save(2, 'compulsory', 1_00);
    putBackHers();
    await meeting.undo();
    expect(meeting.saved(2, 'compulsory'), 'as before she was written 15').toBe(agreed);
    await meeting.redo();
    meeting.mark(2, 'absent');
    expect(meeting.saved(2, 'compulsory')).toBe(15_00);
    await drained(meeting);
  });

  it('forgets with an entry that is taken back that it was by hand', async () => {
    const meeting = await opened();
    meeting.save(1, 'compulsory', 50_00);
    await meeting.undo();
    meeting.mark(1, 'absent');
    expect(meeting.saved(1, 'compulsory')).toBe(0);
    await drained(meeting);
  });

  it('marks only those who have no mark when everybody is here', async () => {
    const meeting = await opened();
    meeting.mark(3, 'informed');
    expect(meeting.unmarked).toBe(2);
    meeting.everybodyHere();
    expect(meeting.unmarked).toBe(0);
    expect(meeting.there.map(({ tag }) => tag)).toEqual([1, 2]);
    await drained(meeting);
  });

  it('goes from savings over what is paid back to other money, and lends before the bank', async () => {
    const meeting = await opened();
    meeting.go('savings');
    expect(meeting.beside(1)).toBe('other');
    meeting.go('repayments');
    expect(meeting.beside(1)).toBe('other');
    expect(meeting.beside(-1)).toBe('savings');
    meeting.sheet = { ...sheet, loans: [{ loan: 7 }] } as unknown as MeetingSheet;
    meeting.go('savings');
    expect(meeting.beside(1)).toBe('repayments');
    meeting.go('loans');
    expect(meeting.beside(-1)).toBe('other');
    expect(meeting.beside(1)).toBe('bank');
    await drained(meeting);
  });

  it('keeps pieces from the largest to the smallest, and none that are not there', async () => {
    const meeting = await opened();
    meeting.countPieces(100_00, 3);
    meeting.countPieces(500_00, 1);
    meeting.countPieces(100_00, 0);
    meeting.countPieces(10_00, 2);
    expect(meeting.draft?.count).toEqual([
      { value: 500_00, pieces: 1 },
      { value: 10_00, pieces: 2 },
    ]);
    meeting.countTotal(1234_00);
    expect(meeting.draft?.count).toEqual([{ value: 1_00, pieces: 1234 }]);
    expect(sumAtOnce(meeting.draft?.count ?? [])).toBe(1234_00);
    expect(sumAtOnce([{ value: 1_00, pieces: 12 }])).toBe(null);
    await drained(meeting);
  });

  it('takes back entry by entry, says what, and shows where it was', async () => {
    const meeting = await opened();
    meeting.everybodyHere();
    meeting.mark(2, 'absent');
    meeting.go('savings');
    meeting.save(1, 'compulsory', 500_00);
    expect(meeting.undoable).toEqual({ what: 'saving', member: 1, which: 'compulsory' });
    await meeting.undo();
    expect(meeting.saved(1, 'compulsory')).toBe(agreed);
    expect(meeting.turned?.deed.what).toBe('saving');
    await meeting.undo();
    expect(meeting.step).toBe('attendance');
    expect(meeting.row(2)?.attendance).toBe('present');
    expect(meeting.saved(2, 'compulsory')).toBe(agreed);
    await meeting.redo();
    expect(meeting.row(2)?.attendance).toBe('absent');
    expect(meeting.turned).toEqual({ deed: { what: 'attendance', member: 2 }, back: false });
    await meeting.undo();
    await meeting.undo();
    expect(meeting.unmarked).toBe(3);
    expect(meeting.undoable).toBeUndefined();
    const draft = await drained(meeting);
    expect(draft?.rows.every((row) => row.attendance === null)).toBe(true);
  });

  it('asks a woman to look again when her figures changed', async () => {
    const meeting = await opened();
    meeting.everybodyHere();
    if (meeting.draft) meeting.draft = { ...meeting.draft, seen: [1, 2] };
    meeting.save(1, 'compulsory', 50_00);
    expect(meeting.saw).toEqual([2]);
    meeting.note('does not concern her');
    expect(meeting.saw).toEqual([2]);
    await meeting.undo();
    await meeting.undo();
    expect(meeting.saw).toEqual([1, 2]);
    await drained(meeting);
  });

  it('can still take back after somebody left and came again', async () => {
    const first = await opened();
    first.mark(1, 'late');
    const kept = await drained(first);
    await settle();
    const again = new Meeting('g');
    const opening = again.open();
    await settle();
    sent.shift()?.answer({ ...sheet, draft: kept });
    await opening;
    expect(again.undoable).toEqual({ what: 'attendance', member: 1 });
    await again.undo();
    expect(again.row(1)?.attendance).toBeNull();
    await drained(again);
  });

  describe('that another window wrote in', () => {
    async function refused(code: Record<string, string>): Promise<Meeting> {
      const meeting = await opened();
      meeting.note('from here');
      await settle();
      sent.shift()?.answer({ ...check, version: 'v2' });
      await settle();
      meeting.note('from here again');
      await settle();
      expect(sent[0]?.input.version).toBe('v2');
      sent.shift()?.answer(code, 422);
      await settle();
      expect(meeting.kept).toBe('problem');
      expect(meeting.draft?.note).toBe('from here again');
      return meeting;
    }

    it('keeps what is here when she says so', async () => {
      const meeting = await refused({ code: 'draft-newer', version: 'v9' });
      expect(meeting.stale).toEqual({ version: 'v9', gone: false });
      meeting.takeMine();
      await settle();
      expect(sent[0]?.input).toMatchObject({ version: 'v9', draft: { note: 'from here again' } });
      await drained(meeting);
      expect(meeting.stale).toBeNull();
      expect(meeting.kept).toBe('saved');
    });

    it('shows the newer one, and what was here comes back by undo', async () => {
      const meeting = await refused({ code: 'draft-newer', version: 'v9' });
      const taking = meeting.takeNewer();
      await settle();
      const newer = { ...blank, note: 'from there' };
      const opened = { ...sheet, draft: newer, check: { ...check, version: 'v9' } };
      sent.shift()?.answer(opened);
      await taking;
      expect(meeting.draft?.note).toBe('from there');
      expect(meeting.stale).toBeNull();
      expect(meeting.undoable?.what).toBe('newer');
      await meeting.undo();
      expect(meeting.draft?.note).toBe('from here again');
      expect((await drained(meeting))?.note).toBe('from here again');
    });

    it('says when it was finished there, and writes it anew only when she says so', async () => {
      const meeting = await refused({ code: 'draft-gone' });
      expect(meeting.stale).toEqual({ version: '', gone: true });
      meeting.takeMine();
      await settle();
      expect(sent[0]?.input.version).toBe('');
      await drained(meeting);
    });
  });

  it('closes only after the last entry was saved', async () => {
    const meeting = await opened();
    meeting.note('Agreed to meet on Sunday');
    const closing = meeting.close();
    await settle();
    expect(sent.map(({ name }) => name)).toEqual(['save_meeting']);
    sent.shift()?.answer(check);
    await settle();
    expect(sent[0]?.name).toBe('close_meeting');
    expect(sent[0]?.input.draft.note).toBe('Agreed to meet on Sunday');
    sent.shift()?.answer({ code: 'meeting-two-signatories' }, 422);
    expect(await closing).toBeUndefined();
    expect(meeting.problem?.code).toBe('meeting-two-signatories');
    expect(meeting.undoable?.what).toBe('note');
  });

  it('keeps what is written for the minutes, and takes it back', async () => {
    const meeting = await opened();
    meeting.where({ place: 'Anganwadi', time: null, visitors: null });
    const resolution = { text: 'A cash box', proposer: 1, seconder: 2 };
    const unwritten = { place: null, time: null, visitors: null, resolutions: [] };
    meeting.putResolution(null, resolution);
    expect(meeting.minutes.resolutions).toEqual([resolution]);
    expect(meeting.minutes.place).toBe('Anganwadi');
    await meeting.undo();
    expect(meeting.minutes).toEqual({ ...unwritten, place: 'Anganwadi' });
    await meeting.undo();
    expect(meeting.minutes).toEqual(unwritten);
    meeting.putResolution(null, resolution);
    meeting.removeResolution(0);
    expect(meeting.minutes.resolutions).toEqual([]);
    await drained(meeting);
  });

  it('takes the name of one who is not here after all from where it stands, and gives it back', async () => {
    const meeting = await opened();
    meeting.everybodyHere();
    meeting.toggle('signatories', 1);
    meeting.toggle('signatories', 2);
    meeting.preside(1);
    meeting.putResolution(null, { text: 'A cash box', proposer: 1, seconder: 2 });
    meeting.mark(1, 'informed');
    expect(meeting.draft?.signatories).toEqual([2]);
    expect(meeting.draft?.presiding).toBeNull();
    expect(meeting.minutes.resolutions[0]).toEqual({
      text: 'A cash box',
      proposer: null,
      seconder: 2,
    });
    await meeting.undo();
    expect(meeting.draft?.signatories).toEqual([1, 2]);
    expect(meeting.draft?.presiding).toBe(1);
    expect(meeting.minutes.resolutions[0]?.proposer).toBe(1);
    meeting.mark(1, 'late');
    expect(meeting.draft?.signatories).toEqual([1, 2]);
    await drained(meeting);
  });

  it('takes nothing back once it is closed', async () => {
    const meeting = await opened();
    meeting.note('Agreed to meet on Sunday');
    await drained(meeting);
    await settle();
    expect(beside['meeting-undo/g']).toBeTruthy();
    const closing = meeting.close();
    await settle();
    sent.shift()?.answer({ line: { operation: '1.1.1' } });
    await closing;
    expect(meeting.undoable).toBeUndefined();
    expect(beside).toEqual({ 'meeting-undo/g': null });
  });
});

it('two names: a third takes the place of the first, the same again goes', () => {
  expect(twoOf([], 1)).toEqual([1]);
  expect(twoOf([1, 2], 3)).toEqual([2, 3]);
  expect(twoOf([1, 2], 1)).toEqual([2]);
});
