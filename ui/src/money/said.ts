/** What a record says, field by field, as people write it. */
import type { AccountLine } from '../api/bindings/AccountLine';
import type { FieldValue } from '../api/bindings/FieldValue';
import type { Head } from '../api/bindings/Head';
import { formatDay, type IsoDate } from '../words/dates';
import { formatPaise, parsePaise } from '../words/digits';
import { listed } from '../words/listed';
import { members, type MembersAre } from '../words/members.svelte';
import { t, word } from '../words/words.svelte';
import { deeds } from './decide';
import { pageName } from './names';
import { looks, recordName, type RecordName } from './records';

/** Fields that are rupees. */
const money: ReadonlySet<string> = new Set([
  'amount',
  'balance',
  'cash',
  'credited',
  'fine-absent',
  'fine-late',
  'in-bank',
  'interest',
  'lent-in-all',
  'limit',
  'most',
  'owed-in-all',
  'paid-out',
  'power',
  'principal',
  'saved-in-all',
  'share',
  'share-capital',
  'still-owes',
  'surplus',
]);

/** A field with its name; days, amounts and accounts of the group as everywhere else. */
export function saidInWords(
  { field, value }: FieldValue,
  accounts: readonly AccountLine[] = [],
  are: MembersAre = members.are,
): { label: string; text: string } {
  const isOfAccounts = field === 'into' || field === 'out-of';
  return {
    label: word(`field-${field}`) ?? field,
    text: isOfAccounts ? pagesIn(value, accounts) : textOf(field, value, are),
  };
}

/** Pages of the bank as a record names them: `bank`, `bank/7`, with blanks in between. */
function pagesIn(value: string, accounts: readonly AccountLine[]): string {
  const pages = value.split(' ').map((page) => {
    const [head, folio] = page.split('/');
    const on = { head: head as Head, member: null, folio: folio ? Number(folio) : null };
    return pageName(on, { members: [], accounts, borrowings: [] });
  });
  return listed(pages);
}

/** A newer version may know more kinds. */
const isRecord = (value: string): value is RecordName => Object.hasOwn(looks, value);

/** Choices: the words of each, by the field that names it. */
const chosen: Readonly<Record<string, (value: string, are: MembersAre) => string | undefined>> = {
  borrowing: (value) => word(`kind-borrowing-${value}`),
  fund: (value) => word(`kind-fund-${value}`),
  frequency: (value) => word(`kind-${value}`),
  office: (value) => word(`role-${value}`),
  stage: (value) => word(`state-linkage-${value}`),
  record: (value, are) => (isRecord(value) ? recordName(value, are) : undefined),
  decision: (value) => word(`office-verdict-${value}`),
  verdict: (value) => t(value === 'approved' ? 'record-approved' : 'record-returned'),
};

function textOf(field: string, value: string, are: MembersAre): string {
  const deed = field === 'decided' && deeds.find((one) => one.deed === value);
  if (deed) return t(deed.title);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value as IsoDate);
  const choice = chosen[field]?.(value, are);
  if (choice) return choice;
  const paise = money.has(field) || field.startsWith('saving-') ? parsePaise(value) : undefined;
  return paise === undefined ? value : formatPaise(paise);
}
