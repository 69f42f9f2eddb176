import { smallestTerms, sumOf, type WeightedGame } from '../voting-game.js';

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
 * The view of a game in which the sets are those missing from winning coalitions; there is one under any number of rules.
 *
 * @param rules - the rules of the game
 * @returns the view
 * @example
 * ```ts
 * missingSets([{ quota: 1, weights: [4, 4, 4] }]).limits // => [2]
 * ```
 */
export function missingSets(rules: readonly WeightedGame[]): FittingSets {
  return fittingSets(rules).find(({ sets }) => sets === 'missing from winning coalitions')!;
}
