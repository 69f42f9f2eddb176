import { ArgumentError } from '../../errors/argument-error.js';
import { type RecordedOption, requireBallots } from './recorded-option.js';

/**
 * The ballots of a group in numbers, every field given.
 *
 * @example
 * ```ts
 * tallyBallots(['absent']) // => { yes: 0, no: 0, abstain: 0, unknown: 0 }
 * ```
 */
export interface BallotTally {
  /** Members who voted yes. */
  readonly yes: number;
  /** Members who voted no. */
  readonly no: number;
  /** Members who abstained. */
  readonly abstain: number;
  /** Members whose ballot is not known. */
  readonly unknown: number;
}

/**
 * Counts the ballots of a group in one vote, ready for the indices of cohesion. Absences are not
 * counted.
 *
 * Source: a plain count; no formula.
 *
 * Assumptions: one ballot for each member, in any order.
 *
 * @param ballots - what each member of the group did
 * @returns the numbers of yes, no, abstaining and unknown ballots
 * @throws ArgumentError when there is no ballot or one is not a known word
 * @example
 * ```ts
 * tallyBallots(['yes', 'yes', 'no', 'unknown', 'absent']) // => { yes: 2, no: 1, abstain: 0, unknown: 1 }
 * ```
 */
export function tallyBallots(ballots: readonly RecordedOption[]): BallotTally {
  if (ballots.length === 0) throw new ArgumentError('ballots', ballots, 'at least one ballot');
  requireBallots('ballots', ballots);
  const count = (wanted: RecordedOption): number =>
    ballots.filter((ballot) => ballot === wanted).length;
  return {
    yes: count('yes'),
    no: count('no'),
    abstain: count('abstain'),
    unknown: count('unknown'),
  };
}
