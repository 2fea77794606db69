import { expect, it } from 'vitest';
import type { SentBackRecord } from '../api/bindings/SentBackRecord';
import { looks } from './records';
import { nextOf, pageOf } from './returned';

const made = { operation: '1-1-9', by: 1, name: null, wall_ms: 0, whereabouts: { kind: 'centre' } };

function record(needs: string, can_be_taken_back: boolean): SentBackRecord {
  const parts = { needs, can_be_taken_back, made, group: 'g', group_name: 'G', fields: [] };
  return { ...parts, member: 'm', loan: 7 } as unknown as SentBackRecord;
}

it('every kind that can come back has a page on which it is put right', () => {
  const never = [
    'loan-decision',
    'not-held',
    'power',
    'borrowing-agreed',
    'linkage',
    'claim',
    'bank-said',
    'other',
  ];
  for (const needs of Object.keys(looks).filter((one) => !never.includes(one))) {
    expect(pageOf(record(needs, false))).toMatch(/^#\/(group\/g|member\/m|meeting-record\/1-1-9)/);
  }
});

it('what counts is taken back, what never counted is recorded anew, and the rest put right', () => {
  expect(nextOf(record('borrowing', true))).toBe('sent-back-counts');
  expect(nextOf(record('settlement', false))).toBe('sent-back-void');
  expect(nextOf(record('reversal', false))).toBe('sent-back-stands');
  expect(nextOf(record('member-ended', false))).toBe('sent-back-stands');
});
