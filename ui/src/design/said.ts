/** Whether what is wrong with a form stands at its field already. */
import { errorText, type Trouble } from '../words/words.svelte';

/**
 * Whether a field of the form around `place` says what is wrong with it; the field is brought in
 * sight then. What no field says is for the form to say: a field that is not asked for, or not by
 * this name, would swallow it.
 */
export function saidByField(place: Element, problem: Trouble): boolean {
  if (typeof problem.data?.field !== 'string') return false;
  const form = place.closest('form, dialog, main') ?? place.ownerDocument.body;
  const sentence = errorText(problem);
  const notes = [...form.querySelectorAll('[data-wrong]')];
  const note = notes.find((one) => one.textContent.includes(sentence));
  note?.scrollIntoView({ block: 'center' });
  return note !== undefined;
}
