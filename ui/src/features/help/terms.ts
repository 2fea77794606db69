/** The words of the books: what each is called in English, beside the person's own language. */
import type { WordId } from '../../words/words.svelte';

export interface Term {
  readonly id: WordId;
  /** Official papers and trainers use it, so it stands beside the everyday word. */
  readonly english: string;
}

export const terms: readonly Term[] = [
  { id: 'term-shg', english: 'Self Help Group (SHG)' },
  { id: 'term-vo', english: 'Village Organisation (VO)' },
  { id: 'term-clf', english: 'Cluster Level Federation (CLF)' },
  { id: 'term-member', english: 'Member' },
  { id: 'term-meeting', english: 'Meeting' },
  { id: 'term-attendance', english: 'Attendance' },
  { id: 'term-informed', english: 'Informed absence' },
  { id: 'term-minutes', english: 'Minutes' },
  { id: 'term-officers', english: 'President, Secretary, Treasurer' },
  { id: 'term-crp', english: 'Community Resource Person (CRP)' },
  { id: 'term-bookkeeper', english: 'Bookkeeper' },
  { id: 'term-saving', english: 'Savings' },
  { id: 'term-compulsory', english: 'Compulsory saving' },
  { id: 'term-voluntary', english: 'Voluntary saving' },
  { id: 'term-special', english: 'Special saving' },
  { id: 'term-fine', english: 'Fine' },
  { id: 'term-box', english: 'Cash in hand' },
  { id: 'term-bank', english: 'Money in bank' },
  { id: 'term-deposit', english: 'Deposit, withdraw' },
  { id: 'term-loan', english: 'Loan' },
  { id: 'term-instalment', english: 'Instalment' },
  { id: 'term-principal', english: 'Principal' },
  { id: 'term-charge', english: 'Interest, service charge' },
  { id: 'term-due', english: 'Due' },
  { id: 'term-overdue', english: 'Overdue' },
  { id: 'term-passbook', english: 'Passbook' },
  { id: 'term-cashbook', english: 'Cash book' },
  { id: 'term-fund', english: 'Revolving Fund' },
  { id: 'term-cif', english: 'Community Investment Fund' },
  { id: 'term-credit', english: 'Cash credit (CC)' },
  { id: 'term-power', english: 'Drawing power' },
  { id: 'term-dose', english: 'Dose' },
  { id: 'term-nominee', english: 'Nominee' },
  { id: 'term-consent', english: 'Consent' },
  { id: 'term-sutra', english: 'Five principles' },
  { id: 'term-enterprise', english: 'Enterprise' },
  { id: 'term-here', english: 'Saved on this device' },
  { id: 'term-centre', english: 'At the centre' },
  { id: 'term-decision', english: 'Decision' },
  { id: 'term-reversal', english: 'Take back' },
  { id: 'term-readback', english: 'Read back' },
];
