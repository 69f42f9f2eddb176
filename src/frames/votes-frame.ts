import { voteMeasures } from '../analysis/votes/vote-measures.js';
import type { Vote } from '../records/records.js';
import type { Frame } from './record-frame.js';
import { toFrame } from './to-frame.js';

/**
 * Votes as a danfo DataFrame: a row for each, with its counts and measures. What the source does not tell is missing, never zero
 * (see `toFrame`).
 *
 * @param votes - votes of a loaded dataset
 * @returns a frame with the columns vote, body, date (as the source writes it), motion, result, yes, no, abstain, margin,
 *   winning_share (of the votes for and against), needed_to_win, switches_to_reverse, each with its
 *   bound: exact, or at-least or at-most where abstentions count and are not told
 * @example
 * ```ts
 * const recorded = loadDataset().votes.filter((vote) => vote.yes !== undefined);
 * votesFrame(recorded).column('margin').values // => [-5, 6, 52, 5]
 * ```
 */
export function votesFrame(votes: readonly Vote[]): Frame {
  return toFrame(
    votes.map((vote) => {
      const measures = voteMeasures(vote);
      const counted = measures.kind === 'counted' ? measures : undefined;
      return {
        vote: vote.id,
        body: vote.session.body.name.en,
        date: vote.session.date?.written,
        motion: vote.motion.label.en,
        result: vote.result,
        yes: vote.yes,
        no: vote.no,
        abstain: vote.abstain,
        margin: counted?.margin,
        winning_share: counted && Number(counted.winningShare.ofVotes.toFixed(4)),
        needed_to_win: counted?.numberNeededToWin,
        needed_bound: counted?.neededBound,
        switches_to_reverse: counted?.switchesToReverse,
        switches_bound: counted?.switchesBound,
      };
    }),
  );
}
