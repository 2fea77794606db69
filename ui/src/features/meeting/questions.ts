/** Where in the meeting a refusal or a question belongs, and everything that is still missing. */
import type { Attendance } from '../../api/bindings/Attendance';
import type { CashEntry } from '../../api/bindings/CashEntry';
import type { MeetingCheck } from '../../api/bindings/MeetingCheck';
import type { MeetingDraft } from '../../api/bindings/MeetingDraft';
import type { Refusal } from '../../api/bindings/Refusal';
import type { RunningLoan } from '../../api/bindings/RunningLoan';
import type { Warning } from '../../api/bindings/Warning';
import { latinDigits } from '../../words/digits';
import type { Step } from './meeting.svelte';
import { entriesOf, leftAfter, totalOf } from './repay';

const codes: Partial<Record<Refusal['code'], Step>> = {
  'meeting-attendance-missing': 'attendance',
  'member-unknown': 'attendance',
  'member-twice': 'attendance',
  'meeting-already-recorded': 'attendance',
  'head-wrong-side': 'other',
  'dividend-exceeds-share': 'other',
  'given-back-exceeds': 'other',
  'more-than-there-is': 'other',
  'fund-of-federation': 'other',
  'repayment-exceeds-loan': 'repayments',
  'loan-unknown': 'repayments',
  'loan-of-another': 'repayments',
  'payer-unknown': 'repayments',
  'account-unknown': 'bank',
  'returned-exceeds-savings': 'loans',
  'cash-not-enough': 'loans',
  'cash-short-later': 'loans',
  'meeting-cash-does-not-tie': 'count',
  'meeting-two-signatories': 'sign',
  'meeting-signatory-absent': 'sign',
  'meeting-presiding-absent': 'sign',
  'resolution-two-names': 'sign',
};

const fields: Record<string, Step> = {
  date: 'attendance',
  saving: 'savings',
  fine: 'other',
  line: 'other',
  'line-note': 'other',
  repayment: 'repayments',
  penalty: 'repayments',
  interest: 'repayments',
  principal: 'repayments',
  loan: 'loans',
  demand: 'loans',
  amount: 'loans',
  purpose: 'loans',
  rate: 'loans',
  instalments: 'loans',
  'first-due': 'loans',
  moratorium: 'loans',
  instalment: 'loans',
  returned: 'loans',
  deposit: 'bank',
  withdrawal: 'bank',
  count: 'count',
  note: 'sign',
  place: 'sign',
  time: 'sign',
  visitors: 'sign',
  resolution: 'sign',
};

const entries: Record<CashEntry, Step> = {
  saving: 'savings',
  fine: 'other',
  line: 'other',
  repayment: 'repayments',
  loan: 'loans',
  returned: 'loans',
  bank: 'bank',
};

const warnings: Record<Exclude<Warning['code'], 'cash-in-paise' | 'money-unusual'>, Step> = {
  'amount-unusual': 'savings',
  'loan-unusual': 'loans',
  'date-in-future': 'attendance',
  'date-before-last': 'attendance',
  'bank-below-zero': 'bank',
  'credit-above-limit': 'other',
  'credit-above-power': 'other',
  'drawn-above-sanction': 'other',
  'drawn-before-sanction': 'other',
  'loan-while-overdue': 'loans',
  'fund-exceeded': 'loans',
  'interest-too-much': 'repayments',
  'box-counted': 'count',
};

/** The step where a refusal is put right. */
export function stepOf(code: string, field?: string): Step | undefined {
  return codes[code as Refusal['code']] ?? (field ? fields[field] : undefined);
}

/** The step where a question is answered. */
export function stepOfWarning(warning: Warning): Step {
  if (warning.code === 'cash-in-paise' || warning.code === 'money-unusual') {
    return entries[warning.what];
  }
  return warnings[warning.code];
}

/** Something that is missing before the meeting can be closed, and the step where it is. */
export type Missing =
  | { what: 'attendance'; step: Step; count: number }
  | { what: 'short'; step: Step; amount: number }
  | { what: 'count'; step: Step }
  | { what: 'explanation'; step: Step; difference: number }
  | { what: 'names'; step: Step; count: number }
  | { what: 'signatures'; step: Step; count: number }
  | { what: 'signatory-away'; step: Step }
  | { what: 'refusal'; step: Step | undefined; refusal: Refusal };

