import type { CountBounds } from '../../votes/count-range.js';
import { voteOptions } from '../../votes/vote-option.js';
import type { GroupConstraints, SplitConstraints } from '../split-vote.js';

/**
 * All sets of options, each as the positions of its members in `voteOptions`, the smaller first.
 */
export const optionSets: readonly (readonly number[])[] = Array.from({ length: 16 }, (_, set) =>
  voteOptions.map((_option, position) => position).filter((position) => (set >> position) & 1),
).sort((a, b) => a.length - b.length);

const complements = optionSets.map((set) => [0, 1, 2, 3].filter((option) => !set.includes(option)));

/**
 * The most members that a group can put under a set of options: as many as these options hold, and
 * no more than are left when the other options have their least.
 *
 * @param group - what is known of the group
 * @param set - the position of the set in `optionSets`
 * @returns the number, or `Infinity`
 * @example
 * ```ts
 * const free = { atLeast: 0, atMost: Infinity };
 * const cells = [{ atLeast: 0, atMost: 5 }, { atLeast: 2, atMost: 2 }, free, free];
 * mostUnder({ members: { atLeast: 11, atMost: 11 }, cells, named: [0, 0, 0, 0] }, 1) // => 5
 * ```
 */
export function mostUnder(group: GroupConstraints, set: number): number {
  return Math.min(
    group.members.atMost - sumOf(group.cells, complements[set]!, 'atLeast'),
    sumOf(group.cells, optionSets[set]!, 'atMost'),
  );
}

/**
 * The least members that a group must put under a set of options: what these options need, and at
 * least those for whom the other options have no room.
 *
 * @param group - what is known of the group
 * @param set - the position of the set in `optionSets`
 * @returns the number
 * @example
 * ```ts
 * const none = { atLeast: 0, atMost: 0 };
 * const cells = [{ atLeast: 0, atMost: 11 }, { atLeast: 0, atMost: 4 }, none, none];
 * leastUnder({ members: { atLeast: 11, atMost: 11 }, cells, named: [0, 0, 0, 0] }, 1) // => 7
 * ```
 */
export function leastUnder(group: GroupConstraints, set: number): number {
  return Math.max(
    group.members.atLeast - sumOf(group.cells, complements[set]!, 'atMost'),
    sumOf(group.cells, optionSets[set]!, 'atLeast'),
  );
}

/**
 * The exact range of one cell over all tables of whole numbers that fit the constraints. Every
 * whole number in it is reached by some table, because the constraints are those of a
 * transportation problem.
 *
 * Source: D. Gale, "A theorem on flows in networks", Pacific Journal of Mathematics 7 (1957), and
 * A. J. Hoffman, "Some recent applications of the theory of linear inequalities to extremal
 * combinatorial analysis", Proceedings of Symposia in Applied Mathematics 10 (1960): tables exist
 * if and only if for no set of options the totals need more than the groups can give, or hold less
 * than the groups must give.
 *
 * @param constraints - constraints that some table fits
 * @param group - the position of the group
 * @param option - the position of the option in `voteOptions`
 * @returns the range; `atMost` is `Infinity` where nothing limits the cell from above
 * @example
 * ```ts
 * const any = { atLeast: 0, atMost: Infinity };
 * const group = (size) => ({ members: { atLeast: size, atMost: size }, cells: [any, any, any, any], named: [0, 0, 0, 0] });
 * const totals = [{ atLeast: 12, atMost: 12 }, { atLeast: 7, atMost: 7 }, any, any];
 * cellRange({ names: ['A', 'B'], groups: [group(11), group(9)], totals }, 0, 0) // => { atLeast: 3, atMost: 11 }
 * ```
 */
export function cellRange(
  constraints: Pick<SplitConstraints, 'groups' | 'totals'>,
  group: number,
  option: number,
): CountBounds {
  const own = constraints.groups[group]!;
  const cell = own.cells[option]!;
  let { atLeast, atMost } = cell;
  optionSets.forEach((set, position) => {
    const others = complements[position]!;
    const inside = set.includes(option);
    const insideRest = set.filter((other) => other !== option);
    const outsideRest = others.filter((other) => other !== option);
    let wanted = sumOf(constraints.totals, set, 'atLeast');
    let room = sumOf(constraints.totals, set, 'atMost');
    constraints.groups.forEach((other, index) => {
      if (index === group) return;
      wanted -= mostUnder(other, position);
      room -= leastUnder(other, position);
    });
    if (inside) {
      atLeast = Math.max(atLeast, wanted - sumOf(own.cells, insideRest, 'atMost'));
      atMost = Math.min(atMost, room - sumOf(own.cells, insideRest, 'atLeast'));
    } else {
      atLeast = Math.max(
        atLeast,
        own.members.atLeast - sumOf(own.cells, outsideRest, 'atMost') - room,
      );
      atMost = Math.min(
        atMost,
        own.members.atMost - sumOf(own.cells, outsideRest, 'atLeast') - wanted,
      );
    }
  });
  return { atLeast, atMost };
}

/**
 * The exact range of every cell.
 *
 * @param constraints - constraints that some table fits
 * @returns for each group the ranges in the order of `voteOptions`
 * @example
 * ```ts
 * const any = { atLeast: 0, atMost: Infinity };
 * const group = (size) => ({ members: { atLeast: size, atMost: size }, cells: [any, any, any, any], named: [0, 0, 0, 0] });
 * const none = { atLeast: 0, atMost: 0 };
 * const read = { names: ['A'], groups: [group(3)], totals: [{ atLeast: 2, atMost: 2 }, none, none, any] };
 * cellRanges(read)[0][3] // => { atLeast: 1, atMost: 1 }
 * ```
 */
export function cellRanges(
  constraints: Pick<SplitConstraints, 'groups' | 'totals'>,
): CountBounds[][] {
  return constraints.groups.map((_, group) =>
    voteOptions.map((_option, option) => cellRange(constraints, group, option)),
  );
}

/**
 * The sum of one end of some ranges.
 *
 * @param ranges - the ranges
 * @param positions - which of them
 * @param end - the end to add up
 * @returns the sum, or `Infinity`
 * @example
 * ```ts
 * sumOf([{ atLeast: 1, atMost: 4 }, { atLeast: 2, atMost: 3 }], [0, 1], 'atMost') // => 7
 * ```
 */
export function sumOf(
  ranges: readonly CountBounds[],
  positions: readonly number[],
  end: 'atLeast' | 'atMost',
): number {
  let sum = 0;
  for (const position of positions) sum += ranges[position]![end];
  return sum;
}
