/** Who has which groups: by the group itself, or by its village or block. */
import type { Assignment } from '../../api/bindings/Assignment';
import type { OfficePerson } from '../../api/bindings/OfficePerson';
import type { Role } from '../../api/bindings/Role';

/** A group where it lies. */
export interface Placed {
  readonly id: string;
  readonly village: string;
  /** The village's block, where this device knows it. */
  readonly block: string | undefined;
}

export interface Holders {
  /** Whom this very group was given to. */
  readonly own: readonly OfficePerson[];
  /** Who has it because she has the whole village or block. */
  readonly around: readonly OfficePerson[];
}

/** Who has a group in a role. */
export function holdersOf(group: Placed, people: readonly OfficePerson[], role: Role): Holders {
  const own = people.filter((person) => has(person, role, 'group', group.id));
  const around = people.filter(
    (person) =>
      !own.includes(person) &&
      (has(person, role, 'village', group.village) ||
        (group.block !== undefined && has(person, role, 'directory', group.block))),
  );
  return { own, around };
}

/** Her assignments with the groups added. */
export function given(person: OfficePerson, role: Role, groups: readonly string[]): Assignment[] {
  const fresh = groups.filter((id) => !has(person, role, 'group', id));
  const added = fresh.map((id): Assignment => ({ role, area: { kind: 'group', id } }));
  return [...person.assignments, ...added];
}

/** Her assignments without the groups; nothing when she has none of them. */
export function withoutThem(
  person: OfficePerson,
  role: Role,
  groups: readonly string[],
): Assignment[] | undefined {
  const rest = person.assignments.filter(
    (one) => one.role !== role || one.area.kind !== 'group' || !groups.includes(one.area.id),
  );
  return rest.length < person.assignments.length ? rest : undefined;
}

/**
 * Her assignments as they are now, changed as `before` was changed into `after`: what somebody else
 * gave or took meanwhile stays given or taken.
 */
export function amended(
  { assignments }: OfficePerson,
  before: readonly Assignment[],
  after: readonly Assignment[],
): Assignment[] {
  const among = (all: readonly Assignment[], { role, area }: Assignment) =>
    all.some((one) => one.role === role && one.area.kind === area.kind && one.area.id === area.id);
  const kept = assignments.filter((one) => among(after, one) || !among(before, one));
  const added = after.filter((one) => !among(before, one) && !among(kept, one));
  return [...kept, ...added];
}

function has({ assignments }: OfficePerson, role: Role, kind: string, id: string): boolean {
  return assignments.some(
    (one) => one.role === role && one.area.kind === kind && one.area.id === id,
  );
}
