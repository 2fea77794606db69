/**
 * A form that is kept on this device while it is being filled: when the app locks, changes hands
 * or is closed, what was entered is there again. The app keeps it under the person's name.
 */
import { untrack } from 'svelte';
import { attempt } from './call';
import { session } from './session.svelte';

/** After the last key it waits this long before it keeps. */
const pause = 400;

/** Made while a component is set up; it ends with the component. */
export class Form<T extends object> {
  draft: T = $state() as T;
  /** What was begun earlier stands in it. */
  resumed = $state(false);
  #begun = $state(false);
  #key: () => string;
  #fresh: () => T;
  /** The name under which it was begun: what names it may be gone when it ends. */
  #name = '';
  #blank: string;
  #kept: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `key` names what is filled: `group/new`; `blank` is how it begins where nothing was. */
  constructor(key: () => string, blank: () => T) {
    this.#key = key;
    this.#fresh = blank;
    this.draft = untrack(blank);
    this.#blank = this.#kept = JSON.stringify(this.draft);
    $effect(() => {
      const text = JSON.stringify(this.draft);
      if (!this.#begun || text === this.#kept) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#keep(), pause);
    });
    $effect(() => {
      const stop = session.beforeLock(() => this.#keep());
      return () => {
        stop();
        void this.#keep();
      };
    });
  }

  /** Fills it with what stands in the book, and then with what was begun earlier. */
  async begin(blank: T = untrack(this.#fresh)): Promise<void> {
    this.draft = blank;
    this.resumed = false;
    this.#blank = this.#kept = JSON.stringify(blank);
    const name = (this.#name = this.#key());
    const { answer } = await attempt('form', { key: name });
    // Given up before the answer came.
    if (this.#name !== name) return;
    const untouched = JSON.stringify(this.draft) === this.#blank;
    const earlier = answer?.text ? read<T>(answer.text) : undefined;
    if (earlier && untouched && answer?.text !== this.#blank) {
      this.draft = { ...blank, ...earlier };
      this.#kept = JSON.stringify(this.draft);
      this.resumed = true;
    }
    this.#begun = true;
  }

  /** Empties it again. */
  anew(): void {
    this.draft = JSON.parse(this.#blank) as T;
    this.resumed = false;
  }

  /** It was saved or given up: nothing of it is kept any longer. */
  async end(): Promise<void> {
    this.#begun = false;
    clearTimeout(this.#timer);
    const key = this.#name;
    this.#name = '';
    if (key) await attempt('keep_form', { key, text: null });
  }

  async #keep(): Promise<void> {
    clearTimeout(this.#timer);
    const text = JSON.stringify(this.draft);
    const key = this.#name;
    // What ends a component still sees the state of before: that it was ended, its name says.
    if (key === '' || !this.#begun || text === this.#kept) return;
    this.#kept = text;
    const kept = text === this.#blank ? null : text;
    await session.hold(attempt('keep_form', { key, text: kept }));
  }
}

/** What an older version kept may not be readable any more. */
function read<T>(text: string): Partial<T> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Partial<T>) : undefined;
  } catch {
    return undefined;
  }
}
