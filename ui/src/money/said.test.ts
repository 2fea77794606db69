import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AccountLine } from '../api/bindings/AccountLine';
import { formatDay } from '../words/dates';
import { formatPaise } from '../words/digits';
import { language } from '../words/words.svelte';
import { calledIn } from './records';
import { saidInWords } from './said';

describe('what a record says', () => {
  it('writes days and rupees as everywhere else, and text as it is', () => {
    const text = (field: string, value: string) => saidInWords({ field, value }).text;
    expect(text('date', '2026-04-30')).toBe(formatDay('2026-04-30'));
    expect(text('amount', '1,20,000.50')).toBe(formatPaise(12_000_050));
    expect(text('saving-compulsory', '100')).toBe(formatPaise(10_000));
    expect(text('reason', '100')).toBe('100');
  });

  it('says in a federation’s book that a group left, and no woman', async () => {
    await language.choose('en');
    const record = { field: 'record', value: 'member-ended' };
    expect(saidInWords(record, [], 'women').text).toBe('A woman left');
    expect(saidInWords(record, [], 'groups').text).toBe('A group left');
    expect(saidInWords(record, [], 'organisations').text).toBe('A VO left');
    const note = [{ field: 'narration', value: 'Rent of the hall' }];
    expect(calledIn('voucher', note, 'women')).toBe('Rent of the hall');
    expect(calledIn('pause', note, 'women')).not.toBe('Rent of the hall');
  });

  it('names accounts as the book does', () => {
    const account = (folio: number | null, last: string, fixed = false): AccountLine => ({
      folio,
      is_deposit: fixed,
      bank: 'SBI Leh',
      last,
      nth: null,
      balance: 0,
    });
    const accounts = [account(null, '1234'), account(7, '8901'), account(9, '5555', true)];
    const text = (value: string) => saidInWords({ field: 'into', value }, accounts).text;
    expect(text('bank')).toContain('1234');
    expect(text('bank/7')).toContain('8901');
    expect(text('bank/7 fixed-deposit/9')).toMatch(/8901.*5555/);
    expect(saidInWords({ field: 'out-of', value: 'bank' }, accounts.slice(0, 1)).text).toBe('Bank');
  });

  it('has a name for every field that the store tells', () => {
    const store = readFileSync('../crates/store/src/review.rs', 'utf8');
    const told = [...store.matchAll(/(?:one|tell)\(\s*"([\w-]+)"|field: "([\w-]+)"/g)];
    const fields = told.map(([, said, field]) => said ?? field ?? '');
    expect(fields).toContain('narration');
    const words = ['errors', 'said']
      .map((file) => readFileSync(`../locales/en/${file}.ftl`, 'utf8'))
      .join('\n');
    expect(fields.filter((field) => !words.includes(`\nfield-${field} =`))).toEqual([]);
  });
});
