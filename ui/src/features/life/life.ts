/** The life of a group as it is shown: who has an office now, and what a meeting still moves. */
import type { MemberLine } from '../../api/bindings/MemberLine';
import type { OfficeLine } from '../../api/bindings/OfficeLine';
import type { Payout } from '../../api/bindings/Payout';
import type { WordId } from '../../words/words.svelte';

const ranks = ['president', 'secretary', 'treasurer'] as const;

/** Somebody who has an office, and the word that gave it to her, where the book has one. */
export interface Officer {
  readonly member: MemberLine;
  readonly line: OfficeLine | null;
}

/**
 * Who has an office now, and what was given besides, newest first. Offices that a group had when
 * it was entered have no day.
 */
export function officers(
  members: readonly MemberLine[],
  lines: readonly OfficeLine[],
): { now: Officer[]; earlier: OfficeLine[] } {
  const held = ranks.flatMap((rank) =>
    members.filter(({ active, office }) => active && office === rank),
  );
  const now = held.map((member) => ({
    member,
    line:
      lines.find(({ given }) => given.member === member.id && given.office === member.office) ??
      null,
  }));
  return { now, earlier: lines.filter((one) => !now.some(({ line }) => line === one)) };
}

/** One amount that the next meeting moves, towards her or towards the group. */
export interface Move {
  readonly what: WordId;
  readonly gives: number;
  readonly takes: number;
}

/**
 * What the next meeting moves for a woman, line by line; what is nothing is left out. `settled` is
 * her share by her own sheet: what was shared out among all before and not paid is told apart.
 */
export function moves(
  { returned, repayments, share, share_capital }: Payout,
  settled: number,
): Move[] {
  const own = Math.min(share, settled);
  const lines: Move[] = [
    ...returned.map(({ kind, amount }) => ({
      what: `kind-${kind}` as const,
      gives: amount,
      takes: 0,
    })),
    { what: 'head-share-capital', gives: share_capital, takes: 0 },
    { what: 'settlement-share', gives: own, takes: 0 },
    { what: 'settlement-earlier', gives: share - own, takes: 0 },
    ...repayments.flatMap(({ principal, interest, penalty }) => [
      { what: 'member-loan' as const, gives: 0, takes: principal },
      { what: 'head-loan-interest' as const, gives: 0, takes: interest },
      { what: 'settlement-penalty' as const, gives: 0, takes: penalty },
    ]),
  ];
  return lines.filter(({ gives, takes }) => gives !== 0 || takes !== 0);
}
