import { ArgumentError } from '../../errors/argument-error.js';
import type { Ballot, Composition, Vote } from '../../records/records.js';
import { type SplitVoteOfOptions, splitVoteOf } from '../splits/split-vote-of.js';
import { boundsOf } from '../votes/count-range.js';
import { voteOptions } from '../votes/vote-option.js';
import type { GroupBallots } from './group-ballots.js';

/** A party in a vote, with what is told of its ballots. */
export interface NamedGroupBallots {
  /** The identifier of the party, or the name of a group whose party is not told. */
  readonly name: string;
  /** Its ballots, as the indices of cohesion take them. */
  readonly ballots: GroupBallots;
}

/**
 * The ballots of each party in a vote, as the indices of cohesion take them. The members of whom no ballot is told are unknown, and
 * may have taken any option but those whose number is told, or have been away.
 *
 * Source: a plain count; no formula. See `splitVoteOf`.
 *
 * Assumptions: those of `splitVoteOf`. The totals of the vote narrow nothing here: `splitBounds` and `judgeStatement` use them.
 *
 * @param vote - a vote of a loaded dataset
 * @param composition - how its body was made up
 * @param ballots - ballots of the same dataset; those of other votes are passed over
 * @param options - how stands of parties are read
 * @returns a row for each party with seats
 * @throws ArgumentError when more of a party are told to have voted than it had seats
 * @example
 * ```ts
 * const { votes, compositions, ballots } = loadDataset();
 * const reply = votes.find((one) => one.yes === 20);
 * const elected = compositions.find((one) => one.id === 'vtsik-elected-1917-10');
 * const [bolsheviks] = groupBallotsOf(reply, elected, ballots);
 * bolsheviks.ballots // => { yes: 0, no: 0, abstain: 6, unknown: 56, unknownMayBe: ['yes', 'no', 'absent'] }
 * riceIndex(bolsheviks.ballots) // => { kind: 'interval', lower: 0, upper: 1, alwaysDefined: false }
 * ```
 */
export function groupBallotsOf(
  vote: Vote,
  composition: Composition,
  ballots: readonly Ballot[],
  options: SplitVoteOfOptions = {},
): NamedGroupBallots[] {
  return splitVoteOf(vote, composition, ballots, options).groups.map(
    ({ name, members, counts = {} }) => {
      const told = voteOptions.map((option) =>
        counts[option] === undefined ? undefined : boundsOf(option, counts[option], 'ballots'),
      );
      const [yes = 0, no = 0, abstain = 0, absent = 0] = told.map((bounds) => bounds?.atLeast ?? 0);
      const { atMost } = boundsOf(`${name}.members`, members, 'members');
      const unknown = atMost - yes - no - abstain - absent;
      if (unknown < 0) {
        const expected = `a composition that gives ${name} the ${atMost - unknown} seats of those told to have voted`;
        throw new ArgumentError('composition', composition.id, expected);
      }
      const open = voteOptions.filter(
        (_, index) => told[index]?.atLeast !== told[index]?.atMost || told[index] === undefined,
      );
      // Where all that is told is exact, whoever is left was counted nowhere.
      const unknownMayBe = open.length > 0 ? open : (['absent'] as const);
      return { name, ballots: { yes, no, abstain, unknown, unknownMayBe } };
    },
  );
}
