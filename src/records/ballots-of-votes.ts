import type { Ballot, Dataset, Vote } from './records.js';

/**
 * The ballots of each vote of a record, in the order of its rows: gone through once, however many votes there are.
 *
 * @param dataset - the record, of which the ballots are read
 * @returns the ballots by vote; a vote of which none is told is not in it
 * @example
 * ```ts
 * const { ballots } = loadDataset();
 * [...ballotsOfVotes({ ballots }).values()].flat().length === ballots.length // => true
 * ```
 */
export function ballotsOfVotes({
  ballots,
}: Pick<Dataset, 'ballots'>): ReadonlyMap<Vote, readonly Ballot[]> {
  const found = new Map<Vote, Ballot[]>();
  for (const ballot of ballots) {
    const others = found.get(ballot.vote);
    if (others) others.push(ballot);
    else found.set(ballot.vote, [ballot]);
  }
  return found;
}
