/** After how many minutes without a touch or a key the app locks; remembered on this device. */

export const minutes = [2, 5, 10, 30] as const;
export type Minutes = (typeof minutes)[number];

const remembered = 'bahi-idle';

class Idle {
  #minutes: Minutes = $state(recall());

  get minutes(): Minutes {
    return this.#minutes;
  }

  /** What the device keeps, where this window itself has forgotten it. */
  adopt(kept: number | null): void {
    const known = minutes.find((one) => one === kept);
    if (known && !isRemembered()) this.choose(known);
  }

  choose(chosen: Minutes): void {
    this.#minutes = chosen;
    try {
      localStorage.setItem(remembered, String(chosen));
    } catch {
      // Without storage the choice lasts as long as the window.
    }
  }
}

export const idle = new Idle();

function isRemembered(): boolean {
  try {
    return localStorage.getItem(remembered) !== null;
  } catch {
    return false;
  }
}

function recall(): Minutes {
  try {
    const kept = Number(localStorage.getItem(remembered));
    return minutes.find((one) => one === kept) ?? 10;
  } catch {
    return 10;
  }
}
