/**
 * Taking back in a meeting: every entry leaves a step that knows what it was and how the draft
 * stood before. Steps are plain data, so that they outlive the page and a restart.
 */
import type { DraftRow } from '../../api/bindings/DraftRow';
import type { MeetingDraft } from '../../api/bindings/MeetingDraft';

/** What an entry was, as it is named when it is taken back. */
export interface Deed {
  readonly what:
    | 'attendance'
    | 'everybody'
    | 'saving'
    | 'fine'
    | 'line'
    | 'repayment'
    | 'demand'
    | 'loan'
    | 'returned'
    | 'bank'
    | 'count'
    | 'explanation'
    | 'names'
    | 'presiding'
    | 'note'
    | 'where'
    | 'resolution'
    | 'day'
    | 'newer';
  /** Whose it was. */
  readonly member?: number;
  /** Which of several: a denomination, a kind of saving, a loan. */
  readonly which?: string | number;
}

/** One step: the deed, where it was done, and what stood there otherwise. */
export interface Step {
  readonly deed: Deed;
  readonly at: string;
  readonly fields: Partial<Omit<MeetingDraft, 'rows' | 'step'>>;
  readonly rows: readonly DraftRow[];
}

/** The steps behind and before the draft as it is. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const empty: History = { past: [], future: [] };

/** More than anybody takes back one by one. */
const most = 50;

/** The step from `before` to `after`; undefined when nothing changed but the place. */
export function stepBetween(
  deed: Deed,
  before: MeetingDraft,
  after: MeetingDraft,
): Step | undefined {
  const fields = Object.fromEntries(
    Object.entries(before).filter(
      ([name, value]) =>
        name !== 'rows' && name !== 'step' && !same(value, after[name as keyof MeetingDraft]),
    ),
  ) as Step['fields'];
  const now = new Map(after.rows.map((row) => [row.member, row]));
  const rows = before.rows.filter((row) => !same(row, now.get(row.member)));
  if (Object.keys(fields).length === 0 && rows.length === 0) return undefined;
  return { deed, at: before.step, fields, rows };
}

/** The history with one more step, which led to `now`; `joined` makes it one with the step before (typing). */
export function done(history: History, step: Step, joined: boolean, now: MeetingDraft): History {
  const last = history.past.at(-1);
  if (!joined || !last || !sameDeed(last.deed, step.deed)) {
    return { past: [...history.past, step].slice(-most), future: [] };
  }
  // The earlier of the two knows how it stood before both; where it stands so again, nothing was done.
  const moved = stepBetween(last.deed, before(now, last), now);
  return { past: moved ? history.past : history.past.slice(0, -1), future: [] };
}

/** The history without what `deed` added to it since it was `held`; undefined where more was done. */
export function withoutSince(history: History, held: History, deed: Deed): History | undefined {
  const last = held.past.at(-1);
  const kept = last ? history.past.lastIndexOf(last) + 1 : 0;
  const since = history.past.slice(kept);
  if ((last && kept === 0) || !since.every((step) => sameDeed(step.deed, deed))) return undefined;
  return { past: history.past.slice(0, kept), future: [] };
}

/** The draft without its last step, or with the last undone step again. */
export function turned(
  history: History,
  draft: MeetingDraft,
  back: boolean,
): { history: History; draft: MeetingDraft; step: Step } | undefined {
  const from = back ? history.past : history.future;
  const step = from.at(-1);
  if (!step) return undefined;
  const result = before(draft, step);
  const inverse = stepBetween(step.deed, { ...draft, step: step.at }, result);
  const rest = from.slice(0, -1);
  const to = [...(back ? history.future : history.past), ...(inverse ? [inverse] : [])];
  return {
    draft: result,
    step,
    history: back ? { past: rest, future: to } : { past: to, future: rest },
  };
}

/** The draft as it stood before the step. */
function before(draft: MeetingDraft, step: Step): MeetingDraft {
  return { ...draft, ...step.fields, step: step.at, rows: restored(draft.rows, step.rows) };
}

/** The rows as they were, also of women whom another day does not know. */
function restored(now: readonly DraftRow[], was: readonly DraftRow[]): DraftRow[] {
  const gone = was.filter(({ member }) => now.every((row) => row.member !== member));
  return [...now.map((row) => was.find(({ member }) => member === row.member) ?? row), ...gone];
}

/** What was kept for a draft; nothing when it was kept for another meeting. */
export function readHistory(text: string | null, draft: MeetingDraft): History {
  if (!text) return empty;
  try {
    const kept = JSON.parse(text) as { of: string; past: Step[] };
    return kept.of === of(draft) ? { past: kept.past, future: [] } : empty;
  } catch {
    return empty;
  }
}

/** The history as it is kept; the oldest steps go when it is too long for the store. */
export function writeHistory(history: History, draft: MeetingDraft): string | null {
  if (history.past.length === 0) return null;
  let past = history.past;
  for (;;) {
    const text = JSON.stringify({ of: of(draft), past });
    if (text.length <= 20_000 || past.length <= 1) return text;
    past = past.slice(Math.ceil(past.length / 4));
  }
}

function of(draft: MeetingDraft): string {
  return `${draft.kind}/${draft.ordinal}/${draft.rows.map(({ member }) => member).join()}`;
}

function sameDeed(one: Deed, other: Deed): boolean {
  return one.what === other.what && one.member === other.member && one.which === other.which;
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
