/**
 * A meeting while it is recorded. Every entry is sent to the app at once, which keeps it durably
 * and answers what it adds up to; what is entered while an answer is on its way goes with the
 * next, so the last entry always wins. Sums and rules are the app's.
 */
import { SvelteMap } from 'svelte/reactivity';
import type { AccountLine } from '../../api/bindings/AccountLine';
import type { Attendance } from '../../api/bindings/Attendance';
import type { Borrowing } from '../../api/bindings/Borrowing';
import type { DraftRow } from '../../api/bindings/DraftRow';
import type { GroupKind } from '../../api/bindings/GroupKind';
import type { Line } from '../../api/bindings/Line';
import type { LoanDemand } from '../../api/bindings/LoanDemand';
import type { LoanGiven } from '../../api/bindings/LoanGiven';
import type { MeetingCheck } from '../../api/bindings/MeetingCheck';
import type { MeetingDraft } from '../../api/bindings/MeetingDraft';
import type { MeetingSheet } from '../../api/bindings/MeetingSheet';
import type { MeetingView } from '../../api/bindings/MeetingView';
import type { MemberLine } from '../../api/bindings/MemberLine';
import type { Minutes } from '../../api/bindings/Minutes';
import type { Pieces } from '../../api/bindings/Pieces';
import type { Refusal } from '../../api/bindings/Refusal';
import type { Repaid } from '../../api/bindings/Repaid';
import type { Resolution } from '../../api/bindings/Resolution';
import type { Returned } from '../../api/bindings/Returned';
import type { RunningLoan } from '../../api/bindings/RunningLoan';
import type { SavingKind } from '../../api/bindings/SavingKind';
import { attempt, type AppProblem } from '../../api/call';
import { session } from '../../api/session.svelte';
import { staleOf, type Stale } from '../../money/stale';
import { choiceOf, nameAmong } from '../../money/women';
import { answers, inOrder, sooner, withLoan } from './lend';
import { painted } from './painted';
import { missing, type Missing } from './questions';
import {
  brought,
  broughtOf,
  entriesOf,
  leftAfter,
  nothing,
  totalOf,
  whenMarked,
  wholeOf,
  withEntries,
  type Entries,
  type Parts,
} from './repay';
import { stillSeen } from './seen';
import {
  done,
  empty,
  readHistory,
  stepBetween,
  turned,
  withoutSince,
  writeHistory,
  type Deed,
  type History,
} from './undo';

/** In the order of the meeting. */
export const order = [
  'attendance',
  'savings',
  'repayments',
  'other',
  'loans',
  'bank',
  'count',
  'sign',
  'close',
] as const;
export type Step = (typeof order)[number];

/** Notes and coins in paise, the largest first. */
export const denominations = [500, 200, 100, 50, 20, 10, 5, 2, 1].map((rupees) => rupees * 100);

/** Whether what was entered is safe: on its way, saved, or refused. */
export type Kept = 'saved' | 'saving' | 'problem';

/** Nothing written for the minutes. */
const unwritten: Minutes = { place: null, time: null, visitors: null, resolutions: [] };

/** More coins of one rupee than anybody counts: it was entered in one sum. */
const manyCoins = 50;

/** A count that `countTotal` kept, in paise; null where it was counted by pieces. */
export function sumAtOnce(count: readonly Pieces[]): number | null {
  const [only, ...others] = count;
  const atOnce = others.length === 0 && only?.value === 100 && only.pieces > manyCoins;
  return atOnce ? only.pieces * 100 : null;
}

/** What is entered within this time at one place is taken back as one. */
const oneGo = 1_500;

