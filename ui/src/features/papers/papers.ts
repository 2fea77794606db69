/** Which papers there are, in what order they stand, and what is proposed for each. */
import type { MadePaper } from '../../api/bindings/MadePaper';
import type { MakePaper } from '../../api/bindings/MakePaper';
import type { PaperAsks } from '../../api/bindings/PaperAsks';
import type { PaperFormat } from '../../api/bindings/PaperFormat';
import type { PaperKind } from '../../api/bindings/PaperKind';
import type { PaperList } from '../../api/bindings/PaperList';
import type { IconName } from '../../design/icons';
import { financialYearDays, nextMonth, type IsoDate } from '../../words/dates';
import type { WordId } from '../../words/words.svelte';

export interface PaperFace {
  readonly kind: PaperKind;
  readonly icon: IconName;
  readonly name: WordId;
  readonly about: WordId;
}

export interface PaperShelf {
  readonly name: WordId;
  readonly papers: readonly PaperFace[];
}

export const shelves: readonly PaperShelf[] = [
  {
    name: 'papers-of-meetings',
    papers: [
      {
        kind: 'minutes',
        icon: 'notebook-pen',
        name: 'papers-minutes',
        about: 'papers-minutes-about',
      },
      {
        kind: 'attendance-and-savings',
        icon: 'calendar-check',
        name: 'papers-attendance',
        about: 'papers-attendance-about',
      },
      {
        kind: 'member-register',
        icon: 'users',
        name: 'papers-members',
        about: 'papers-members-about',
      },
    ],
  },
  {
    name: 'papers-of-one-woman',
    papers: [
      { kind: 'slip', icon: 'receipt-text', name: 'papers-slip', about: 'papers-slip-about' },
      {
        kind: 'passbook',
        icon: 'piggy-bank',
        name: 'papers-passbook',
        about: 'papers-passbook-about',
      },
      {
        kind: 'settlement',
        icon: 'user-x',
        name: 'settlement-title',
        about: 'papers-settlement-about',
      },
    ],
  },
  {
    name: 'papers-of-loans',
    papers: [
      {
        kind: 'loan-ledger',
        icon: 'hand-coins',
        name: 'papers-loan-ledger',
        about: 'papers-loan-ledger-about',
      },
      {
        kind: 'demand-collection-balance',
        icon: 'list-checks',
        name: 'papers-demand',
        about: 'papers-demand-about',
      },
      {
        kind: 'borrowing-ledger',
        icon: 'landmark',
        name: 'papers-borrowings',
        about: 'papers-borrowings-about',
      },
    ],
  },
  {
    name: 'papers-of-money',
    papers: [
      {
        kind: 'cash-book',
        icon: 'wallet',
        name: 'papers-cash-book',
        about: 'papers-cash-book-about',
      },
      {
        kind: 'general-ledger',
        icon: 'book-open',
        name: 'papers-ledger',
        about: 'papers-ledger-about',
      },
      { kind: 'voucher', icon: 'signature', name: 'papers-voucher', about: 'papers-voucher-about' },
      {
        kind: 'receipts-and-payments',
        icon: 'scale',
        name: 'papers-receipts',
        about: 'papers-receipts-about',
      },
    ],
  },
  {
    name: 'papers-for-others',
    papers: [
      {
        kind: 'monthly-report',
        icon: 'send',
        name: 'papers-monthly-report',
        about: 'papers-monthly-report-about',
      },
      {
        kind: 'report-card',
        icon: 'badge-check',
        name: 'papers-report-card',
        about: 'papers-report-card-about',
      },
      {
        kind: 'lokos-group',
        icon: 'upload',
        name: 'papers-lokos-group',
        about: 'papers-lokos-group-about',
      },
      {
        kind: 'lokos-group-loans',
        icon: 'upload',
        name: 'papers-lokos-group-loans',
        about: 'papers-lokos-group-loans-about',
      },
      {
        kind: 'lokos-insurance',
        icon: 'upload',
        name: 'papers-lokos-insurance',
        about: 'papers-lokos-insurance-about',
      },
      {
        kind: 'lokos-members',
        icon: 'upload',
        name: 'papers-lokos-members',
        about: 'papers-lokos-members-about',
      },
      {
        kind: 'lokos-member-loans',
        icon: 'upload',
        name: 'papers-lokos-member-loans',
        about: 'papers-lokos-member-loans-about',
      },
    ],
  },
];

