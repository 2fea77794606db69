/** The sign of each thing: it has the same one wherever it is named. */
import type { IconName } from './icons';

export const signs = {
  group: 'users',
  woman: 'user-round',
  federation: 'network',
  office: 'building-2',
  enterprise: 'store',
  meeting: 'calendar-check',
  attendance: 'user-check',
  visit: 'clipboard-list',
  /** A day that has come, or comes. */
  due: 'calendar-clock',
  savings: 'piggy-bank',
  cash: 'wallet',
  bank: 'landmark',
  loan: 'hand-coins',
  /** Money that is paid or came in. */
  paid: 'banknote',
  interest: 'percent',
  fine: 'gavel',
  fund: 'coins',
  voucher: 'receipt-text',
  balances: 'scale',
  agreement: 'handshake',
  grade: 'award',
  village: 'map-pin',
  pictures: 'chart-column',
  /** Begun and not finished. */
  begun: 'pencil',
  approval: 'shield-check',
  sentBack: 'undo-2',
  /** Where a record is. */
  here: 'smartphone',
  centre: 'cloud-check',
  parked: 'git-merge',
  apart: 'inbox',
} as const satisfies Record<string, IconName>;