export class Meeting {
  readonly group: string;
  /** The group, its terms and its members; null until the app answered. */
  sheet: MeetingSheet | null = $state.raw(null);
  /** Never changed in place: what stays the same is the same object, so nothing else is drawn anew. */
  draft: MeetingDraft | null = $state.raw(null);
  /** Of a woman without a mark nothing is in its sums. */
  check: MeetingCheck | null = $state.raw(null);
  kept: Kept = $state('saved');
  problem: AppProblem | null = $state.raw(null);
  readonly #byMember: Readonly<Record<number, DraftRow>> = $derived(
    Object.fromEntries((this.draft?.rows ?? []).map((row) => [row.member, row])),
  );
  /** The version of the draft that is kept, as this window knows it. */
  #version: string | null = null;
  /** Something was entered since the last save was sent. */
  #dirty = false;
  #sending: Promise<void> | null = null;
  /** What is being split, by its loan: only the last amount of each counts. */
  #splitting = new SvelteMap<number, Promise<unknown>>();
  /** What can be taken back, until the meeting is closed. */
  #history: History = $state.raw(empty);
  /** What was last taken back or done again, until the next entry. */
  turned: { deed: Deed; back: boolean } | null = $state.raw(null);
  /** When the last step was made. */
  #last = 0;
  /** The steps as they were last kept. */
  #keptSteps: string | null = null;

  constructor(group: string) {
    this.group = group;
  }

  get step(): Step {
    return order.find((step) => step === this.draft?.step) ?? 'attendance';
  }

  /** Names the meeting where something beside its draft is kept. */
  get day(): string {
    return `${this.group}/${this.draft?.date ?? ''}`;
  }

  get members(): readonly MemberLine[] {
    return this.sheet?.members ?? [];
  }

  get rows(): readonly DraftRow[] {
    return this.draft?.rows ?? [];
  }

  /** All that is missing before it can be closed, at once. */
  readonly lacking: readonly Missing[] = $derived(
    this.draft && this.check ? missing(this.draft, this.check, this.loans) : [],
  );

  /** Members who are here, late ones too. */
  readonly there: readonly MemberLine[] = $derived(
    this.members.filter((member) => isThere(this.row(member.tag)?.attendance ?? null)),
  );

  /** Those here who have seen their own figures, as the figures are now. */
  readonly saw: readonly number[] = $derived.by(() => {
    const seen = this.draft?.seen ?? [];
    return this.there.map(({ tag }) => tag).filter((tag) => seen.includes(tag));
  });

  /** What Undo would take back. */
  get undoable(): Deed | undefined {
    return this.#history.past.at(-1)?.deed;
  }

  /** What Redo would do again. */
  get redoable(): Deed | undefined {
    return this.#history.future.at(-1)?.deed;
  }

  /** What is written for the minutes besides people and money. */
  get minutes(): Minutes {
    return this.draft?.minutes ?? unwritten;
  }

  /** How many have no mark yet. */
  get unmarked(): number {
    return this.rows.filter((row) => row.attendance === null).length;
  }

  /** What stands where this draft was to be kept, when another window wrote there. */
  get stale(): Stale | null {
    return staleOf(this.problem);
  }

  /** The first reason why it could not be closed; `missing` has them all. */
  get refusal(): Refusal | null {
    return this.check?.refusal ?? null;
  }

  row(member: number): DraftRow | undefined {
    return this.#byMember[member];
  }

  /** As she is called here: two of one name are told apart. */
  name(member: number): string {
    const line = this.members.find((one) => one.tag === member);
    return line ? nameAmong(line, this.members) : '';
  }

  /** To choose one of them. */
  choice(some: readonly MemberLine[] = this.members): { value: string; label: string }[] {
    return choiceOf(some, this.members);
  }

  /** What she has to save of a kind in this meeting. */
  due(member: number, kind: SavingKind): number {
    const hers = this.sheet?.due.find((due) => due.member === member);
    return hers?.savings.find((due) => due.kind === kind)?.amount ?? 0;
  }

  saved(member: number, kind: SavingKind): number {
    return this.row(member)?.savings.find((saved) => saved.kind === kind)?.amount ?? 0;
  }

  /** Whether her final account waits for this meeting: she has nothing to save any more. */
  leaves(member: number): boolean {
    const due = this.sheet?.due ?? [];
    return !due.some((one) => one.member === member);
  }

  /** Whether the register of the members has numbers. */
  get numbered(): boolean {
    return this.members.some(({ serial }) => serial !== null);
  }

  /** The due day until which it asks for what falls due, where it is held ahead of that. */
  get dueAhead(): string | null {
    const until = this.sheet?.due_until ?? '';
    return until > (this.draft?.date ?? '') ? until : null;
  }

  /** The bank accounts, the first one first. */
  get accounts(): readonly AccountLine[] {
    return this.sheet?.accounts ?? [];
  }

  /** The loans that the group took. */
  get borrowings(): readonly Borrowing[] {
    return this.sheet?.borrowings ?? [];
  }

  get kind(): GroupKind {
    return this.sheet?.kind ?? 'women';
  }

  /** The loans that run on this day. */
  get loans(): readonly RunningLoan[] {
    return this.sheet?.loans ?? [];
  }

  /** What is paid on a loan, as one entry for everybody who brings a part of it. */
  entries(running: RunningLoan): Entries {
    return entriesOf(this.draft?.repayments ?? [], running);
  }

  /** All that is paid on a loan. */
  repaid(running: RunningLoan): Repaid {
    return totalOf(this.entries(running));
  }

  /** Whether it is her final account that pays the whole loan back, and nobody's hand. */
  settled(running: RunningLoan): boolean {
    const byHand = this.draft?.repaid_by_hand.includes(running.loan) ?? false;
    const { principal } = this.repaid(running);
    return (
      this.leaves(running.member) &&
      !byHand &&
      principal > 0 &&
      leftAfter(running, { ...nothing, principal }) === 0
    );
  }

  pieces(value: number): number {
    return this.draft?.count.find((pieces) => pieces.value === value)?.pieces ?? 0;
  }

  /** The fine that the group agreed for how she came. */
  offeredFine(attendance: Attendance | null): number {
    if (attendance === 'late') return this.sheet?.terms.fine_late ?? 0;
    return attendance === 'absent' ? (this.sheet?.terms.fine_absent ?? 0) : 0;
  }

  /**
   * Opens the meeting that was begun, or a new one; `date` moves it to another day, and `kind`
   * makes another meeting of it: other things are due in that one.
   */
  async open(date: string | null = null, kind: MeetingDraft['kind'] | null = null): Promise<void> {
    // The page before may still be saving the same draft.
    await session.quiet();
    const before = this.draft;
    const { answer, problem } = await attempt('open_meeting', { group: this.group, date, kind });
    this.problem = problem ?? null;
    if (!answer) return;
    this.#take(answer);
    this.kept = 'saved';
    if (before) this.#done({ what: date || kind ? 'day' : 'newer' }, before);
    else await this.#recall(answer.draft);
  }

  /** What stands here shall stand there too, over what another window wrote. */
  takeMine(): void {
    const { stale } = this;
    if (!stale) return;
    this.#version = stale.version;
    this.retry();
  }

  /** Shows what another window wrote; what stood here can be brought back by taking that back. */
  async takeNewer(): Promise<void> {
    await this.flush();
    await this.open();
  }

  go(step: Step): void {
    this.turned = null;
    const kept = this.#version !== '' || this.#sending !== null || this.kept !== 'saved';
    // Who only turns the pages has begun nothing.
    if (this.draft && !kept) this.draft = { ...this.draft, step };
    else this.#change(null, () => ({ step }));
  }

  /** Takes the last entry back. */
  async undo(): Promise<void> {
    await this.#turn(true);
  }

  /** Does again what was taken back. */
  async redo(): Promise<void> {
    await this.#turn(false);
  }

  /** The step after (or before) this one, over one with nothing in it; undefined at the end. */
  beside(by: 1 | -1): Step | undefined {
    const steps = order.filter((step) => step === this.step || !this.#idle(step));
    return steps[steps.indexOf(this.step) + by];
  }

  mark(member: number, attendance: Attendance): void {
    this.#change({ what: 'attendance', member }, (draft) =>
      this.#marked(draft, member, attendance),
    );
  }

  /** Everybody who has no mark yet is here. */
  everybodyHere(): void {
    this.#change({ what: 'everybody' }, (draft) =>
      draft.rows
        .filter((row) => row.attendance === null)
        .reduce((marked, { member }) => this.#marked(marked, member, 'present'), draft),
    );
  }

  save(member: number, kind: SavingKind, amount: number): void {
    this.#change({ what: 'saving', member, which: kind }, (draft) => ({
      ...withRow(draft, member, (row) => withSaving(row, kind, amount)),
      saved_by_hand: withOne(draft.saved_by_hand, member),
    }));
  }

  /** Puts her savings back as they stand now, and whether somebody entered them. */
  holdSavings(member: number, kind: SavingKind): () => void {
    const amount = this.saved(member, kind);
    const byHand = this.draft?.saved_by_hand.includes(member) ?? false;
    return this.#hold({ what: 'saving', member, which: kind }, (draft) => ({
      ...withRow(draft, member, (row) => withSaving(row, kind, amount)),
      saved_by_hand: byHand ? draft.saved_by_hand : without(draft.saved_by_hand, member),
    }));
  }

  fine(member: number, amount: number): void {
    this.#change({ what: 'fine', member }, (draft) =>
      withRow(draft, member, (row) => ({ ...row, fine: amount })),
    );
  }

  putLine(index: number | null, line: Line): void {
    this.#change({ what: 'line' }, ({ lines }) => ({ lines: put(lines, index, line) }));
  }

  removeLine(index: number): void {
    this.#change({ what: 'line' }, ({ lines }) => ({ lines: lines.toSpliced(index, 1) }));
  }

  /**
   * A payment as it is split by hand. What others bring of it stays as it was before she began to
   * write: what stands there between two keys is nobody's.
   */
  repay(running: RunningLoan, parts: Parts, before = this.entries(running)): void {
    this.#splitting.delete(running.loan);
    this.#repaid(running, brought(before, parts));
  }

  /**
   * Whatever she brings is split by the app over what is due; answers what is more than the whole
   * loan and is not taken.
   */
  async bring(
    running: RunningLoan,
    amount: number,
    before = this.entries(running),
  ): Promise<number> {
    const { loan } = running;
    if (amount === 0 || !this.draft) {
      this.repay(running, nothing, before);
      return 0;
    }
    const { group } = this;
    const asked = session.hold(
      attempt('split_repayment', {
        group,
        loan,
        date: this.draft.date,
        kind: this.draft.kind,
        amount,
      }),
    );
    this.#splitting.set(loan, asked);
    const { answer, problem } = await asked;
    if (this.#splitting.get(loan) !== asked) return 0;
    this.#splitting.delete(loan);
    this.problem = problem ?? null;
    if (!answer) return 0;
    const { penalty, interest, principal, advance_principal, excess } = answer;
    const parts = { penalty, interest, principal: principal + advance_principal };
    this.#repaid(running, brought(before, parts));
    return excess;
  }

  /** Puts a payment back as it stands now, and whether somebody entered it. */
  holdRepaid(running: RunningLoan): () => void {
    const { loan, member } = running;
    const entries = this.entries(running);
    const byHand = this.draft?.repaid_by_hand.includes(loan) ?? false;
    const putBack = this.#hold({ what: 'repayment', member, which: loan }, (draft) => ({
      repayments: withEntries(draft.repayments, running, entries),
      repaid_by_hand: byHand ? draft.repaid_by_hand : without(draft.repaid_by_hand, loan),
    }));
    return () => {
      this.#splitting.delete(loan);
      putBack();
    };
  }

  /** Who brings it, or a part of it, when another does; and whether into the box or an account. */
  repaidHow(
    running: RunningLoan,
    how: Partial<Pick<Repaid, 'paid_by' | 'purse' | 'account'>>,
    at = 0,
  ): void {
    const entries = this.entries(running);
    this.#repaid(
      running,
      entries.map((one, index) => (index === at ? { ...one, ...how } : one)),
    );
  }

  /** Another brings a part of it, or it comes into the other purse. */
  addPart(running: RunningLoan): void {
    const entries = this.entries(running);
    const purse = entries[0].purse === 'cash' ? 'bank' : 'cash';
    const part: Repaid = { ...entries[0], ...nothing, purse, paid_by: null, account: null };
    this.#repaid(running, [...entries, part]);
  }

  /** So much of it is brought by another than the first; answers whether it is not too much. */
  repayPart(running: RunningLoan, at: number, amount: number): boolean {
    const entries = this.entries(running);
    const others = entries.slice(1).filter((_, index) => index + 1 !== at);
    const taken = others.reduce((sum, one) => sum + wholeOf(one), 0);
    if (taken + amount > wholeOf(totalOf(entries))) return false;
    this.#repaid(running, broughtOf(entries, at, amount));
    return true;
  }

  /** The first brings what was another's part. */
  removePart(running: RunningLoan, at: number): void {
    const entries = this.entries(running);
    const [first, ...others] = entries;
    const left = others.filter((_, index) => index + 1 !== at);
    this.#repaid(running, brought([first, ...left], totalOf(entries)));
  }

  /** Somebody asks for a loan; the demands stand in the order that the group agrees. */
  putDemand(index: number | null, demand: LoanDemand): void {
    this.#change({ what: 'demand', member: demand.member }, ({ demands }) => ({
      demands: inOrder(put(demands, index, demand)),
    }));
  }

  /** What was asked for last time and not given, of whom nothing is written yet today. */
  get asksAgain(): readonly LoanDemand[] {
    const { demands = [], loans = [] } = this.draft ?? {};
    const today = [...demands, ...loans].map(({ member }) => member);
    const last = this.sheet?.last?.demands ?? [];
    return last.filter(({ member }) => this.name(member) !== '' && !today.includes(member));
  }

  sooner(index: number): void {
    const member = this.draft?.demands[index]?.member;
    this.#change({ what: 'demand', member }, ({ demands }) => ({
      demands: sooner(demands, index),
    }));
  }

  removeDemand(index: number): void {
    const member = this.draft?.demands[index]?.member;
    this.#change({ what: 'demand', member }, ({ demands }) => ({
      demands: inOrder(demands.toSpliced(index, 1)),
    }));
  }

  /** A loan is given; what was asked for stays, and says which loan that was. */
  give(index: number | null, given: LoanGiven, demand: number | null = null): void {
    this.#change({ what: 'loan', member: given.member }, (draft) => {
      const loans = withLoan(draft.loans, given, index);
      const loan = loans.at(-1)?.nth ?? null;
      const demands = draft.demands.map((asked, at) =>
        at === demand ? { ...asked, loan } : asked,
      );
      return { loans, demands };
    });
  }

  /** A loan is not given after all: it stays what she asked for. */
  takeBackLoan(index: number): void {
    const given = this.draft?.loans[index];
    if (!given) return;
    this.#change({ what: 'loan', member: given.member }, ({ loans, demands }) => ({
      loans: loans.toSpliced(index, 1),
      demands: demands.map((asked) => (answers(given, asked) ? { ...asked, loan: null } : asked)),
    }));
  }

  putReturned(index: number | null, returned: Returned): void {
    this.#change({ what: 'returned', member: returned.member }, (draft) => ({
      returned: put(draft.returned, index, returned),
    }));
  }

  removeReturned(index: number): void {
    const member = this.draft?.returned[index]?.member;
    this.#change({ what: 'returned', member }, ({ returned }) => ({
      returned: returned.toSpliced(index, 1),
    }));
  }

  bank(side: 'deposit' | 'withdrawal', amount: number): void {
    this.#change({ what: 'bank', which: side }, () => ({ [side]: amount }));
  }

  bankAccount(side: 'deposit' | 'withdrawal', account: number | null): void {
    this.#change({ what: 'bank', which: side }, () => ({ [`${side}_account`]: account }));
  }

  countPieces(value: number, pieces: number): void {
    this.#change({ what: 'count', which: value }, (draft) => {
      const others = draft.count.filter((counted) => counted.value !== value);
      const count = pieces > 0 ? [...others, { value, pieces }] : others;
      return { count: count.toSorted((one, other) => other.value - one.value) };
    });
  }

  /** Where nobody can count by pieces: all of it as coins of one rupee. */
  countTotal(paise: number): void {
    const rupees = Math.floor(paise / 100);
    this.#change({ what: 'count' }, () => ({
      count: rupees > 0 ? [{ value: 100, pieces: rupees }] : [],
    }));
  }

  /** Puts the count back as it stands now. */
  holdCount(): () => void {
    const count = this.draft?.count ?? [];
    return this.#hold({ what: 'count' }, () => ({ count }));
  }

  explain(text: string): void {
    this.#change({ what: 'explanation' }, () => ({ explanation: text }));
  }

  /** One of two names: pressed again it goes, and a third takes the place of the first. */
  toggle(list: 'signatories' | 'named_by', member: number): void {
    this.#change({ what: 'names', member, which: list }, (draft) => ({
      [list]: twoOf(draft[list], member),
    }));
  }

  preside(member: number | null): void {
    this.#change({ what: 'presiding' }, () => ({ presiding: member }));
  }

  note(text: string): void {
    this.#change({ what: 'note' }, () => ({ note: text }));
  }

  /** Where and when it is, and who came as a guest. */
  where(told: Pick<Minutes, 'place' | 'time' | 'visitors'>): void {
    this.#change({ what: 'where' }, () => ({ minutes: { ...this.minutes, ...told } }));
  }

  putResolution(index: number | null, resolution: Resolution): void {
    this.#resolved(put(this.minutes.resolutions, index, resolution));
  }

  removeResolution(index: number): void {
    this.#resolved(this.minutes.resolutions.toSpliced(index, 1));
  }

  /** Closes the meeting; answers it, or nothing and `problem` says why. */
  async close(): Promise<MeetingView | undefined> {
    await painted();
    await this.flush();
    const { group, draft } = this;
    if (!draft) return undefined;
    const version = this.#version;
    const { answer, problem } = await attempt('close_meeting', { group, draft, version });
    this.problem = problem ?? null;
    if (answer) await this.forget();
    return answer;
  }

  /** What stood beside the draft goes with it: from now on nothing can be taken back. */
  async forget(): Promise<void> {
    this.#history = empty;
    await this.#keepHistory();
  }

  /** Waits until everything that was entered is saved (or was refused). */
  async flush(): Promise<void> {
    while (this.#sending || this.#splitting.size > 0) {
      await Promise.all([this.#sending, ...this.#splitting.values()]);
    }
  }

  /** Tries again to save after a refusal. */
  retry(): void {
    this.#change(null, () => ({}));
  }

  /** Where nobody owes, nobody pays back: the step can be opened, and is passed over. */
  #idle(step: Step): boolean {
    return step === 'repayments' && this.loans.length === 0;
  }

  /** `change` answers what is different in the draft. */
  #change(deed: Deed | null, change: (draft: MeetingDraft) => Partial<MeetingDraft>): void {
    const before = this.draft;
    if (!before) return;
    const after = { ...before, ...change(before) };
    if (deed) after.seen = stillSeen(before, after);
    this.draft = after;
    if (deed) this.#done(deed, before);
    this.#keep();
  }

  /** What undoes the deed as often as it is asked: what it did from now on is no step then. */
  #hold(deed: Deed, putBack: (draft: MeetingDraft) => Partial<MeetingDraft>): () => void {
    const held = this.#history;
    return () => {
      const forgotten = withoutSince(this.#history, held, deed);
      this.#change(deed, putBack);
      if (!forgotten) return;
      this.#history = forgotten;
      this.#last = 0;
    };
  }

  #done(deed: Deed, before: MeetingDraft): void {
    if (!this.draft) return;
    const step = stepBetween(deed, before, this.draft);
    if (!step) return;
    const now = Date.now();
    this.#history = done(this.#history, step, now - this.#last < oneGo, this.draft);
    this.#last = now;
    this.turned = null;
  }

  async #turn(back: boolean): Promise<void> {
    if (!this.draft) return;
    const { date, kind } = this.draft;
    const result = turned(this.#history, this.draft, back);
    if (!result) return;
    this.draft = result.draft;
    this.#history = result.history;
    this.#last = 0;
    this.turned = { deed: result.step.deed, back };
    this.#keep();
    if (result.draft.date !== date || result.draft.kind !== kind) await this.#otherMeeting();
  }

  /** Another day has other members and other terms, another meeting other savings. */
  async #otherMeeting(): Promise<void> {
    await this.flush();
    if (!this.draft) return;
    const { group } = this;
    const { date, kind } = this.draft;
    const { answer, problem } = await attempt('open_meeting', { group, date, kind });
    this.problem = problem ?? null;
    if (answer) this.#take(answer);
  }

  #take(sheet: MeetingSheet): void {
    this.sheet = sheet;
    this.draft = sheet.draft;
    this.check = sheet.check;
    this.#version = sheet.check.version;
  }

  /** What was kept beside the draft when somebody left. */
  async #recall(draft: MeetingDraft): Promise<void> {
    const { answer } = await attempt('form', { key: this.#key });
    // Whoever was quicker than the store has begun a history of her own.
    if (this.#history === empty) {
      this.#keptSteps = answer?.text ?? null;
      this.#history = readHistory(this.#keptSteps, draft);
    }
  }

  async #keepHistory(): Promise<void> {
    if (!this.draft) return;
    const text = writeHistory(this.#history, this.draft);
    if (text === this.#keptSteps) return;
    this.#keptSteps = text;
    await session.hold(attempt('keep_form', { key: this.#key, text }));
  }

  get #key(): string {
    return `meeting-undo/${this.group}`;
  }

  #keep(): void {
    this.#dirty = true;
    this.kept = 'saving';
    this.#sending ??= session.hold(this.#send());
  }

  async #send(): Promise<void> {
    await painted();
    while (this.#dirty && this.draft) {
      this.#dirty = false;
      const { group, draft } = this;
      const version = this.#version;
      const { answer, problem } = await attempt('save_meeting', { group, draft, version });
      this.problem = problem ?? null;
      if (problem) this.kept = 'problem';
      else this.kept = this.#dirty ? 'saving' : 'saved';
      if (!answer) continue;
      this.check = answer;
      this.#version = answer.version;
    }
    this.#sending = null;
    if (this.kept === 'saved') void this.#keepHistory();
  }

  /** The draft with her mark, and with what she then saves and pays unless somebody wrote it. */
  #marked(draft: MeetingDraft, member: number, attendance: Attendance): MeetingDraft {
    const was = draft.rows.find((row) => row.member === member);
    if (!was) return draft;
    const hers = this.loans.filter(
      (running) => running.member === member && !draft.repaid_by_hand.includes(running.loan),
    );
    const repayments = whenMarked(draft.repayments, hers, was.attendance, attendance);
    return {
      ...draft,
      ...(isThere(attendance) ? {} : withoutName(draft, member)),
      repayments,
      ...withRow(draft, member, (row) => {
        const marked = { ...row, attendance };
        // What somebody entered by hand is hers.
        if (draft.saved_by_hand.includes(member)) return marked;
        return this.#savesWhen(marked, was.attendance);
      }),
    };
  }

  /** Who comes saves what is due, who does not saves nothing. */
  #savesWhen(row: DraftRow, before: Attendance | null): DraftRow {
    const is = isThere(row.attendance);
    // What stands for one who is away was sent by her: another way of being away leaves it.
    const wasAway = before !== null && !isThere(before);
    if (!is && !wasAway && this.#asDue(row)) return this.#allSaved(row, () => 0);
    // Of one who was not marked, nothing stands there only where somebody wrote it.
    if (is && wasAway && row.savings.every((saved) => saved.amount === 0)) {
      return this.#allSaved(row, (kind) => this.due(row.member, kind));
    }
    return row;
  }

  #repaid(running: RunningLoan, entries: readonly Repaid[]): void {
    const { loan, member } = running;
    this.#change({ what: 'repayment', member, which: loan }, (draft) => ({
      repayments: withEntries(draft.repayments, running, entries),
      repaid_by_hand: withOne(draft.repaid_by_hand, loan),
    }));
  }

  #resolved(resolutions: Resolution[]): void {
    this.#change({ what: 'resolution' }, () => ({ minutes: { ...this.minutes, resolutions } }));
  }

  #asDue(row: DraftRow): boolean {
    return row.savings.every((saved) => saved.amount === this.due(row.member, saved.kind));
  }

  #allSaved(row: DraftRow, amount: (kind: SavingKind) => number): DraftRow {
    const kinds = this.sheet?.terms.savings ?? [];
    return kinds.reduce((saved, { kind }) => withSaving(saved, kind, amount(kind)), row);
  }
}

