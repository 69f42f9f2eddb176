import { ArgumentError } from '../../errors/argument-error.js';

/** What may weigh more than one vote: a row of seats, a ballot. */
export interface Weighted {
  readonly id: string;
  /** How many votes each is worth. */
  readonly weight: number;
}

/**
 * Throws where something weighs more than one vote and it is not said how weights are taken: nothing is counted once in silence.
 *
 * @param argument - the option by which it is said, for the error
 * @param rows - the rows of seats, or the ballots
 * @param told - what is said
 * @param choices - what can be said; none where such rows have no place at all
 * @throws ArgumentError naming the row, its weight and the choices
 * @example
 * ```ts
 * requireWeightsTold('options.weights', [{ id: 'a', weight: 1 }], undefined, ['left out']) // => undefined
 * ```
 */
export function requireWeightsTold(
  argument: string,
  rows: readonly Weighted[],
  told: string | undefined,
  choices: readonly string[],
): void {
  if (told !== undefined) {
    if (choices.includes(told)) return;
    throw new ArgumentError(argument, told, choices.map((one) => `"${one}"`).join(' or '));
  }
  const weighty = rows.find(({ weight }) => weight !== 1);
  if (weighty === undefined) return;
  const wanted =
    choices.length === 0 ? 'seats of one vote each' : choices.map((one) => `"${one}"`).join(' or ');
  const expected = `${wanted}, since ${weighty.id} weighs ${weighty.weight} votes`;
  throw new ArgumentError(argument, told, expected);
}
