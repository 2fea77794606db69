import { expect, it } from 'vitest';
import { Typed } from './typed.svelte';

const number = () =>
  new Typed<number | null>(() => ({
    empty: null,
    read: (text) => (/^\d+$/.test(text) ? Number(text) : undefined),
    write: (value) => `<${value}>`,
  }));

it('reads what is written, and writes it in its own way when she leaves', () => {
  const typed = number();
  typed.begin(3);
  expect(typed.take('12')).toBe(12);
  expect(typed.shown(12)).toBe('12');
  typed.end();
  expect(typed.shown(12)).toBe('<12>');
  expect(typed.take('')).toBeNull();
});

it('holds what stood there when it cannot be read, and says so once she left', () => {
  const typed = number();
  typed.begin(3);
  expect(['1', '12', '12x'].map((text) => typed.take(text))).toEqual([1, 12, 3]);
  expect([typed.unread, typed.wrong]).toEqual([true, false]);
  typed.end();
  expect([typed.shown(3), typed.wrong]).toEqual(['12x', true]);
});

it('gives way to another value from outside, and not to the one that held', () => {
  const typed = number();
  typed.begin(3);
  typed.take('x');
  typed.end();
  typed.heed(3);
  expect(typed.shown(3)).toBe('x');
  typed.heed(4);
  expect([typed.shown(4), typed.unread]).toEqual(['<4>', false]);
});
