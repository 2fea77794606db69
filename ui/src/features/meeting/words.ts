/** The names of the steps of a meeting. */
import type { WordId } from '../../words/words.svelte';
import type { Step } from './meeting.svelte';

export const stepWords: Record<Step, WordId> = {
  attendance: 'meeting-step-attendance',
  savings: 'meeting-step-savings',
  other: 'meeting-step-other',
  loans: 'meeting-step-loans',
  bank: 'meeting-step-bank',
  count: 'meeting-step-count',
  sign: 'meeting-step-sign',
  close: 'meeting-step-close',
};
