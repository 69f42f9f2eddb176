import { type VoteOption, voteOptions } from '../../votes/vote-option.js';
import type { ImpossibleSplitReason } from '../split-feasibility.js';
import type { SplitConstraints } from '../split-vote.js';
import { leastUnder, mostUnder, optionSets, sumOf } from './transport.js';

/**
 * What contradicts itself in what is known of a vote, concerning as few options as possible.
 *
 * @param constraints - what is known of the vote
 * @returns the contradiction; undefined if some table fits
 * @example
 * ```ts
 * const any = { atLeast: 0, atMost: Infinity };
 * const group = (size) => ({ members: { atLeast: size, atMost: size }, cells: [any, any, any, any], named: [0, 0, 0, 0] });
 * const totals = (yes) => [{ atLeast: yes, atMost: yes }, any, any, any];
 * contradictionIn({ names: ['A'], groups: [group(3)], totals: totals(3) }) // => undefined
 * contradictionIn({ names: ['A'], groups: [group(3)], totals: totals(4) }).kind // => 'too few members'
 * ```
 */
export function contradictionIn(constraints: SplitConstraints): ImpossibleSplitReason | undefined {
  return contradictionWithinGroup(constraints) ?? contradictionOfTotals(constraints);
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
