/** What a picture is made of, and where its labels stand. */

/** One line or one colour of bars. */
export interface Series {
  readonly key: string;
  readonly label: string;
  /** One value a place; nothing where there is none. */
  readonly values: readonly (number | null)[];
  /** The colour, by what it means; a quiet one is drawn as an outline. */
  readonly tone?: 'action' | 'wait' | 'quiet';
}

/** One place along the picture: a month, a meeting, a woman. */
export interface Place {
  readonly key: string;
  /** As it stands below the picture. */
  readonly short: string;
  /** As it stands in the table. */
  readonly long: string;
}

/** A place with its values, as the drawing takes it. */
export type Datum = { readonly at: string; readonly index: number } & Record<
  string,
  number | string | null
>;

/** The places with their values. */
export function dataOf(places: readonly Place[], series: readonly Series[]): Datum[] {
  return places.map((place, index) => ({
    at: place.key,
    index,
    ...Object.fromEntries(series.map(({ key, values }) => [key, values[index] ?? null])),
  }));
}

/** The largest value, of all series together or of their sum in one place. */
export function largest(series: readonly Series[], stacked = false): number {
  const values = (at: number) => series.map((one) => Math.max(0, one.values[at] ?? 0));
  const places = series[0]?.values.length ?? 0;
  const sum = (all: number[]) => all.reduce((so, value) => so + value, 0);
  return Math.max(
    0,
    ...Array.from({ length: places }, (_, at) => values(at)).map((all) =>
      stacked ? sum(all) : Math.max(0, ...all),
    ),
  );
}

/**
 * At most five round steps from nothing to a little above the largest value: `0, 500, 1000, …`.
 * Whole steps only; half a woman or half a paisa is nothing.
 */
export function steps(most: number, unit = 1): number[] {
  const units = Math.max(1, Math.ceil(most / unit));
  const rough = units / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step =
    [1, 2, 2.5, 5, 10]
      .map((by) => by * power)
      .find((size) => size >= rough && Number.isInteger(size)) ?? 10 * power;
  const count = Math.ceil(units / step);
  return Array.from({ length: count + 1 }, (_, at) => at * step * unit);
}

/** Which labels are shown where only every so many has room; the last one always is. */
export function shown(count: number, width: number, each: number): number[] {
  const every = Math.max(1, Math.ceil((count * each) / Math.max(1, width)));
  return Array.from({ length: count }, (_, at) => at).filter(
    (at) => (count - 1 - at) % every === 0,
  );
}

/** About how wide a label is drawn: what stands above or below a letter takes no room. */
export function wide(label: string): number {
  return label.replaceAll(/[\p{M}\p{Cf}]/gu, '').length * 8;
}

/** Between the margins of A4, less the frame of a picture, in CSS pixels: 170 mm. */
const sheet = 640;

/** How much smaller a drawing of this width is made, so that it fits on a sheet. */
export function onPaper(width: number): number {
  return width > sheet ? sheet / width : 1;
}

/** The months since anything happened, at least three: an empty half of a picture says nothing. */
export function sinceBegun<Month extends { saved_in_all: number; meetings: number }>(
  months: readonly Month[],
): readonly Month[] {
  const begun = months.findIndex((month) => month.saved_in_all !== 0 || month.meetings !== 0);
  return months.slice(Math.max(0, Math.min(begun < 0 ? 0 : begun, months.length - 3)));
}
