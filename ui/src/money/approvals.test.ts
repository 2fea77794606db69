import { describe, expect, it } from 'vitest';
import type { Made } from '../api/bindings/Made';
import type { Refusal } from '../api/bindings/Refusal';
import type { Review } from '../api/bindings/Review';
import { hers, waitingOf } from './approvals';

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
  gives_way_only: false,
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
