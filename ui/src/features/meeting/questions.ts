/** Where in the meeting a refusal or a question belongs. */
import type { Attendance } from '../../api/bindings/Attendance';
import type { Refusal } from '../../api/bindings/Refusal';
import type { Warning } from '../../api/bindings/Warning';
import { latinDigits } from '../../words/digits';
import type { Step } from './meeting.svelte';

const codes: Partial<Record<Refusal['code'], Step>> = {
  'meeting-attendance-missing': 'attendance',
  'member-unknown': 'attendance',
  'member-twice': 'attendance',
  'meeting-already-recorded': 'attendance',
  'head-wrong-side': 'other',
  'meeting-cash-does-not-tie': 'count',
  'meeting-two-signatories': 'sign',
  'meeting-signatory-absent': 'sign',
};

const fields: Record<string, Step> = {
  date: 'attendance',
  saving: 'savings',
  fine: 'other',
  line: 'other',
  'line-note': 'other',
  deposit: 'bank',
  withdrawal: 'bank',
  count: 'count',
  note: 'sign',
};

const warnings: Record<Warning['code'], Step> = {
  'amount-unusual': 'savings',
  'date-in-future': 'attendance',
  'date-before-last': 'attendance',
  'bank-below-zero': 'bank',
};

/** The step where a refusal is put right. */
export function stepOf(code: string, field?: string): Step | undefined {
  return codes[code as Refusal['code']] ?? (field ? fields[field] : undefined);
}

/** The step where a question is answered. */
export function stepOfWarning(warning: Warning): Step {
  return warnings[warning.code];
}

const marks: readonly Attendance[] = ['present', 'late', 'absent', 'informed'];

/** What a key says about attendance: 1 to 4 in any script, or P, L, A, I wherever they lie. */
export function markOf(key: string, code: string): Attendance | undefined {
  const digit = Number(latinDigits(key));
  if (Number.isInteger(digit) && digit >= 1) return marks[digit - 1];
  return marks['PLAI'.indexOf(code.replace(/^Key/, ''))];
}
