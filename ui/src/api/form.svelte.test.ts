import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Form } from './form.svelte';
import { session } from './session.svelte';

/** What the app keeps, by the form's name. */
let kept: Map<string, string>;

beforeEach(() => {
  vi.useFakeTimers();
  kept = new Map();
  vi.stubGlobal('fetch', (path: string, { body }: { body: string }) => {
    const input = JSON.parse(body) as { key: string; text?: string | null } | null;
    let answer: unknown = { done: true };
    if (path === '/call/form') answer = { text: kept.get(input?.key ?? '') ?? null };
    else if (path === '/call/keep_form' && input?.text) kept.set(input.key, input.text);
    else if (path === '/call/keep_form') kept.delete(input?.key ?? '');
    return Promise.resolve(new Response(JSON.stringify(answer)));
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const blank = () => ({ name: '', bank: '' });

/** A form in the life of a component; `leave` ends it. */
async function opened() {
  let form = undefined as unknown as Form<{ name: string; bank: string }>;
  const leave = $effect.root(() => {
    form = new Form(() => 'group/new', blank);
  });
  flushSync();
  await form.begin();
  return { form, leave };
}

async function later(ms = 1_000) {
  flushSync();
  await vi.advanceTimersByTimeAsync(ms);
}

it('what was entered is there again when the form is opened later', async () => {
  const first = await opened();
  first.form.draft.name = 'Saraswati';
  await later();
  first.leave();
  const second = await opened();
  expect(second.form.draft).toEqual({ name: 'Saraswati', bank: '' });
  expect(second.form.resumed).toBe(true);
  second.leave();
});

it('a form that was saved, or emptied again, leaves nothing behind', async () => {
  const { form, leave } = await opened();
  form.draft.name = 'Saraswati';
  await later();
  expect(kept.size).toBe(1);
  form.anew();
  await later();
  expect(form.draft.name).toBe('');
  expect(kept.size).toBe(0);
  form.draft.name = 'Ujala';
  await later();
  await form.end();
  expect(kept.size).toBe(0);
  form.draft.name = 'written after it was saved';
  await later();
  expect(kept.size).toBe(0);
  leave();
});

it('locking keeps the last letter, and does not wait for the pause', async () => {
  const { form, leave } = await opened();
  form.draft.name = 'Uj';
  flushSync();
  await session.lock();
  expect(kept.get('group/new')).toContain('Uj');
  leave();
});

it('a form that was given up begins anew, though the answer comes late', async () => {
  const first = await opened();
  first.form.draft.name = 'Saraswati';
  await later();
  first.leave();
  const second = await opened();
  const waiting = second.form.begin();
  await second.form.end();
  await waiting;
  expect(kept.size).toBe(0);
  await second.form.begin();
  expect(second.form.draft.name).toBe('');
  second.leave();
});

it('nothing is kept of a form that was only looked at', async () => {
  const { form, leave } = await opened();
  expect(form.resumed).toBe(false);
  await later();
  leave();
  await later();
  expect(kept.size).toBe(0);
});
