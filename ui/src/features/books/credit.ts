/** What a cash credit still leaves to draw: it has a limit, not instalments. */
import type { Borrowing } from '../../api/bindings/Borrowing';
import type { DrawingPower } from '../../api/bindings/DrawingPower';

export interface Credit {
  readonly limit: number;
  readonly power: number;
  /** What may still be drawn. */
  readonly free: number;
  /** How much is owed above limit or drawing power. */
  readonly over: number;
}

/** The limit and drawing power of a day; the first ones before they began. */
export function powerOn({ powers }: Borrowing, on: string): DrawingPower | undefined {
  const begun = powers.filter(({ from }) => from <= on);
  return begun.at(-1) ?? powers[0];
}

/** Where a cash credit stands on a day with so much owed. */
export function creditOn(borrowing: Borrowing, owed: number, on: string): Credit {
  const now = powerOn(borrowing, on);
  const [limit, power] = [now?.limit ?? 0, now?.power ?? 0];
  const most = Math.min(limit, power);
  return { limit, power, free: Math.max(0, most - owed), over: Math.max(0, owed - most) };
}
