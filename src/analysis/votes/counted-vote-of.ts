import { ArgumentError } from '../../errors/argument-error.js';
import type { Dataset, Vote } from '../../records/records.js';
import { sizeBounds, sizeOfBody } from '../../records/size-of-body.js';
import type { CountedVote } from './counted-vote.js';

/**
 * A vote of a record with the size of its body, as `judgeVote` and the counterfactuals take it. What is not told stays unknown.
 *
 * Where more were counted than the body is told to have had members, its size is left unknown: one of the two is wrong.
 *
 * @param dataset - the dataset
 * @param vote - a vote of it
 * @returns the counts, and the members of the body as far as they are told
 * @throws ArgumentError when the votes for or against are not told
 * @example
 * ```ts
 * const dataset = loadDataset();
 * const vote = countedVoteOf(dataset, dataset.votes.find((one) => one.yes === 20));
 * vote // => { yes: 20, no: 25, abstain: 12, members: 101 }
 * judgeVote(vote, { majority: 'absolute' }).outcome // => 'rejected'
 * underQuorum(vote, { majority: 'simple' }).changed // => false
 * ```
 */
export function countedVoteOf(dataset: Dataset, vote: Vote): CountedVote {
  const { yes, no, abstain, session } = vote;
  if (yes === undefined || no === undefined) {
    throw new ArgumentError('vote', vote.id, 'a vote of which yes and no are told');
  }
  const size = sizeBounds(sizeOfBody(dataset, session.body, session.date, { of: 'votes' }));
  const counted = yes + no + (abstain ?? 0);
  if (size === undefined || size.atMost < counted) return { yes, no, abstain };
  const members = size.atLeast === size.atMost ? size.atMost : size;
  return { yes, no, abstain, members };
}
