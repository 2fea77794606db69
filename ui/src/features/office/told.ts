/** What a meeting and a visit say, line by line: everything in which two records can differ. */
import type { AccountLine } from '../../api/bindings/AccountLine';
import type { Attendance } from '../../api/bindings/Attendance';
import type { Borrowing } from '../../api/bindings/Borrowing';
import type { Line } from '../../api/bindings/Line';
import type { LoanGiven } from '../../api/bindings/LoanGiven';
import type { MeetingView } from '../../api/bindings/MeetingView';
import type { MemberRow } from '../../api/bindings/MemberRow';
import type { Minutes } from '../../api/bindings/Minutes';
import type { Purse } from '../../api/bindings/Purse';
import type { Repaid } from '../../api/bindings/Repaid';
import type { Returned } from '../../api/bindings/Returned';
import type { VisitView } from '../../api/bindings/VisitView';
import { interestInWords } from '../../money/loan';
import { borrowingName, purposeName, purseName } from '../../money/names';
import { formatDayShort } from '../../words/dates';
import { formatPaise, groupLakh } from '../../words/digits';
import { beside, isolated, listed } from '../../words/listed';
import { t, word, type WordId } from '../../words/words.svelte';

/** One line of a record. */
export interface Said {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** Sums stay in sight even where they agree. */
  readonly sum?: boolean;
  /** What it says exactly, where the text leaves something out. */
  readonly exact?: string;
}

const attendances: Readonly<Record<Attendance, WordId>> = {
  present: 'office-present',
  late: 'office-late',
  absent: 'office-absent',
  informed: 'office-informed',
};

/** The lines of a meeting: its sums, each woman's row, each amount. */
export function ofMeeting(
  { meeting, totals, names }: MeetingView,
  accounts: readonly AccountLine[],
  borrowings: readonly Borrowing[],
): Said[] {
  const purse: Purses = (purse, account) => purseName(purse, account, accounts);
  const called = (tag: number) => names.find((name) => name.tag === tag)?.name ?? `#${tag}`;
  const all = (tags: readonly number[]) => listed(tags.map(called));
  /** What most meetings do not have stays in sight only where there is some. */
  const sum = (key: string, label: string, paise: number, always = true): Said => ({
    key,
    label,
    text: formatPaise(paise),
    sum: always || paise !== 0,
  });
  /** Cash taken to the bank or fetched from it; which account, where there are several. */
  const between = (key: string, label: string, paise: number, account: number | null): Said => {
    const said = sum(key, label, paise);
    const which = purse('bank', account);
    const named = paise > 0 && which !== t('head-bank');
    return {
      ...said,
      text: named ? beside([said.text, which]) : said.text,
      exact: String(account),
    };
  };
  const repaid = totals.repaid + totals.interest + totals.penalties;
  const said: Said[] = [
    { key: 'date', label: t('office-date'), text: formatDayShort(meeting.date), sum: true },
    {
      key: 'kind',
      label: t('meeting-kind'),
      text: t(meeting.kind === 'special' ? 'kind-special-meeting' : 'kind-regular-meeting'),
    },
    sum('saved', t('office-saved'), totals.saved),
    sum('repaid', t('meeting-sum-repaid'), repaid, false),
    sum('lent', t('meeting-sum-lent'), totals.lent, false),
    sum('returned', t('meeting-return'), totals.returned, false),
    sum('fines', t('office-fines'), totals.fines),
    sum('received', t('office-received'), totals.received),
    sum('paid', t('office-paid'), totals.paid),
    between('deposit', t('office-deposit'), meeting.deposit, meeting.deposit_account),
    between('withdrawal', t('office-withdrawal'), meeting.withdrawal, meeting.withdrawal_account),
    { ...sum('opening', t('meeting-sum-opening'), meeting.opening_cash), sum: false },
    sum('counted', t('office-counted'), totals.counted),
    sum('difference', t('office-cash-difference'), totals.difference),
    ...(meeting.difference
      ? [
          {
            key: 'explanation',
            label: word('field-explanation') ?? '',
            text: beside([meeting.difference.explanation, all(meeting.difference.named_by)]),
          },
        ]
      : []),
    ...meeting.rows.map((row) => ({
      key: `row-${row.member}`,
      label: called(row.member),
      text: ofRow(row),
    })),
    ...meeting.repayments.map((one) => ofRepaid(one, called, purse)),
    ...meeting.loans.map((one) => ofLoan(one, called, purse)),
    ...numbered(meeting.demands, ({ member }) => `demand-${member}`).map(([key, one]) => ({
      key,
      label: `${t('meeting-demands-open')}: ${isolated(called(one.member))}`,
      text: beside([formatPaise(one.amount), one.purpose]),
      exact: JSON.stringify([one.priority, one.loan]),
    })),
    ...meeting.returned.map((one) => ofReturned(one, called, purse)),
    ...numbered(meeting.lines, ({ head, paid, member }) => `line-${head}-${paid}-${member}`).map(
      ([key, line]) => ({
        key,
        label: [purposeName(line.head), line.member !== null && isolated(called(line.member))]
          .filter(Boolean)
          .join(': '),
        text: ofLine(line, purse, borrowings),
        exact: JSON.stringify([line.folio, line.account]),
      }),
    ),
    {
      key: 'count',
      label: word('field-count') ?? '',
      text: listed(
        meeting.count.map(
          ({ value, pieces }) => `${formatPaise(value)}\u00a0×\u00a0${groupLakh(pieces)}`,
        ),
      ),
    },
    { key: 'signatories', label: t('office-signatories'), text: all(meeting.signatories) },
    {
      key: 'presiding',
      label: t('meeting-presiding'),
      text: meeting.presiding === null ? '' : called(meeting.presiding),
    },
    { key: 'seen', label: t('readback-title'), text: all(meeting.seen) },
    { key: 'note', label: t('office-note'), text: meeting.note ?? '' },
    ...ofMinutes(meeting.minutes, called),
  ];
  return said.filter(({ text, sum }) => text !== '' || sum);
}

