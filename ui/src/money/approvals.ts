/** What waits for an approver: records that count already, and resolutions that do not yet. */
import type { AccountLine } from '../api/bindings/AccountLine';
import type { Awaiting } from '../api/bindings/Awaiting';
import type { FieldValue } from '../api/bindings/FieldValue';
import type { Made } from '../api/bindings/Made';
import type { NeedsApproval } from '../api/bindings/NeedsApproval';
import type { Refusal } from '../api/bindings/Refusal';
import type { Reviews } from '../api/bindings/Reviews';

export interface Waiting {
  readonly operation: string;
  readonly group: string;
  readonly groupName: string;
  readonly kind: NeedsApproval | 'loan-decision' | 'resolution';
  /** Its day; a resolution tells it in its details. */
  readonly date: string | null;
  readonly amount: number | null;
  readonly made: Made;
  /** What it says, field by field. */
  readonly fields: readonly FieldValue[];
  /** The group's accounts, where that names one. */
  readonly accounts: readonly AccountLine[];
  /** It counts only when somebody has agreed. */
  readonly resolution: boolean;
  /** Why it is not hers to decide. */
  readonly refused: Refusal | null;
}

/** Resolutions first: until then nothing of them counts. Then the oldest first. */
export function waitingOf(
  awaiting: Awaiting | null,
  reviews: Reviews | null,
  person: number | undefined,
): Waiting[] {
  const resolutions = (reviews?.items ?? [])
    .filter(({ reason, parked }) => reason === 'awaits-approval' && parked.made.by !== person)
    .flatMap(({ parked, group, title, refused, accounts }): Waiting[] =>
      group
        ? [
            {
              operation: parked.made.operation,
              group,
              groupName: title,
              kind: parked.kind === 'loan-decision' ? parked.kind : 'resolution',
              date: null,
              amount: null,
              fields: parked.fields,
              accounts,
              made: parked.made,
              resolution: true,
              refused,
            },
          ]
        : [],
    );
  const records = (awaiting?.records ?? []).map(
    ({ group, group_name: groupName, needs, date, amount, fields, accounts, made }): Waiting => ({
      operation: made.operation,
      group,
      groupName,
      kind: needs,
      date,
      amount: amount === 0 ? null : amount,
      fields,
      accounts,
      made,
      resolution: false,
      refused: null,
    }),
  );
  return [...resolutions, ...records];
}

/** How much of it is hers to decide. */
export const hers = (waiting: readonly Waiting[]): number =>
  waiting.filter(({ refused }) => refused === null).length;
