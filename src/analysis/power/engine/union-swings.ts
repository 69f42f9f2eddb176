import { ArgumentError } from '../../../errors/argument-error.js';
import { binomialCoefficients } from '../../exact-numbers.js';
import { type GameWithUnions, rulesOf } from '../voting-game.js';
import { fittingSets } from './fitting-sets.js';
import { cellsOf, exactCounts, largestTable } from './subset-table.js';

/**
 * The swings of a player inside his union, and how large the unions are.
 *
 * @example
 * ```ts
 * const { unions, sizes, sizeOfOwn } = unionSwings({ quota: 3, weights: [2, 1, 1], unions: [0, 1, 1] });
 * [unions, sizes, sizeOfOwn] // => [2, [1, 2], [1, 2, 2]]
 * ```
 */
export interface UnionSwings {
  /** The number of unions. */
  readonly unions: number;
  /** The numbers of players of all unions. */
  readonly sizes: readonly number[];
  /** For each player the number of players of his union. */
  readonly sizeOfOwn: readonly number[];
  /**
   * For each player the counts at [h][t]: in how many ways h other unions and t other players of
   * his own can be chosen so that he swings their coalition, seen as a fitting set.
   */
  readonly counts: readonly (readonly (readonly bigint[])[])[];
}

/** Sets of players with the same sums, and how many there are. */
interface Bundle {
  readonly size: number;
  readonly vector: readonly number[];
  count: bigint;
}

/**
 * The swings of each player when the other unions come whole and the players of his own singly.
 *
 * @param game - the rules and the unions
 * @returns the counts by the number of unions and of players of the own union
 * @throws ArgumentError for what is wrong with the rules, when there is not one union for each
 *   player or one has neither name nor number, and when there are too many unions, players in one of them or votes to count
 * @example
 * ```ts
 * const game = { quota: 3, weights: [2, 1, 1], unions: [0, 1, 1] };
 * unionSwings(game).counts[0] // => [[1n], [0n]]
 * unionSwings(game).counts[1] // => [[0n, 1n], [0n, 0n]]
 * ```
 */
export function unionSwings(game: GameWithUnions): UnionSwings {
  const rules = rulesOf(game);
  const players = rules[0]!.weights.length;
  if (game.unions.length !== players) {
    throw new ArgumentError(
      'unions',
      game.unions.length,
      `as many entries as there are players, ${players}`,
    );
  }
  for (const [player, union] of game.unions.entries()) {
    if (typeof union !== 'string' && !Number.isFinite(union)) {
      throw new ArgumentError(`unions[${player}]`, union, 'the name or the number of a union');
    }
  }
  const { vectors, limits } = fittingSets(rules)[0]!;
  const names = [...new Set(game.unions)];
  const membersOf = names.map((name) =>
    vectors.flatMap((vector, player) => (game.unions[player] === name ? [{ player, vector }] : [])),
  );
  const unionVectors = membersOf.map((members) => [
    1,
    ...limits.map((_, dimension) =>
      members.reduce((sum, { vector }) => sum + vector[dimension]!, 0),
    ),
  ]);
  const tableLimits = [names.length, ...limits];
  requireTable(players, names.length, tableLimits);
  const bundlesOf = new Map<number, Bundle[]>();
  for (const members of membersOf) {
    for (const { player } of members) {
      const others = members.filter((other) => other.player !== player);
      bundlesOf.set(
        player,
        bundlesOfSums(
          others.map(({ vector }) => vector),
          limits,
        ),
      );
    }
  }
  const bound = binomialCoefficients(names.length)[Math.floor(names.length / 2)]!;
  const unionOf = game.unions.map((name) => names.indexOf(name));
  const heights = names.length;
  const swings = exactCounts(tableLimits, bound, (table) => {
    table.include(unionVectors);
    for (const dimension of limits.keys()) table.accumulate(dimension + 1);
    return vectors.flatMap((vector, player) => {
      const union = unionVectors[unionOf[player]!]!;
      return bundlesOf.get(player)!.flatMap((bundle) => {
        const room = limits.map((limit, dimension) => limit - bundle.vector[dimension]!);
        const less = room.map((left, dimension) => left - vector[dimension]!);
        return Array.from({ length: heights }, (_, chosen) =>
          table.hold(
            table.without(union, [chosen, ...room]) - table.without(union, [chosen, ...less]),
          ),
        );
      });
    });
  });
  let next = 0;
  const sizeOfOwn = unionOf.map((union) => membersOf[union]!.length);
  const counts = vectors.map((_, player) => {
    const rows = Array.from({ length: heights }, () =>
      Array.from({ length: sizeOfOwn[player]! }, () => 0n),
    );
    for (const { size, count } of bundlesOf.get(player)!) {
      for (const row of rows) {
        row[size]! += count * swings[next]!;
        next++;
      }
    }
    return rows;
  });
  return { unions: names.length, sizes: membersOf.map(({ length }) => length), sizeOfOwn, counts };
}

/** Throws when the table of sums of unions would be too large. */
function requireTable(players: number, unions: number, limits: readonly number[]): void {
  if (cellsOf(limits) > largestTable) {
    throw new ArgumentError(
      'weights',
      players,
      `votes and ${unions} unions with at most ${largestTable} sums to keep`,
    );
  }
}

/** The sums that fit of the sets of some players, with how many sets have each. */
function bundlesOfSums(
  vectors: readonly (readonly number[])[],
  limits: readonly number[],
): Bundle[] {
  const empty: Bundle = { size: 0, vector: limits.map(() => 0), count: 1n };
  let bundles = new Map<string, Bundle>([['', empty]]);
  for (const vector of vectors) {
    const joined = new Map<string, Bundle>();
    const add = (size: number, sums: readonly number[], count: bigint) => {
      const key = `${size} ${sums.join()}`;
      const known = joined.get(key);
      if (known === undefined) joined.set(key, { size, vector: sums, count });
      else known.count += count;
    };
    for (const bundle of bundles.values()) {
      add(bundle.size, bundle.vector, bundle.count);
      const sums = bundle.vector.map((sum, dimension) => sum + vector[dimension]!);
      if (sums.every((sum, dimension) => sum <= limits[dimension]!)) {
        add(bundle.size + 1, sums, bundle.count);
      }
    }
    if (joined.size > mostSums) {
      throw new ArgumentError(
        'unions',
        vectors.length + 1,
        `unions whose players make at most ${mostSums} different sums of votes`,
      );
    }
    bundles = joined;
  }
  return [...bundles.values()];
}

/** The different sums inside one union after which the computation is refused. */
const mostSums = 2 ** 14;
