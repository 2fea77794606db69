/** What a record says, field by field, as people write it. */
import type { FieldValue } from '../api/bindings/FieldValue';
import { formatDate, type IsoDate } from '../words/dates';
import { formatPaise, parsePaise } from '../words/digits';
import { t, word } from '../words/words.svelte';
import { deeds } from './decide';

/** Fields that are rupees. */
const money: ReadonlySet<string> = new Set([
  'amount',
  'cash',
  'fine-absent',
  'fine-late',
  'in-bank',
  'interest',
  'lent-in-all',
  'owed-in-all',
  'paid-out',
  'principal',
  'saved-in-all',
  'share',
  'still-owes',
  'surplus',
]);

/** A field with its name; days and amounts as everywhere else. */
export function saidInWords({ field, value }: FieldValue): { label: string; text: string } {
  return { label: word(`field-${field}`) ?? field, text: textOf(field, value) };
}

function textOf(field: string, value: string): string {
  const deed = field === 'decided' && deeds.find((one) => one.deed === value);
  if (deed) return t(deed.title);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value as IsoDate);
  if (field === 'frequency') return word(`kind-${value}`) ?? value;
  const paise = money.has(field) || field.startsWith('saving-') ? parsePaise(value) : undefined;
  return paise === undefined ? value : formatPaise(paise);
}
