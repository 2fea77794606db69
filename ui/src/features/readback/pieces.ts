/** Which notes and coins make up an amount, in as few pieces as can be. */

export interface Heap {
  /** The denomination in rupees. */
  readonly rupees: number;
  readonly pieces: number;
  readonly note: boolean;
}

/** Ten is shown as the note, which more women know than the coin. */
const notes = [500, 200, 100, 50, 20, 10];
const coins = [5, 2, 1];

/** The heaps, the largest note first. Paise have no piece. */
export function heapsOf(paise: number): Heap[] {
  let rest = Math.floor(Math.max(0, paise) / 100);
  return [...notes, ...coins].flatMap((rupees) => {
    const pieces = Math.floor(rest / rupees);
    rest -= pieces * rupees;
    return pieces > 0 ? [{ rupees, pieces, note: notes.includes(rupees) }] : [];
  });
}
