/**
 * What stands in a field and cannot be read is no answer, and never "nothing": whoever goes on is
 * brought back to it first.
 */

/** The first field in `place` that cannot be read, in sight and with the focus; false without one. */
export function backToUnread(place: ParentNode | null | undefined): boolean {
  const fields = place?.querySelectorAll<HTMLInputElement>('input:invalid') ?? [];
  const unread = [...fields].find(({ validity }) => validity.customError);
  unread?.scrollIntoView({ block: 'center' });
  unread?.focus({ preventScroll: true });
  return unread !== undefined;
}

/** Brings whoever sent a form to the first field that says what is wrong with it. */
export function backToWrong(place: ParentNode | null | undefined): void {
  const wrong = place?.querySelector<HTMLElement>('[aria-invalid="true"]');
  wrong?.focus({ preventScroll: true });
}
