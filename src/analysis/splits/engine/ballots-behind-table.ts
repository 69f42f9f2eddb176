import { multinomial } from '../../exact-numbers.js';
import type { SplitConstraints } from '../split-vote.js';

/**
 * `ballotsBehindSplit` for a vote that has been read and a table of counts.
 *
 * @param constraints - what is known of the vote
 * @param table - for each group its counts, in the order of `voteOptions`
 * @returns the number of ways; 0 if the table does not fit
 * @example
 * ```ts
 * const any = { atLeast: 0, atMost: Infinity };
 * const group = (size) => ({ members: { atLeast: size, atMost: size }, cells: [any, any, any, any], named: [0, 0, 0, 0] });
 * const read = { names: ['A'], groups: [group(2)], totals: [{ atLeast: 1, atMost: 1 }, any, any, any] };
 * ballotsBehindTable(read, [[1, 1, 0, 0]]) // => 2n
 * ballotsBehindTable(read, [[2, 0, 0, 0]]) // => 0n
 * ```
 */
export function ballotsBehindTable(
  constraints: SplitConstraints,
  table: readonly (readonly number[])[],
): bigint {
  const within = (count: number, { atLeast, atMost }: { atLeast: number; atMost: number }) =>
    count >= atLeast && count <= atMost;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const fits =
    constraints.totals.every((total, option) =>
      within(sum(table.map((row) => row[option]!)), total),
    ) &&
    constraints.groups.every(
      ({ members, cells }, group) =>
        within(sum(table[group]!), members) &&
        cells.every((cell, option) => within(table[group]![option]!, cell)),
    );
  if (!fits) return 0n;
  return constraints.groups.reduce(
    (ways, { named }, group) =>
      ways * multinomial(table[group]!.map((count, option) => count - named[option]!)),
    1n,
  );
}
