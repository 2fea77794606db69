/** After how many minutes without a touch or a key the app locks; remembered on this device. */

import { recall, remember } from '../../words/remembered';

export const minutes = [2, 5, 10, 30] as const;
export type Minutes = (typeof minutes)[number];

const key = 'bahi-idle';

class Idle {
  #minutes: Minutes = $state(minutes.find((one) => one === Number(recall(key))) ?? 10);

  get minutes(): Minutes {
    return this.#minutes;
  }

  /** What the device keeps, where this window itself has forgotten it. */
  adopt(kept: number | null): void {
    const known = minutes.find((one) => one === kept);
    if (known && recall(key) === null) this.choose(known);
  }

  choose(chosen: Minutes): void {
    this.#minutes = chosen;
    remember(key, String(chosen));
  }
}

export const idle = new Idle();
