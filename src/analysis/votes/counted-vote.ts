import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import { boundsOf, type CountBounds, type PartlyKnownCount } from './count-range.js';

/**
 * The counts of a vote. What is left out is unknown, not zero.
 *
 * @example
 * ```ts
 * judgeVote({ yes: 29, no: 23, abstain: 3 }, { majority: 'simple' }).outcome // => 'adopted'
 * ```
 */
export interface CountedVote {
  /** The votes for. */
  readonly yes: number;
  /** The votes against. */
  readonly no: number;
  /** The abstentions: a number, bounds, or left out when unknown. */
  readonly abstain?: PartlyKnownCount | undefined;
  /** The members of the body with a decisive vote: a number, bounds, or left out when unknown. */
  readonly members?: PartlyKnownCount | undefined;
}

/**
 * The counts of a vote as bounds, each narrowed by the other.
 *
 * @example
 * ```ts
 * boundsOfVote({ yes: 12, no: 7, abstain: 3 }).members // => { atLeast: 22, atMost: Infinity }
 * ```
 */
export interface VoteBounds {
  /** The abstentions. */
  readonly abstain: CountBounds;
  /** The members of the body. */
  readonly members: CountBounds;
}

/**
 * What a vote's counts allow for its abstentions and for the size of the body, which cannot be
 * smaller than the number that took part.
 *
 * @param vote - the counts
 * @returns the bounds of both; `atMost` is `Infinity` when there is none
 * @throws ArgumentError when a count is not a whole number, zero or more, when bounds are crossed,
 * when the body has no member, or when more took part than it has members
 *
 * @example
 * ```ts
 * boundsOfVote({ yes: 12, no: 7, members: 25 }).abstain // => { atLeast: 0, atMost: 6 }
 * ```
 */
export function boundsOfVote(vote: CountedVote): VoteBounds {
  requireCount('vote.yes', vote.yes, 'votes');
  requireCount('vote.no', vote.no, 'votes');
  const abstain = boundsOf('vote.abstain', vote.abstain, 'abstentions');
  const members = boundsOf('vote.members', vote.members, 'members');
  if (members.atMost === 0) throw new ArgumentError('vote.members', 0, 'one or more');
  const decided = vote.yes + vote.no;
  if (members.atMost < decided + abstain.atLeast) {
    const took = decided + abstain.atLeast;
    throw new ArgumentError('vote.members', members.atMost, `at least the ${took} who took part`);
  }
  return {
    abstain: {
      atLeast: abstain.atLeast,
      atMost: Math.min(abstain.atMost, members.atMost - decided),
    },
    members: {
      atLeast: Math.max(members.atLeast, decided + abstain.atLeast, 1),
      atMost: members.atMost,
    },
  };
}
