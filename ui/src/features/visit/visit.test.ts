import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Visit } from '../../api/bindings/Visit';
import { send } from '../../api/transport';
import { base64Of } from '../../api/base64';
import { formatPlace } from './place';
import { OpenVisit } from './visit.svelte';

vi.mock('../../api/transport');

const draft = { enterprise: 'e1', date: '2026-11-21', met: null, actions: [] } as unknown as Visit;
const check = { refusal: null, in_future: false, usual_next: '2026-11-28' };
/** Each command that was sent, in order, with the answer it waits for. */
let sent: { name: string; draft: Visit; answer: (value: unknown) => void }[] = [];

beforeEach(() => {
  sent = [];
  vi.mocked(send).mockImplementation((name, input) => {
    if (name === 'open_visit') {
      return Promise.resolve({ enterprise: {}, draft, resumed: false, usual_next: '2026-11-28' });
    }
    return new Promise((answer) => {
      sent.push({ name, draft: (input as { draft: Visit }).draft, answer });
    });
  });
});

const soon = () => new Promise((resolve) => setTimeout(resolve));

async function opened() {
  const visit = new OpenVisit();
  await visit.open('e1');
  return visit;
}

describe('a visit that is being recorded', () => {
  it('is kept one state at a time, and the last one wins', async () => {
    const visit = await opened();
    for (const met of ['S', 'Su', 'Sun']) visit.change({ met });
    expect(sent.map((one) => one.draft.met)).toEqual(['S']);
    expect(visit.kept).toBe('keeping');
    sent[0]?.answer(check);
    await soon();
    expect(sent.map((one) => one.draft.met)).toEqual(['S', 'Sun']);
    sent[1]?.answer(check);
    await soon();
    expect(visit.kept).toBe('kept');
  });

  it('says when it could not be kept, and keeps again when asked', async () => {
    const visit = await opened();
    vi.mocked(send).mockRejectedValueOnce({ code: 'disk-full' });
    visit.change({ met: 'Sunita' });
    await soon();
    expect(visit.kept).toBe('not-kept');
    expect(visit.problem?.code).toBe('disk-full');
    visit.keep();
    sent[0]?.answer(check);
    await soon();
    expect(visit.kept).toBe('kept');
    expect(visit.problem).toBeNull();
  });

  it('is recorded after what was changed last is kept, with every row', async () => {
    const visit = await opened();
    const empty = { what: ' ', who: null, by: null };
    visit.change({ met: 'Sunita', actions: [{ what: 'Buy jars', who: null, by: null }, empty] });
    const recorded = visit.record();
    expect(sent.map((one) => one.name)).toEqual(['save_visit']);
    sent[0]?.answer(check);
    await soon();
    expect(sent[1]?.name).toBe('record_visit');
    // Rows that say nothing are left out by the app.
    expect(sent[1]?.draft.actions).toHaveLength(2);
    sent[1]?.answer({ line: { operation: '7-3' } });
    expect(await recorded).toBe('7-3');
    visit.change({ met: 'too late' });
    expect(sent).toHaveLength(2);
  });

  it('names the field that is wrong', async () => {
    const visit = await opened();
    vi.mocked(send).mockRejectedValueOnce({ code: 'field-invalid', field: 'next' });
    expect(await visit.record()).toBeUndefined();
    expect(visit.refusal?.field).toBe('next');
    expect(visit.problem).toBeNull();
  });
});

it('a picture of any size goes over in one piece', async () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index % 251);
  const text = await base64Of(new Blob([bytes]));
  const back = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  expect(back).toEqual(bytes);
});

it('a place is written with its sides of the earth', () => {
  expect(formatPlace({ latitude: 340837, longitude: 776412, accuracy_m: 8 })).toBe(
    '34.0837° N, 77.6412° E',
  );
});
