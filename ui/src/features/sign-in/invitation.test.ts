import { describe, expect, it } from 'vitest';
import { complete, taken } from './invitation';

const empty = { address: '', code: '' };

describe('an invitation', () => {
  it('is split when all of it is pasted into one field', () => {
    const both = { address: 'https://leh.example:8443', code: 'K7QF-2MXD-99AB' };
    expect(taken(empty, 'code', ' https://leh.example:8443#K7QF-2MXD-99AB\n')).toEqual(both);
    expect(taken(empty, 'address', 'https://leh.example:8443#K7QF-2MXD-99AB')).toEqual(both);
  });

  it('is found inside a message', () => {
    const text = 'Your invitation: 127.0.0.1:4000#ABCD valid until tomorrow';
    expect(taken(empty, 'code', text)).toEqual({ address: '127.0.0.1:4000', code: 'ABCD' });
  });

  it('can be typed in two halves', () => {
    const half = taken(empty, 'address', 'leh.example');
    expect(complete(half)).toBe(false);
    expect(complete(taken(half, 'code', 'abcd'))).toBe(true);
  });
});
