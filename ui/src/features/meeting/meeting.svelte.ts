/**
 * A meeting while it is recorded. Every entry is sent to the app at once, which keeps it durably
 * and answers what it adds up to; what is entered while an answer is on its way goes with the
 * next, so the last entry always wins. Sums and rules are the app's.
 */
import type { Attendance } from '../../api/bindings/Attendance';
import type { DraftRow } from '../../api/bindings/DraftRow';
import type { Line } from '../../api/bindings/Line';
import type { MeetingCheck } from '../../api/bindings/MeetingCheck';
import type { MeetingDraft } from '../../api/bindings/MeetingDraft';
import type { MeetingSheet } from '../../api/bindings/MeetingSheet';
import type { MeetingView } from '../../api/bindings/MeetingView';
import type { MemberLine } from '../../api/bindings/MemberLine';
import type { Refusal } from '../../api/bindings/Refusal';
import type { SavingKind } from '../../api/bindings/SavingKind';
import { attempt, type AppProblem } from '../../api/call';
import { session } from '../../api/session.svelte';

/** In the order of the meeting. Loans and funds keep their place and come later. */
export const order = [
  'attendance',
  'savings',
  'other',
  'loans',
  'bank',
  'count',
  'sign',
  'close',
] as const;
export type Step = (typeof order)[number];

/** Steps that have no page yet. */
export const comeLater: readonly Step[] = ['loans'];
const steps = order.filter((step) => !comeLater.includes(step));

/** Notes and coins in paise, the largest first. */
export const denominations = [500, 200, 100, 50, 20, 10, 5, 2, 1].map((rupees) => rupees * 100);

/** Whether what was entered is safe: on its way, saved, or refused. */
export type Kept = 'saved' | 'saving' | 'problem';

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

  constructor(group: string) {
    this.group = group;
  }

  get step(): Step {
    return steps.find((step) => step === this.draft?.step) ?? 'attendance';
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

  /** How many have no mark yet. */
  get unmarked(): number {
    return this.rows.filter((row) => row.attendance === null).length;
  }

  /** The first reason why it could not be closed. */
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
    await this.flush();
    const { answer, problem } = await attempt('open_meeting', { group: this.group, date });
    this.problem = problem ?? null;
    if (!answer) return;
    this.sheet = answer;
    this.draft = answer.draft;
    this.check = answer.check;
    this.kept = 'saved';
  }

  go(step: Step): void {
    if (comeLater.includes(step)) return;
    this.#change((draft) => (draft.step = step));
  }

  /** The step after (or before) this one; undefined at the end. */
  beside(by: 1 | -1): Step | undefined {
    return steps[steps.indexOf(this.step) + by];
  }

  mark(member: number, attendance: Attendance): void {
    this.#change(() => this.#mark(member, attendance));
  }

  /** Everybody who has no mark yet is here. */
  everybodyHere(): void {
    this.#change((draft) => {
      for (const row of draft.rows) {
        if (row.attendance === null) this.#mark(row.member, 'present');
      }
    });
  }

  save(member: number, kind: SavingKind, amount: number): void {
    this.#touched.push(member);
    this.#change(() => this.#save(member, kind, amount));
  }

  fine(member: number, amount: number): void {
    this.#change(() => {
      const row = this.row(member);
      if (row) row.fine = amount;
    });
  }

  putLine(index: number | null, line: Line): void {
    this.#change((draft) => {
      if (index === null) draft.lines.push(line);
      else draft.lines[index] = line;
    });
  }

  removeLine(index: number): void {
    this.#change((draft) => draft.lines.splice(index, 1));
  }

  bank(side: 'deposit' | 'withdrawal', amount: number): void {
    this.#change((draft) => (draft[side] = amount));
  }

  countPieces(value: number, pieces: number): void {
    this.#change((draft) => {
      const others = draft.count.filter((counted) => counted.value !== value);
      draft.count = pieces > 0 ? [...others, { value, pieces }] : others;
      draft.count.sort((one, other) => other.value - one.value);
    });
  }

  /** Where nobody can count by pieces: all of it as coins of one rupee. */
  countTotal(paise: number): void {
    const rupees = Math.floor(paise / 100);
    this.#change((draft) => {
      draft.count = rupees > 0 ? [{ value: 100, pieces: rupees }] : [];
    });
  }

  explain(text: string): void {
    this.#change((draft) => (draft.explanation = text));
  }

  /** One of two names: pressed again it goes, and a third takes the place of the first. */
  toggle(list: 'signatories' | 'named_by', member: number): void {
    this.#change((draft) => {
      draft[list] = twoOf(draft[list], member);
    });
  }

  preside(member: number | null): void {
    this.#change((draft) => (draft.presiding = member));
  }

  note(text: string): void {
    this.#change((draft) => (draft.note = text));
  }

  kind(kind: MeetingDraft['kind'], ordinal: number): void {
    this.#change((draft) => {
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
    return answer;
  }

  /** Waits until everything that was entered is saved (or was refused). */
  async flush(): Promise<void> {
    while (this.#sending) await this.#sending;
  }

  /** Tries again to save after a refusal. */
  retry(): void {
    this.#change(() => undefined);
  }

  #change(change: (draft: MeetingDraft) => unknown): void {
    if (!this.draft) return;
    change(this.draft);
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
  }

  #mark(member: number, attendance: Attendance): void {
    const row = this.row(member);
    if (!row) return;
    const was = isThere(row.attendance);
    const is = isThere(attendance);
    row.attendance = attendance;
    if (this.#touched.includes(member)) return;
    if (!is && this.#asAgreed(row)) this.#saveAll(row, () => 0);
    else if (is && !was && row.savings.every((saved) => saved.amount === 0)) {
      this.#saveAll(row, (kind) => this.agreed(kind));
    }
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
