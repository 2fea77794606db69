import { describe, expect, it } from 'vitest';
import type { MemberView } from '../../api/bindings/MemberView';
import { hasMoney } from './leaving';

const woman = (saved: number, balances: MemberView['balances']) => ({
  line: {
    id: 'asha',
    tag: 1,
    name: 'Asha',
    relation: 'husband' as const,
    relation_name: null,
    serial: null,
    office: 'member' as const,
    joined: '2025-01-01',
    active: true,
    ended: null,
    saved,
    photo: null,
  },
  balances,
});

describe('a woman who leaves', () => {
  it('is settled with first while savings are hers or she owes a loan', () => {
    expect(hasMoney(woman(5_000, []))).toBe(true);
    expect(hasMoney(woman(0, [{ head: 'loan-to-member', amount: 100, told: 100 }]))).toBe(true);
  });

  it('is not held up by the interest that she once paid', () => {
    expect(hasMoney(woman(0, [{ head: 'loan-interest', amount: -40_000, told: 40_000 }]))).toBe(
      false,
    );
  });
});
