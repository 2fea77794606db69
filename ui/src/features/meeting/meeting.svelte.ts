/**
 * A meeting while it is recorded. Every entry is sent to the app at once, which keeps it durably
 * and answers what it adds up to; what is entered while an answer is on its way goes with the
 * next, so the last entry always wins. Sums and rules are the app's.
 */
import { SvelteMap } from 'svelte/reactivity';
import type { Attendance } from '../../api/bindings/Attendance';
import type { DraftRow } from '../../api/bindings/DraftRow';
import type { Line } from '../../api/bindings/Line';
import type { LoanDemand } from '../../api/bindings/LoanDemand';
import type { LoanGiven } from '../../api/bindings/LoanGiven';
import type { MeetingCheck } from '../../api/bindings/MeetingCheck';
import type { MeetingDraft } from '../../api/bindings/MeetingDraft';
import type { MeetingSheet } from '../../api/bindings/MeetingSheet';
import type { MeetingView } from '../../api/bindings/MeetingView';
import type { MemberLine } from '../../api/bindings/MemberLine';
import type { Refusal } from '../../api/bindings/Refusal';
import type { Repaid } from '../../api/bindings/Repaid';
import type { Returned } from '../../api/bindings/Returned';
import type { RunningLoan } from '../../api/bindings/RunningLoan';
import type { SavingKind } from '../../api/bindings/SavingKind';
import { attempt, type AppProblem } from '../../api/call';
import { session } from '../../api/session.svelte';
import { inOrder, sooner, withLoan } from './lend';
import { entryOf, nothing, whenMarked, withEntry, type Parts } from './repay';
import { stillSeen } from './seen';
import {
  done,
  empty,
  readHistory,
  stepBetween,
  turned,
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

/** What is entered within this time at one place is taken back as one. */
const oneGo = 1_500;

export class Meeting {
  readonly group: string;
  /** The group, its terms and its members; null until the app answered. */
  sheet: MeetingSheet | null = $state.raw(null);
  draft: MeetingDraft | null = $state(null);
  check: MeetingCheck | null = $state.raw(null);
  kept: Kept = $state('saved');
  problem: AppProblem | null = $state.raw(null);
  /** Something was entered since the last save was sent. */
  #dirty = false;
  #sending: Promise<void> | null = null;
  /** Rows whose savings somebody entered by hand: attendance leaves them alone. */
  #touched: number[] = [];
  /** Loans whose payment somebody entered by hand. */
  #touchedLoans: number[] = [];
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

  get members(): readonly MemberLine[] {
    return this.sheet?.members ?? [];
  }

  get rows(): readonly DraftRow[] {
    return this.draft?.rows ?? [];
  }

  /** Members who are here, late ones too. */
  get there(): readonly MemberLine[] {
    return this.members.filter((member) => isThere(this.row(member.tag)?.attendance ?? null));
  }

  /** Those here who have seen their own figures, as the figures are now. */
  get saw(): readonly number[] {
    const seen = this.draft?.seen ?? [];
    return this.there.map(({ tag }) => tag).filter((tag) => seen.includes(tag));
  }

  /** What Undo would take back. */
  get undoable(): Deed | undefined {
    return this.#history.past.at(-1)?.deed;
  }

  /** What Redo would do again. */
  get redoable(): Deed | undefined {
    return this.#history.future.at(-1)?.deed;
  }

  /** How many have no mark yet. */
  get unmarked(): number {
    return this.rows.filter((row) => row.attendance === null).length;
  }

  /** The first reason why it could not be closed; `missing` has them all. */
  get refusal(): Refusal | null {
    return this.check?.refusal ?? null;
  }

  row(member: number): DraftRow | undefined {
    return this.draft?.rows.find((row) => row.member === member);
  }

  name(member: number): string {
    return this.members.find((one) => one.tag === member)?.name ?? '';
  }

  /** What was agreed for a kind of saving. */
  agreed(kind: SavingKind): number {
    return this.sheet?.terms.savings.find((agreed) => agreed.kind === kind)?.amount ?? 0;
  }

  saved(member: number, kind: SavingKind): number {
    return this.row(member)?.savings.find((saved) => saved.kind === kind)?.amount ?? 0;
  }

  /** The loans that run on this day. */
  get loans(): readonly RunningLoan[] {
    return this.sheet?.loans ?? [];
  }

  /** What is paid on a loan. */
  repaid(running: RunningLoan): Repaid {
    return entryOf(this.draft?.repayments ?? [], running);
  }

  pieces(value: number): number {
    return this.draft?.count.find((pieces) => pieces.value === value)?.pieces ?? 0;
  }

  /** The fine that the group agreed for how she came. */
  offeredFine(attendance: Attendance | null): number {
    if (attendance === 'late') return this.sheet?.terms.fine_late ?? 0;
    return attendance === 'absent' ? (this.sheet?.terms.fine_absent ?? 0) : 0;
  }

  /** Opens the meeting that was begun, or a new one; `date` moves it to another day. */
  async open(date: string | null = null): Promise<void> {
    // The page before may still be saving the same draft.
    await session.quiet();
    const before = this.draft ? $state.snapshot(this.draft) : null;
    const { answer, problem } = await attempt('open_meeting', { group: this.group, date });
    this.problem = problem ?? null;
    if (!answer) return;
    this.sheet = answer;
    this.draft = answer.draft;
    this.check = answer.check;
    this.kept = 'saved';
    if (before) this.#done({ what: 'day' }, before);
    else await this.#recall(answer.draft);
  }

  go(step: Step): void {
    this.turned = null;
    this.#change(null, (draft) => (draft.step = step));
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
    this.#change({ what: 'attendance', member }, () => this.#mark(member, attendance));
  }

  /** Everybody who has no mark yet is here. */
  everybodyHere(): void {
    this.#change({ what: 'everybody' }, (draft) => {
      for (const row of draft.rows) {
        if (row.attendance === null) this.#mark(row.member, 'present');
      }
    });
  }

  save(member: number, kind: SavingKind, amount: number): void {
    this.#touched.push(member);
    this.#change({ what: 'saving', member, which: kind }, () => this.#save(member, kind, amount));
  }

  fine(member: number, amount: number): void {
    this.#change({ what: 'fine', member }, () => {
      const row = this.row(member);
      if (row) row.fine = amount;
    });
  }

  putLine(index: number | null, line: Line): void {
    this.#change({ what: 'line' }, (draft) => {
      if (index === null) draft.lines.push(line);
      else draft.lines[index] = line;
    });
  }

  removeLine(index: number): void {
    this.#change({ what: 'line' }, (draft) => draft.lines.splice(index, 1));
  }

  /** A payment as it is split by hand. */
  repay(running: RunningLoan, parts: Parts): void {
    this.#splitting.delete(running.loan);
    this.#repaid(running, parts);
  }

  /**
   * Whatever she brings is split by the app over what is due; answers what is more than the whole
   * loan and is not taken.
   */
  async bring(running: RunningLoan, amount: number): Promise<number> {
    const { loan } = running;
    if (amount === 0 || !this.draft) {
      this.repay(running, nothing);
      return 0;
    }
    const { group } = this;
    const asked = session.hold(
      attempt('split_repayment', { group, loan, date: this.draft.date, amount }),
    );
    this.#splitting.set(loan, asked);
    const { answer, problem } = await asked;
    if (this.#splitting.get(loan) !== asked) return 0;
    this.#splitting.delete(loan);
    this.problem = problem ?? null;
    if (!answer) return 0;
    const { penalty, interest, principal, advance_principal, excess } = answer;
    this.#repaid(running, { penalty, interest, principal: principal + advance_principal });
    return excess;
  }

  /** Who brings it, when another does; and whether it goes to the box or the bank. */
  repaidHow(running: RunningLoan, how: Partial<Pick<Repaid, 'paid_by' | 'purse'>>): void {
    this.#repaid(running, how);
  }

  /** Somebody asks for a loan; the demands stand in the order that the group agrees. */
  putDemand(index: number | null, demand: LoanDemand): void {
    this.#change({ what: 'demand', member: demand.member }, (draft) => {
      const { demands } = draft;
      draft.demands = inOrder(index === null ? [...demands, demand] : demands.with(index, demand));
    });
  }

  sooner(index: number): void {
    const member = this.draft?.demands[index]?.member;
    this.#change({ what: 'demand', member }, (draft) => {
      draft.demands = sooner(draft.demands, index);
    });
  }

  removeDemand(index: number): void {
    const member = this.draft?.demands[index]?.member;
    this.#change({ what: 'demand', member }, (draft) => {
      draft.demands = inOrder(draft.demands.filter((_, at) => at !== index));
    });
  }

  /** A loan is given; the demand that it answers is none any more. */
  give(index: number | null, given: LoanGiven, demand: number | null = null): void {
    this.#change({ what: 'loan', member: given.member }, (draft) => {
      draft.loans = withLoan(draft.loans, given, index);
      draft.demands = inOrder(draft.demands.filter((_, at) => at !== demand));
    });
  }

  /** A loan is not given after all: it stays what she asked for. */
  takeBackLoan(index: number): void {
    const given = this.draft?.loans[index];
    if (!given) return;
    const { member, amount, purpose } = given;
    this.#change({ what: 'loan', member }, (draft) => {
      draft.loans = draft.loans.filter((_, at) => at !== index);
      draft.demands = inOrder([...draft.demands, { member, amount, purpose, priority: 0 }]);
    });
  }

  putReturned(index: number | null, returned: Returned): void {
    this.#change({ what: 'returned', member: returned.member }, (draft) => {
      if (index === null) draft.returned.push(returned);
      else draft.returned[index] = returned;
    });
  }

  removeReturned(index: number): void {
    const member = this.draft?.returned[index]?.member;
    this.#change({ what: 'returned', member }, (draft) => draft.returned.splice(index, 1));
  }

  bank(side: 'deposit' | 'withdrawal', amount: number): void {
    this.#change({ what: 'bank', which: side }, (draft) => (draft[side] = amount));
  }

  countPieces(value: number, pieces: number): void {
    this.#change({ what: 'count', which: value }, (draft) => {
      const others = draft.count.filter((counted) => counted.value !== value);
      draft.count = pieces > 0 ? [...others, { value, pieces }] : others;
      draft.count.sort((one, other) => other.value - one.value);
    });
  }

  /** Where nobody can count by pieces: all of it as coins of one rupee. */
  countTotal(paise: number): void {
    const rupees = Math.floor(paise / 100);
    this.#change({ what: 'count' }, (draft) => {
      draft.count = rupees > 0 ? [{ value: 100, pieces: rupees }] : [];
    });
  }

  explain(text: string): void {
    this.#change({ what: 'explanation' }, (draft) => (draft.explanation = text));
  }

  /** One of two names: pressed again it goes, and a third takes the place of the first. */
  toggle(list: 'signatories' | 'named_by', member: number): void {
    this.#change({ what: 'names', member, which: list }, (draft) => {
      draft[list] = twoOf(draft[list], member);
    });
  }

  preside(member: number | null): void {
    this.#change({ what: 'presiding' }, (draft) => (draft.presiding = member));
  }

  note(text: string): void {
    this.#change({ what: 'note' }, (draft) => (draft.note = text));
  }

  kind(kind: MeetingDraft['kind'], ordinal: number): void {
    this.#change({ what: 'day' }, (draft) => {
      draft.kind = kind;
      draft.ordinal = ordinal;
    });
  }

  /** Closes the meeting; answers it, or nothing and `problem` says why. */
  async close(): Promise<MeetingView | undefined> {
    await this.flush();
    if (!this.draft) return undefined;
    const draft = $state.snapshot(this.draft);
    const { answer, problem } = await attempt('close_meeting', { group: this.group, draft });
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
    this.#change(null, () => undefined);
  }

  /** Where nobody owes, nobody pays back: the step can be opened, and is passed over. */
  #idle(step: Step): boolean {
    return step === 'repayments' && this.loans.length === 0;
  }

  #change(deed: Deed | null, change: (draft: MeetingDraft) => unknown): void {
    if (!this.draft) return;
    const before = deed && $state.snapshot(this.draft);
    change(this.draft);
    if (deed && before) {
      this.draft.seen = stillSeen(before, this.draft);
      this.#done(deed, before);
    }
    this.#keep();
  }

  #done(deed: Deed, before: MeetingDraft): void {
    if (!this.draft) return;
    const step = stepBetween(deed, before, $state.snapshot(this.draft));
    if (!step) return;
    const now = Date.now();
    this.#history = done(this.#history, step, now - this.#last < oneGo);
    this.#last = now;
    this.turned = null;
  }

  async #turn(back: boolean): Promise<void> {
    if (!this.draft) return;
    const day = this.draft.date;
    const result = turned(this.#history, $state.snapshot(this.draft), back);
    if (!result) return;
    this.draft = result.draft;
    this.#history = result.history;
    const { member, which } = result.step.deed;
    this.#touched = this.#touched.filter((tag) => tag !== member);
    this.#touchedLoans = this.#touchedLoans.filter((loan) => loan !== which);
    this.#last = 0;
    this.turned = { deed: result.step.deed, back };
    this.#keep();
    if (result.draft.date !== day) await this.#dayTurned(result.draft.date);
  }

  /** Another day has other members and other terms. */
  async #dayTurned(date: string): Promise<void> {
    await this.flush();
    const { answer, problem } = await attempt('open_meeting', { group: this.group, date });
    this.problem = problem ?? null;
    if (!answer) return;
    this.sheet = answer;
    this.draft = answer.draft;
    this.check = answer.check;
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
    const text = writeHistory(this.#history, $state.snapshot(this.draft));
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
    while (this.#dirty && this.draft) {
      this.#dirty = false;
      const draft = $state.snapshot(this.draft);
      const { answer, problem } = await attempt('save_meeting', { group: this.group, draft });
      this.problem = problem ?? null;
      if (problem) this.kept = 'problem';
      else this.kept = this.#dirty ? 'saving' : 'saved';
      if (answer) this.check = answer;
    }
    this.#sending = null;
    if (this.kept === 'saved') void this.#keepHistory();
  }

  #mark(member: number, attendance: Attendance): void {
    const row = this.row(member);
    if (!row) return;
    const was = isThere(row.attendance);
    const is = isThere(attendance);
    if (this.draft) {
      const { repayments } = this.draft;
      const hers = this.loans.filter(
        (running) => running.member === member && !this.#touchedLoans.includes(running.loan),
      );
      this.draft.repayments = whenMarked(repayments, hers, row.attendance, attendance);
    }
    row.attendance = attendance;
    if (this.#touched.includes(member)) return;
    if (!is && this.#asAgreed(row)) this.#saveAll(row, () => 0);
    else if (is && !was && row.savings.every((saved) => saved.amount === 0)) {
      this.#saveAll(row, (kind) => this.agreed(kind));
    }
  }

  #repaid(running: RunningLoan, change: Partial<Repaid>): void {
    const { loan, member } = running;
    this.#touchedLoans.push(loan);
    this.#change({ what: 'repayment', member, which: loan }, (draft) => {
      draft.repayments = withEntry(draft.repayments, running, change);
    });
  }

  #asAgreed(row: DraftRow): boolean {
    return row.savings.every((saved) => saved.amount === this.agreed(saved.kind));
  }

  #saveAll(row: DraftRow, amount: (kind: SavingKind) => number): void {
    for (const { kind } of this.sheet?.terms.savings ?? []) {
      this.#save(row.member, kind, amount(kind));
    }
  }

  #save(member: number, kind: SavingKind, amount: number): void {
    const row = this.row(member);
    const saved = row?.savings.find((one) => one.kind === kind);
    if (saved) saved.amount = amount;
    else row?.savings.push({ kind, amount });
  }
}

function isThere(attendance: Attendance | null): boolean {
  return attendance === 'present' || attendance === 'late';
}

/** The list with the member in it or taken out; never more than two. */
export function twoOf(list: readonly number[], member: number): number[] {
  if (list.includes(member)) return list.filter((one) => one !== member);
  return [...list, member].slice(-2);
}
