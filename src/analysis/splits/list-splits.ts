import { ArgumentError } from '../../errors/argument-error.js';
import { possibleTables } from './engine/possible-tables.js';
import { whyNoFiniteNumber } from './engine/why-no-finite-number.js';
import { type Split, splitOfTable } from './split.js';
import type { ImpossibleSplit } from './split-feasibility.js';
import { readSplitVote, type SplitVote } from './split-vote.js';
import type { UnboundedSplits } from './unbounded-splits.js';

/** How many splits to list. */
export interface ListSplitsOptions {
  /** The most splits that a list may have; 10,000 by default. */
  readonly limit?: number;
}

/** All possible splits of a vote. */
export type SplitList =
  | {
      /** Some split is possible. */
      readonly status: 'possible';
      /** Every possible split, each once. */
      readonly splits: readonly Split[];
    }
  | UnboundedSplits
  | ImpossibleSplit;

/**
 * The possible splits of a vote one after the other, without making a list of them. They come in
 * the order of the first cell in which two differ, the smaller count first. Each is found without a
 * false start, so the first come at once even where there are millions.
 *
 * @param vote - totals and groups
 * @returns an iterator; it ends at once if no split is possible
 * @throws ArgumentError if a total, a group or a count is not what it should be, or if nothing
 *   limits some cell, so that the splits would never end
 * @example
 * ```ts
 * const groups = [{ name: 'A', members: 2 }, { name: 'B', members: 2 }];
 * const splits = [...eachSplit({ totals: { yes: 3, no: 1, absent: 0 }, groups })];
 * splits.map(({ A, B }) => [A.yes, A.no, B.yes, B.no]) // => [[1, 1, 2, 0], [2, 0, 1, 1]]
 * ```
 */
export function* eachSplit(vote: SplitVote): Generator<Split, void, undefined> {
  const constraints = readSplitVote(vote);
  const refusal = whyNoFiniteNumber(constraints);
  if (refusal?.status === 'impossible') return;
  if (refusal !== undefined) {
    const [{ option, group }] = refusal.cells;
    throw new ArgumentError('vote', `no limit to ${option} in ${group}`, 'limited');
  }
  for (const table of possibleTables(constraints)) yield splitOfTable(constraints.names, table);
}

/**
 * All possible splits of a vote: every table of groups and options that agrees with the totals and
 * with all that is known. Where there are too many to look at, use `countSplits`,
 * `cellDistributions` or `judgeStatement`, which answer without listing.
 *
 * @param vote - totals and groups
 * @param options - the longest list that is wanted
 * @returns the splits in the order of `eachSplit`, or why there are none, or which cells nothing
 *   limits
 * @throws ArgumentError if a total, a group or a count is not what it should be, if the limit is
 *   not a whole number of one or more, or if there are more splits than the limit: the list is
 *   never cut short
 * @example
 * ```ts
 * const groups = [{ name: 'A', members: 1 }, { name: 'B', members: 1 }];
 * const totals = { yes: 1, no: 0, abstain: 0 };
 * listSplits({ totals, groups }).splits.map(({ A, B }) => [A.yes, B.yes]) // => [[0, 1], [1, 0]]
 * ```
 */
export function listSplits(vote: SplitVote, options: ListSplitsOptions = {}): SplitList {
  const { limit = 10_000 } = options;
  if (!Number.isSafeInteger(limit) || limit < 1) {
    throw new ArgumentError('limit', limit, 'a whole number of splits, one or more');
  }
  const constraints = readSplitVote(vote);
  const refusal = whyNoFiniteNumber(constraints);
  if (refusal !== undefined) return refusal;
  const splits: Split[] = [];
  for (const table of possibleTables(constraints)) {
    if (splits.length === limit) {
      throw new ArgumentError('limit', limit, 'at least the number of possible splits');
    }
    splits.push(splitOfTable(constraints.names, table));
  }
  return { status: 'possible', splits };
}
