/** What the first page chooses from the lists that the app answered. */
import type { GroupRow } from '../../api/bindings/GroupRow';

/** Groups whose meeting is due on the day or was due before, the longest due first. */
export function dueOn(groups: readonly GroupRow[], today: string): GroupRow[] {
  const due = groups.filter((group) => group.next_due !== null && group.next_due <= today);
  return due.sort((one, other) => (one.next_due ?? '').localeCompare(other.next_due ?? ''));
}

/** What most people come for: the meeting that was begun, else the one that is due today. */
export function nextThing(
  begun: readonly GroupRow[],
  due: readonly GroupRow[],
): { group: GroupRow; begun: boolean } | undefined {
  const [first] = begun;
  if (first) return { group: first, begun: true };
  const latest = due.at(-1)?.next_due;
  const today = due.find((group) => group.next_due === latest);
  return today ? { group: today, begun: false } : undefined;
}

export function firstFew<T>(list: readonly T[], most: number): readonly T[] {
  return list.slice(0, most);
}
