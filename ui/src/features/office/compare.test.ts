import { describe, expect, it } from 'vitest';
import type { AccountLine } from '../../api/bindings/AccountLine';
import type { Borrowing } from '../../api/bindings/Borrowing';
import type { Made } from '../../api/bindings/Made';
import type { MeetingView } from '../../api/bindings/MeetingView';
import type { Review } from '../../api/bindings/Review';
import type { Side } from '../../api/bindings/Side';
import { compare } from './compare';
import { choicesFor } from './verdicts';

const made: Made = {
  operation: '7-1',
  by: 1,
  name: 'Asha',
  wall_ms: 0,
  whereabouts: { state: 'centre' },
};

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

type Parts = Partial<MeetingView['meeting']>;

function side(saved: number, attendance: 'present' | 'late', parts: Parts = {}): Side {
  const meeting = {
    meeting: {
      date: '2026-11-21',
      kind: 'regular',
      rows: [
        { member: 1, attendance, savings: [{ kind: 'compulsory', amount: saved }], fine: 10_00 },
        { member: 2, attendance: 'absent', savings: [], fine: 0 },
      ],
      lines: [{ head: 'stationery', paid: true, amount: 50_00, purse: 'cash', member: null }],
      deposit: 0,
      withdrawal: 0,
      opening_cash: 0,
      count: [],
      difference: null,
      signatories: [1, 2],
      presiding: null,
      note: null,
      repayments: [],
      loans: [],
      demands: [],
      returned: [],
      seen: [],
      ...parts,
    },
    totals: {
      saved,
      fines: 10_00,
      received: 0,
      paid: 50_00,
      repaid: 0,
      interest: 0,
      penalties: 0,
      lent: 0,
      returned: 0,
      counted: 0,
      difference: 0,
    },
    names: [
      { tag: 1, name: 'Zahra Bano' },
      { tag: 2, name: 'Dolma' },
    ],
  } as unknown as MeetingView;
  return { meeting, visit: null, fields: [], kind: 'meeting', made };
}

function item(parked: Side, posted: Side | null, accounts: readonly AccountLine[] = []): Review {
  return {
    refused: null,
    only: null,
    accounts: [...accounts],
    borrowings: [],
    parked,
    posted,
    reason: 'duplicate',
    can_both_stand: parked.meeting !== null,
    group: null,
    title: 'Saraswati',
  };
}

