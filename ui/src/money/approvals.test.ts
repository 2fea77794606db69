import { describe, expect, it } from 'vitest';
import type { Made } from '../api/bindings/Made';
import type { FieldValue } from '../api/bindings/FieldValue';
import type { Refusal } from '../api/bindings/Refusal';
import type { Review } from '../api/bindings/Review';
import { hers, toDecide, waitingOf } from './approvals';

const made = (operation: string, by: number): Made => ({
  operation,
  by,
  name: null,
  wall_ms: 0,
  whereabouts: { state: 'centre' },
});
const review = (
  operation: string,
  by: number,
  reason: Review['reason'],
  refused: Refusal | null = null,
): Review => ({
  refused,
  only: null,
  accounts: [],
  borrowings: [],
  parked: {
    meeting: null,
    visit: null,
    fields: [],
    kind: 'loan-decision',
    made: made(operation, by),
  },
  posted: null,
  reason,
  can_both_stand: true,
  group: 'g',
  title: 'Roshni',
});

describe('what waits for an approver', () => {
  it('begins with resolutions that do not count yet, without her own and without duplicates', () => {
    const waiting = waitingOf(
      {
        records: [
          {
            group: 'g',
            group_name: 'Roshni',
            needs: 'voucher',
            approvers: ['block'],
            date: '2026-11-01',
            amount: 100,
            way: 'went',
            fields: [],
            accounts: [],
            made: made('3-1', 2),
          },
        ],
      },
      {
        items: [
          review('3-2', 2, 'awaits-approval'),
          review('3-3', 9, 'awaits-approval'),
          review('3-4', 2, 'duplicate'),
        ],
      },
      9,
    );
    expect(waiting.map(({ operation }) => operation)).toEqual(['3-2', '3-1']);
    expect(waiting[0]).toMatchObject({ resolution: true, groupName: 'Roshni' });
  });

  it('calls each resolution about members by its own name, with the woman it is about', () => {
    const about = (operation: string, ...fields: FieldValue[]) => {
      const one = review(operation, 2, 'awaits-approval');
      return { ...one, parked: { ...one.parked, kind: 'resolution' as const, fields } };
    };
    const items = [
      about('3-2', { field: 'member', value: 'Phuntsog' }, { field: 'share', value: '5' }),
      about('3-3', { field: 'date', value: '2026-11-01' }, { field: 'surplus', value: '5' }),
      about('3-4', { field: 'kept', value: 'Tara' }, { field: 'other', value: 'Tara B.' }),
    ];
    expect(waitingOf(null, { items }, 9).map(({ kind, woman }) => [kind, woman])).toEqual([
      ['settlement', 'Phuntsog'],
      ['distribution', null],
      ['members-merged', 'Tara'],
    ]);
  });

  it('leaves to the decisions what is nobody’s to approve here, her own among it', () => {
    const items = [
      review('3-2', 2, 'awaits-approval'),
      review('3-3', 9, 'awaits-approval'),
      review('3-4', 2, 'duplicate'),
      { ...review('3-5', 2, 'awaits-approval'), group: null },
    ];
    expect(toDecide({ items }, 9).map(({ parked }) => parked.made.operation)).toEqual([
      '3-3',
      '3-4',
      '3-5',
    ]);
  });

  it('counts what is hers to decide, and shows what others decide', () => {
    const others = { code: 'approved-by-others', who: 'vo' } as const;
    const items = [
      review('3-2', 2, 'awaits-approval'),
      review('3-5', 2, 'awaits-approval', others),
    ];
    const waiting = waitingOf(null, { items }, 9);
    expect(waiting.map(({ refused }) => refused)).toEqual([null, others]);
    expect(hers(waiting)).toBe(1);
  });
});
