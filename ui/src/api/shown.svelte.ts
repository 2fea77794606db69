/** What a page shows: asked when the page opens, and again when something of it was touched. */
import type { Commands } from './bindings/Commands';
import { call } from './call';
import { onTouched, type Topic } from './live';
import { AppProblem } from './problem';

/** Made while a component is set up; it ends with the component. */
export class Shown<N extends keyof Commands> {
  /** The answer; the one before stays until the next has come. */
  value: Commands[N][1] | null = $state.raw(null);
  /** What `value` answers: the next may be asked already. */
  answers: Commands[N][0] | null = $state.raw(null);
  problem: AppProblem | null = $state.raw(null);
  #again: () => void = () => undefined;

  constructor(name: N, input: () => Commands[N][0], topics: (input: Commands[N][0]) => Topic[]) {
    $effect(() => {
      const wanted = input();
      let asked = 0;
      let here = true;
      const ask = async () => {
        const mine = ++asked;
        try {
          const answer = await (call as Ask)(name, wanted);
          if (!here || mine !== asked) return;
          this.value = answer as Commands[N][1];
          this.answers = wanted;
          this.problem = null;
        } catch (thrown) {
          if (here && mine === asked) this.problem = AppProblem.from(thrown);
        }
      };
      this.#again = () => void ask();
      this.#again();
      const stops = topics(wanted).map((topic) => onTouched(topic, this.#again));
      return () => {
        here = false;
        stops.forEach((stop) => stop());
      };
    });
  }

  /** Nothing has come yet, and nothing is wrong. */
  get waiting(): boolean {
    return this.value === null && this.problem === null;
  }

  /** Asks again. */
  again(): void {
    this.#again();
  }
}

type Ask = (name: keyof Commands, input: unknown) => Promise<unknown>;
