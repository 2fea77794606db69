/** A visit while it is being recorded: every change is kept on this device at once. */
import type { Visit } from '../../api/bindings/Visit';
import type { VisitSheet } from '../../api/bindings/VisitSheet';
import { attempt } from '../../api/call';
import { AppProblem } from '../../api/problem';
import { session } from '../../api/session.svelte';
import { staleOf, type Stale } from '../../money/stale';

export type Kept = 'kept' | 'keeping' | 'not-kept';

export class OpenVisit {
  sheet: VisitSheet | null = $state.raw(null);
  draft: Visit | null = $state(null);
  /** When the next visit would be due by the usual rhythm. */
  usualNext = $state('');
  inFuture = $state(false);
  kept: Kept = $state('kept');
  recording = $state(false);
  /** Whether the person has tried to record it: then whatever is missing is named. */
  tried = $state(false);
  /** What the rules say against the visit as it stands. */
  refusal: AppProblem | null = $state.raw(null);
  /** What went wrong otherwise. */
  problem: AppProblem | null = $state.raw(null);
  /** The version of the draft that is kept, as this window knows it. */
  #version: string | null = null;
  #changed = false;
  #ended = false;
  #keeping: Promise<void> | null = null;

  /** What stands where this draft was to be kept, when another window wrote there. */
  get stale(): Stale | null {
    return staleOf(this.problem);
  }

  /** Opens the sheet: the draft that was begun, or a new one. */
  async open(enterprise: string): Promise<void> {
    const { answer, problem } = await attempt('open_visit', { enterprise });
    this.problem = problem ?? null;
    if (!answer) return;
    this.sheet = answer;
    this.draft = answer.draft;
    this.usualNext = answer.usual_next;
    this.#version = answer.version;
  }

  /** What stands here shall stand there too, over what another window wrote. */
  takeMine(): void {
    const { stale } = this;
    if (!stale) return;
    this.#version = stale.version;
    this.keep();
  }

  /** Changes the visit and keeps it. */
  change(part: Partial<Visit>): void {
    if (!this.draft) return;
    Object.assign(this.draft, part);
    this.keep();
  }

  /** Keeps what was changed. Whatever changes meanwhile is kept next: the last state wins. */
  keep(): void {
    if (this.#ended) return;
    this.#changed = true;
    this.#keeping ??= session.hold(this.#keepAll());
  }

  /** Records the visit and gives its operation, or nothing when something is still wrong. */
  async record(): Promise<string | undefined> {
    if (!this.draft || this.recording) return undefined;
    this.recording = true;
    this.tried = true;
    await this.#keeping;
    const draft = $state.snapshot(this.draft);
    const version = this.#version;
    const { answer, problem } = await session.hold(attempt('record_visit', { draft, version }));
    this.recording = false;
    if (answer) {
      this.#ended = true;
      return answer.line.operation;
    }
    this.#refused(problem);
    return undefined;
  }

  /** Throws the draft away; true when it is gone. */
  async discard(): Promise<boolean> {
    if (!this.draft) return true;
    this.#ended = true;
    await this.#keeping;
    const { enterprise } = this.draft;
    const { problem } = await attempt('discard_visit', { enterprise });
    this.problem = problem ?? null;
    this.#ended = !problem;
    return !problem;
  }

  #refused(problem: AppProblem): void {
    if (problem.field) this.refusal = problem;
    else this.problem = problem;
  }

  async #keepAll(): Promise<void> {
    this.kept = 'keeping';
    let failed: AppProblem | undefined;
    while (this.#changed && !this.#ended && this.draft && !failed) {
      this.#changed = false;
      const draft = $state.snapshot(this.draft);
      const version = this.#version;
      const { answer, problem } = await attempt('save_visit', { draft, version });
      failed = problem;
      if (!answer) continue;
      this.#version = answer.version;
      this.usualNext = answer.usual_next;
      this.inFuture = answer.in_future;
      this.refusal = answer.refusal ? AppProblem.from(answer.refusal) : null;
    }
    this.problem = failed ?? null;
    this.kept = failed ? 'not-kept' : 'kept';
    this.#keeping = null;
  }
}
