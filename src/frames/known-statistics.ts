import {
  max,
  mean,
  median,
  min,
  modeFast,
  sampleStandardDeviation,
  sampleVariance,
  sum,
} from 'simple-statistics';

/** Statistics of a column of a frame, by danfo's names for them. */
export type StatisticName =
  | 'count'
  | 'mean'
  | 'std'
  | 'min'
  | 'median'
  | 'max'
  | 'var'
  | 'sum'
  | 'mode';

/**
 * Whether a cell of a frame holds a value: not null, undefined or NaN.
 *
 * @param value - the cell
 * @returns false where nothing is known
 * @example
 * ```ts
 * [0, '', false, null, NaN].map(isKnown) // => [true, true, true, false, false]
 * ```
 */
export function isKnown(value: unknown): boolean {
  return value !== null && value !== undefined && !Number.isNaN(value);
}

/**
 * A statistic of the values that are known. Of none, only the count is known, and it is 0; the spread is known from two on.
 *
 * @param name - the statistic; `std` and `var` are those of a sample
 * @param values - the cells, some of which may be unknown
 * @returns the statistic; NaN where it is not known
 * @example
 * ```ts
 * knownStatistic('mean', [20, null, 29]) // => 24.5
 * knownStatistic('sum', [null, NaN]) // => NaN
 * knownStatistic('count', [null, 7]) // => 1
 * ```
 */
export function knownStatistic(name: StatisticName, values: readonly unknown[]): number {
  const known = values.filter(isKnown).map(Number);
  if (name === 'count') return known.length;
  const [first] = known;
  if (first === undefined) return Number.NaN;
  if (known.length < 2 && (name === 'std' || name === 'var')) return Number.NaN;
  return {
    mean,
    median,
    min,
    max,
    sum,
    mode: modeFast,
    std: sampleStandardDeviation,
    var: sampleVariance,
  }[name](known) as number;
}
