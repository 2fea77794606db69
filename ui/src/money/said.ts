/** What a record says, field by field, as people write it. */
import type { FieldValue } from '../api/bindings/FieldValue';
import { formatDate, type IsoDate } from '../words/dates';
import { formatPaise, parsePaise } from '../words/digits';
import { t, word } from '../words/words.svelte';
import { deeds } from './decide';
import { looks, type RecordName } from './records';

/** Fields that are rupees. */
const money: ReadonlySet<string> = new Set([
  'amount',
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

/** A field with its name; days and amounts as everywhere else. */
export function saidInWords({ field, value }: FieldValue): { label: string; text: string } {
  return { label: word(`field-${field}`) ?? field, text: textOf(field, value) };
}

/** A newer version may know more kinds. */
const isRecord = (value: string): value is RecordName => Object.hasOwn(looks, value);

/** Choices: the words of each, by the field that names it. */
const chosen: Readonly<Record<string, (value: string) => string | undefined>> = {
  borrowing: (value) => word(`kind-borrowing-${value}`),
  fund: (value) => word(`kind-fund-${value}`),
  frequency: (value) => word(`kind-${value}`),
  office: (value) => word(`role-${value}`),
  stage: (value) => word(`state-linkage-${value}`),
  record: (value) => (isRecord(value) ? t(looks[value].word) : undefined),
  decision: (value) => word(`office-verdict-${value}`),
  verdict: (value) => t(value === 'approved' ? 'record-approved' : 'record-returned'),
};

function textOf(field: string, value: string): string {
  const deed = field === 'decided' && deeds.find((one) => one.deed === value);
  if (deed) return t(deed.title);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value as IsoDate);
  const choice = chosen[field]?.(value);
  if (choice) return choice;
  const paise = money.has(field) || field.startsWith('saving-') ? parsePaise(value) : undefined;
  return paise === undefined ? value : formatPaise(paise);
}
