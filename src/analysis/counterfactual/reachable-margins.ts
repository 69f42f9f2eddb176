import type { VotingRule } from '../votes/voting-rule.js';
import { type AbstainerChoice, abstainerChoices } from './abstainer-choices.js';

/** A margin that the abstainers of a vote could have brought about. */
export interface ReachableMargin {
  /** Votes for less votes against. */
  readonly margin: number;
  /** In how many ways the abstainers, each for himself, come to it. */
  readonly ways: bigint;
  /** What becomes of the motion. */
  readonly outcome: AbstainerChoice['outcome'];
  /** Whether that is another outcome than the vote had. */
  readonly changed: boolean;
}

/**
 * The margins that the abstainers of a vote could have brought about by choosing a side or none.
 *
 * @param vote - the counts, with a known number of abstentions
 * @param rule - the rule of the vote
 * @returns the margins in rising order, each with its ways and outcome; a margin that can have two outcomes twice
 * @throws ArgumentError as `abstainerChoices`
 * @example
 * ```ts
 * reachableMargins({ yes: 2, no: 2, abstain: 1 }, { majority: 'simple' }).map((one) => [one.margin, one.ways, one.outcome]) // => [[-1, 1n, 'rejected'], [0, 1n, 'rejected'], [1, 1n, 'adopted']]
 * ```
 */
export function reachableMargins(
  vote: { readonly yes: number; readonly no: number; readonly abstain: number },
  rule: VotingRule,
): ReachableMargin[] {
  // Where abstentions count among the votes, one margin can have two outcomes.
  const margins = new Map<string, ReachableMargin>();
  for (const { toYes, toNo, ways, outcome, changed } of abstainerChoices(vote, rule)) {
    const margin = vote.yes + toYes - vote.no - toNo;
    const key = `${margin} ${outcome}`;
    const known = margins.get(key)?.ways ?? 0n;
    margins.set(key, { margin, ways: known + ways, outcome, changed });
  }
  return [...margins.values()].sort((a, b) => a.margin - b.margin);
}
