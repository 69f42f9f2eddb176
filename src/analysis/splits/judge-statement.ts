import { ArgumentError } from '../../errors/argument-error.js';
import { quotient } from '../exact-numbers.js';
import { voteOptions } from '../votes/vote-option.js';
import { ballotsBehindTable } from './engine/ballots-behind-table.js';
import { sumOf } from './engine/transport.js';
import { type WeightByValue, weighSum } from './engine/weigh-splits.js';
import { whyNoFiniteNumber } from './engine/why-no-finite-number.js';
import { eachSplit } from './list-splits.js';
import type { Split } from './split.js';
import { type ReadAssumption, readAssumption, type SplitAssumption } from './split-assumption.js';
import type { ImpossibleSplit } from './split-feasibility.js';
import { readStatement, type SplitStatement } from './split-statement.js';
import { readSplitVote, type SplitConstraints, type SplitVote } from './split-vote.js';
import type { SplitCell, UnboundedSplits } from './unbounded-splits.js';

/** In how many of the possible splits a statement holds. */
export type StatementHolds = 'in all splits' | 'in some splits' | 'in no split';

/** How probable a statement is under an assumption. */
export type StatementProbability =
  | {
      readonly kind: 'probability';
      /** What was assumed. */
      readonly assumption: SplitAssumption;
      /** The probability. */
      readonly probability: number;
      /** How many ballots, or splits, agree with the statement. */
      readonly favourable: bigint;
      /** How many there are. */
      readonly total: bigint;
    }
  | {
      /** No possible split meets the assumption, or there is no end of possible splits to weigh. */
      readonly kind: 'excluded by assumption' | 'unbounded';
      /** What was assumed. */
      readonly assumption: SplitAssumption;
    };

/** What can be said of a statement about a vote. */
export type StatementVerdict =
  | {
      /** Some split is possible. */
      readonly status: 'possible';
      /** Whether the statement follows, may be, or cannot be. */
      readonly holds: StatementHolds;
      /** Its probability under each assumption, in the order of the input. */
      readonly probabilities: readonly StatementProbability[];
    }
  | ImpossibleSplit;

/** Under which assumptions a statement is weighed. */
export interface JudgeStatementOptions {
  /** The assumptions; by default all ballots equally probable, then all splits equally probable. */
  readonly assumptions?: readonly SplitAssumption[];
}

/** Under which assumptions a statement is weighed, and how many splits may be looked at for it. */
export interface JudgePredicateOptions extends JudgeStatementOptions {
  /** The most splits that may be looked at; 100,000 by default. */
  readonly limit?: number;
}

const usualAssumptions: readonly SplitAssumption[] = [{ over: 'ballots' }, { over: 'splits' }];

/**
 * Whether a statement about who voted how follows from what is known of a vote: whether it holds in
 * all possible splits, in some, or in none, and how probable it is under each assumption. The
 * statement compares a sum of counts with a number, and is judged exactly, without listing the
 * splits.
 *
 * Whether it holds in all, some or no split assumes nothing about how people vote; only the
 * probabilities do.
 *
 * @param vote - totals and groups
 * @param statement - the comparison
 * @param options - the assumptions for the probabilities
 * @returns the verdict, or why no split is possible
 * @throws ArgumentError if a total, a group, a count, the statement or an assumption is not what it
 *   should be, if the statement speaks of a cell that nothing limits, or if the vote is too large
 *   or too little is known of it for an exact answer
 * @example
 * ```ts
 * const groups = [
 *   { name: 'Bolshevik commissars', members: 11 },
 *   { name: 'Left SR commissars', members: 7 },
 *   { name: 'others', members: { atLeast: 0, atMost: 5 } },
 * ];
 * const vote = { totals: { yes: 12, no: 7, abstain: 0 }, groups };
 * const bolshevikYes = { group: 'Bolshevik commissars', option: 'yes' };
 * const someOther = { terms: [bolshevikYes], relation: 'at most', value: 11 };
 * judgeStatement(vote, someOther).holds // => 'in all splits'
 * const allEleven = { terms: [bolshevikYes], relation: 'exactly', value: 11 };
 * judgeStatement(vote, allEleven).holds // => 'in some splits'
 * ```
 */
export function judgeStatement(
  vote: SplitVote,
  statement: SplitStatement,
  options: JudgeStatementOptions = {},
): StatementVerdict {
  const { assumptions = usualAssumptions } = options;
  const constraints = readSplitVote(vote);
  const { names } = constraints;
  const { weights, range } = readStatement(statement, names);
  const reads = readAssumptions(assumptions, names);
  const refusal = whyNoFiniteNumber(constraints);
  if (refusal?.status === 'impossible') return refusal;
  const open = refusal?.cells ?? [];
  for (const { group, option } of open) {
    if (weights[names.indexOf(group)]![voteOptions.indexOf(option)] !== 0) {
      const expected = 'about counts that something limits';
      throw new ArgumentError('statement', `${option} in ${group}`, expected);
    }
  }
  const agrees = (value: number) => value >= range.atLeast && value <= range.atMost;
  const anySplit = readAssumption({ over: 'splits' }, names);
  const limited = limitOpenCells(constraints, open);
  const values = tally(weighSum(limited, anySplit, weights), agrees);
  const probabilities = reads.map((read, index): StatementProbability => {
    const assumption = assumptions[index]!;
    if (open.length > 0) return { kind: 'unbounded', assumption };
    if (isPlain(read)) return probabilityOf(assumption, values);
    return probabilityOf(assumption, tally(weighSum(constraints, read, weights), agrees));
  });
  return { status: 'possible', holds: holdsIn(values), probabilities };
}