function ofMinutes(minutes: Minutes | null, called: (tag: number) => string): Said[] {
  const name = (tag: number | null) => (tag === null ? '–' : called(tag));
  return [
    { key: 'place', label: t('minutes-place'), text: minutes?.place ?? '' },
    { key: 'time', label: t('minutes-time'), text: minutes?.time ?? '' },
    { key: 'visitors', label: t('minutes-visitors'), text: minutes?.visitors ?? '' },
    ...(minutes?.resolutions ?? []).map(({ text, proposer, seconder }, index) => ({
      key: `resolution-${index}`,
      label: t('minutes-resolution-number', { number: index + 1 }),
      text: `${text} (${name(proposer)} / ${name(seconder)})`,
    })),
  ];
}

/** Each with a key of its own, also where the same thing stands there twice. */
function numbered<T>(all: readonly T[], keyOf: (one: T) => string): [string, T][] {
  const seen = new Map<string, number>();
  return all.map((one) => {
    const key = keyOf(one);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return [`${key}-${nth}`, one];
  });
}

function ofRow(row: MemberRow): string {
  const saved =
    row.savings.length === 0
      ? formatPaise(0)
      : beside(
          row.savings.map(({ kind, amount }) =>
            kind === 'compulsory'
              ? formatPaise(amount)
              : `${t(`kind-${kind}`)} ${isolated(formatPaise(amount))}`,
          ),
        );
  const fine = row.fine > 0 && t('office-with-fine', { amount: formatPaise(row.fine) });
  return beside([t(attendances[row.attendance]), saved, fine]);
}

/** The name of a purse; of several accounts of the bank, which. */
type Purses = (purse: Purse, account: number | null) => string;

function ofRepaid(one: Repaid, called: (tag: number) => string, purse: Purses): Said {
  const part = (paise: number, id: WordId) => paise > 0 && t(id, { amount: formatPaise(paise) });
  return {
    key: `repaid-${one.loan}`,
    label: `${t('meeting-sum-repaid')}: ${isolated(called(one.member))}`,
    text: beside([
      formatPaise(one.principal + one.interest + one.penalty),
      part(one.principal, 'meeting-part-principal'),
      part(one.interest, 'meeting-part-interest'),
      part(one.penalty, 'meeting-part-penalty'),
      one.purse === 'bank' && purse(one.purse, one.account),
      one.paid_by !== null && t('meeting-repay-by-her', { name: called(one.paid_by) }),
    ]),
    exact: String(one.account),
  };
}

