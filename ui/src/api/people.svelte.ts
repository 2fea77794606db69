/**
 * What the centre answered about its people, kept while the window is open: without a network
 * one still sees what was asked last, and when.
 */
import type { Made } from './bindings/Made';
import type { OfficePerson } from './bindings/OfficePerson';
import { attempt } from './call';
import type { AppProblem } from './problem';
import { session } from './session.svelte';

class Office {
  people: readonly OfficePerson[] | null = $state.raw(null);
  /** The moment of the last answer, by this device's clock. */
  askedAt: number | null = $state(null);
  problem: AppProblem | null = $state.raw(null);
  asking = $state(false);
  #for: number | undefined;

  /** Asks the centre who works here. */
  async askPeople(): Promise<void> {
    this.#onlyFor(session.app?.session?.person);
    this.asking = true;
    const { answer, problem } = await attempt('people');
    this.asking = false;
    this.problem = problem ?? null;
    if (!answer) return;
    this.people = answer;
    this.askedAt = Date.now();
  }

  /** Asks once, for lists that only want to name people. */
  async askNames(): Promise<void> {
    if (this.people === null && !this.asking) await this.askPeople();
  }

  /** Who made a record, as far as this device or the centre names her. */
  nameOf({ by, name }: Pick<Made, 'by' | 'name'>): string | undefined {
    return name ?? this.people?.find(({ person }) => person === by)?.name;
  }

  /** What one person may see is not shown to the next. */
  #onlyFor(person: number | undefined): void {
    if (this.#for === person) return;
    this.#for = person;
    this.people = null;
    this.askedAt = null;
  }
}

export const office = new Office();
