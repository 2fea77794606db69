/** Who works here: what the app said last about the device and the person who is signed in. */
import type { AppState } from './bindings/AppState';
import type { Manner } from './bindings/Manner';
import type { Role } from './bindings/Role';
import type { Work } from './bindings/Work';
import { call } from './call';
import { onTouched } from './live';
import { AppProblem } from './problem';

class CurrentSession {
  /** The app's state; null until it answered for the first time. */
  app: AppState | null = $state.raw(null);
  /** Why the app did not answer. */
  problem: AppProblem | null = $state.raw(null);
  #under = new Set<Promise<unknown>>();
  #before = new Set<() => Promise<void>>();

  get open(): boolean {
    return this.app?.stage === 'open';
  }

  /** Whether somebody practises: nothing of what she does counts. */
  get practising(): boolean {
    return this.app?.practising ?? false;
  }

  /** The name of the person who is signed in. */
  get name(): string {
    return this.app?.session?.name ?? '';
  }

  /** Whether she supervises a block. */
  get supervises(): boolean {
    return this.app?.session?.supervises ?? false;
  }

  /** Whether she approves what others recorded; for whom, the app decides at the record. */
  get approves(): boolean {
    const roles: readonly Role[] = ['approver', 'vo-approver', 'clf-approver'];
    return this.supervises || roles.some((role) => this.can(role));
  }

  /** Whether she reads what the books of an area add up to; of which, the centre decides. */
  get readsFigures(): boolean {
    return this.app?.session?.reads_figures ?? false;
  }

  /** Today as the app has it, corrected by the centre's clock. */
  get today(): string {
    return this.app?.today ?? '';
  }

  /** Whether she has the role; whether it holds here is decided by the app at the record. */
  can(role: Role): boolean {
    return this.app?.session?.roles.includes(role) ?? false;
  }

  /** Whether she may begin something new of this work somewhere. */
  opens(work: Work): boolean {
    return this.app?.session?.opens.includes(work) ?? false;
  }

  /** Asks the app where the person stands. */
  async load(): Promise<void> {
    try {
      this.take(await call('state'));
    } catch (thrown) {
      this.problem = AppProblem.from(thrown);
    }
  }

  /** Keeps on the device how it speaks, writes and looks, whatever becomes of the window's storage. */
  async choose(chosen: Partial<Manner>): Promise<void> {
    const unchosen = { language: null, digits: null, interest: null, light: null };
    const manner = { ...unchosen, idle_minutes: null, ...chosen };
    try {
      this.take(await call('choose_manner', manner));
    } catch (thrown) {
      this.problem = AppProblem.from(thrown);
    }
  }

  /** Takes up a state that some command answered. */
  take(app: AppState): void {
    this.app = app;
    this.problem = null;
  }

  /** Locking waits until this has ended: an entry on its way is saved first. */
  hold<T>(work: Promise<T>): Promise<T> {
    this.#under.add(work);
    const done = () => this.#under.delete(work);
    work.then(done, done);
    return work;
  }

  /** `keep` is done before the app locks, until the returned function is called. */
  beforeLock(keep: () => Promise<void>): () => void {
    this.#before.add(keep);
    return () => this.#before.delete(keep);
  }

  /** Keeps what is being written, and lets it be written on. */
  async keep(): Promise<void> {
    await Promise.allSettled([...this.#before].map((keep) => keep()));
  }

  /** Waits until what is being written just now is saved. */
  async settled(): Promise<void> {
    // A field tells what was written when it is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await this.keep();
    await this.quiet();
  }

  /** Waits until what is on its way has ended. */
  async quiet(): Promise<void> {
    while (this.#under.size > 0) await Promise.allSettled(this.#under);
  }

  /** Signs out; the exchange goes on. What is being written just now is saved first. */
  async lock(): Promise<void> {
    await this.settled();
    try {
      this.take(await call('lock'));
    } catch (thrown) {
      this.problem = AppProblem.from(thrown);
    }
  }
}

export const session = new CurrentSession();

onTouched('session', () => void session.load());

// Put aside, closed or loaded anew, the window may not come back: nothing waits for the pause.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void session.keep();
});
