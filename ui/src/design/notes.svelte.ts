/** What fields without room of their own say: it stands below the whole row that they are in. */
import { getContext, setContext } from 'svelte';

export interface Note {
  /** The field's: it is described by this. */
  readonly id: string;
  readonly text: string;
  /** It is wrong; else it is asked. */
  readonly wrong: boolean;
}

const key = Symbol('the notes of a row');

export class Notes {
  list: readonly Note[] = $state.raw([]);

  /** What a field says now, or no more. */
  tell(id: string, note: Note | undefined): void {
    const others = this.list.filter((one) => one.id !== id);
    if (note || others.length < this.list.length) this.list = note ? [...others, note] : others;
  }
}

/** The notes of a row that begins here. */
export function rowNotes(): Notes {
  return setContext(key, new Notes());
}

/** The notes of the row that a field stands in; nothing where it stands by itself. */
export function notesOfRow(): Notes | undefined {
  return getContext<Notes | undefined>(key);
}
