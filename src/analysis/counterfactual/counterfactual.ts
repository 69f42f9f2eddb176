import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import type { CountedVote } from '../votes/counted-vote.js';
import { type Judgement, judgeVote } from '../votes/judge-vote.js';
import { type CastOption, castOptions } from '../votes/vote-option.js';
import type { VotingRule } from '../votes/voting-rule.js';

/**
 * Voters by how they voted; none where nothing is said.
 *
 * @example
 * ```ts
 * counterfactual({ yes: 3, no: 2 }, { remove: { yes: 2 } }, { majority: 'simple' }).vote // => { yes: 1, no: 2 }
 * ```
 */
export type VotersByOption = Readonly<Partial<Record<CastOption, number>>>;

/**
 * Voters who vote otherwise than they did.
 *
 * @example
 * ```ts
 * counterfactual({ yes: 3, no: 2, abstain: 1 }, { turn: [{ from: 'abstain', to: 'no', voters: 1 }] }, { majority: 'simple' }).vote // => { yes: 3, no: 3, abstain: 0 }
 * ```
 */
export interface TurnedVoters {
  /** How they voted. */
  readonly from: CastOption;
  /** How they would have voted. */
  readonly to: CastOption;
  /** How many they are. */
  readonly voters: number;
}

/**
 * What is to be different from what happened. Voters are removed first, then turned, then added.
 *
 * @example
 * ```ts
 * counterfactual({ yes: 3, no: 2 }, { add: { no: 2 } }, { majority: 'simple' }).after.outcome // => 'rejected'
 * ```
 */
export interface VoteChange {
  /** Voters who take no part. The size of the body stays as it is. */
  readonly remove?: VotersByOption;
  /** Voters who vote otherwise. */
  readonly turn?: readonly TurnedVoters[];
  /** Voters who take part besides. The size of the body stays as it is. */
  readonly add?: VotersByOption;
}

/**
 * A vote judged as it was taken and as it would have been.
 *
 * @example
 * ```ts
 * counterfactual({ yes: 29, no: 23 }, { remove: { yes: 6 } }, { majority: 'simple' }).changed // => true
 * ```
 */
export interface Counterfactual {
  /** The counts after the change. */
  readonly vote: CountedVote;
  /** The judgement of the vote as it was taken. */
  readonly before: Judgement;
  /** The judgement after the change. */
  readonly after: Judgement;
  /** Whether the outcome changes. */
  readonly changed: boolean | 'cannot be told';
}

/**
 * Removes, turns or adds voters and judges the vote again under the same rule.
 *
 * Source: the definition; see `judgeVote`.
 *
 * Assumptions: everybody else votes as they did.
 *
 * @param vote - the counts as they were; what is left out is unknown
 * @param change - who is removed, turned or added
 * @param rule - the rule for both judgements
 * @returns the new counts, both judgements, and whether the outcome changes
 * @throws ArgumentError when more are removed or turned than voted so; when abstentions change
 * whose number is not known; when a count is not a whole number, zero or more; as `judgeVote`
 *
 * @example
 * ```ts
 * const vote = { yes: 29, no: 23, abstain: 3 };
 * const rule = { majority: 'simple' };
 * counterfactual(vote, { turn: [{ from: 'abstain', to: 'no', voters: 3 }] }, rule).changed // => false
 * counterfactual(vote, { remove: { yes: 7 } }, rule).changed // => true
 * ```
 */
export function counterfactual(
  vote: CountedVote,
  change: VoteChange,
  rule: VotingRule,
): Counterfactual {
  const before = judgeVote(vote, rule);
  const counts = { ...vote };
  const shift = (option: CastOption, voters: number, by: 1 | -1, argument: string): void => {
    requireCount(argument, voters, 'voters');
    if (voters === 0) return;
    const had = counts[option];
    if (typeof had !== 'number') {
      throw new ArgumentError(
        `vote.${option}`,
        had,
        `a known number, because ${argument} changes it`,
      );
    }
    if (by === -1 && voters > had) {
      throw new ArgumentError(argument, voters, `at most the ${had} who voted so`);
    }
    counts[option] = had + by * voters;
  };
  for (const option of castOptions)
    shift(option, change.remove?.[option] ?? 0, -1, `change.remove.${option}`);
  for (const [index, { from, to, voters }] of (change.turn ?? []).entries()) {
    const argument = `change.turn[${index}]`;
    requireOption(`${argument}.from`, from);
    requireOption(`${argument}.to`, to);
    shift(from, voters, -1, `${argument}.voters`);
    shift(to, voters, 1, `${argument}.voters`);
  }
  for (const option of castOptions)
    shift(option, change.add?.[option] ?? 0, 1, `change.add.${option}`);
  const after = judgeVote(counts, rule);
  return { vote: counts, before, after, changed: outcomeChanges(before, after) };
}

function requireOption(argument: string, option: CastOption): void {
  if (!castOptions.includes(option)) {
    throw new ArgumentError(argument, option, '"yes", "no" or "abstain"');
  }
}

/**
 * Whether two judgements differ for certain, agree for certain, or neither.
 *
 * @param before - one judgement
 * @param after - another judgement
 * @returns `true` when no outcome is possible in both, `false` when both have the same outcome
 *
 * @example
 * ```ts
 * const judgement = judgeVote({ yes: 29, no: 23 }, { majority: 'simple' });
 * outcomeChanges(judgement, judgement) // => false
 * ```
 */
export function outcomeChanges(before: Judgement, after: Judgement): boolean | 'cannot be told' {
  if (!before.possible.some((outcome) => after.possible.includes(outcome))) return true;
  if (before.possible.length === 1 && after.possible.length === 1) return false;
  return 'cannot be told';
}
