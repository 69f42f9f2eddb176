import { requireCount } from '../../errors/argument-error.js';
import type { CountBounds } from '../votes/count-range.js';
import { majorityThreshold } from '../votes/majority-threshold.js';
import type { Fraction } from '../votes/voting-rule.js';
import { underQuorum } from './under-quorum.js';

/** Half of the body, a half of an odd number counting as the whole above it. */
const half: Fraction = [1, 2];

/** A vote measured against a quorum of half the members. */
export interface QuorumOfHalf {
  /** Those who certainly took part. */
  readonly present: number;
  /** Whether abstentions that are not told may have been besides. */
  readonly perhapsMore: boolean;
  /** The members, not fewer than took part where the size is between two numbers. */
  readonly members: CountBounds | undefined;
  /** How many of them had to be present. */
  readonly needed: CountBounds | undefined;
  /** The largest body in which those who took part are half. */
  readonly largestBody: number;
  /** Whether more took part than the body is told to have had. */
  readonly exceeds: boolean;
}

/**
 * Measures a vote with counts against a quorum of half the members.
 *
 * @param vote - the counts; undefined abstentions are not told
 * @param members - the size of the body, if it is told
 * @returns who took part, how many were needed, and the largest body in which they were half
 * @throws ArgumentError if a count is not a whole number, zero or more
 * @example
 * ```ts
 * quorumOfHalf({ yes: 29, no: 23, abstain: 3 }, { atLeast: 101, atMost: 101 }).needed // => { atLeast: 51, atMost: 51 }
 * quorumOfHalf({ yes: 12, no: 7, abstain: undefined }, { atLeast: 18, atMost: 18 }).exceeds // => true
 * ```
 */
export function quorumOfHalf(
  vote: { readonly yes: number; readonly no: number; readonly abstain: number | undefined },
  members: CountBounds | undefined,
): QuorumOfHalf {
  const { yes, no, abstain = 0 } = vote;
  requireCount('vote.yes', yes, 'votes');
  const present = yes + no + abstain;
  const { largestBody } = underQuorum({ yes, no, abstain }, { majority: 'simple' }, half);
  const exceeds = members !== undefined && present > members.atMost;
  const size =
    members === undefined || exceeds
      ? members
      : { atLeast: Math.max(members.atLeast, present), atMost: members.atMost };
  return {
    present,
    perhapsMore: vote.abstain === undefined,
    members: size,
    needed: size && {
      atLeast: majorityThreshold(size.atLeast, half),
      atMost: majorityThreshold(size.atMost, half),
    },
    largestBody,
    exceeds,
  };
}
