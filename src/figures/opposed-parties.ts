import type { RollCallMatrix } from '../analysis/rollcalls/roll-call-matrix.js';
import { summarizeVotes } from '../analysis/rollcalls/summarize-votes.js';

/** Two parties of which one was seldom against the other, as two that govern together, tell little of unity: this share is often. */
const often = 0.25;

/**
 * The two parties whose majorities a figure sets against each other: the largest, or the one that is told, and of the others the largest
 * whose majority was on the other side in a quarter of the votes in which both had one; if none was, the one that most often was.
 *
 * @param calls - the roll calls
 * @param told - the first party, where it is told
 * @returns the two, or undefined where there are not two
 */
export function opposedParties(
  calls: RollCallMatrix,
  told?: string,
): readonly [string, string] | undefined {
  const { votes } = summarizeVotes(calls);
  const sizes = new Map<string, number>();
  for (const { party, members } of votes.flatMap(({ parties }) => parties)) {
    sizes.set(party, (sizes.get(party) ?? 0) + members);
  }
  const bySize = [...sizes.keys()].sort((a, b) => sizes.get(b)! - sizes.get(a)!);
  const first = told ?? bySize[0];
  const others = bySize.filter((party) => party !== first);
  if (first === undefined || others.length === 0) return undefined;
  const shares = others.map((other) => {
    const pairs = votes.map(({ parties }) =>
      [first, other].map((name) => parties.find(({ party }) => party === name)?.side),
    );
    const judged = pairs.filter((sides) => sides.every((side) => side === 'yes' || side === 'no'));
    return judged.length === 0 ? 0 : judged.filter(([a, b]) => a !== b).length / judged.length;
  });
  const place = shares.findIndex((share) => share >= often);
  return [first, others[place >= 0 ? place : shares.indexOf(Math.max(...shares))]!];
}
