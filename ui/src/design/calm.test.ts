import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { calm } from './calm';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A key with what it counts, as the page hears it: from further out. */
function key(how: Parameters<typeof calm>[0]) {
  const around = document.createElement('div');
  const button = around.appendChild(document.createElement('button'));
  let presses = 0;
  around.addEventListener('click', () => (presses += 1));
  const gone = calm(how)(button);
  return { press: () => (button.click(), presses), gone };
}

it('takes a double tap as one', () => {
  const { press } = key({});
  expect(press()).toBe(1);
  vi.advanceTimersByTime(200);
  expect(press()).toBe(1);
  vi.advanceTimersByTime(300);
  expect(press()).toBe(2);
});

it('takes nothing before one could see what it is about', () => {
  const { press } = key({ first: 1_000 });
  vi.advanceTimersByTime(900);
  expect(press()).toBe(0);
  vi.advanceTimersByTime(100);
  expect(press()).toBe(1);
});

it('leaves the key as it was', () => {
  const { press, gone } = key({ first: 1_000 });
  if (typeof gone === 'function') gone();
  expect(press()).toBe(1);
});
