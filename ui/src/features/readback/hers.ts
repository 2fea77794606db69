/** What happened with one woman's money in a meeting, as it is shown and read to her. */
import type { DraftRow } from '../../api/bindings/DraftRow';
import type { TagName } from '../../api/bindings/TagName';
import type { Meeting } from '../../api/bindings/Meeting';
import { purposeName } from '../../money/names';
import { formatAmount } from '../../words/digits';
import { t } from '../../words/words.svelte';

/** A meeting that is recorded, or one that stands in the book. */
export type Recorded = Pick<Meeting, 'repayments' | 'loans' | 'returned' | 'lines'> & {
  readonly rows: readonly Pick<DraftRow, 'member' | 'savings' | 'fine'>[];
};

/** What she has in all: saved, still to pay, and paid beyond what she owed. */
export interface Has {
  readonly saved: number;
  readonly left: number;
  readonly over: number;
}

export interface Sum {
  readonly key: string;
  readonly title: string;
  /** Paise. */
  readonly paise: number;
}

/** An amount as she is shown it, with the word instead of the sign ₹, which few women know. */
export function inRupees(paise: number): string {
  return t('readback-amount', { amount: formatAmount(paise) });
}

/** Hers, of one list of the meeting. */
function of<One extends { member: number | null }>(list: readonly One[], tag: number): One[] {
  return list.filter(({ member }) => member === tag);
}

function added<One>(list: readonly One[], amount: (one: One) => number): number {
  return list.reduce((sum, one) => sum + amount(one), 0);
}

/** A closed meeting as it is read now: what was written on a woman's other record is hers. */
export function asKept(meeting: Meeting, names: readonly Pick<TagName, 'tag' | 'kept'>[]): Meeting {
  const others = new Map(names.map(({ tag, kept }) => [tag, kept]));
  const read = (tag: number) => others.get(tag) ?? tag;
  const hers = <One extends { member: number }>(one: One) => ({ ...one, member: read(one.member) });
  return {
    ...meeting,
    rows: meeting.rows.map(hers),
    repayments: meeting.repayments.map(hers),
    loans: meeting.loans.map(hers),
    returned: meeting.returned.map(hers),
    lines: meeting.lines.map((line) =>
      line.member === null ? line : hers({ ...line, member: line.member }),
    ),
    seen: meeting.seen.map(read),
  };
}

/** By how much the meeting changes what she has in all. */
export function changeOf(
  tag: number,
  { rows, returned, loans }: Recorded,
): { readonly saved: number; readonly lent: number } {
  const saved = added(of(rows, tag), ({ savings }) => added(savings, ({ amount }) => amount));
  return {
    saved: saved - added(of(returned, tag), ({ amount }) => amount),
    lent: added(of(loans, tag), ({ amount }) => amount),
  };
}

/** What is left of her loans after what is paid on them: beyond one of them pays no other. */
export function leftOf(
  loans: readonly { loan: number; standing: { principal_outstanding: number } }[],
  repayments: Recorded['repayments'] = [],
): Pick<Has, 'left' | 'over'> {
  const left = loans.map(({ loan, standing }) => {
    const paid = repayments.filter((one) => one.loan === loan);
    return standing.principal_outstanding - added(paid, ({ principal }) => principal);
  });
  return {
    left: added(left, (one) => Math.max(one, 0)),
    over: added(left, (one) => Math.max(-one, 0)),
  };
}

/** Her card: what she saved and has, and of everything else only what there was. */
export function sumsOf(
  tag: number,
  { rows, returned, repayments, loans, lines }: Recorded,
  has: Has,
  on: 'today' | 'day',
): Sum[] {
  const [row] = of(rows, tag);
  const paid = added(
    of(repayments, tag),
    ({ principal, interest, penalty }) => principal + interest + penalty,
  );
  const only = (sum: Sum) => (sum.paise > 0 ? [sum] : []);
  const all = ({ amount }: { amount: number }) => amount;
  return [
    {
      key: 'today',
      title: t('readback-today', { on }),
      paise: added(row?.savings ?? [], all),
    },
    ...only({
      key: 'back',
      title: t('readback-given-back', { on }),
      paise: added(of(returned, tag), all),
    }),
    { key: 'all', title: t('readback-all', { on }), paise: has.saved },
    ...only({ key: 'lent', title: t('readback-lent', { on }), paise: added(of(loans, tag), all) }),
    ...only({ key: 'paid', title: t('readback-paid', { on }), paise: paid }),
    // Where she has just paid the last of it, that nothing is left is what she wants to see.
    ...(paid > 0 || has.left > 0
      ? [{ key: 'left', title: t('readback-left', { on }), paise: has.left }]
      : []),
    ...only({ key: 'over', title: t('readback-over'), paise: has.over }),
    ...only({ key: 'fine', title: t('readback-fine', { on }), paise: row?.fine ?? 0 }),
    ...of(lines, tag).map(({ head, paid: out, amount }, index) => {
      const what = purposeName(head);
      const title = t(out ? 'readback-got' : 'readback-gave', { what });
      return { key: `line-${index}`, title, paise: amount };
    }),
  ];
}
