/** What the person who is signed in may do at a place: the app says it, pages offer nothing else. */
import type { Begun } from './bindings/Begun';
import type { MyWork } from './bindings/MyWork';
import type { Where } from './bindings/Where';
import type { Work as Kind } from './bindings/Work';
import { attempt } from './call';
import { onTouched } from './live';
import { AppProblem } from './problem';

/** Made while a component is set up; it ends with the component. */
export class Work {
  #known: { at: string; answer: MyWork } | null = $state.raw(null);
  #now = $state('');

  /** `place` answers nothing as long as it is not known. */
  constructor(place: () => Where | null | undefined) {
    $effect(() => {
      const where = place();
      if (!where) return;
      const at = (this.#now = `${where.kind}:${where.id}`);
      let here = true;
      const ask = async () => {
        const { answer } = await attempt('my_work', where);
        if (here && answer) this.#known = { at, answer };
      };
      void ask();
      // Her roles come with the exchange, and what was begun changes with the record it is of.
      const stops = ['session', at].map((topic) => onTouched(topic, () => void ask()));
      return () => {
        here = false;
        stops.forEach((stop) => stop());
      };
    });
  }

  does(kind: Kind): boolean {
    return this.#answer?.works.includes(kind) ?? false;
  }

  /** Why what belongs to this work is not for her; null also as long as nobody knows. */
  refused(kind: Kind): AppProblem | null {
    return this.#answer && !this.does(kind) ? new AppProblem('not-allowed') : null;
  }

  /** What was begun there and is hers to see. */
  get begun(): Begun | null {
    return this.#answer?.begun ?? null;
  }

  get #answer(): MyWork | null {
    return this.#known?.at === this.#now ? this.#known.answer : null;
  }
}
