import { ArgumentError } from '../../errors/argument-error.js';
import { type VoteOption, voteOptions } from '../votes/vote-option.js';

/**
 * What is recorded of one member in a vote: an option, or that the ballot is not known.
 *
 * @example
 * ```ts
 * tallyBallots(['unknown', 'abstain']) // => { yes: 0, no: 0, abstain: 1, unknown: 1 }
 * ```
 */
export type RecordedOption = VoteOption | 'unknown';

/** Checks the options that an unknown ballot may be. */
export function requireOptions(argument: string, options: readonly VoteOption[]): void {
  if (options.length === 0) throw new ArgumentError(argument, options, 'at least one option');
  for (const [index, option] of options.entries()) {
    if (!voteOptions.includes(option)) {
      throw new ArgumentError(`${argument}[${index}]`, option, 'yes, no, abstain or absent');
    }
  }
}

/** Checks the ballots of one member or of one vote. */
export function requireBallots(argument: string, ballots: readonly RecordedOption[]): void {
  for (const [index, ballot] of ballots.entries()) {
    if (ballot !== 'unknown' && !voteOptions.includes(ballot)) {
      throw new ArgumentError(
        `${argument}[${index}]`,
        ballot,
        'yes, no, abstain, absent or unknown',
      );
    }
  }
}
