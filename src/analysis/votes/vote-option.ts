import type { BallotOption } from '../../records/records.js';

/**
 * What a member of a body can do when a vote is taken; `absent` is not being there to do it.
 *
 * @example
 * ```ts
 * voteOptions.includes('absent') // => true
 * ```
 */
export type VoteOption = 'yes' | 'no' | 'abstain' | 'absent';

/**
 * What a ballot of a record was among the options of a vote. Who is told as present without a ballot, or absent with leave, took no
 * part in it, as the absent.
 *
 * @param option - the option as a record has it
 * @returns the option of the vote; undefined where a stand is told, or a refusal, and not what was done when the vote was taken
 * @example
 * ```ts
 * voteOptionOf('excused') // => 'absent'
 * voteOptionOf('opposed') // => undefined
 * ```
 */
export function voteOptionOf(option: BallotOption): VoteOption | undefined {
  if (option === 'present' || option === 'excused') return 'absent';
  return voteOptions.find((one) => one === option);
}

/**
 * The four options of a vote, in the order in which every result lists them.
 *
 * @example
 * ```ts
 * voteOptions // => ['yes', 'no', 'abstain', 'absent']
 * ```
 */
export const voteOptions: readonly VoteOption[] = ['yes', 'no', 'abstain', 'absent'];

/**
 * What somebody who takes part in a vote can do.
 *
 * @example
 * ```ts
 * counterfactual({ yes: 3, no: 2 }, { turn: [{ from: 'yes', to: 'no', voters: 1 }] }, { majority: 'simple' }).after.outcome // => 'rejected'
 * ```
 */
export type CastOption = Exclude<VoteOption, 'absent'>;

/**
 * The options of those who take part, in the order in which every result lists them.
 *
 * @example
 * ```ts
 * castOptions // => ['yes', 'no', 'abstain']
 * ```
 */
export const castOptions: readonly CastOption[] = ['yes', 'no', 'abstain'];
