/** Where one is after something has gone that had the focus. */
import { tick } from 'svelte';

/**
 * An attachment: what has come takes the focus when nothing else has it, because what had it has
 * just gone. Whoever works by keys, or listens, goes on here and not at the top of the window.
 */
export function arrive(place: HTMLElement): void {
  void tick().then(() => {
    if (document.activeElement === document.body) place.focus({ preventScroll: true });
  });
}
