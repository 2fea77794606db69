/** What a key does anywhere in the window, outside of what the keys do in a field. */

export type Deed = 'find' | 'keys' | 'save' | 'print' | 'lock' | 'back';

/** Something to do, or the place with this number to go to. */
export type Wanted = { deed: Deed } | { place: number };

/** The part of a key's event that decides. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The keys as they are listed, each with the id of what it does; she has so many places. */
export const listed = (places: number) =>
  [
    { keys: ['/'], id: 'keys-find' },
    { keys: ['?'], id: 'keys-keys' },
    { keys: ['Alt', `1…${places}`], id: 'keys-places' },
    { keys: ['Alt', '←'], id: 'keys-back' },
    { keys: ['Tab'], id: 'keys-next' },
    { keys: ['Enter'], id: 'keys-press' },
    { keys: ['Ctrl', 'Enter'], id: 'keys-save' },
    { keys: ['Esc'], id: 'keys-close' },
    { keys: ['Ctrl', 'P'], id: 'keys-print' },
    { keys: ['Ctrl', '+'], id: 'keys-larger' },
    { keys: ['Ctrl', '−'], id: 'keys-smaller' },
    { keys: ['Ctrl', 'L'], id: 'keys-lock' },
  ] as const;

/** What keys do in a meeting besides, on its pages alone. */
export const listedInMeeting = [
  { keys: ['1', '2', '3', '4'], id: 'keys-mark' },
  { keys: ['P', 'L', 'A', 'I'], id: 'keys-mark-letters' },
  { keys: ['↑', '↓'], id: 'keys-rows' },
  { keys: ['Ctrl', 'Z'], id: 'keys-undo' },
  { keys: ['Ctrl', 'Y'], id: 'keys-redo' },
] as const;

/**
 * What is wanted by a key; `writing` says that a field has it. Places of keys are asked for by
 * their code, because the keyboards of Hindi and Urdu write other signs there.
 */
export function wanted(pressed: Pressed, writing: boolean): Wanted | undefined {
  const { key, code, altKey } = pressed;
  const ctrl = pressed.ctrlKey || pressed.metaKey;
  if (ctrl && altKey) return undefined;
  if (altKey) {
    const digit = /^Digit([1-9])$/.exec(code);
    if (digit) return { place: Number(digit[1]) };
    return key === 'ArrowLeft' ? { deed: 'back' } : undefined;
  }
  if (ctrl) {
    if (key === 'Enter') return { deed: 'save' };
    if (code === 'KeyP') return { deed: 'print' };
    return code === 'KeyL' ? { deed: 'lock' } : undefined;
  }
  if (writing) return undefined;
  if (key === '/') return { deed: 'find' };
  return key === '?' || key === '؟' ? { deed: 'keys' } : undefined;
}
