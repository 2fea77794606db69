/** Short words that come and go: "Saved". What a person must answer is a Dialog, never a toast. */
import type { Tone } from './Tag.svelte';

export interface Said {
  readonly id: number;
  readonly text: string;
  readonly tone: Tone;
}

const stays = 6_000;
let last = 0;

class Toasts {
  list: Said[] = $state.raw([]);

  /** Shows `text` for a few seconds; what is bad stays until it is closed. */
  say(text: string, tone: Tone = 'good'): void {
    const said = { id: ++last, text, tone };
    this.list = [...this.list.slice(-2), said];
    if (tone !== 'bad') setTimeout(() => this.close(said.id), stays);
  }

  close(id: number): void {
    this.list = this.list.filter((said) => said.id !== id);
  }
}

export const toasts = new Toasts();
