import { ArgumentError, requireProbability } from '../../errors/argument-error.js';

/** The most members whose chances are taken together: some seconds for two such parties. */
export const mostMembers = 5000;

/**
 * Throws unless the list holds at least one chance and at most 5000, each from 0 to 1.
 *
 * @param argument - the name of the argument, for the error
 * @param chances - the list to check
 * @throws ArgumentError naming the argument, or the entry at fault, and what was given
 *
 * @example
 * ```ts
 * requireChances('ofA', [0.5, 0.7]) // => undefined
 * ```
 */
export function requireChances(argument: string, chances: readonly number[]): void {
  if (chances.length === 0) throw new ArgumentError(argument, chances, 'at least one chance');
  if (chances.length > mostMembers) {
    throw new ArgumentError(
      argument,
      chances.length,
      `the chances of at most ${mostMembers} members, which are taken together one by one`,
    );
  }
  for (const [index, chance] of chances.entries()) {
    requireProbability(`${argument}[${index}]`, chance);
  }
}

/**
 * The distribution of how many come when each comes independently with a chance of their own.
 *
 * Source: the Poisson binomial distribution (S. D. Poisson, 1837), by convolution of one member at
 * a time, which is exact up to rounding.
 *
 * Assumptions: the members come independently of each other.
 *
 * @param chances - the chance of each member, from 0 to 1
 * @returns the probability that none come, that one comes, and so on up to all
 * @throws ArgumentError when there is no chance or there are more than 5000, or one is not a probability
 *
 * @example
 * ```ts
 * poissonBinomial([0.5, 0.5]) // => [0.25, 0.5, 0.25]
 * poissonBinomial([1, 0.25]) // => [0, 0.75, 0.25]
 * ```
 */
export function poissonBinomial(chances: readonly number[]): number[] {
  requireChances('chances', chances);
  return numberWhoCome(chances);
}

/**
 * The distribution of `poissonBinomial` for chances that have been checked, or for nobody at all.
 *
 * @param chances - the chance of each member, from 0 to 1
 * @returns the probability that none come, that one comes, and so on up to all
 *
 * @example
 * ```ts
 * numberWhoCome([]) // => [1]
 * ```
 */
export function numberWhoCome(chances: readonly number[]): number[] {
  const distribution = new Array<number>(chances.length + 1).fill(0);
  distribution[0] = 1;
  for (let before = 0; before < chances.length; before += 1) {
    const chance = chances[before]!;
    const not = 1 - chance;
    for (let count = before + 1; count > 0; count -= 1) {
      distribution[count] = distribution[count]! * not + distribution[count - 1]! * chance;
    }
    distribution[0] *= not;
  }
  return distribution;
}
