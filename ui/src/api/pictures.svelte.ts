/** Photos of this device, read once and kept while the window is open. */
import { SvelteMap } from 'svelte/reactivity';
import type { Photo } from './bindings/Photo';
import { attempt } from './call';
import { session } from './session.svelte';

class Pictures {
  readonly #known = new SvelteMap<string, string | null>();
  readonly #asked = new Set<string>();

  /** A photo as an address of data; null until it is read, and where it is not on this device. */
  source(photo: Photo | null | undefined, small = true): string | null {
    if (!photo) return null;
    const key = `${session.app?.session?.person}:${small}:${photo.hash}`;
    const known = this.#known.get(key);
    if (known === undefined && !this.#asked.has(key)) {
      this.#asked.add(key);
      void this.#read(key, photo.hash, small);
    }
    return known ?? null;
  }

  async #read(key: string, hash: string, small: boolean): Promise<void> {
    const { answer } = await attempt('photo', { hash, small });
    if (answer?.source) this.#known.set(key, answer.source);
    // A photo that comes later is asked for again.
    else this.#asked.delete(key);
  }
}

export const pictures = new Pictures();
