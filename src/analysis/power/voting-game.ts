import { ArgumentError, requireCount } from '../../errors/argument-error.js';

/**
 * A weighted voting game: each player casts all of its votes for or against, and a coalition wins
 * when the votes of its players reach the quota. Written [quota; weight, weight, ...] in the
 * literature (von Neumann and Morgenstern 1944, Theory of Games and Economic Behavior). Any quota
 * is allowed, so two separate coalitions may both win if it is half of the votes or less.
 *
 * @example
 * ```ts
 * const council = { quota: 12, weights: [4, 4, 4, 2, 2, 1] };
 * banzhaf(council).swings // => [10n, 10n, 10n, 6n, 6n, 0n]
 * ```
 */
export interface WeightedGame {
  /** The votes that a coalition needs to win: a whole number from 1 to the sum of the weights. */
  readonly quota: number;
  /** The votes of each player: whole numbers, zero or more. */
  readonly weights: readonly number[];
}

/**
 * A voting game in which a coalition has to meet several weighted rules at once, such as a double
 * majority of members and of the people they stand for. The players are the same, in the same
 * order, under every rule.
 *
 * @example
 * ```ts
 * const votes = { quota: 6, weights: [5, 3, 1] };
 * const members = { quota: 2, weights: [1, 1, 1] };
 * banzhaf({ rules: [votes, members] }).swings // => [3n, 1n, 1n]
 * ```
 */
export interface MultipleRuleGame {
  /** The rules, all of which a winning coalition meets. */
  readonly rules: readonly WeightedGame[];
}

/**
 * A voting game with one weighted rule or with several.
 *
 * @example
 * ```ts
 * vetoPlayers({ quota: 5, weights: [4, 2, 1] }) // => [0]
 * vetoPlayers({ rules: [{ quota: 5, weights: [4, 2, 1] }, { quota: 3, weights: [1, 1, 1] }] }) // => [0, 1, 2]
 * ```
 */
export type VotingGame = WeightedGame | MultipleRuleGame;

/**
 * A voting game whose players have formed unions beforehand, such as party groups or electoral
 * alliances. A union enters a coalition as a whole; only inside one of them do players count singly.
 *
 * @example
 * ```ts
 * const game = { quota: 65, weights: [48, 37, 27, 17], unions: ['PP', 'left', 'left', 'left'] };
 * owenValue(game).pivots // => [0n, 4n, 4n, 4n]
 * ```
 */
export type GameWithUnions = VotingGame & {
  /** For each player the union he belongs to, by any name or number; a name of his own if none. */
  readonly unions: readonly (string | number)[];
};

/**
 * The rules of a game, after checking that they describe one.
 *
 * @param game - a game with one rule or several
 * @returns its rules, as given
 * @throws ArgumentError for a game without rules or players, weights that are not whole numbers of
 *   zero or more, rules with different numbers of players, and a quota that is not a whole number
 *   from 1 to the sum of the weights
 * @example
 * ```ts
 * rulesOf({ quota: 2, weights: [1, 1, 1] }) // => [{ quota: 2, weights: [1, 1, 1] }]
 * ```
 */
export function rulesOf(game: VotingGame): readonly WeightedGame[] {
  const several = 'rules' in game;
  const rules = several ? game.rules : [game];
  if (rules.length === 0) throw new ArgumentError('rules', rules, 'a list of one rule or more');
  for (const [index, rule] of rules.entries()) {
    requireRule(several ? `rules[${index}].` : '', rule);
    if (rule.weights.length !== rules[0]!.weights.length) {
      throw new ArgumentError(
        `rules[${index}].weights`,
        rule.weights.length,
        `as many weights as there are in rules[0], ${rules[0]!.weights.length}`,
      );
    }
  }
  return rules;
}

function requireRule(prefix: string, { quota, weights }: WeightedGame): void {
  if (weights.length === 0) {
    throw new ArgumentError(
      `${prefix}weights`,
      weights,
      'a list of the votes of at least one player',
    );
  }
  for (const [player, weight] of weights.entries()) {
    requireCount(`${prefix}weights[${player}]`, weight, 'votes');
  }
  const total = sumOf(weights);
  requireCount(`the sum of ${prefix}weights`, total, 'votes');
  if (!Number.isSafeInteger(quota) || quota < 1 || quota > total) {
    throw new ArgumentError(
      `${prefix}quota`,
      quota,
      `a whole number of votes from 1 to the sum of the weights, ${total}`,
    );
  }
}

/**
 * The sum of whole numbers.
 *
 * @example
 * ```ts
 * sumOf([4, 4, 4, 2, 2, 1]) // => 17
 * ```
 */
export function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/**
 * The rules of a game in their smallest terms: weights divided by their greatest common divisor,
 * and rules with the same weights merged into the strictest of them. The coalitions that win are
 * the same, so nothing that is computed depends on the scale of the weights.
 *
 * @example
 * ```ts
 * smallestTerms([{ quota: 5, weights: [4, 2] }, { quota: 2, weights: [2, 1] }]) // => [{ quota: 3, weights: [2, 1] }]
 * ```
 */
export function smallestTerms(rules: readonly WeightedGame[]): readonly WeightedGame[] {
  const strictest = new Map<string, WeightedGame>();
  for (const { quota, weights } of rules) {
    const unit = weights.reduce(greatestCommonDivisor);
    const reduced = {
      quota: Math.ceil(quota / unit),
      weights: weights.map((weight) => weight / unit),
    };
    const key = reduced.weights.join();
    const known = strictest.get(key);
    if (known === undefined || known.quota < reduced.quota) strictest.set(key, reduced);
  }
  return [...strictest.values()];
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