/**
 * Everything that is missing, at once. Whether the meeting can be closed is the app's to say: it
 * names the first reason only, and this list says what else a person will be asked for.
 */
export function missing(
  draft: MeetingDraft,
  check: MeetingCheck,
  loans: readonly RunningLoan[],
): Missing[] {
  const { refusal, totals } = check;
  if (!refusal) return [];
  const found: Missing[] = [];
  // A federation that begins with one group has one who can stand for it.
  const two = Math.min(2, draft.rows.length);
  const unmarked = draft.rows.filter((row) => row.attendance === null).length;
  if (unmarked > 0) found.push({ what: 'attendance', step: 'attendance', count: unmarked });
  const beyond = beyondLoan(draft, loans);
  if (beyond) found.push({ what: 'refusal', step: 'repayments', refusal: beyond });
  const explained = draft.explanation.trim() !== '';
  // Nobody counts less than nothing: what is given must change first.
  const short = totals.expected_cash < 0 && check.opening_cash >= 0;
  if (short) {
    const step = depositTooMuch(draft, check) ? 'bank' : 'loans';
    found.push({ what: 'short', step, amount: -totals.expected_cash });
  } else if (totals.difference !== 0 && draft.count.length === 0 && !explained) {
    found.push({ what: 'count', step: 'count' });
  } else if (totals.difference !== 0) {
    if (!explained) {
      found.push({ what: 'explanation', step: 'count', difference: totals.difference });
    }
    if (draft.named_by.length < two) {
      found.push({ what: 'names', step: 'count', count: two - draft.named_by.length });
    }
  }
  const signing = two - draft.signatories.length;
  if (signing > 0) {
    found.push({ what: 'signatures', step: 'sign', count: signing });
  }
  const away = draft.rows.some(
    ({ member, attendance }) =>
      draft.signatories.includes(member) && (attendance === 'absent' || attendance === 'informed'),
  );
  if (away) found.push({ what: 'signatory-away', step: 'sign' });
  // What the app says is always told, in its own words where the list has none for it.
  const said =
    refusal.code === beyond?.code || found.some(({ what }) => covers[refusal.code]?.includes(what));
  if (!said) {
    const field = 'field' in refusal ? refusal.field : undefined;
    found.unshift({ what: 'refusal', step: stepOf(refusal.code, field), refusal });
  }
  return found;
}

/** The first payment that is more than its loan, as the app will refuse it. */
function beyondLoan(draft: MeetingDraft, loans: readonly RunningLoan[]): Refusal | undefined {
  const running = loans.find(
    (one) => leftAfter(one, totalOf(entriesOf(draft.repayments, one))) < 0,
  );
  return (
    running && {
      code: 'repayment-exceeds-loan',
      member: running.member,
      at_most: running.standing.principal_outstanding,
    }
  );
}

/** Whether the box would hold out if less were taken to the bank. */
export function depositTooMuch(draft: MeetingDraft, check: MeetingCheck): boolean {
  const left = check.totals.expected_cash;
  return left < 0 && check.opening_cash >= 0 && left + draft.deposit >= 0;
}

/** What of the list says the same as a refusal. */
const covers: Partial<Record<Refusal['code'], Missing['what'][]>> = {
  'meeting-attendance-missing': ['attendance'],
  'cash-not-enough': ['short'],
  'meeting-cash-does-not-tie': ['count', 'explanation', 'names'],
  'meeting-two-signatories': ['signatures'],
  'meeting-signatory-absent': ['signatory-away'],
};

const marks: readonly Attendance[] = ['present', 'late', 'absent', 'informed'];

/** What a key says about attendance: 1 to 4 in any script, or P, L, A, I wherever they lie. */
export function markOf(key: string, code: string): Attendance | undefined {
  const digit = Number(latinDigits(key));
  if (Number.isInteger(digit) && digit >= 1) return marks[digit - 1];
  return marks['PLAI'.indexOf(code.replace(/^Key/, ''))];
}
