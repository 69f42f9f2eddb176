import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import { voteOptions } from '../votes/vote-option.js';
import { ballotsBehindTable } from './engine/ballots-behind-table.js';
import type { Split } from './split.js';
import { readSplitVote, type SplitVote } from './split-vote.js';

/** The most members whose factorial is taken. */
const mostMembers = 100_000;

/**
 * The number of ballots behind a split: in how many ways the persons of each group, each for
 * himself, can have acted so that the split comes out. For a group it is the multinomial
 * coefficient of its counts, less the named ballots, which are not open; for the split it is the
 * product over the groups.
 *
 * @param vote - totals and groups
 * @param split - the counts of every group
 * @returns the number of ways; 0 if the split does not agree with what is known of the vote
 * @throws ArgumentError if a total, a group or a count is not what it should be, or the split lacks
 *   a group, has another, or a count in it is not a whole number of zero or more
 * @example
 * ```ts
 * const vote = { totals: { yes: 3, no: 1 }, groups: [{ name: 'A', members: 5 }] };
 * ballotsBehindSplit(vote, { A: { yes: 3, no: 1, abstain: 0, absent: 1 } }) // => 20n
 * ```
 */
export function ballotsBehindSplit(vote: SplitVote, split: Split): bigint {
  const constraints = readSplitVote(vote);
  for (const name of Object.keys(split)) {
    if (!constraints.names.includes(name)) {
      const expected = `given by the groups ${constraints.names.join(', ')}`;
      throw new ArgumentError('split', name, expected);
    }
  }
  const table = constraints.names.map((name) => {
    const counts = split[name];
    if (counts === undefined) {
      throw new ArgumentError(`split.${name}`, counts, 'the counts of a group of the vote');
    }
    return voteOptions.map((option) => {
      requireCount(`split.${name}.${option}`, counts[option], 'members');
      if (counts[option] > mostMembers) {
        throw new ArgumentError(
          `split.${name}.${option}`,
          counts[option],
          `at most ${mostMembers} members, since the ways are counted by their factorials`,
        );
      }
      return counts[option];
    });
  });
  return ballotsBehindTable(constraints, table);
}
