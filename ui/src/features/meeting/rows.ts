/** Going along the rows of a meeting by keys. */

/** From what has the focus to the same place `by` rows further; past the end, to Next. */
export function moveRow(list: HTMLElement, from: Element | null, by: 1 | -1): void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => from !== null && row.contains(from));
  const inputs = at >= 0 ? [...(rows[at]?.querySelectorAll(stops) ?? [])] : [];
  const column = Math.max(0, inputs.indexOf(from as Element));
  const goal = rows[at + by];
  if (goal) {
    const there = goal.querySelectorAll<HTMLElement>(stops);
    (there[column] ?? there[0])?.focus();
    goal.scrollIntoView({ block: 'nearest' });
  } else if (by > 0) {
    document.querySelector<HTMLElement>('[data-testid="next-step"]')?.focus();
  }
}

/** What can be stopped at in a row: its fields, or the one sign that the Tab key reaches. */
const stops = 'input:not([disabled]), [role="radio"][tabindex="0"]';

/** Enter and the arrows go from field to field down the rows. */
export function alongFields(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (!(event.target instanceof HTMLInputElement)) return;
  const by = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
  if (!by) return;
  event.preventDefault();
  moveRow(event.currentTarget, event.target, by);
}

/** Whoever works by keys begins at the first thing that fits; a finger presses where it wants. */
export function begin(step: HTMLElement | null | undefined): void {
  if (!matchMedia('(pointer: fine)').matches) return;
  const place = step?.querySelector<HTMLElement>('[data-begin]');
  const first = place?.querySelector<HTMLElement>(place.dataset.begin ?? '');
  first?.focus({ preventScroll: true });
}
