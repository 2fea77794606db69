/** How the exchange with the centre is going, asked every few seconds while somebody works. */
import type { ExchangeStatus } from './bindings/ExchangeStatus';
import { attempt, call } from './call';
import { onTouched, refreshAll } from './live';
import { AppProblem } from './problem';
import { session } from './session.svelte';

const rhythm = 3_000;
/** While somebody waits. */
const fast = 1_000;

class Exchange {
  /** What the app said last; null until it did. */
  status: ExchangeStatus | null = $state.raw(null);
  /** The moment of the next try, by this device's clock; null when none is planned. */
  nextTryAt: number | null = $state(null);
  /** An exchange that was asked for by the button is under way. */
  asked = $state(false);
  /** What came of the last press of the button. */
  refused: AppProblem | null = $state.raw(null);
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Records that are only on this device. */
  get pending(): number {
    return this.status?.pending ?? 0;
  }

  get running(): boolean {
    return this.asked || (this.status?.running ?? false);
  }

  /** It begins only when somebody presses for it. */
  get byHand(): boolean {
    return this.status?.by_itself === false;
  }

  /** Why the last try failed; null when it did not. */
  get problem(): AppProblem | null {
    return this.status?.problem ? AppProblem.from(this.status.problem) : null;
  }

  /** Asks from now on; the returned function ends it. */
  start(): () => void {
    void this.ask();
    this.#timer = setInterval(() => void this.ask(), rhythm);
    const stop = onTouched('exchange', () => void this.ask());
    return () => {
      clearInterval(this.#timer);
      stop();
    };
  }

  /** Asks more often while somebody waits; the returned function ends it. */
  watch(): () => void {
    const timer = setInterval(() => void this.ask(), fast);
    return () => clearInterval(timer);
  }

  async ask(): Promise<void> {
    const { answer, problem } = await attempt('exchange_status');
    if (answer) this.#take(answer);
    else if (problem.code === 'locked' && session.open) await session.load();
  }

  /** Exchanges now. */
  async now(): Promise<void> {
    if (this.asked) return;
    this.asked = true;
    try {
      this.#take(await call('sync_now'));
      this.refused = null;
    } catch (thrown) {
      this.refused = AppProblem.from(thrown);
      await this.ask();
    } finally {
      this.asked = false;
    }
  }

  #take(status: ExchangeStatus): void {
    const moved = this.status !== null && status.changes > this.status.changes;
    // The centre came back by itself: what the button was told is no longer so.
    if (status.last_ok_ms !== (this.status?.last_ok_ms ?? null)) this.refused = null;
    this.status = status;
    this.nextTryAt = status.next_try_ms === null ? null : Date.now() + status.next_try_ms;
    if (moved) refreshAll('exchange');
  }
}

export const exchange = new Exchange();
