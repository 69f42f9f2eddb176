import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import { boundsOf, type CountBounds, type PartlyKnownCount } from '../votes/count-range.js';
import { type VoteOption, voteOptions } from '../votes/vote-option.js';

/**
 * A group of people who could take part in a vote: a party, or any set of people of whom each
 * belongs to no other group of the same vote.
 */
export interface SplitGroup {
  /** The name of the group, different from that of every other group. */
  readonly name: string;
  /** How many people belong to it, absent ones included: exact, between limits, or `'unknown'`. */
  readonly members: PartlyKnownCount;
  /**
   * How many of its members are known to have taken an option, without knowing which members:
   * "six Bolsheviks abstained" is `{ abstain: 6 }`, "nobody was away" is `{ absent: 0 }`.
   */
  readonly counts?: Readonly<Partial<Record<VoteOption, PartlyKnownCount>>>;
  /**
   * How many named members are known to have taken an option: if Lenin and Trotsky are known to
   * have voted yes, `{ yes: 2 }`. Others may have done the same.
   */
  readonly ballots?: Readonly<Partial<Record<VoteOption, number>>>;
}

/** A vote of which the totals are known, and of the groups no more than their size. */
export interface SplitVote {
  /** The totals of the vote; a total left out is unknown, which is not zero. */
  readonly totals: Readonly<Partial<Record<VoteOption, PartlyKnownCount>>>;
  /** The groups; together they are everybody who could take part. */
  readonly groups: readonly SplitGroup[];
}

/** What is known of one group, as ranges in the order of `voteOptions`. */
export interface GroupConstraints {
  /** How many belong to the group. */
  readonly members: CountBounds;
  /** How many of them took each option. */
  readonly cells: readonly CountBounds[];
  /** How many named members took each option; contained in `cells`. */
  readonly named: readonly number[];
}

/**
 * What is known of a vote, as ranges: groups in the order of the input, options as in
 * `voteOptions`.
 */
export interface SplitConstraints {
  /** The names of the groups. */
  readonly names: readonly string[];
  /** What is known of each group. */
  readonly groups: readonly GroupConstraints[];
  /** The total of each option. */
  readonly totals: readonly CountBounds[];
}

/**
 * Checks a vote and reads all that is known of it as ranges of whole numbers.
 *
 * @param vote - totals and groups
 * @returns the ranges; a range may be empty where what is known contradicts itself
 * @throws ArgumentError naming the total, group or count that is not what it should be
 * @example
 * ```ts
 * const read = readSplitVote({ totals: { yes: 2 }, groups: [{ name: 'A', members: 3 }] });
 * read.totals[0] // => { atLeast: 2, atMost: 2 }
 * read.groups[0].members // => { atLeast: 3, atMost: 3 }
 * ```
 */
export function readSplitVote(vote: SplitVote): SplitConstraints {
  requireOptions('totals', vote.totals);
  if (vote.groups.length === 0) throw new ArgumentError('groups', [], 'a list of groups');
  const names = vote.groups.map((group) => group.name);
  names.forEach((name, index) => {
    if (typeof name !== 'string' || name === '') {
      throw new ArgumentError(`groups[${index}].name`, name, 'the name of a group');
    }
    if (names.indexOf(name) !== index) {
      throw new ArgumentError(`groups[${index}].name`, name, 'different from every other name');
    }
  });
  return {
    names,
    groups: vote.groups.map((group, index) => readGroup(group, `groups[${index}]`)),
    totals: voteOptions.map((option) => boundsOf(`totals.${option}`, vote.totals[option], 'votes')),
  };
}

function readGroup(group: SplitGroup, argument: string): GroupConstraints {
  const counts = group.counts ?? {};
  const ballots = group.ballots ?? {};
  requireOptions(`${argument}.counts`, counts);
  requireOptions(`${argument}.ballots`, ballots);
  const members = boundsOf(`${argument}.members`, group.members, 'members');
  const named = voteOptions.map((option) => {
    const number = ballots[option] ?? 0;
    requireCount(`${argument}.ballots.${option}`, number, 'ballots');
    return number;
  });
  const cells = voteOptions.map((option, index) => {
    const range = boundsOf(`${argument}.counts.${option}`, counts[option], 'members');
    return { atLeast: Math.max(range.atLeast, named[index]!), atMost: range.atMost };
  });
  return { members, cells, named };
}

function requireOptions(argument: string, record: object): void {
  for (const key of Object.keys(record)) {
    if (!(voteOptions as readonly string[]).includes(key)) {
      throw new ArgumentError(argument, key, `given by the options ${voteOptions.join(', ')}`);
    }
  }
}
