/** What waits for an approver: records that count already, and resolutions that do not yet. */
import type { AccountLine } from '../api/bindings/AccountLine';
import type { Awaiting } from '../api/bindings/Awaiting';
import type { FieldValue } from '../api/bindings/FieldValue';
import type { Made } from '../api/bindings/Made';
import type { MoneyWay } from '../api/bindings/MoneyWay';
import type { NeedsApproval } from '../api/bindings/NeedsApproval';
import type { Refusal } from '../api/bindings/Refusal';
import type { Review } from '../api/bindings/Review';
import type { Reviews } from '../api/bindings/Reviews';

export interface Waiting {
  readonly operation: string;
  readonly group: string;
  readonly groupName: string;
  readonly kind: NeedsApproval | 'loan-decision';
  /** The woman whom it is about, where it names one. */
  readonly woman: string | null;
  /** Its day; a resolution tells it in its details. */
  readonly date: string | null;
  readonly amount: number | null;
  /** Whether the money of a voucher came, went or was moved. */
  readonly way: MoneyWay | null;
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

/** Her own waits for others: it stands among the decisions, where she sees that it does. */
const isToApprove = ({ reason, parked, group }: Review, person: number | undefined) =>
  reason === 'awaits-approval' && group !== null && parked.made.by !== person;

/** What waits for a decision and not for a yes: each stands in one of the two lists. */
export const toDecide = (reviews: Reviews, person: number | undefined): readonly Review[] =>
  reviews.items.filter((one) => !isToApprove(one, person));

/** What a resolution says of itself; the app calls all of those about members one. */
function kindOf({ kind, fields }: Review['parked']): Waiting['kind'] {
  const says = (name: string) => fields.some(({ field }) => field === name);
  if (kind === 'loan-decision') return kind;
  if (says('kept')) return 'members-merged';
  return says('surplus') ? 'distribution' : 'settlement';
}

const womanIn = (fields: readonly FieldValue[]) =>
  fields.find(({ field }) => field === 'member' || field === 'kept' || field === 'name')?.value ??
  null;

/** Resolutions first: until then nothing of them counts. Then the oldest first. */
export function waitingOf(
  awaiting: Awaiting | null,
  reviews: Reviews | null,
  person: number | undefined,
): Waiting[] {
  const resolutions = (reviews?.items ?? [])
    .filter((one) => isToApprove(one, person))
    .flatMap(({ parked, group, title, refused, accounts }): Waiting[] =>
      group
        ? [
            {
              operation: parked.made.operation,
              group,
              groupName: title,
              kind: kindOf(parked),
              woman: womanIn(parked.fields),
              date: null,
              amount: null,
              way: null,
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
    ({
      group,
      group_name: groupName,
      needs,
      date,
      amount,
      way,
      fields,
      accounts,
      made,
    }): Waiting => ({
      operation: made.operation,
      group,
      groupName,
      kind: needs,
      woman: womanIn(fields),
      date,
      amount: amount === 0 ? null : amount,
      way,
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
