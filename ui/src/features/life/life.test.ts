import { describe, expect, it } from 'vitest';
import type { MemberLine } from '../../api/bindings/MemberLine';
import type { Office } from '../../api/bindings/Office';
import type { OfficeLine } from '../../api/bindings/OfficeLine';
import type { Payout } from '../../api/bindings/Payout';
import { moves, officers } from './life';

const woman = (id: string, office: Office, active = true): MemberLine => ({
  id,
  tag: 1,
  name: id,
  relation: 'husband',
  relation_name: null,
  serial: null,
  office,
  joined: '2025-01-01',
  active,
  ended: null,
  saved: 0,
  photo: null,
});

const line = (operation: string, member: string, from: string): OfficeLine => ({
  operation,
  given: { member, office: 'president', from },
});

describe('who has an office', () => {
  const members = [
    woman('asha', 'member'),
    woman('bano', 'president'),
    woman('kamla', 'treasurer'),
  ];

  it('keeps those in sight whose office is older than the book', () => {
    const given = [line('1-1-4', 'bano', '2026-06-01')];
    const { now, earlier } = officers(members, given);
    expect(now.map(({ member, line }) => [member.id, line?.given.from ?? null])).toEqual([
      ['bano', '2026-06-01'],
      ['kamla', null],
    ]);
    expect(earlier).toEqual([]);
  });

  it('sets whoever had it before apart, and a woman who left', () => {
    const given = [
      line('1-1-6', 'bano', '2026-06-01'),
      line('1-1-5', 'asha', '2024-06-01'),
      line('1-1-4', 'bano', '2022-06-01'),
    ];
    const { now, earlier } = officers([...members, woman('left', 'secretary', false)], given);
    expect(now.map(({ member }) => member.id)).toEqual(['bano', 'kamla']);
    expect(earlier.map(({ given }) => given.from)).toEqual(['2024-06-01', '2022-06-01']);
  });
});

describe('what the next meeting moves', () => {
  it('says every amount once, on its side, and leaves out what is nothing', () => {
    const payout: Payout = {
      member: 1,
      leaves: true,
      returned: [{ member: 1, kind: 'compulsory', amount: 30_000, purse: 'cash', account: null }],
      repayments: [
        {
          loan: 7,
          member: 1,
          principal: 1_500_000,
          interest: 36_000,
          penalty: 0,
          purse: 'cash',
          paid_by: null,
          account: null,
        },
      ],
      share: 7_100,
      share_capital: 100_000,
    };
    expect(moves(payout, 3_100)).toEqual([
      { what: 'kind-compulsory', gives: 30_000, takes: 0 },
      { what: 'head-share-capital', gives: 100_000, takes: 0 },
      { what: 'settlement-share', gives: 3_100, takes: 0 },
      { what: 'settlement-earlier', gives: 4_000, takes: 0 },
      { what: 'member-loan', gives: 0, takes: 1_500_000 },
      { what: 'head-loan-interest', gives: 0, takes: 36_000 },
    ]);
  });
});
