import type { VoteOption } from '../votes/vote-option.js';

/** How many members of one group took each option. */
export type GroupCounts = Readonly<Record<VoteOption, number>>;

/** One way in which a vote can have been divided: the counts of each group, by its name. */
export type Split = Readonly<Record<string, GroupCounts>>;

/**
 * Names the counts of a table: the split with a row for each group and a column for each option.
 *
 * @param names - the names of the groups
 * @param table - for each group its counts, in the order of `voteOptions`
 * @returns the split
 * @example
 * ```ts
 * splitOfTable(['Bolsheviks'], [[9, 1, 0, 1]]) // => { Bolsheviks: { yes: 9, no: 1, abstain: 0, absent: 1 } }
 * ```
 */
export function splitOfTable(
  names: readonly string[],
  table: readonly (readonly number[])[],
): Split {
  return Object.fromEntries(
    names.map((name, group) => {
      const [yes = 0, no = 0, abstain = 0, absent = 0] = table[group] ?? [];
      return [name, { yes, no, abstain, absent }];
    }),
  );
}
