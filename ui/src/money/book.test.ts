import { afterEach, expect, it, vi } from 'vitest';
import { send } from '../api/transport';
import { members } from '../words/members.svelte';
import { openBook } from './book';

vi.mock('../api/transport');

const kinds: Record<string, string> = { roshni: 'women', chushot: 'village-organisation' };

function answering(): void {
  vi.mocked(send).mockImplementation((_, input) => {
    const { group } = input as { group: string };
    const kind = kinds[group];
    return kind ? Promise.resolve({ row: { kind } }) : Promise.reject(new Error('gone'));
  });
}

const answered = () => new Promise((done) => setTimeout(done));

afterEach(() => vi.mocked(send).mockReset());

it('speaks of groups in a federation’s book, and of women again when it is closed', async () => {
  answering();
  const close = openBook('chushot');
  await answered();
  expect(members.are).toBe('groups');
  close();
  expect(members.are).toBe('women');
  openBook('roshni');
  await answered();
  expect(members.are).toBe('women');
});

it('speaks of Village Organisations in the book of a Cluster Level Federation', async () => {
  answering();
  kinds.leh = 'model-cluster-federation';
  const close = openBook('leh');
  await answered();
  expect(members.are).toBe('organisations');
  close();
});

it('knows a body that it has met, and asks no second time', () => {
  const close = openBook('chushot');
  expect(members.are).toBe('groups');
  expect(send).not.toHaveBeenCalled();
  close();
});

it('keeps the book that was opened last, however late the one before is closed', () => {
  const first = openBook('roshni');
  const second = openBook('chushot');
  first();
  expect(members.are).toBe('groups');
  second();
  expect(members.are).toBe('women');
});

it('takes no answer for a book that is closed, and speaks of women where there is none', async () => {
  answering();
  kinds.stakna = 'cluster-federation';
  openBook('stakna')();
  await answered();
  expect(members.are).toBe('women');
  openBook('nobody');
  await answered();
  expect(members.are).toBe('women');
});
