import type { MeasuredValue } from '../measured-value.js';
import {
  type Codings,
  type Coincidences,
  coincidencesOf,
  expectedDisagreement,
  type MeasurementLevel,
  squaredDifferences,
} from './coincidences.js';

/** How values differ. */
export interface AlphaOptions {
  /** The level of measurement of the values; `nominal` unless told. */
  readonly level?: MeasurementLevel;
}

/**
 * Krippendorff’s alpha: how far observers agree beyond chance, 1 where they agree in all, 0 where no more than by chance, below 0 where
 * less. Any number of observers, values and gaps.
 *
 * Source: K. Krippendorff (2004), Content Analysis, 2nd ed., ch. 11; K. Krippendorff (2011), “Computing Krippendorff’s
 * Alpha-Reliability”, University of Pennsylvania. α = 1 − Dₒ / Dₑ: the squared differences between the values of the same units,
 * and those between all values that can be paired.
 *
 * Assumptions: the observers worked apart. What one of them left open is missing, not another value. Where all values are the same
 * nothing can be told of agreement, and alpha is not defined.
 *
 * @param codings - for each unit what each observer gave; `null` where nothing is known
 * @param options - the level of measurement, `nominal` unless told
 * @returns alpha, at most 1; undefined where no unit has two values, or all values are the same
 * @throws ArgumentError when a value is no finite number where the level needs one, or below 0 on a ratio scale
 * @example
 * ```ts
 * krippendorffAlpha([['a', 'b'], ['a', 'a'], ['b', 'b'], ['b', 'b'], ['d', 'b'], ['c', 'c'], ['c', 'c'], ['c', 'c'], ['e', 'e'], ['d', 'd'], ['d', 'd'], ['a', 'd']]) // ≈ { kind: 'value', value: 0.692 }
 * krippendorffAlpha([[12, 13], [7, 7], [20, 20]], { level: 'ratio' }) // ≈ { kind: 'value', value: 0.9945 }
 * krippendorffAlpha([['a', 'a'], ['a', 'a']]) // => { kind: 'undefined', reason: 'all values are the same, so that agreement cannot be told from chance' }
 * ```
 */
export function krippendorffAlpha(codings: Codings, options: AlphaOptions = {}): MeasuredValue {
  const { level = 'nominal' } = options;
  const reliability = reliabilityOf(coincidencesOf(codings, level), level);
  if (reliability.kind === 'undefined') return reliability;
  return { kind: 'value', value: reliability.alpha };
}

/** What alpha is made of. */
export type Reliability =
  | {
      readonly kind: 'defined';
      readonly alpha: number;
      readonly expected: number;
      readonly difference: (a: number, b: number) => number;
    }
  | { readonly kind: 'undefined'; readonly reason: string };

/** Alpha of coincidences, with the disagreement to be expected. */
export function reliabilityOf(coincidences: Coincidences, level: MeasurementLevel): Reliability {
  const { cells, count, values } = coincidences;
  if (count === 0) return { kind: 'undefined', reason: 'no unit has two values' };
  if (values.length === 1) {
    const reason = 'all values are the same, so that agreement cannot be told from chance';
    return { kind: 'undefined', reason };
  }
  const difference = squaredDifferences(coincidences, level);
  const expected = expectedDisagreement(coincidences, level, difference);
  const observed =
    cells.reduce((sum, { a, b, count: cell }) => sum + cell * difference(a, b), 0) / count;
  return { kind: 'defined', alpha: 1 - observed / expected, expected, difference };
}
