/** What a group agreed, as the form has it. */
import type { Frequency } from '../../api/bindings/Frequency';
import type { Lending } from '../../api/bindings/Lending';
import type { SavingKind } from '../../api/bindings/SavingKind';
import type { Terms } from '../../api/bindings/Terms';
import type { Trouble, WordId } from '../../words/words.svelte';

export const savingKinds: readonly SavingKind[] = ['compulsory', 'voluntary', 'special'];

export const weekdays: readonly WordId[] = [
  'weekday-monday',
  'weekday-tuesday',
  'weekday-wednesday',
  'weekday-thursday',
  'weekday-friday',
  'weekday-saturday',
  'weekday-sunday',
];

export interface TermsDraft {
  from: string;
  frequency: Frequency;
  day: string;
  /** Which kinds the group keeps, and the agreed amount of each. */
  kept: Record<SavingKind, boolean>;
  amounts: Record<SavingKind, number | null>;
  fineLate: number | null;
  fineAbsent: number | null;
  /** How it lends: what this form does not ask stays as it was agreed. */
  lending: Lending | null;
}

/** The form's first content: what holds now, or what is most usual. */
export function draftOf(terms: Terms | undefined, from: string): TermsDraft {
  const amount = (kind: SavingKind) =>
    terms?.savings.find((agreed) => agreed.kind === kind)?.amount ?? null;
  const kept = (kind: SavingKind) =>
    terms ? terms.savings.some((agreed) => agreed.kind === kind) : kind === 'compulsory';
  return {
    from,
    frequency: terms?.frequency ?? 'weekly',
    day: String(terms?.day ?? 1),
    kept: {
      compulsory: kept('compulsory'),
      voluntary: kept('voluntary'),
      special: kept('special'),
    },
    amounts: {
      compulsory: amount('compulsory'),
      voluntary: amount('voluntary'),
      special: amount('special'),
    },
    fineLate: terms?.fine_late ?? 0,
    fineAbsent: terms?.fine_absent ?? 0,
    lending: terms?.lending ?? null,
  };
}

/** What every woman saves is agreed in words: nothing written is not an agreement on nothing. */
export function lacking({ kept, amounts }: TermsDraft): Trouble | null {
  if (!kept.compulsory || amounts.compulsory !== null) return null;
  return { code: 'field-empty', data: { field: 'saving' } };
}

/** What the form says, as the app takes it. */
export function termsOf(draft: TermsDraft): Terms {
  return {
    from: draft.from,
    frequency: draft.frequency,
    day: Number(draft.day) || 0,
    savings: savingKinds
      .filter((kind) => draft.kept[kind])
      .map((kind) => ({ kind, amount: draft.amounts[kind] ?? 0 })),
    fine_late: draft.fineLate ?? 0,
    fine_absent: draft.fineAbsent ?? 0,
    lending: draft.lending,
  };
}
