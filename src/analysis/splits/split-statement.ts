import { ArgumentError } from '../../errors/argument-error.js';
import type { CountBounds } from '../votes/count-range.js';
import { type VoteOption, voteOptions } from '../votes/vote-option.js';

/** A count that a statement speaks of: a cell, or the total of an option over all groups. */
export interface StatementTerm {
  /** The name of the group; all groups together when left out. */
  readonly group?: string;
  /** The option. */
  readonly option: VoteOption;
  /**
   * How many times the count is taken, a whole number, negative to subtract it; 1 when left out.
   */
  readonly coefficient?: number;
}

/** How the sum of the terms of a statement compares with its value. */
export type StatementRelation = 'at least' | 'at most' | 'exactly' | 'more than' | 'fewer than';

/**
 * A statement about who voted how, as a comparison of a sum of counts with a number: "at most
 * eleven Bolsheviks voted yes"; "more Left SRs than Bolsheviks abstained" is one count minus the
 * other, more than 0.
 */
export interface SplitStatement {
  /** The counts that are added up. */
  readonly terms: readonly StatementTerm[];
  /** The comparison. */
  readonly relation: StatementRelation;
  /** The whole number compared with. */
  readonly value: number;
}

/** A weighted sum of cells: for each group the coefficients of its options. */
export type CellWeights = readonly (readonly number[])[];

/**
 * Checks a statement and reads it as a weighted sum of cells that must lie in a range.
 *
 * @param statement - the statement
 * @param names - the names of the groups
 * @param argument - the name of the argument, for the error
 * @returns the coefficient of every cell, and the values for which the statement holds
 * @throws ArgumentError if there are no terms, a group or option is not one of the vote's, a
 *   coefficient or the value is not a whole number, or the relation is not one of the five
 * @example
 * ```ts
 * const statement = { terms: [{ group: 'A', option: 'no' }], relation: 'more than', value: 3 };
 * readStatement(statement, ['A', 'B']).weights // => [[0, 1, 0, 0], [0, 0, 0, 0]]
 * readStatement(statement, ['A', 'B']).range // => { atLeast: 4, atMost: Infinity }
 * ```
 */
export function readStatement(
  statement: SplitStatement,
  names: readonly string[],
  argument = 'statement',
): { weights: CellWeights; range: CountBounds } {
  const { terms, relation, value } = statement;
  if (terms.length === 0) throw new ArgumentError(`${argument}.terms`, [], 'a list of counts');
  const weights = names.map(() => [0, 0, 0, 0]);
  terms.forEach(({ group, option, coefficient = 1 }, index) => {
    const term = `${argument}.terms[${index}]`;
    if (group !== undefined && !names.includes(group)) {
      throw new ArgumentError(`${term}.group`, group, `one of the groups ${names.join(', ')}`);
    }
    const position = voteOptions.indexOf(option);
    if (position < 0) {
      throw new ArgumentError(`${term}.option`, option, `one of ${voteOptions.join(', ')}`);
    }
    if (!Number.isSafeInteger(coefficient)) {
      throw new ArgumentError(`${term}.coefficient`, coefficient, 'a whole number');
    }
    names.forEach((name, row) => {
      if (group === undefined || group === name) weights[row]![position]! += coefficient;
    });
  });
  if (!Number.isSafeInteger(value)) {
    throw new ArgumentError(`${argument}.value`, value, 'a whole number');
  }
  return { weights, range: rangeOf(relation, value, argument) };
}

function rangeOf(relation: StatementRelation, value: number, argument: string): CountBounds {
  const [atLeast, atMost] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  switch (relation) {
    case 'at least':
      return { atLeast: value, atMost };
    case 'more than':
      return { atLeast: value + 1, atMost };
    case 'at most':
      return { atLeast, atMost: value };
    case 'fewer than':
      return { atLeast, atMost: value - 1 };
    case 'exactly':
      return { atLeast: value, atMost: value };
    default:
      throw new ArgumentError(
        `${argument}.relation`,
        relation,
        'one of at least, at most, exactly, more than, fewer than',
      );
  }
}
