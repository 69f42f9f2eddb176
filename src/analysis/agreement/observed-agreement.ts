import type { MeasuredValue } from '../measured-value.js';
import { type Codings, coincidencesOf } from './coincidences.js';

/**
 * The share of pairs of values of the same units that are equal: what is called per cent agreement. It says nothing of the agreement
 * that chance would bring; `krippendorffAlpha` does.
 *
 * Source: the sum of the diagonal of the observed coincidences; see `krippendorffAlpha`. Of two observers it is the share of the units
 * with both values to which they gave the same.
 *
 * @param codings - for each unit what each observer gave; `null` where nothing is known
 * @returns the share, from 0 to 1; undefined where no unit has two values
 * @throws ArgumentError when a value is a number that is not finite
 * @example
 * ```ts
 * observedAgreement([['a', 'a'], ['a', 'b'], ['b', 'b'], ['b', 'b']]) // => { kind: 'value', value: 0.75 }
 * observedAgreement([['a', null]]) // => { kind: 'undefined', reason: 'no unit has two values' }
 * ```
 */
export function observedAgreement(codings: Codings): MeasuredValue {
  const { cells, count } = coincidencesOf(codings, 'nominal');
  if (count === 0) return { kind: 'undefined', reason: 'no unit has two values' };
  const same = cells.reduce((sum, { a, b, count: cell }) => (a === b ? sum + cell : sum), 0);
  return { kind: 'value', value: same / count };
}
