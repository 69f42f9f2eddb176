import { ArgumentError } from '../../errors/argument-error.js';
import { type RecordedOption, requireBallots } from './recorded-option.js';

/**
 * One member's ballots in a series of votes.
 *
 * @example
 * ```ts
 * const members = [{ ballots: ['yes', 'no'] }, { ballots: ['yes', 'yes'] }];
 * pairwiseAgreement({ members })[0].share // => { kind: 'value', value: 0.5 }
 * ```
 */
export interface MemberBallots {
  /** What the member did in each vote, in the same order for all members. */
  readonly ballots: readonly RecordedOption[];
}

/** Checks that every member has a ballot for every vote. */
export function requireRollCalls(members: readonly MemberBallots[], least: number): void {
  if (members.length < least) {
    throw new ArgumentError(
      'members',
      members.length === 0 ? members : members.length,
      least === 1 ? 'at least one member' : `at least ${least} members`,
    );
  }
  const votes = members[0]!.ballots.length;
  for (const [index, { ballots }] of members.entries()) {
    const argument = `members[${index}].ballots`;
    if (ballots.length === 0) throw new ArgumentError(argument, ballots, 'at least one vote');
    if (ballots.length !== votes) {
      throw new ArgumentError(
        argument,
        `${ballots.length} ballots`,
        `a ballot for each of the ${votes} votes`,
      );
    }
    requireBallots(argument, ballots);
  }
}
