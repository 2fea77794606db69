import { describe, expect, it } from 'vitest';
import { formatDate } from '../words/dates';
import { formatPaise } from '../words/digits';
import { saidInWords } from './said';

describe('what a record says', () => {
  it('writes days and rupees as everywhere else, and text as it is', () => {
    const text = (field: string, value: string) => saidInWords({ field, value }).text;
    expect(text('date', '2026-04-30')).toBe(formatDate('2026-04-30'));
    expect(text('amount', '1,20,000.50')).toBe(formatPaise(12_000_050));
    expect(text('saving-compulsory', '100')).toBe(formatPaise(10_000));
    expect(text('reason', '100')).toBe('100');
  });
});
