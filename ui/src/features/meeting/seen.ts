/** Who has seen her own figures: a mark holds only as long as the figures are what she saw. */
import type { MeetingDraft } from '../../api/bindings/MeetingDraft';

/** The marks that still hold after `before` became `after`. */
export function stillSeen(before: MeetingDraft, after: MeetingDraft): number[] {
  return after.seen.filter((tag) => figuresOf(before, tag) === figuresOf(after, tag));
}

/** Everything of a woman that she is shown. */
function figuresOf(draft: MeetingDraft, tag: number): string {
  const hers = ({ member }: { member: number | null }) => member === tag;
  const row = draft.rows.find(hers);
  const lists = [draft.repayments, draft.loans, draft.returned, draft.lines];
  return JSON.stringify([row?.savings, row?.fine, ...lists.map((list) => list.filter(hers))]);
}
