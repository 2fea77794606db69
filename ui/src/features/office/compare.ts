/** Two records of the same thing, line by line: what each says, and whether they differ. */
import type { Review } from '../../api/bindings/Review';
import type { Side } from '../../api/bindings/Side';
import { saidInWords } from '../../money/said';
import { ofMeeting, ofVisit, type Said } from './told';

export interface Compared {
  readonly key: string;
  readonly label: string;
  /** What waits for a decision; empty when that record does not name it. */
  readonly parked: string;
  /** What counts now. */
  readonly posted: string;
  readonly differs: boolean;
  /** Sums stay in sight even where they agree. */
  readonly sum: boolean;
}

/** The lines of both sides, in the order of the one that counts. */
export function compare(
  item: Pick<Review, 'parked' | 'posted' | 'accounts' | 'borrowings'>,
): Compared[] {
  const of = (side: Side) => new Map(says(side, item).map((said) => [said.key, said] as const));
  const parked = of(item.parked);
  const posted = item.posted ? of(item.posted) : new Map<string, Said>();
  return [...new Set([...posted.keys(), ...parked.keys()])].map((key) => {
    const waits = parked.get(key);
    const counts = posted.get(key);
    return {
      key,
      label: (counts ?? waits)?.label ?? key,
      parked: waits?.text ?? '',
      posted: counts?.text ?? '',
      differs:
        item.posted !== null && (waits?.text !== counts?.text || waits?.exact !== counts?.exact),
      sum: counts?.sum === true || waits?.sum === true,
    };
  });
}

function says(
  side: Side,
  { accounts, borrowings }: Pick<Review, 'accounts' | 'borrowings'>,
): Said[] {
  if (side.meeting) return ofMeeting(side.meeting, accounts, borrowings);
  if (side.visit) return ofVisit(side.visit);
  return side.fields.map((one) => ({ key: one.field, ...saidInWords(one, accounts), sum: true }));
}
