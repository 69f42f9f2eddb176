import { ArgumentError, requireCount } from '../../errors/argument-error.js';

/** The counts of a vote. */
export interface VoteCounts {
  /** Votes for the motion. */
  readonly yes: number;
  /** Votes against. */
  readonly no: number;
  /** Abstentions; undefined if they are not told. */
  readonly abstain?: number | undefined;
}

/**
 * Throws unless the counts of a vote are whole numbers, zero or more.
 *
 * @param counts - the counts
 * @throws ArgumentError naming the count and what was given
 */
export function requireVoteCounts(counts: VoteCounts): void {
  requireCount('yes', counts.yes, 'votes');
  requireCount('no', counts.no, 'votes');
  if (counts.abstain !== undefined) requireCount('abstain', counts.abstain, 'votes');
}

/**
 * Throws unless somebody voted yes or no.
 *
 * @param counts - the counts
 * @throws ArgumentError if a count is not a whole number of votes, or nobody voted yes or no
 */
export function requireVotesCast(counts: VoteCounts): void {
  requireVoteCounts(counts);
  if (counts.yes + counts.no === 0) {
    throw new ArgumentError('yes + no', 0, 'at least one vote for or against');
  }
}