function ofLoan(one: LoanGiven, called: (tag: number) => string, purse: Purses): Said {
  const { terms } = one;
  return {
    key: `loan-${one.member}-${one.nth}`,
    label: `${t('meeting-loans-given')}: ${isolated(called(one.member))}`,
    text: beside([
      formatPaise(one.amount),
      one.purpose,
      t(`kind-source-${one.source}`),
      purse(one.purse, one.account),
      `${isolated(groupLakh(terms.instalments))} ${word('field-instalments') ?? ''}`,
      `${word('field-first-due') ?? ''} ${isolated(formatDayShort(terms.first_due))}`,
      interestInWords(terms),
    ]),
    exact: JSON.stringify([terms, one.account]),
  };
}

function ofReturned(one: Returned, called: (tag: number) => string, purse: Purses): Said {
  return {
    key: `returned-${one.member}-${one.kind}`,
    label: `${t('meeting-return')}: ${isolated(called(one.member))}`,
    text: beside([formatPaise(one.amount), t(`kind-${one.kind}`), purse(one.purse, one.account)]),
    exact: String(one.account),
  };
}

/** Which loan that the group took a line is for; one that has not come yet is told as another. */
function loanOf({ head, folio }: Line, borrowings: readonly Borrowing[]): string | false {
  if (folio === null || head === 'loan-interest' || head === 'fixed-deposit') return false;
  const loan = borrowings.find(({ tag }) => tag === folio);
  return loan ? borrowingName(loan) : t('books-unknown-borrowing');
}

function ofLine(line: Line, purse: Purses, borrowings: readonly Borrowing[]): string {
  const amount = formatPaise(line.amount);
  return beside([
    loanOf(line, borrowings),
    t(line.paid ? 'office-line-paid' : 'office-line-received', { amount }),
    line.purse === 'bank' && purse(line.purse, line.account),
    line.note,
  ]);
}

/** The lines of a visit to an enterprise. */
export function ofVisit({ visit, line }: VisitView): Said[] {
  const money = (key: string, id: WordId, paise: number | null): Said => ({
    key,
    label: t(id),
    text: paise === null ? '–' : formatPaise(paise),
    sum: true,
  });
  const day = (date: string | null) => (date ? formatDayShort(date) : '–');
  const { location } = visit;
  return [
    { key: 'date', label: t('office-date'), text: formatDayShort(line.date), sum: true },
    money('sales', 'office-sales', visit.sales),
    money('cash', 'office-cash', visit.cash),
    money('stock', 'office-stock', visit.stock),
    { key: 'planned', label: t('visit-planned-label'), text: day(visit.planned) },
    {
      key: 'mode',
      label: t('visit-mode'),
      text: t(visit.mode === 'visit' ? 'visit-mode-visit' : 'visit-mode-phone'),
    },
    { key: 'open', label: t('office-open'), text: t(visit.open ? 'yes' : 'no') },
    { key: 'books', label: t('office-books'), text: t(visit.books_updated ? 'yes' : 'no') },
    { key: 'until', label: t('visit-books-until'), text: day(visit.books_until) },
    { key: 'met', label: t('office-met'), text: visit.met ?? '–' },
    {
      key: 'troubles',
      label: t('visit-troubles'),
      text: listed(visit.problems.map((code) => t(`visit-trouble-${code}`))) || '–',
    },
    { key: 'advice', label: t('office-advice'), text: visit.advice ?? '–' },
    {
      key: 'actions',
      label: t('visit-actions'),
      text:
        visit.actions
          .map(({ what, who, by }) => beside([what, who, by && formatDayShort(by)]))
          .join('; ') || '–',
    },
    { key: 'referral', label: t('visit-referral'), text: visit.referral ?? '–' },
    { key: 'next', label: t('office-next'), text: day(visit.next) },
    {
      key: 'satisfied',
      label: t('visit-satisfied'),
      text: word(`visit-satisfied-${visit.satisfaction ?? 0}`) ?? '–',
    },
    {
      key: 'consent',
      label: t('visit-consent'),
      text: visit.consent ? t(`visit-consent-${visit.consent}`) : '–',
    },
    {
      key: 'place',
      label: t('visit-place'),
      text: location
        ? [location.latitude, location.longitude]
            .map((degrees) => (degrees / 10_000).toFixed(4))
            .join(', ')
        : '–',
    },
    {
      key: 'photos',
      label: t('office-photos'),
      text: groupLakh(visit.photos.length),
      exact: visit.photos.map(({ hash }) => hash).join(),
    },
  ];
}
