/**
 * Who has seen her own figures in the meeting that is being recorded. The marks stand beside the
 * draft on this device; a mark counts only as long as the figures are those that she saw.
 */
import type { DraftRow } from './bindings/DraftRow';
import type { MeetingDraft } from './bindings/MeetingDraft';
import { attempt } from './call';
import { session } from './session.svelte';

/** Of each woman, what she saw. */
export type Seen = Readonly<Record<string, string>>;

/** The marks of a group's draft; those of another meeting are not given. */
export async function seenIn(group: string, draft: MeetingDraft): Promise<Seen> {
  const { answer } = await attempt('form', { key: key(group) });
  const kept = answer?.text ? read(answer.text) : undefined;
  return kept?.of === of(draft) ? kept.marks : {};
}

/** Keeps that a woman has seen her row; answers all marks. */
export async function sawHer(group: string, draft: MeetingDraft, row: DraftRow): Promise<Seen> {
  const marks = { ...(await seenIn(group, draft)), [row.member]: figures(row) };
  const text = JSON.stringify({ of: of(draft), marks });
  await session.hold(attempt('keep_form', { key: key(group), text }));
  return marks;
}

/** The meeting is closed or thrown away. */
export async function forgetSeen(group: string): Promise<void> {
  await session.hold(attempt('keep_form', { key: key(group), text: null }));
}

/** The tags of those whose figures are still what they saw. */
export function whoSaw(seen: Seen, rows: readonly DraftRow[]): number[] {
  return rows.filter((row) => seen[row.member] === figures(row)).map((row) => row.member);
}

/** What a woman brought in this meeting, in paise, without fines. */
export function savedToday(row: DraftRow): number {
  return row.savings.reduce((sum, saved) => sum + saved.amount, 0);
}

function figures(row: DraftRow): string {
  return `${savedToday(row)}/${row.fine}`;
}

function of(draft: MeetingDraft): string {
  return `${draft.date}/${draft.kind}/${draft.ordinal}`;
}

function key(group: string): string {
  return `meeting-seen/${group}`;
}

function read(text: string): { of: string; marks: Seen } | undefined {
  try {
    return JSON.parse(text) as { of: string; marks: Seen };
  } catch {
    return undefined;
  }
}
