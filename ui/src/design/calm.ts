/** What a finger does twice by mistake counts once. */
import type { Attachment } from 'svelte/attachments';

interface Calm {
  /** For so many milliseconds after it came, it takes no press. */
  first?: number;
  /** For so many milliseconds after a press, it takes no other. */
  again?: number;
  /** What it is about: where that changes, it has come anew. */
  of?: unknown;
}

/** A key that turns something on and off, or that stands where another stood a moment ago. */
export function calm({ first = 0, again = 500 }: Calm = {}): Attachment<HTMLElement> {
  return (node) => {
    let from = performance.now() + first;
    const press = (event: MouseEvent) => {
      const now = performance.now();
      if (now < from) event.stopImmediatePropagation();
      else from = now + again;
    };
    node.addEventListener('click', press, { capture: true });
    return () => node.removeEventListener('click', press, { capture: true });
  };
}
