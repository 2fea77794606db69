/** The names and signs of the steps of a meeting, and of what was done in them. */
import type { IconName } from '../../design/icons';
import { signs } from '../../design/signs';
import { borrowingName, purposeName, purseName } from '../../money/names';
import { formatDay } from '../../words/dates';
import { formatPaise } from '../../words/digits';
import { t, type WordId } from '../../words/words.svelte';
import type { AccountLine } from '../../api/bindings/AccountLine';
import type { Borrowing } from '../../api/bindings/Borrowing';
import type { CashEntry } from '../../api/bindings/CashEntry';
import type { InPaise } from '../../api/bindings/InPaise';
import type { Minutes } from '../../api/bindings/Minutes';
import type { Resolution } from '../../api/bindings/Resolution';
import type { Warning } from '../../api/bindings/Warning';
import type { Meeting, Step } from './meeting.svelte';
import type { Parts } from './repay';
import type { Deed } from './undo';

/** More would be drawn on a loan from outside than the lender agreed to, or earlier. */
export type DrawQuestion = Extract<
  Warning,
  { code: `credit-above-${'limit' | 'power'}` | `drawn-${'above' | 'before'}-sanction` }
>;

const drawWords: Record<DrawQuestion['code'], WordId> = {
  'credit-above-limit': 'meeting-ask-limit',
  'credit-above-power': 'meeting-ask-power',
  'drawn-above-sanction': 'meeting-ask-sanction',
  'drawn-before-sanction': 'meeting-ask-before-sanction',
};

/** Whether it is asked of what is drawn. */
export function isOfDrawing(warning: Warning): warning is DrawQuestion {
  return warning.code in drawWords;
}

export const stepWords: Record<Step, WordId> = {
  attendance: 'meeting-step-attendance',
  savings: 'meeting-step-savings',
  repayments: 'meeting-step-repayments',
  other: 'meeting-step-other',
  loans: 'meeting-step-loans',
  bank: 'meeting-step-bank',
  count: 'meeting-step-count',
  sign: 'meeting-step-sign',
  close: 'meeting-step-close',
};

export const stepSigns: Record<Step, IconName> = {
  attendance: signs.attendance,
  savings: signs.savings,
  repayments: signs.paid,
  other: signs.voucher,
  loans: signs.loan,
  bank: signs.bank,
  count: signs.cash,
  sign: 'signature',
  close: 'list-checks',
};

const entryWords: Record<CashEntry, WordId> = {
  saving: 'meeting-step-savings',
  fine: 'meeting-fines',
  line: 'meeting-lines',
  repayment: 'meeting-step-repayments',
  loan: 'meeting-loans-given',
  returned: 'meeting-return',
  bank: 'meeting-step-bank',
};

/** What a trainee is told at each step; in practice only. */
export const hintWords: Record<Step, WordId> = {
  attendance: 'practice-hint-attendance',
  savings: 'practice-hint-savings',
  repayments: 'practice-hint-repayments',
  other: 'practice-hint-other',
  loans: 'practice-hint-loans',
  bank: 'practice-hint-bank',
  count: 'practice-hint-count',
  sign: 'practice-hint-sign',
  close: 'practice-hint-close',
};

/** More is lent out of a fund than there is of it. */
export function fundInWords({ fund, over }: Extract<Warning, { code: 'fund-exceeded' }>): string {
  return t('meeting-ask-fund', { fund: t(`kind-fund-${fund}`), over: formatPaise(over) });
}

/** What may explain that the count differs. */
export function countedBefore(why: Extract<Warning, { code: 'box-counted' }>): string {
  return t('meeting-ask-box', {
    date: formatDay(why.date),
    counted: formatPaise(why.counted),
    amount: formatPaise(why.expected),
  });
}

/** What is asked about cash that nobody can lay down in whole rupees. */
export function paiseWords({ what, member, amount: paise }: InPaise, meeting: Meeting): string {
  const amount = formatPaise(paise);
  return t('meeting-ask-paise', { what: ofWhom(t(entryWords[what]), member, meeting), amount });
}

/** What an unusual amount is: an entry, what other money was for, or which way to the bank. */
export function moneyWords(
  { what, head, paid, member }: Extract<Warning, { code: 'money-unusual' }>,
  meeting: Meeting,
): string {
  if (head !== null) return ofWhom(purposeName(head), member, meeting);
  const bank = paid ? 'meeting-deposit' : 'meeting-withdrawal';
  return ofWhom(t(what === 'bank' ? bank : entryWords[what]), member, meeting);
}

