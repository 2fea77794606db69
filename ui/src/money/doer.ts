/** Who did something, where it is told: her name, or what she is called by where nobody here knows it. */
import type { Doer } from '../api/bindings/Doer';
import { office } from '../api/people.svelte';
import { t, type WordId } from '../words/words.svelte';

const called: Readonly<Record<Doer['work'], WordId>> = {
  books: 'doer-books',
  enterprises: 'doer-enterprises',
  villages: 'doer-office',
  approvals: 'doer-office',
  reviews: 'doer-office',
};

export function doer(of: Doer): string {
  return office.nameOf(of) ?? t(called[of.work]);
}
