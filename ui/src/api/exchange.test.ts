import { afterEach, expect, it, vi } from 'vitest';
import { exchange } from './exchange.svelte';

afterEach(() => vi.unstubAllGlobals());

it('says no longer that the centre is away once a later round went well', async () => {
  const away = { code: 'centre-unreachable' };
  let status = { problem: away as unknown, last_ok_ms: 1, next_try_ms: null, changes: 0 };
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve(
      path.endsWith('sync_now')
        ? new Response(JSON.stringify(away), { status: 503 })
        : new Response(JSON.stringify(status)),
    ),
  );
  await exchange.ask();
  await exchange.now();
  expect(exchange.refused?.code).toBe('centre-unreachable');
  await exchange.ask();
  expect(exchange.refused?.code).toBe('centre-unreachable');
  status = { ...status, problem: null, last_ok_ms: 2 };
  await exchange.ask();
  expect(exchange.refused).toBeNull();
});
