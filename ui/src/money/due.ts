/** When something is due: a meeting, a visit. */

/** As one looks for it today. `week`: in the six days after. */
export type Turn = 'overdue' | 'today' | 'week' | 'later';

/** Whether it is due on the day or was due before. */
export function isDue({ next_due }: { next_due: string | null }, today: string): boolean {
  return next_due !== null && next_due <= today;
}

/** In which part of a list by days it stands. */
export function turnOf({ next_due }: { next_due: string | null }, today: string): Turn {
  if (next_due === null) return 'later';
  if (isDue({ next_due }, today)) return next_due === today ? 'today' : 'overdue';
  const days = (Date.parse(next_due) - Date.parse(today)) / 86_400_000;
  return days <= 6 ? 'week' : 'later';
}
