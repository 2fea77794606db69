import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppProblem } from './problem';
import { send } from './transport';

const answer = (status: number, body: string) =>
  vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response(body, { status })));

afterEach(() => vi.unstubAllGlobals());

describe('a command over HTTP', () => {
  it('is posted by its name and gives the answer', async () => {
    answer(200, '{"name":"Saraswati"}');
    expect(await send('group', { id: 1 })).toEqual({ name: 'Saraswati' });
    expect(fetch).toHaveBeenCalledWith(
      '/call/group',
      expect.objectContaining({ body: '{"id":1}' }),
    );
  });

  it('throws the code of what went wrong with its data', async () => {
    answer(422, '{"code":"name-missing","field":"name"}');
    const problem = await send('group', null).catch((thrown: unknown) => thrown);
    expect(problem).toBeInstanceOf(AppProblem);
    expect(problem).toMatchObject({ code: 'name-missing', field: 'name' });
  });

  it('says so when nothing or nonsense is answered', async () => {
    answer(502, '<html>');
    await expect(send('group', null)).rejects.toMatchObject({ code: 'no-answer' });
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('refused')));
    await expect(send('group', null)).rejects.toMatchObject({ code: 'no-answer' });
  });
});

describe('a command in the window', () => {
  it('goes through the one door of the shell', async () => {
    const invoke = vi.fn().mockRejectedValue({ code: 'wrong-pin', left: 3 });
    vi.stubGlobal('__TAURI_INTERNALS__', { invoke });
    await expect(send('unlock', {})).rejects.toMatchObject({
      code: 'wrong-pin',
      data: { left: 3 },
    });
    expect(invoke.mock.calls[0]?.slice(0, 2)).toEqual(['call', { name: 'unlock', input: {} }]);
  });
});
