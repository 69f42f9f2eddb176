import { ArgumentError } from '../../errors/argument-error.js';

/** What an observer gave to a unit; `null` or `undefined` where nothing is known. */
export type Coding = string | number | null | undefined;

/**
 * The codings of units by observers: for each unit what each observer gave, in any order. Two readers of one source are two observers,
 * and what both read of a row is a unit.
 *
 * @example
 * ```ts
 * observedAgreement([['yes', 'yes'], ['yes', 'no'], ['no', null]]) // => { kind: 'value', value: 0.5 }
 * ```
 */
export type Codings = readonly (readonly Coding[])[];

/**
 * How the values of a variable differ: by name only (`nominal`), in order (`ordinal`), by their distance (`interval`), or by their
 * distance in proportion to their size, from a zero that means none (`ratio`).
 */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** The pairs of values of the same units: the matrix of observed coincidences. */
export interface Coincidences {
  /** The values that can be paired, each once; numbers in their order. */
  readonly values: readonly (string | number)[];
  /** How often each can be paired. */
  readonly totals: readonly number[];
  /** How many values can be paired. */
  readonly count: number;
  /** How many units have two values or more. */
  readonly units: number;
  /** How many values a unit of them has on average. */
  readonly observers: number;
  /** The cells of the matrix that are not empty, those off the diagonal once for both halves. */
  readonly cells: readonly { readonly a: number; readonly b: number; readonly count: number }[];
}

/**
 * The observed coincidences of values within units. A unit with one value, or none, has no pair and falls away.
 *
 * @throws ArgumentError when a value is no finite number where the level needs one, or below 0 on a ratio scale
 */
export function coincidencesOf(codings: Codings, level: MeasurementLevel): Coincidences {
  const told = codings.map((unit, index) =>
    unit.flatMap((value, place) => {
      if (value === null || value === undefined) return [];
      requireOnScale(`codings[${index}][${place}]`, value, level);
      return [value];
    }),
  );
  const pairable = told.filter((unit) => unit.length > 1);
  const values = [...new Set(pairable.flat())].sort(inOrder);
  const places = new Map(values.map((value, place) => [value, place]));
  const totals = values.map(() => 0);
  const cells = new Map<number, number>();
  for (const unit of pairable) {
    const at = unit.map((value) => places.get(value) ?? 0);
    const each = 1 / (at.length - 1);
    for (const [index, one] of at.entries()) {
      totals[one] = (totals[one] ?? 0) + 1;
      for (const other of at.slice(index + 1)) {
        const key = Math.min(one, other) * values.length + Math.max(one, other);
        cells.set(key, (cells.get(key) ?? 0) + 2 * each);
      }
    }
  }
  const count = totals.reduce((sum, one) => sum + one, 0);
  return {
    values,
    totals,
    count,
    units: pairable.length,
    observers: pairable.length === 0 ? 0 : count / pairable.length,
    cells: [...cells]
      .sort(([a], [b]) => a - b)
      .map(([key, cell]) => ({
        a: Math.floor(key / values.length),
        b: key % values.length,
        count: cell,
      })),
  };
}

function requireOnScale(place: string, value: string | number, level: MeasurementLevel): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new ArgumentError(place, value, 'a finite number, or null where nothing is known');
  }
  if (level !== 'nominal' && typeof value !== 'number') {
    throw new ArgumentError(place, value, `a number, as the level ${level} needs`);
  }
  if (level === 'ratio' && Number(value) < 0) {
    throw new ArgumentError(place, value, 'zero or more, as the level ratio needs');
  }
}

/** Numbers by their size before words by their letters. */
function inOrder(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : 1;
}

/**
 * The squared difference of two values, by their places among those that can be paired.
 *
 * Source: Krippendorff (2011), see `krippendorffAlpha`.
 */
export function squaredDifferences(
  { values, totals }: Coincidences,
  level: MeasurementLevel,
): (a: number, b: number) => number {
  const upTo = [0];
  for (const total of totals) upTo.push((upTo.at(-1) ?? 0) + total);
  const at = (place: number) => Number(values[place]);
  return (a, b) => {
    if (a === b) return 0;
    switch (level) {
      case 'nominal':
        return 1;
      case 'ordinal': {
        const [low, high] = a < b ? [a, b] : [b, a];
        const between = (upTo[high + 1] ?? 0) - (upTo[low] ?? 0);
        return (between - ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2) ** 2;
      }
      case 'interval':
        return (at(a) - at(b)) ** 2;
      case 'ratio':
        return ((at(a) - at(b)) / (at(a) + at(b))) ** 2;
    }
  };
}

/** The disagreement to be expected by chance: that of all pairs of values, of whatever units. */
export function expectedDisagreement(
  coincidences: Coincidences,
  level: MeasurementLevel,
  difference: (a: number, b: number) => number,
): number {
  const { totals, count } = coincidences;
  const pairs = count * (count - 1);
  if (level === 'nominal') {
    return totals.reduce((sum, one) => sum + one * (count - one), 0) / pairs;
  }
  let sum = 0;
  for (const [a, one] of totals.entries()) {
    for (let b = a + 1; b < totals.length; b += 1) {
      sum += 2 * one * (totals[b] ?? 0) * difference(a, b);
    }
  }
  return sum / pairs;
}
