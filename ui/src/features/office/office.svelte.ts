/**
 * What the centre answered about its people, kept while the window is open: without a network
 * one still sees what was asked last, and when.
 */
import type { Area } from '../../api/bindings/Area';
import type { Made } from '../../api/bindings/Made';
import type { OfficePerson } from '../../api/bindings/OfficePerson';
import { attempt } from '../../api/call';
import type { AppProblem } from '../../api/problem';
import { session } from '../../api/session.svelte';
import { t } from '../../words/words.svelte';

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

  /** Who made a record; by her number where neither this device nor the centre names her. */
  nameOf({ by, name }: Made): string {
    const known = name ?? this.people?.find(({ person }) => person === by)?.name;
    return known ?? t('office-person-number', { number: String(by) });
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

/** An area as the value of a choice: `group:018f…`. */
export function areaKey({ kind, id }: Area): string {
  return `${kind}:${id}`;
}