function put<T>(list: readonly T[], index: number | null, item: T): T[] {
  return index === null ? [...list, item] : list.with(index, item);
}

function withOne(list: number[], one: number): number[] {
  return list.includes(one) ? list : [...list, one];
}

function without(list: number[], one: number): number[] {
  return list.filter((other) => other !== one);
}

function withRow(
  { rows }: MeetingDraft,
  member: number,
  change: (row: DraftRow) => DraftRow,
): Pick<MeetingDraft, 'rows'> {
  return { rows: rows.map((row) => (row.member === member ? change(row) : row)) };
}

/** One who is not here neither signs nor presides, proposes nor seconds. */
function withoutName(draft: MeetingDraft, member: number): Partial<MeetingDraft> {
  const { signatories, named_by, presiding, minutes } = draft;
  const names = minutes.resolutions.flatMap(({ proposer, seconder }) => [proposer, seconder]);
  if (![...signatories, ...named_by, presiding, ...names].includes(member)) return {};
  const other = (one: number | null) => (one === member ? null : one);
  const resolutions = minutes.resolutions.map((one) => ({
    ...one,
    proposer: other(one.proposer),
    seconder: other(one.seconder),
  }));
  return {
    signatories: without(signatories, member),
    named_by: without(named_by, member),
    presiding: other(presiding),
    minutes: { ...minutes, resolutions },
  };
}

function withSaving(row: DraftRow, kind: SavingKind, amount: number): DraftRow {
  const at = row.savings.findIndex((saved) => saved.kind === kind);
  return { ...row, savings: put(row.savings, at < 0 ? null : at, { kind, amount }) };
}

function isThere(attendance: Attendance | null): boolean {
  return attendance === 'present' || attendance === 'late';
}

/** The list with the member in it or taken out; never more than two. */
export function twoOf(list: readonly number[], member: number): number[] {
  if (list.includes(member)) return list.filter((one) => one !== member);
  return [...list, member].slice(-2);
}
