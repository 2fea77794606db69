/** Two records of the same thing, line by line: what each says, and whether they differ. */
import type { Attendance } from '../../api/bindings/Attendance';
import type { Line } from '../../api/bindings/Line';
import type { MeetingView } from '../../api/bindings/MeetingView';
import type { MemberRow } from '../../api/bindings/MemberRow';
import type { Minutes } from '../../api/bindings/Minutes';
import type { ReviewItem } from '../../api/bindings/ReviewItem';
import type { Side } from '../../api/bindings/Side';
import type { VisitView } from '../../api/bindings/VisitView';
import { saidInWords } from '../../money/said';
import { formatDate } from '../../words/dates';
import { formatPaise, groupLakh } from '../../words/digits';
import { t, word, type WordId } from '../../words/words.svelte';

export interface Compared {
  readonly key: string;
  readonly label: string;
  /** What waits for a decision; empty when that record does not name it. */
  readonly parked: string;
  /** What counts now. */
  readonly posted: string;
  readonly differs: boolean;
  /** Sums stay in sight even where they agree. */
  readonly sum: boolean;
}

interface Said {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly sum?: boolean;
}

const attendances: Readonly<Record<Attendance, WordId>> = {
  present: 'office-present',
  late: 'office-late',
  absent: 'office-absent',
  informed: 'office-informed',
};

/** The lines of both sides, in the order of the one that counts. */
export function compare(item: ReviewItem): Compared[] {
  const parked = new Map(says(item.parked).map((said) => [said.key, said]));
  const posted = new Map((item.posted ? says(item.posted) : []).map((said) => [said.key, said]));
  return [...new Set([...posted.keys(), ...parked.keys()])].map((key) => {
    const waits = parked.get(key);
    const counts = posted.get(key);
    return {
      key,
      label: (counts ?? waits)?.label ?? key,
      parked: waits?.text ?? '',
      posted: counts?.text ?? '',
      differs: item.posted !== null && waits?.text !== counts?.text,
      sum: (counts ?? waits)?.sum ?? false,
    };
  });
}

function says(side: Side): Said[] {
  if (side.meeting) return ofMeeting(side.meeting);
  if (side.visit) return ofVisit(side.visit);
  return side.fields.map((one) => ({ key: one.field, ...saidInWords(one), sum: true }));
}

function ofMeeting({ meeting, totals, names }: MeetingView): Said[] {
  const called = (tag: number) => names.find((name) => name.tag === tag)?.name ?? `#${tag}`;
  const sum = (key: string, id: WordId, paise: number): Said => ({
    key,
    label: t(id),
    text: formatPaise(paise),
    sum: true,
  });
  return [
    { key: 'date', label: t('office-date'), text: formatDate(meeting.date), sum: true },
    sum('saved', 'office-saved', totals.saved),
    sum('fines', 'office-fines', totals.fines),
    sum('received', 'office-received', totals.received),
    sum('paid', 'office-paid', totals.paid),
    sum('deposit', 'office-deposit', meeting.deposit),
    sum('withdrawal', 'office-withdrawal', meeting.withdrawal),
    sum('counted', 'office-counted', totals.counted),
    sum('difference', 'office-cash-difference', totals.difference),
    ...meeting.rows.map((row) => ({
      key: `row-${row.member}`,
      label: called(row.member),
      text: ofRow(row),
    })),
    ...meeting.lines.map((line, index) => ({
      key: `line-${line.head}-${line.purse}-${line.member ?? index}`,
      label: word(`head-${line.head}`) ?? line.head,
      text: ofLine(line),
    })),
    {
      key: 'signatories',
      label: t('office-signatories'),
      text: meeting.signatories.map(called).join(', '),
    },
    ...(meeting.note ? [{ key: 'note', label: t('office-note'), text: meeting.note }] : []),
    ...ofMinutes(meeting.minutes),
  ];
}

function ofMinutes(minutes: Minutes | null): Said[] {
  if (!minutes) return [];
  const { place, time, visitors, resolutions } = minutes;
  const said = [
    { key: 'place', label: t('minutes-place'), text: place ?? '' },
    { key: 'time', label: t('minutes-time'), text: time ?? '' },
    { key: 'visitors', label: t('minutes-visitors'), text: visitors ?? '' },
    ...resolutions.map(({ text }, index) => ({
      key: `resolution-${index}`,
      label: t('minutes-resolution-number', { number: index + 1 }),
      text,
    })),
  ];
  return said.filter(({ text }) => text !== '');
}

function ofRow(row: MemberRow): string {
  const saved = row.savings.reduce((all, { amount }) => all + amount, 0);
  const parts = [t(attendances[row.attendance]), formatPaise(saved)];
  if (row.fine > 0) parts.push(t('office-with-fine', { amount: formatPaise(row.fine) }));
  return parts.join(' · ');
}

function ofLine(line: Line): string {
  const amount = formatPaise(line.amount);
  return t(line.paid ? 'office-line-paid' : 'office-line-received', { amount });
}

function ofVisit({ visit, line }: VisitView): Said[] {
  const money = (key: string, id: WordId, paise: number | null): Said => ({
    key,
    label: t(id),
    text: paise === null ? '–' : formatPaise(paise),
    sum: true,
  });
  return [
    { key: 'date', label: t('office-date'), text: formatDate(line.date), sum: true },
    money('sales', 'office-sales', visit.sales),
    money('cash', 'office-cash', visit.cash),
    money('stock', 'office-stock', visit.stock),
    { key: 'open', label: t('office-open'), text: t(visit.open ? 'yes' : 'no') },
    { key: 'books', label: t('office-books'), text: t(visit.books_updated ? 'yes' : 'no') },
    { key: 'met', label: t('office-met'), text: visit.met ?? '–' },
    { key: 'advice', label: t('office-advice'), text: visit.advice ?? '–' },
    { key: 'next', label: t('office-next'), text: visit.next ? formatDate(visit.next) : '–' },
    { key: 'photos', label: t('office-photos'), text: groupLakh(visit.photos.length) },
  ];
}
