/** What the first page chooses from the lists that the app answered. */
import type { EnterpriseRow } from '../../api/bindings/EnterpriseRow';
import type { MyGroup } from '../../api/bindings/MyGroup';
import { isDue } from '../../money/due';

/** What most people come for, and whether it was begun already. */
export type Next =
  | { what: 'meeting'; group: MyGroup; begun: boolean }
  | { what: 'visit'; enterprise: EnterpriseRow; begun: boolean }
  | { what: 'coming'; group: MyGroup };

/**
 * Groups as one looks for them today: those whose meeting is today, those whose meeting was due
 * before, the latest first, and then those that come, the soonest first.
 */
export function byNeed(groups: readonly MyGroup[], today: string): MyGroup[] {
  const day = (group: MyGroup) => group.next_due ?? '9999';
  const rank = (group: MyGroup) => (day(group) === today ? 0 : day(group) < today ? 1 : 2);
  return [...groups].sort((one, other) => {
    const byRank = rank(one) - rank(other);
    if (byRank !== 0) return byRank;
    const byDay = day(one).localeCompare(day(other));
    return rank(one) === 1 ? -byDay : byDay;
  });
}

/**
 * What was begun comes first, then a meeting that is due, then a visit that is due, then the
 * meeting that comes next; of groups at which she only looks, nothing. `groups` stand in the order
 * of `byNeed`.
 */
export function nextThing(
  groups: readonly MyGroup[],
  visits: readonly EnterpriseRow[],
  today: string,
): Next | undefined {
  const meeting = groups.find((group) => group.begun === 'open');
  if (meeting) return { what: 'meeting', group: meeting, begun: true };
  const visit = visits.find((row) => row.has_draft);
  if (visit) return { what: 'visit', enterprise: visit, begun: true };
  const [first] = groups.filter((group) => group.records);
  if (first && isDue(first, today)) return { what: 'meeting', group: first, begun: false };
  const due = visits.find((row) => isDue(row, today));
  if (due) return { what: 'visit', enterprise: due, begun: false };
  return first?.next_due ? { what: 'coming', group: first } : undefined;
}

export function firstFew<T>(list: readonly T[], most: number): readonly T[] {
  return list.slice(0, most);
}
