import { type VoteOption, voteOptions } from '../votes/vote-option.js';
import { leastUnder, mostUnder, optionSets, sumOf } from './engine/transport.js';
import { readSplitVote, type SplitConstraints, type SplitVote } from './split-vote.js';

/**
 * Why no split is possible. In every case `needed` is greater than `available`.
 *
 * - `contradictory counts`: the named ballots of a group under one option are more than its count
 * there;
 * - `group too small`: known ballots and counts of a group add up to more people than it has;
 * - `group too large`: the counts of a group leave no place for some of its members;
 * - `too few members`: the totals of `options` need more people than the groups can put there;
 * - `too many members`: the groups have more people for `options` than the totals hold.
 */
export interface ImpossibleSplitReason {
  /** The kind of contradiction. */
  readonly kind:
    | 'contradictory counts'
    | 'group too small'
    | 'group too large'
    | 'too few members'
    | 'too many members';
  /** The options that cannot be filled, or cannot take all who must be under them. */
  readonly options: readonly VoteOption[];
  /** The least number of people required. */
  readonly needed: number;
  /** The greatest number for which there are people, or room. */
  readonly available: number;
  /** What each group that is concerned can give at most, or must give at least, under `options`. */
  readonly groups: readonly { readonly group: string; readonly count: number }[];
  /** The contradiction in a sentence. */
  readonly explanation: string;
}

/** The answer when what is known of a vote contradicts itself. */
export interface ImpossibleSplit {
  /** No split fits what is known. */
  readonly status: 'impossible';
  /** Why. */
  readonly reason: ImpossibleSplitReason;
}

/** Whether any split of a vote is possible. */
export type SplitFeasibility = { readonly status: 'possible' } | ImpossibleSplit;

/**
 * Whether the totals of a vote can have come from its groups at all, and if not, why not.
 *
 * Source: the condition of Gale (1957, Pacific Journal of Mathematics 7) and Hoffman (1960,
 * Proceedings of Symposia in Applied Mathematics 10) for flows with lower and upper limits; it is
 * necessary and sufficient, so every contradiction is found, and the one reported concerns as few
 * options as possible.
 *
 * Assumes that each person belongs to one group and takes one option.
 *
 * @param vote - totals and groups
 * @returns `possible`, or `impossible` with the reason
 * @throws ArgumentError if a total, a group or a count is not what it should be
 * @example
 * ```ts
 * const bolsheviks = { name: 'Bolshevik commissars', members: 11 };
 * const leftSRs = { name: 'Left SR commissars', members: 7 };
 * const answer = splitFeasibility({ totals: { yes: 12, no: 7 }, groups: [bolsheviks, leftSRs] });
 * answer.status // => 'impossible'
 * [answer.reason.kind, answer.reason.needed, answer.reason.available] // => ['too few members', 19, 18]
 * ```
 */
export function splitFeasibility(vote: SplitVote): SplitFeasibility {
  return feasibilityOf(readSplitVote(vote));
}

/**
 * `splitFeasibility` for a vote that has been read.
 *
 * @param constraints - what is known of the vote
 * @returns `possible`, or `impossible` with the reason
 * @example
 * ```ts
 * const any = { atLeast: 0, atMost: Infinity };
 * const group = (size) => ({ members: { atLeast: size, atMost: size }, cells: [any, any, any, any], named: [0, 0, 0, 0] });
 * const read = { names: ['A'], groups: [group(3)], totals: [{ atLeast: 3, atMost: 3 }, any, any, any] };
 * feasibilityOf(read) // => { status: 'possible' }
 * ```
 */
export function feasibilityOf(constraints: SplitConstraints): SplitFeasibility {
  const reason = contradictionWithinGroup(constraints) ?? contradictionOfTotals(constraints);
  return reason === undefined ? { status: 'possible' } : { status: 'impossible', reason };
}

function contradictionWithinGroup(
  constraints: SplitConstraints,
): ImpossibleSplitReason | undefined {
  for (const [index, { members, cells }] of constraints.groups.entries()) {
    const name = constraints.names[index]!;
    for (const [position, option] of voteOptions.entries()) {
      const { atLeast, atMost } = cells[position]!;
      if (atLeast > atMost) {
        return {
          kind: 'contradictory counts',
          options: [option],
          needed: atLeast,
          available: atMost,
          groups: [{ group: name, count: atMost }],
          explanation: `${atLeast} named members of ${name} are under ${option}, but at most ${atMost} of the group are counted there`,
        };
      }
    }
    const least = sumOf(cells, [0, 1, 2, 3], 'atLeast');
    if (least > members.atMost) {
      return {
        kind: 'group too small',
        options: voteOptions,
        needed: least,
        available: members.atMost,
        groups: [{ group: name, count: members.atMost }],
        explanation: `known ballots and counts of ${name} need at least ${least} members, but it has at most ${members.atMost}`,
      };
    }
    const most = sumOf(cells, [0, 1, 2, 3], 'atMost');
    if (members.atLeast > most) {
      return {
        kind: 'group too large',
        options: voteOptions,
        needed: members.atLeast,
        available: most,
        groups: [{ group: name, count: members.atLeast }],
        explanation: `${name} has at least ${members.atLeast} members, but its counts leave room for at most ${most}`,
      };
    }
  }
  return undefined;
}

function contradictionOfTotals(constraints: SplitConstraints): ImpossibleSplitReason | undefined {
  for (const [position, set] of optionSets.entries()) {
    const options = set.map((option) => voteOptions[option]!);
    const needed = sumOf(constraints.totals, set, 'atLeast');
    const gifts = constraints.groups.map((group) => mostUnder(group, position));
    const available = gifts.reduce((sum, count) => sum + count, 0);
    if (needed > available) {
      const groups = named(constraints, gifts);
      return {
        kind: 'too few members',
        options,
        needed,
        available,
        groups,
        explanation: `${list(options)} need at least ${needed} members, but the groups can put at most ${available} there (${counted(groups)})`,
      };
    }
    const room = sumOf(constraints.totals, set, 'atMost');
    const duties = constraints.groups.map((group) => leastUnder(group, position));
    const due = duties.reduce((sum, count) => sum + count, 0);
    if (due > room) {
      const groups = named(constraints, duties);
      return {
        kind: 'too many members',
        options,
        needed: due,
        available: room,
        groups,
        explanation: `the groups must put at least ${due} members under ${list(options)} (${counted(groups)}), but there is room for at most ${room}`,
      };
    }
  }
  return undefined;
}

function named(constraints: SplitConstraints, counts: readonly number[]) {
  return counts.map((count, index) => ({ group: constraints.names[index]!, count }));
}

function counted(groups: ImpossibleSplitReason['groups']): string {
  return groups.map(({ group, count }) => `${group} ${count}`).join(', ');
}

function list(options: readonly VoteOption[]): string {
  return options.join(' and ');
}
