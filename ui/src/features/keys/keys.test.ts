import { expect, it } from 'vitest';
import { wanted, type Pressed } from './keys';

const pressed = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

it('a slash searches and a question mark lists the keys, in Urdu too', () => {
  expect(wanted(pressed('/'), false)).toEqual({ deed: 'find' });
  expect(wanted(pressed('?'), false)).toEqual({ deed: 'keys' });
  expect(wanted(pressed('؟'), false)).toEqual({ deed: 'keys' });
});

it('what is written into a field is left alone', () => {
  expect(wanted(pressed('/'), true)).toBeUndefined();
  expect(wanted(pressed('?'), true)).toBeUndefined();
  expect(wanted(pressed('a'), false)).toBeUndefined();
});

it('places and deeds are asked for by the place of the key', () => {
  expect(wanted(pressed('२', { code: 'Digit2', altKey: true }), true)).toEqual({ place: 2 });
  expect(wanted(pressed('ل', { code: 'KeyL', ctrlKey: true }), true)).toEqual({ deed: 'lock' });
  expect(wanted(pressed('Enter', { ctrlKey: true }), true)).toEqual({ deed: 'save' });
  expect(wanted(pressed('ArrowLeft', { altKey: true }), false)).toEqual({ deed: 'back' });
  expect(wanted(pressed('p', { code: 'KeyP', metaKey: true }), false)).toEqual({ deed: 'print' });
});

it('AltGr writes signs and does nothing else', () => {
  const altGr = { code: 'Digit2', altKey: true, ctrlKey: true };
  expect(wanted(pressed('²', altGr), true)).toBeUndefined();
});
