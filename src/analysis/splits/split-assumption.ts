import { ArgumentError, requireProbability } from '../../errors/argument-error.js';
import type { CountBounds } from '../votes/count-range.js';
import { type CellWeights, readStatement, type SplitStatement } from './split-statement.js';

/** How united groups are assumed to have been. */
export interface CohesionAssumption {
  /** The least cohesion, from 0 to 1. */
  readonly atLeast: number;
  /**
   * The measure: the agreement index, (3 · largest − all) / (2 · all) of yes, no and abstain (Hix,
   * Noury and Roland 2005), which is the default, or the Rice index, |yes − no| / (yes + no) (Rice
   * 1925).
   */
  readonly measure?: 'agreement index' | 'rice index';
  /** The groups that were so united; all of them when left out. */
  readonly groups?: readonly string[];
}

/**
 * What is assumed in order to speak of probability where the source gives only totals. None of it
 * is known: that a statement is probable under an assumption says as much about the assumption as
 * about the vote.
 */
export interface SplitAssumption {
  /**
   * What is taken to be equally probable. Over `ballots`: every way in which the persons, each for
   * himself, can have acted, so that a split counts as often as there are ways to it. Over
   * `splits`: every possible table.
   */
  readonly over: 'ballots' | 'splits';
  /** Only splits in which groups were at least so united. */
  readonly cohesion?: CohesionAssumption;
  /** Only splits for which all these statements hold. */
  readonly given?: readonly SplitStatement[];
}

/** A condition on a weighted sum of cells. */
export interface SplitCondition {
  /** The coefficient of each cell. */
  readonly weights: CellWeights;
  /** The values allowed. */
  readonly range: CountBounds;
}

/** An assumption that has been checked. */
export interface ReadAssumption {
  /** What is equally probable. */
  readonly over: 'ballots' | 'splits';
  /**
   * For each group, whether given counts are united enough; `undefined` where any counts will do.
   */
  readonly admits: readonly (((counts: readonly number[]) => boolean) | undefined)[];
  /** The conditions across groups. */
  readonly conditions: readonly SplitCondition[];
}

/**
 * Checks an assumption and reads it as what it asks of each group and of the whole.
 *
 * @param assumption - the assumption
 * @param names - the names of the groups
 * @param argument - the name of the argument, for the error
 * @returns the conditions
 * @throws ArgumentError if what is equally probable is neither ballots nor splits, the cohesion is
 *   not from 0 to 1, its measure or a group is unknown, or a given statement is not what it should
 *   be
 * @example
 * ```ts
 * const read = readAssumption({ over: 'ballots', cohesion: { atLeast: 0.8 } }, ['A']);
 * [read.admits[0]([9, 1, 0, 5]), read.admits[0]([8, 2, 0, 5])] // => [true, false]
 * ```
 */
export function readAssumption(
  assumption: SplitAssumption,
  names: readonly string[],
  argument = 'assumption',
): ReadAssumption {
  const { over, cohesion, given = [] } = assumption;
  if (over !== 'ballots' && over !== 'splits') {
    throw new ArgumentError(`${argument}.over`, over, "'ballots' or 'splits'");
  }
  return {
    over,
    admits: readCohesion(cohesion, names, `${argument}.cohesion`),
    conditions: given.map((statement, index) =>
      readStatement(statement, names, `${argument}.given[${index}]`),
    ),
  };
}

function readCohesion(
  cohesion: CohesionAssumption | undefined,
  names: readonly string[],
  argument: string,
): ReadAssumption['admits'] {
  if (cohesion === undefined) return names.map(() => undefined);
  const { atLeast, measure = 'agreement index', groups = names } = cohesion;
  requireProbability(`${argument}.atLeast`, atLeast);
  if (measure !== 'agreement index' && measure !== 'rice index') {
    throw new ArgumentError(`${argument}.measure`, measure, "'agreement index' or 'rice index'");
  }
  groups.forEach((group, index) => {
    if (!names.includes(group)) {
      const expected = `one of the groups ${names.join(', ')}`;
      throw new ArgumentError(`${argument}.groups[${index}]`, group, expected);
    }
  });
  const united = measure === 'rice index' ? riceAtLeast : agreementAtLeast;
  return names.map((name) =>
    groups.includes(name) ? (counts) => united(counts, atLeast) : undefined,
  );
}

// One division of whole numbers, rounded once, compares exactly with a threshold as it is written.
function riceAtLeast([yes = 0, no = 0]: readonly number[], threshold: number): boolean {
  return yes + no === 0 || Math.abs(yes - no) / (yes + no) >= threshold;
}

function agreementAtLeast(counts: readonly number[], threshold: number): boolean {
  const [yes = 0, no = 0, abstain = 0] = counts;
  const all = yes + no + abstain;
  return all === 0 || (3 * Math.max(yes, no, abstain) - all) / (2 * all) >= threshold;
}
