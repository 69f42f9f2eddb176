import { ArgumentError } from '../../errors/argument-error.js';
import type { MeasuredValue } from '../measured-value.js';
import { type BallotRow, ballotGrid } from './ballot-grid.js';
import { shareWith } from './group-measures.js';
import type { RollCallMatrix } from './roll-call-matrix.js';

/** Which side counts in which vote, and how what is neither is taken. */
export interface ScorecardRule {
  /** For each vote that counts, by its id, the side that is scored. */
  readonly sides: Readonly<Record<string, 'yes' | 'no'>>;
  /** Whether to be absent is left out, or counts against; left out unless told. */
  readonly absent?: 'left out' | 'counts against';
}

/** The score of a member, with the ballots behind it. */
export interface MemberScore extends BallotRow {
  /** Votes on the side that is scored, and on the other. */
  readonly with: number;
  readonly against: number;
  /** Their share: exactly 0 is a score; who took part in none of the votes has none. */
  readonly score: MeasuredValue;
}

/**
 * A scorecard: how often each member was on a side that somebody has named, vote by vote. It says no more than the choice of votes
 * and sides says.
 *
 * Source: a plain share; no formula.
 *
 * Assumptions: every vote counts the same. Abstaining, answering present, leave and positions announced are left out.
 *
 * @param matrix - who voted how
 * @param rule - the sides, and how absence is taken
 * @returns the score and the ballots of each member, in the order of the matrix; the ballots in the order of the sides
 * @throws ArgumentError when no side is named, an id is that of no vote looked at, or a word is none of its choices
 * @example
 * ```ts
 * const calls = rollCallsFromCells({ members: [{ id: 'a' }, { id: 'b' }], votes: [{ id: '1' }, { id: '2' }], cells: ['16', '99'], codes: voteviewCodes });
 * scoreMembers(calls, { sides: { 1: 'no', 2: 'yes' } }).map(({ score }) => score.kind) // => ['value', 'undefined']
 * scoreMembers(calls, { sides: { 1: 'no', 2: 'yes' } })[0].score.value // => 0
 * ```
 */
export function scoreMembers(
  matrix: RollCallMatrix,
  { sides, absent = 'left out' }: ScorecardRule,
): MemberScore[] {
  const named = Object.entries(sides);
  if (named.length === 0) throw new ArgumentError('rule.sides', sides, 'at least one vote');
  for (const [vote, side] of named) {
    if (side !== 'yes' && side !== 'no') {
      throw new ArgumentError(`rule.sides.${vote}`, side, 'yes or no');
    }
  }
  if (absent !== 'left out' && absent !== 'counts against') {
    throw new ArgumentError('rule.absent', absent, "'left out' or 'counts against'");
  }
  return ballotGrid(matrix, { votes: named.map(([vote]) => vote) }).map((row) => {
    const stands = row.options.map((option, place) => {
      if (option === 'unknown') return 'open';
      if (option === 'yes' || option === 'no') {
        return option === named[place]![1] ? 'with' : 'against';
      }
      return option === 'absent' && absent === 'counts against' ? 'against' : 'neither';
    });
    const count = (wanted: string) => stands.filter((stand) => stand === wanted).length;
    const counts = { with: count('with'), against: count('against') };
    const reason = 'the member took part in none of the votes';
    return {
      ...row,
      ...counts,
      score: shareWith({ yes: counts.with, no: counts.against, open: count('open') }, reason),
    };
  });
}