/** It becomes part of a sentence: isolated twice it would lose the sentence's direction. */
function ofWhom(what: string, member: number | null, meeting: Meeting): string {
  const name = member === null ? '' : meeting.name(member);
  const of = name ? t('meeting-deed-of', { what, name }) : what;
  return of.replace(/[\u2068\u2069]/g, '');
}

/** An entry by its name, with whose it was: "Attendance: Shabnam". */
export function deedWords(deed: Deed, meeting: Meeting): string {
  return ofWhom(wordOf(deed), deed.member ?? null, meeting);
}

function wordOf(deed: Deed): string {
  switch (deed.what) {
    case 'attendance':
      return t('meeting-step-attendance');
    case 'everybody':
      return t('meeting-all-present');
    case 'saving':
      return t('meeting-step-savings');
    case 'fine':
      return t('field-fine');
    case 'line':
      return t('meeting-lines');
    case 'repayment':
      return t('meeting-step-repayments');
    case 'demand':
      return t('meeting-demands');
    case 'loan':
      return t('meeting-loans-given');
    case 'returned':
      return t('meeting-return');
    case 'bank':
      return t(deed.which === 'deposit' ? 'meeting-deposit' : 'meeting-withdrawal');
    case 'count':
      return typeof deed.which === 'number'
        ? t('meeting-pieces', { value: formatPaise(deed.which) })
        : t('meeting-step-count');
    case 'explanation':
      return t('meeting-differs-why');
    case 'names':
      return t(deed.which === 'named_by' ? 'meeting-differs-who' : 'meeting-step-sign');
    case 'presiding':
      return t('meeting-presiding');
    case 'note':
      return t('meeting-note');
    case 'where':
      return t('minutes-where');
    case 'resolution':
      return t('minutes-resolution');
    case 'day':
      return t('meeting-settings');
    case 'newer':
      return t('meeting-deed-newer');
  }
}

/** How late a payment is, in the unit that people use: days, then weeks, then months. */
export function late(days: number): string {
  if (days < 14) return t('loan-late-days', { count: days });
  if (days < 60) return t('loan-late-weeks', { count: Math.floor(days / 7) });
  return t('loan-late-months', { count: Math.floor(days / 30) });
}

/** A payment with its parts: “₹ 20 interest · ₹ 500 off the loan”. */
export function partsInWords(parts: Parts): string {
  const said: [number, WordId][] = [
    [parts.penalty, 'meeting-part-penalty'],
    [parts.interest, 'meeting-part-interest'],
    [parts.principal, 'meeting-part-principal'],
  ];
  return said
    .filter(([amount]) => amount > 0)
    .map(([amount, id]) => t(id, { amount: formatPaise(amount) }))
    .join(' · ');
}

/** What an account would stand at; which one, where the group has several. */
export function belowInWords(
  { account, balance }: { account: number | null; balance: number },
  accounts: readonly AccountLine[],
): string {
  if (accounts.length < 2) return t('meeting-ask-bank', { balance: formatPaise(balance) });
  const name = purseName('bank', account, accounts);
  return t('meeting-ask-account', { account: name, balance: formatPaise(balance) });
}

/** By how much more would be drawn than may be, or before which day. */
export function drawInWords(warning: DrawQuestion, borrowings: readonly Borrowing[]): string {
  const drawn = borrowings.find(({ tag }) => tag === warning.loan);
  const loan = drawn ? borrowingName(drawn) : '';
  const words = drawWords[warning.code];
  return 'over' in warning
    ? t(words, { loan, over: formatPaise(warning.over) })
    : t(words, { loan, sanctioned: formatDay(warning.sanctioned) });
}

/** Where and when a meeting was, and its guests, as facts. */
export function whereFacts({
  place,
  time,
  visitors,
}: Minutes): { label: string; text: string | null }[] {
  return [
    { label: t('minutes-place'), text: place },
    { label: t('minutes-time'), text: time },
    { label: t('minutes-visitors'), text: visitors },
  ];
}

/** Who proposed and who seconded a resolution; empty where nobody wrote it down. */
export function byWhom({ proposer, seconder }: Resolution, name: (tag: number) => string): string {
  const said: string[] = [];
  if (proposer !== null) said.push(t('minutes-proposed', { name: name(proposer) }));
  if (seconder !== null) said.push(t('minutes-seconded', { name: name(seconder) }));
  return said.join(' · ');
}