/**
 * The same verdict for any statement that can be put as a function of a split, such as "the
 * majority of one group voted against the majority of the other". Every possible split is looked
 * at, so it is for votes with few of them.
 *
 * @param vote - totals and groups
 * @param predicate - is given a split and says whether the statement holds in it
 * @param options - the assumptions for the probabilities, and the greatest number of splits
 * @returns the verdict, or why no split is possible, or which cells nothing limits
 * @throws ArgumentError if a total, a group, a count or an assumption is not what it should be, if
 *   the limit is not a whole number of one or more, or if there are more possible splits than the
 *   limit
 * @example
 * ```ts
 * const groups = [{ name: 'A', members: 3 }, { name: 'B', members: 2 }];
 * const vote = { totals: { yes: 3, no: 2 }, groups };
 * const apart = ({ A, B }) => A.yes > A.no && B.no > B.yes;
 * const { holds, probabilities } = judgePredicate(vote, apart);
 * holds // => 'in some splits'
 * probabilities.map(({ probability }) => probability) // ≈ [0.1, 0.3333]
 * ```
 */
export function judgePredicate(
  vote: SplitVote,
  predicate: (split: Split) => boolean,
  options: JudgePredicateOptions = {},
): StatementVerdict | UnboundedSplits {
  const { assumptions = usualAssumptions, limit = 100_000 } = options;
  if (!Number.isSafeInteger(limit) || limit < 1) {
    throw new ArgumentError('limit', limit, 'a whole number of splits, one or more');
  }
  const constraints = readSplitVote(vote);
  const reads = readAssumptions(assumptions, constraints.names);
  const refusal = whyNoFiniteNumber(constraints);
  if (refusal !== undefined) return refusal;
  const all: Tally = { favourable: 0n, total: 0n };
  const tallies: Tally[] = reads.map(() => ({ favourable: 0n, total: 0n }));
  for (const split of eachSplit(vote)) {
    if (all.total === BigInt(limit)) {
      throw new ArgumentError('limit', limit, 'at least the number of possible splits');
    }
    const agrees = predicate(split);
    count(all, 1n, agrees);
    const table = constraints.names.map((name) =>
      voteOptions.map((option) => split[name]![option]),
    );
    for (const [index, read] of reads.entries()) {
      if (!meets(table, read)) continue;
      const weight = read.over === 'splits' ? 1n : ballotsBehindTable(constraints, table);
      count(tallies[index]!, weight, agrees);
    }
  }
  const probabilities = tallies.map((one, index) => probabilityOf(assumptions[index]!, one));
  return { status: 'possible', holds: holdsIn(all), probabilities };
}

interface Tally {
  favourable: bigint;
  total: bigint;
}

function readAssumptions(
  assumptions: readonly SplitAssumption[],
  names: readonly string[],
): ReadAssumption[] {
  return assumptions.map((assumption, index) =>
    readAssumption(assumption, names, `assumptions[${index}]`),
  );
}

/** Whether every possible split counts once, as it does for the verdict itself. */
function isPlain({ over, admits, conditions }: ReadAssumption): boolean {
  return (
    over === 'splits' && conditions.length === 0 && admits.every((admit) => admit === undefined)
  );
}

function tally(weights: WeightByValue, agrees: (value: number) => boolean): Tally {
  const sum: Tally = { favourable: 0n, total: 0n };
  for (const [value, weight] of weights) count(sum, weight, agrees(value));
  return sum;
}

function count(sum: Tally, weight: bigint, agrees: boolean): void {
  sum.total += weight;
  if (agrees) sum.favourable += weight;
}

function holdsIn({ favourable, total }: Tally): StatementHolds {
  if (favourable === total) return 'in all splits';
  return favourable === 0n ? 'in no split' : 'in some splits';
}

function probabilityOf(
  assumption: SplitAssumption,
  { favourable, total }: Tally,
): StatementProbability {
  if (total === 0n) return { kind: 'excluded by assumption', assumption };
  const probability = quotient(favourable, total);
  return { kind: 'probability', assumption, probability, favourable, total };
}

function meets(table: readonly (readonly number[])[], assumption: ReadAssumption): boolean {
  return (
    assumption.admits.every((admits, group) => admits === undefined || admits(table[group]!)) &&
    assumption.conditions.every(({ weights, range }) => {
      let sum = 0;
      weights.forEach((row, group) => {
        row.forEach((weight, option) => {
          sum += weight * table[group]![option]!;
        });
      });
      return sum >= range.atLeast && sum <= range.atMost;
    })
  );
}

/**
 * Gives cells that nothing limits the least limit that takes nothing from the other cells: large
 * enough to satisfy alone whatever its group and its option require.
 */
function limitOpenCells(
  constraints: SplitConstraints,
  open: readonly SplitCell[],
): SplitConstraints {
  const groups = constraints.groups.map((group, index) => ({
    ...group,
    cells: group.cells.map((cell, position) => {
      const isOpen = open.some(
        ({ group: name, option }) =>
          name === constraints.names[index] && option === voteOptions[position],
      );
      if (!isOpen) return cell;
      const total = sumOf(constraints.totals, [position], 'atLeast');
      return {
        atLeast: cell.atLeast,
        atMost: Math.max(cell.atLeast, group.members.atLeast, total),
      };
    }),
  }));
  return { ...constraints, groups };
}
