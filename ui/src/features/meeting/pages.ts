/** Which page shows which step. A new step is added to `order`, its words, and here. */
import type { Component } from 'svelte';
import Attendance from './Attendance.svelte';
import Bank from './Bank.svelte';
import Close from './Close.svelte';
import Count from './Count.svelte';
import Loans from './Loans.svelte';
import type { Meeting, Step } from './meeting.svelte';
import Other from './Other.svelte';
import Repayments from './Repayments.svelte';
import Savings from './Savings.svelte';
import Sign from './Sign.svelte';

export const pages: Record<Step, Component<{ meeting: Meeting }>> = {
  attendance: Attendance,
  savings: Savings,
  repayments: Repayments,
  other: Other,
  loans: Loans,
  bank: Bank,
  count: Count,
  sign: Sign,
  close: Close,
};
