/** When something is due: a meeting, a visit. */
import type { Begun } from '../api/bindings/Begun';

/** As one looks for it today. `week`: in the seven days after. */
export type Turn = 'overdue' | 'today' | 'week' | 'later';

/** Whether it is due on the day or was due before. */
export function isDue({ next_due }: { next_due: string | null }, today: string): boolean {
  return next_due !== null && next_due <= today;
}

/** In which part of a list by days it stands; what was begun and can be gone on with is today's. */
export function turnOf(
  { next_due, begun = null }: { next_due: string | null; begun?: Begun | null },
  today: string,
): Turn {
  if (next_due !== null && next_due < today) return 'overdue';
  if (next_due === today || begun === 'open') return 'today';
  if (next_due === null) return 'later';
  const days = (Date.parse(next_due) - Date.parse(today)) / 86_400_000;
  return days <= 7 ? 'week' : 'later';
}
