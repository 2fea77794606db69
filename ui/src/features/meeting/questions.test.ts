import { describe, expect, it } from 'vitest';
import { markOf, stepOf, stepOfWarning } from './questions';

describe('a meeting', () => {
  it('leads from a refusal to where it is put right', () => {
    expect(stepOf('meeting-attendance-missing')).toBe('attendance');
    expect(stepOf('meeting-cash-does-not-tie')).toBe('count');
    expect(stepOf('amount-too-large', 'deposit')).toBe('bank');
    expect(stepOf('disk-full')).toBeUndefined();
  });

  it('asks where it can be answered', () => {
    expect(stepOfWarning({ code: 'bank-below-zero', balance: -1 })).toBe('bank');
  });

  it('hears attendance from keys of every layout', () => {
    expect(markOf('p', 'KeyP')).toBe('present');
    expect(markOf('3', 'Digit3')).toBe('absent');
    expect(markOf('४', 'Digit4')).toBe('informed');
    expect(markOf('ल', 'KeyL')).toBe('late');
    expect(markOf('x', 'KeyX')).toBeUndefined();
    expect(markOf('5', 'Digit5')).toBeUndefined();
    expect(markOf('Enter', 'Enter')).toBeUndefined();
    expect(markOf('Tab', 'Tab')).toBeUndefined();
  });
});
