import { ArgumentError } from '../argument-error.js';
import { cellsOf, largestTable } from './subset-table.js';
import { smallestTerms, sumOf, type WeightedGame } from './voting-game.js';
import { largestEnumeration } from './winning-table.js';

/**
 * A game seen as sets that fit within limits: a set fits when in no dimension its sum exceeds the
 * limit. A player swings a fitting set that no longer fits when the player is added to it. Two
 * such views of a game count the same swings: the sets of players missing from a winning
 * coalition, which fit within the votes that can be spared under every rule, and under a single
 * rule also the losing coalitions, which fit below the quota.
 *
 * @example
 * ```ts
 * fittingSets([{ quota: 3, weights: [2, 1] }]) // => [{ vectors: [[2], [1]], limits: [0], sets: 'missing from winning coalitions' }, { vectors: [[2], [1]], limits: [2], sets: 'losing coalitions' }]
 * ```
 */
export interface FittingSets {
  /** For each player the sizes in each dimension; the last dimension has the largest limit. */
  readonly vectors: readonly (readonly number[])[];
  /** The limit in each dimension. */
  readonly limits: readonly number[];
  /** Which view it is. */
  readonly sets: 'missing from winning coalitions' | 'losing coalitions';
}

/**
 * The views of a game as fitting sets.
 *
 * @param rules - the rules of the game
 * @returns both views under a single rule, with the smaller limit first; one under several rules
 * @example
 * ```ts
 * fittingSets([{ quota: 12, weights: [4, 4, 4, 2, 2, 2] }]).map(({ limits }) => limits) // => [[3], [5]]
 * fittingSets([{ quota: 1, weights: [4, 4, 4] }])[0].sets // => 'losing coalitions'
 * ```
 */
export function fittingSets(rules: readonly WeightedGame[]): FittingSets[] {
  const reduced = smallestTerms(rules)
    .map(({ quota, weights }) => ({ quota, weights, spare: sumOf(weights) - quota }))
    .sort((a, b) => a.spare - b.spare);
  const [first] = reduced;
  const vectors = first!.weights.map((_, player) => reduced.map(({ weights }) => weights[player]!));
  const missing: FittingSets = {
    vectors,
    limits: reduced.map(({ spare }) => spare),
    sets: 'missing from winning coalitions',
  };
  if (reduced.length > 1) return [missing];
  const losing: FittingSets = { vectors, limits: [first!.quota - 1], sets: 'losing coalitions' };
  return first!.quota - 1 < first!.spare ? [losing, missing] : [missing, losing];
}

/**
 * The largest number of players that a fitting set can have.
 *
 * @example
 * ```ts
 * largestSize({ vectors: [[5], [1], [2]], limits: [4], sets: 'losing coalitions' }) // => 2
 * ```
 */
export function largestSize({ vectors, limits }: Pick<FittingSets, 'vectors' | 'limits'>): number {
  const sizes = limits.map((limit, dimension) => {
    let size = 0;
    let sum = 0;
    for (const weight of vectors.map((vector) => vector[dimension]!).sort((a, b) => a - b)) {
      sum += weight;
      if (sum > limit) break;
      size++;
    }
    return size;
  });
  return Math.min(...sizes);
}

/**
 * Chooses between dynamic programming over the weights and going through every coalition, whichever
 * takes fewer steps.
 *
 * @param players - the number of players
 * @param limits - the limits of the table that dynamic programming would fill, or null if no method
 *   by dynamic programming is known
 * @param tables - how many such tables it would fill
 * @returns whether to use dynamic programming
 * @throws ArgumentError when there are too many players for the one and too many votes for the other
 * @example
 * ```ts
 * isByWeights(51, [268]) // => true
 * isByWeights(5, [1000000]) // => false
 * ```
 */
export function isByWeights(
  players: number,
  limits: readonly number[] | null,
  tables = 1,
): boolean {
  const cells = limits === null ? Number.POSITIVE_INFINITY : cellsOf(limits);
  const possible = cells <= largestTable && cells * players * tables <= mostSteps;
  if (players <= largestEnumeration && (!possible || 2 ** players <= cells * tables)) return false;
  if (!possible) {
    throw new ArgumentError(
      'weights',
      players,
      limits === null
        ? `votes of at most ${largestEnumeration} players, since each of their coalitions is gone through`
        : `votes of at most ${largestEnumeration} players, or fewer votes in all for more players`,
    );
  }
  return true;
}

/** The additions after which a computation is refused: some tens of seconds. */
const mostSteps = 2 ** 34;