export type Span = 'month' | 'year' | 'last-year' | 'all' | 'other';

/** What a person chose for a paper. */
export interface Choices {
  meeting: string;
  month: string;
  member: string;
  /** Whose slip; of all who came where nobody is chosen. */
  slip: string;
  loan: string;
  /** A loan that the group took. */
  borrowing: string;
  voucher: string;
  head: string;
  span: Span;
  from: IsoDate;
  to: IsoDate;
}

/** What is proposed: the last meeting, this month, this financial year. */
export function proposed(list: PaperList): Choices {
  const voucher = list.vouchers[0];
  return {
    meeting: list.meetings[0]?.operation ?? '',
    month: list.today.slice(0, 7),
    member: String(list.members[0]?.member ?? ''),
    slip: '',
    loan: '',
    borrowing: '',
    voucher: voucher ? voucherKey(voucher) : '',
    head: '',
    span: 'year',
    from: financialYearDays(list.today).from,
    to: list.today,
  };
}

export function voucherKey({ operation, entry }: { operation: string; entry: number }): string {
  return `${operation}/${String(entry)}`;
}

/** The months from the first record to today, newest first; at most five years. */
export function months(list: PaperList): string[] {
  const found: string[] = [];
  const first = list.first.slice(0, 7);
  for (let month = list.today.slice(0, 7); found.length < 60; month = nextMonth(month, -1)) {
    found.push(month);
    if (month <= first) break;
  }
  return found;
}

/** The first and the last day of what was chosen. */
export function daysOf(choices: Choices, list: PaperList): { from: IsoDate; to: IsoDate } {
  const { today, first } = list;
  const year = financialYearDays(today);
  const before = financialYearDays(`${String(Number(year.from.slice(0, 4)) - 1)}-04-01`);
  switch (choices.span) {
    case 'month':
      return { from: `${today.slice(0, 7)}-01`, to: today };
    case 'year':
      return { from: year.from, to: today };
    case 'last-year':
      return before;
    case 'all':
      return { from: first, to: today };
    case 'other':
      return { from: choices.from, to: choices.to };
  }
}

/** Whether a period is chosen for it. */
export function hasPeriod(asks: PaperAsks): boolean {
  return asks === 'period' || asks === 'period-and-head' || asks === 'member';
}

/** Slips of several women are sheets to be cut: no table for other programs. */
export function isOnlyPdf(kind: PaperKind, choices: Choices): boolean {
  return kind === 'slip' && !choices.slip;
}

/** What is asked of the app. */
export function order(
  kind: PaperKind,
  asks: PaperAsks,
  choices: Choices,
  list: PaperList,
  manner: { format: PaperFormat; language: string; service: boolean },
): MakePaper {
  const days = hasPeriod(asks) ? daysOf(choices, list) : { from: null, to: null };
  const [record, entry] = choices.voucher.split('/');
  const ofMeeting = asks === 'meeting' || asks === 'meeting-and-member';
  const member = asks === 'member' ? choices.member : asks === 'meeting-and-member' && choices.slip;
  const operation = ofMeeting ? choices.meeting : asks === 'voucher' ? record : '';
  const loan = asks === 'loan' ? choices.loan : asks === 'borrowing' && choices.borrowing;
  return {
    group: list.group,
    paper: kind,
    month: asks === 'month' ? choices.month : null,
    from: days.from || null,
    to: days.to || null,
    operation: operation || null,
    entry: asks === 'voucher' && entry ? Number(entry) : null,
    member: member ? Number(member) : null,
    loan: loan ? Number(loan) : null,
    head: asks === 'period-and-head' && choices.head ? (choices.head as MakePaper['head']) : null,
    service_charge: manner.service,
    format: manner.format,
    language: manner.language,
  };
}

/** In a browser the paper goes wherever the browser keeps what it loads down. */
export function download({ base64, mime, name }: MadePaper): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
