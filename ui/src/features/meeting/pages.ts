/** Which page shows which step. A new step is added to `order`, its words, and here. */
import type { Component } from 'svelte';
import Attendance from './Attendance.svelte';
import Bank from './Bank.svelte';
import Close from './Close.svelte';
import Count from './Count.svelte';
import type { Meeting, Step } from './meeting.svelte';
import Other from './Other.svelte';
import Savings from './Savings.svelte';
import Sign from './Sign.svelte';

/** Steps without a page keep their place and come later. */
export const pages: Partial<Record<Step, Component<{ meeting: Meeting }>>> = {
  attendance: Attendance,
  savings: Savings,
  other: Other,
  bank: Bank,
  count: Count,
  sign: Sign,
  close: Close,
};
