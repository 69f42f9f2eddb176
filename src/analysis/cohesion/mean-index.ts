import { sum } from 'simple-statistics';
import { ArgumentError } from '../../errors/argument-error.js';
import type { MeasuredValue } from '../measured-value.js';

/**
 * The mean of an index over several votes, as in the average Rice index of a party over a session.
 * Votes on which the index has no value are left out; where it is an interval, the mean is one too.
 *
 * Source: the arithmetic mean; its bounds follow from those of the values.
 *
 * Assumptions: every vote counts the same, and what is unknown in one vote has nothing to do with
 * what is unknown in another.
 *
 * @param values - the index in each vote
 * @returns the mean, an interval where the values leave it open, undefined where none has a value
 * @throws ArgumentError when there are no values, one is not what an index gives, or a number in it is
 *   not finite
 * @example
 * ```ts
 * meanIndex([riceIndex({ yes: 3, no: 1 }), riceIndex({ yes: 4, no: 0 })]) // => { kind: 'value', value: 0.75 }
 * ```
 */
export function meanIndex(values: readonly MeasuredValue[]): MeasuredValue {
  if (values.length === 0) throw new ArgumentError('values', values, 'at least one value');
  const certain: { lower: number; upper: number }[] = [];
  const perhaps: { lower: number; upper: number }[] = [];
  for (const [place, value] of values.entries()) {
    if (value?.kind === 'value') {
      requireFinite(`values[${place}].value`, value.value);
      certain.push({ lower: value.value, upper: value.value });
    } else if (value?.kind === 'interval') {
      requireFinite(`values[${place}].lower`, value.lower);
      requireFinite(`values[${place}].upper`, value.upper);
      (value.alwaysDefined ? certain : perhaps).push(value);
    } else if (value?.kind !== 'undefined') {
      throw new ArgumentError(`values[${place}]`, value, 'what an index such as riceIndex gives');
    }
  }
  if (certain.length + perhaps.length === 0) {
    return { kind: 'undefined', reason: 'the index has no value in any of the votes' };
  }
  const lower = leastMean(
    certain.map((value) => value.lower),
    perhaps.map((value) => value.lower),
  );
  // Subtracting from zero, where a sign would turn a mean of 0 into −0.
  const upper =
    0 -
    leastMean(
      certain.map((value) => -value.upper),
      perhaps.map((value) => -value.upper),
    );
  const alwaysDefined = certain.length > 0;
  if (lower === upper && alwaysDefined) return { kind: 'value', value: lower };
  return { kind: 'interval', lower, upper, alwaysDefined };
}

function requireFinite(argument: string, value: number): void {
  if (!Number.isFinite(value)) throw new ArgumentError(argument, value, 'a finite number');
}

/** The least mean of all the certain values and any of those that may be left out, at least one. */
function leastMean(certain: readonly number[], perhaps: readonly number[]): number {
  const chosen = [...certain];
  for (const value of [...perhaps].sort((a, b) => a - b)) {
    // Another value lowers the mean only while it lies below it.
    if (chosen.length > 0 && value * chosen.length >= sum(chosen)) break;
    chosen.push(value);
  }
  return sum(chosen) / chosen.length;
}
