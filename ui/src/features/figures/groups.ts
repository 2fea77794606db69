/** The groups of an area: how they are told apart, counted and looked through. */
import type { GroupFigures } from '../../api/bindings/GroupFigures';
import type { GroupStatus } from '../../api/bindings/GroupStatus';

/** In the order in which they are told. */
export const statuses = [
  'active',
  'irregular',
  'dormant',
  'defunct',
  'revived',
] as const satisfies readonly GroupStatus[];

/** What one may look for: a status, a grade, none, or money that is late. */
export type Which = GroupStatus | `grade-${string}` | 'ungraded' | 'npa' | 'late';

function isOf(group: GroupFigures, which: string): boolean {
  if (which === 'ungraded') return group.grade === null;
  if (which === 'npa') return group.banks.npa > 0;
  if (which === 'late') return group.at_risk > 0;
  return which.startsWith('grade-') ? which === `grade-${group.grade}` : which === group.status;
}

/** Everything by which some of the groups can be chosen, with how many those are. */
export function choices(groups: readonly GroupFigures[]): { which: Which; count: number }[] {
  const letters = new Set(groups.flatMap(({ grade }) => (grade === null ? [] : [grade])));
  const all: Which[] = [
    ...statuses,
    ...[...letters].sort().map((letter) => `grade-${letter}` as const),
    'ungraded',
    'npa',
    'late',
  ];
  return all
    .map((which) => ({ which, count: groups.filter((group) => isOf(group, which)).length }))
    .filter(({ count }) => count > 0);
}

/** Those that are looked for: of one kind, and with these words in their names. */
export function chosen(
  groups: readonly GroupFigures[],
  which: string,
  text: string,
): GroupFigures[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return groups.filter((group) => {
    const names = `${group.name} ${group.part}`.toLocaleLowerCase();
    return (which === '' || isOf(group, which)) && words.every((word) => names.includes(word));
  });
}
