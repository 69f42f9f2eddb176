import type { ImpossibleSplit } from '../split-feasibility.js';
import type { SplitConstraints } from '../split-vote.js';
import type { UnboundedSplits } from '../unbounded-splits.js';
import { contradictionIn } from './contradiction-in.js';
import { openCells } from './open-cells.js';

/**
 * Why the possible splits of a vote cannot be counted, listed or weighed: because there are none, or because there is no end of
 * them.
 *
 * @param constraints - what is known of the vote
 * @returns the contradiction, or the cells that nothing limits; undefined if splits are possible and finite in number
 * @example
 * ```ts
 * const any = { atLeast: 0, atMost: Infinity };
 * const one = { atLeast: 1, atMost: 1 };
 * const group = (members) => ({ members, cells: [any, any, any, any], named: [0, 0, 0, 0] });
 * whyNoFiniteNumber({ names: ['A'], groups: [group(one)], totals: [any, any, any, any] }) // => undefined
 * whyNoFiniteNumber({ names: ['A'], groups: [group(any)], totals: [one, one, one, any] }).status // => 'unbounded'
 * ```
 */
export function whyNoFiniteNumber(
  constraints: SplitConstraints,
): ImpossibleSplit | UnboundedSplits | undefined {
  const reason = contradictionIn(constraints);
  if (reason !== undefined) return { status: 'impossible', reason };
  const [cell, ...cells] = openCells(constraints);
  return cell === undefined ? undefined : { status: 'unbounded', cells: [cell, ...cells] };
}