describe('two records of one meeting', () => {
  it('are compared row by row, and only what differs is marked', () => {
    const lines = compare(item(side(300_00, 'late'), side(200_00, 'present')));
    const differing = lines.filter(({ differs }) => differs);
    expect(differing.map(({ label }) => label)).toEqual(['Saved', 'Zahra Bano']);
    expect(differing[1]?.posted).toContain('Present');
    expect(differing[1]?.parked).toContain('Late');
    expect(differing[1]?.parked).toContain('300');
  });

  it('differ in whose loan it is, though every sum agrees', () => {
    const terms = { rate: 2400, method: 'declining', instalments: 10, first_due: '2026-12-21' };
    const lent = (member: number) =>
      side(0, 'late', {
        loans: [{ member, nth: 0, amount: 5_000_00, source: 'own', purse: 'cash', terms }],
        repayments: [{ loan: 3 + member, member, principal: 100_00, interest: 0, penalty: 0 }],
        returned: [{ member, kind: 'voluntary', amount: 20_00, purse: 'bank' }],
        demands: [{ member, amount: 9_00, purpose: null, priority: 1, loan: null }],
      } as unknown as Parts);
    const lines = compare(item(lent(1), lent(2))).filter(({ differs }) => differs);
    expect(lines).toHaveLength(8);
    expect(lines.every(({ parked, posted }) => (parked === '') !== (posted === ''))).toBe(true);
    expect(lines.some(({ label }) => /Dolma/.test(label))).toBe(true);
  });

  it('differ in the kind of saving, though the amount agrees', () => {
    const saved = (kind: string) =>
      side(100_00, 'late', {
        rows: [
          { member: 1, attendance: 'late', savings: [{ kind, amount: 100_00 }], fine: 0 },
        ] as unknown as MeetingView['meeting']['rows'],
      });
    const lines = compare(item(saved('voluntary'), saved('compulsory')));
    expect(lines.filter(({ differs }) => differs).map(({ label }) => label)).toEqual([
      'Zahra Bano',
    ]);
  });

  it('name the account where they differ in nothing else', () => {
    const account = (folio: number | null, last: string): AccountLine => ({
      folio,
      is_deposit: false,
      bank: 'SBI Leh',
      last,
      nth: null,
      balance: 0,
    });
    const accounts = [account(null, '1234'), account(7, '8901')];
    const terms = { rate: 2400, method: 'declining', instalments: 10, first_due: '2026-12-21' };
    const through = (folio: number | null) =>
      side(0, 'late', {
        deposit: 500_00,
        deposit_account: folio,
        withdrawal: 100_00,
        withdrawal_account: folio,
        lines: [
          {
            head: 'stationery',
            paid: true,
            amount: 50_00,
            purse: 'bank',
            member: null,
            folio: null,
          },
        ].map((line) => ({ ...line, note: null, account: folio })),
        loans: [{ member: 1, nth: 0, amount: 5_000_00, source: 'own', purse: 'bank', terms }].map(
          (loan) => ({ ...loan, purpose: null, account: folio }),
        ),
        repayments: [
          { loan: 3, member: 1, principal: 100_00, interest: 0, penalty: 0, purse: 'bank' },
        ].map((one) => ({ ...one, paid_by: null, account: folio })),
        returned: [{ member: 1, kind: 'voluntary', amount: 20_00, purse: 'bank', account: folio }],
      } as unknown as Parts);
    const differing = compare(item(through(7), through(null), accounts)).filter(
      ({ differs }) => differs,
    );
    expect(differing).toHaveLength(6);
    for (const { posted, parked } of differing) {
      expect(plain(posted)).toContain('SBI Leh …1234');
      expect(plain(parked)).toContain('SBI Leh …8901');
    }
    const gone = compare(item(through(9), through(null), accounts));
    expect(gone.find(({ key }) => key === 'deposit')?.parked).toContain('Another bank account');
    const only = compare(item(through(null), null, accounts.slice(0, 1)));
    expect(only.find(({ key }) => key === 'deposit')?.parked).not.toContain('SBI');
  });

  it('name the loan that a payment was written on', () => {
    const loan = (tag: number, dose: number) =>
      ({ tag, kind: 'term-loan', name: 'J&K Bank', dose }) as unknown as Borrowing;
    const paid = (folio: number) =>
      side(0, 'late', {
        lines: [
          {
            ...{ head: 'bank-term-loan', paid: true, amount: 500_00, purse: 'cash' },
            ...{ member: null, folio, account: null, note: null },
          },
        ],
      } as unknown as Parts);
    const of = (waits: number) => {
      const both = { ...item(paid(waits), paid(11)), borrowings: [loan(11, 1), loan(12, 2)] };
      return compare(both).filter(({ key }) => key.startsWith('line-'));
    };
    expect(of(11).map(({ differs }) => differs)).toEqual([false]);
    const [line] = of(12);
    expect(line?.differs).toBe(true);
    expect(plain(line?.posted ?? '')).toContain('dose\u00a01');
    expect(plain(line?.parked ?? '')).toContain('dose\u00a02');
    expect(of(13)[0]?.parked).toContain('Another loan');
  });

  it('show both of two equal lines, and what is said of one', () => {
    const line = { head: 'stationery', paid: true, amount: 50_00, purse: 'cash', member: null };
    const paid = (...notes: string[]) =>
      side(0, 'late', {
        lines: notes.map((note) => ({ ...line, note })) as unknown as Parts['lines'],
      });
    const lines = compare(item(paid('pens', 'paper'), paid('pens')));
    const differing = lines.filter(({ differs }) => differs);
    expect(differing).toHaveLength(1);
    expect(differing[0]?.parked).toContain('paper');
  });

  it('leave the other side empty where it says nothing', () => {
    const fields = (value: string, field: string): Side => ({
      ...side(0, 'late'),
      meeting: null,
      fields: [{ field, value }],
    });
    const [bank, name] = compare(item(fields('Nyima', 'name'), fields('SBI', 'bank')));
    expect([bank?.posted, bank?.parked]).toEqual(['SBI', '']);
    expect([name?.posted, name?.parked]).toEqual(['', 'Nyima']);
  });

  it('mark nothing where there is nothing to compare with', () => {
    expect(compare(item(side(1_00, 'late'), null)).some(({ differs }) => differs)).toBe(false);
  });
});

describe('the verdicts', () => {
  const offered = (review: Review) => choicesFor(review).map(({ verdict }) => verdict);

  it('are all three for a record beside another', () => {
    expect(offered(item(side(1, 'late'), side(2, 'late')))).toEqual(['keep', 'replace', 'both']);
  });

  it('cannot keep two values of one field', () => {
    const edit = { ...side(1, 'late'), meeting: null, fields: [{ field: 'name', value: 'A' }] };
    expect(offered(item(edit, edit))).toEqual(['keep', 'replace']);
  });

  it('let one of two stand where both cannot be true', () => {
    const beginning = { ...side(1, 'late'), meeting: null };
    expect(offered(item(beginning, beginning))).toEqual(['keep', 'replace']);
  });

  it('are only to give way where what counts is her own', () => {
    const own = { ...item(side(1, 'late'), side(2, 'late')), only: 'replace' as const };
    expect(offered(own)).toEqual(['replace']);
    expect(offered({ ...own, only: 'keep' as const })).toEqual(['keep']);
  });

  it('are yes or no where it stands alone', () => {
    expect(offered(item(side(1, 'late'), null))).toEqual(['keep', 'both']);
  });
});
