/** A woman as she is called where another of her group has the same name. */
import type { MemberLine } from '../api/bindings/MemberLine';
import { written } from '../words/digits';

export type Named = Pick<MemberLine, 'tag' | 'name' | 'relation_name' | 'serial'>;

/** As she is written where she is one of `all`. */
export function nameAmong(member: Named, all: readonly Named[]): string {
  return toldApart(member, all).join(' · ');
}

/** As a voice calls her. */
export function spokenAmong(member: Named, all: readonly Named[]): string {
  return toldApart(member, all).join(', ');
}

/**
 * Her name; where another has the same, with her husband's or father's, and where that does not
 * tell them apart either, with the number of her row.
 */
function toldApart(member: Named, all: readonly Named[]): string[] {
  const others = all.filter(({ tag, name }) => tag !== member.tag && same(name, member.name));
  if (others.length === 0) return [member.name];
  const of = member.relation_name?.trim();
  if (!of) return [member.name, numberOf(member, all)];
  const alike = others.some(({ relation_name }) => same(relation_name ?? '', of));
  return [member.name, of, ...(alike ? [numberOf(member, all)] : [])];
}

/** To choose one of `some`, each as she is called among all of the group. */
export function choiceOf(
  some: readonly Named[],
  all: readonly Named[],
): { value: string; label: string }[] {
  return some.map((member) => ({ value: String(member.tag), label: nameAmong(member, all) }));
}

/** As her row in the meeting is numbered. */
function numberOf({ tag, serial }: Named, all: readonly Named[]): string {
  return written(serial ?? all.findIndex((one) => one.tag === tag) + 1);
}

function same(one: string, other: string): boolean {
  const plain = (name: string) =>
    name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
  return plain(one) === plain(other);
}
