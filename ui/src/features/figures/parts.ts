/** The parts of an area or federation as its page lists them, and the columns that all lists have. */
import type { AreaFigures } from '../../api/bindings/AreaFigures';
import type { PartFigures } from '../../api/bindings/PartFigures';
import type { Column } from '../../design/Table.svelte';
import { formatPaise } from '../../words/digits';
import { t } from '../../words/words.svelte';

/** A closed group with which nothing is left adds to no column. */
function isOver(part: PartFigures): boolean {
  const { group, groups, members, saved, savings, owed, corpus, unused } = part;
  const { whole, recovery } = part.loans;
  const { due, held } = part.conduct;
  const left = [
    groups,
    members,
    saved,
    savings,
    whole.outstanding,
    owed,
    corpus,
    unused,
    due,
    held,
  ];
  return group !== null && recovery === null && left.every((one) => one === 0);
}

/** Those that have something to tell. */
export const shownParts = ({ parts }: AreaFigures): PartFigures[] =>
  parts.filter((part) => !isOver(part));

export const keyOf = ({ area, federation, group }: PartFigures): string =>
  area ?? federation ?? group ?? '';

export const partName = ({ name }: PartFigures): string => name || t('figures-nowhere');

/** Where a part leads: one level down, or to the group. */
export function leadsTo(whose: string, month: string) {
  return ({ area, federation, group }: PartFigures): string => {
    if (area) return `#/office/figures/area-${area}/${month}`;
    if (federation) return `#/office/figures/federation-${federation}/${month}`;
    return group ? `#/group/${group}` : `#/office/figures/${whose}/${month}`;
  };
}

export const nameColumn = (): Column<PartFigures> => ({
  key: 'name',
  title: t('figures-part'),
  text: partName,
});

export const countColumn = (
  key: string,
  title: string,
  count: (part: PartFigures) => number,
): Column<PartFigures> => ({ key, title, kind: 'number', text: count });

export const moneyColumn = (
  key: string,
  title: string,
  amount: (part: PartFigures) => number,
): Column<PartFigures> => ({
  key,
  title,
  kind: 'number',
  text: (part) => formatPaise(amount(part)),
});
