/** Why a form cannot be sent yet, said beside its button. */
import { t } from '../words/words.svelte';

/** The first of its fields that must be filled and is not, by its label. */
export function whyNot(
  ...fields: readonly (readonly [label: string, filled: boolean])[]
): string | undefined {
  const empty = fields.find(([, filled]) => !filled);
  return empty && t('still-missing', { what: empty[0] });
}

/** Of a day that has been: none is chosen, or one that is still to come. */
export function whyNotDay(label: string, day: string, today: string): string | undefined {
  return whyNot([label, day !== '']) ?? (day > today ? t('day-to-come') : undefined);
}
