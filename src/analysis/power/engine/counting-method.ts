import { ArgumentError } from '../../../errors/argument-error.js';
import { cellsOf, largestTable } from './subset-table.js';
import { mostPlayersOfSets } from './visit-fitting-sets.js';
import { largestEnumeration } from './winning-table.js';

/**
 * How coalitions are counted: by dynamic programming over the votes, by going through every coalition, or by going through only
 * those that win, as the sets of players that may be missing from them.
 */
export type CountingMethod = 'weights' | 'coalitions' | 'fitting sets';

/** The additions after which a computation is refused: some tens of seconds. */
const mostSteps = 2 ** 34;

/**
 * The way of counting that takes the fewest steps.
 *
 * @param players - the number of players
 * @param limits - the limits of the table that dynamic programming would fill, or null if no method by dynamic programming is
 *   known
 * @param tables - how many such tables it would fill
 * @returns the method; by fitting sets only where there is no other, since their number is not known beforehand
 * @throws ArgumentError when there are too many players for two of the methods and too many votes for the third, with both numbers
 * @example
 * ```ts
 * countingMethod(51, [268]) // => 'weights'
 * countingMethod(5, [1000000]) // => 'coalitions'
 * countingMethod(27, [90, 13, 183000]) // => 'fitting sets'
 * ```
 */
export function countingMethod(
  players: number,
  limits: readonly number[] | null,
  tables = 1,
): CountingMethod {
  const cells = limits === null ? Number.POSITIVE_INFINITY : cellsOf(limits);
  const possible = cells <= largestTable && cells * players * tables <= mostSteps;
  if (players <= largestEnumeration && (!possible || 2 ** players <= cells * tables)) {
    return 'coalitions';
  }
  if (possible) return 'weights';
  if (players <= mostPlayersOfSets) return 'fitting sets';
  const others =
    limits === null
      ? ''
      : `, or votes whose sums make a table of at most ${largestTable} cells, filled in ${mostSteps} steps; ` +
        `here it has ${cells}${tables === 1 ? '' : `, ${tables} times,`} for ${players} players. Votes in a larger unit (thousands of people, say) ` +
        'make it smaller: what is computed then is the game of the rounded votes';
  throw new ArgumentError(
    'weights',
    players,
    `the votes of at most ${mostPlayersOfSets} players, whose coalitions can be gone through${others}`,
  );
}
