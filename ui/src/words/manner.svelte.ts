/**
 * How this device writes, as somebody chose in the settings: which digits, and which word for
 * interest. "Interest" is a loaded word in many villages, where groups say service charge.
 */

import { recall, remember } from './remembered';

export type Digits = 'latin' | 'own';
export type InterestWord = 'interest' | 'charge';

/** What the device keeps of it. */
export interface Kept {
  readonly digits: Digits | null;
  readonly interest: InterestWord | null;
}

/** The zero of the script that a language is written in; without one it writes 0-9 itself. */
const zeros: Readonly<Record<string, number>> = {
  hi: 0x0966,
  doi: 0x0966,
  ur: 0x06f0,
  ks: 0x06f0,
  bo: 0x0f20,
};

class Manner {
  #digits: Digits = $state(recall('bahi-digits') === 'own' ? 'own' : 'latin');
  #interest: InterestWord = $state(recall('bahi-interest') === 'charge' ? 'charge' : 'interest');
  /** The language of the window; the words set it. */
  language = $state('en');

  get digits(): Digits {
    return this.#digits;
  }

  /** Which word stands for interest. */
  get interest(): InterestWord {
    return this.#interest;
  }

  /** The zero of the digits to write; `undefined` for 0-9. */
  get zero(): number | undefined {
    return this.#digits === 'own' ? zeros[this.language] : undefined;
  }

  /** The digits of the language's own script, where they differ from 0-9: `०-९`. */
  get own(): string | undefined {
    const zero = zeros[this.language];
    if (zero === undefined) return undefined;
    return `${String.fromCodePoint(zero)}-${String.fromCodePoint(zero + 9)}`;
  }

  /** What the device keeps, where this window itself has forgotten it. */
  adopt({ digits, interest }: Kept): void {
    if (digits && recall('bahi-digits') === null) this.chooseDigits(digits);
    if (interest && recall('bahi-interest') === null) this.chooseInterest(interest);
  }

  chooseDigits(digits: Digits): void {
    this.#digits = digits;
    remember('bahi-digits', digits);
  }

  chooseInterest(word: InterestWord): void {
    this.#interest = word;
    remember('bahi-interest', word);
  }
}

export const manner = new Manner();
