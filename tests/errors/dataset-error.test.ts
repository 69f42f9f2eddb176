import { describe, expect, test } from 'vitest';
import { DatasetError, describeProblem, type Problem } from '../../src/errors/index.js';

const count: Problem = {
  file: 'votes.csv',
  row: 3,
  column: 'yes',
  value: '-2',
  expected: 'a whole number, 0 or more',
};

describe('a problem in a line', () => {
  test('is file, row, column, value and what was expected', () => {
    expect(describeProblem(count)).toBe(
      'votes.csv, row 3, column yes: "-2": expected a whole number, 0 or more',
    );
  });

  test('leaves out what it does not have', () => {
    expect(describeProblem({ file: 'votes.csv', expected: 'a table' })).toBe(
      'votes.csv: expected a table',
    );
    expect(describeProblem({ file: 'votes.csv', row: 1, expected: 'UTF-8' })).toBe(
      'votes.csv, row 1: expected UTF-8',
    );
    expect(describeProblem({ file: 'a.json', value: '', expected: 'a name' })).toBe(
      'a.json: "": expected a name',
    );
  });
});

describe('the error of a dataset', () => {
  test('holds the folder and every problem, and writes each on a line', () => {
    const other: Problem = { file: 'bodies.csv', expected: 'a table' };
    const error = new DatasetError('/my/data', [other, count]);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('DatasetError');
    expect(error.folder).toBe('/my/data');
    expect(error.problems).toEqual([other, count]);
    expect(error.message).toBe(
      [
        '2 problems in the dataset /my/data:',
        '  bodies.csv: expected a table',
        '  votes.csv, row 3, column yes: "-2": expected a whole number, 0 or more',
      ].join('\n'),
    );
  });

  test('counts a single problem in words', () => {
    expect(new DatasetError('/my/data', [count]).message).toMatch(
      /^one problem in the dataset \/my\/data:\n {2}votes\.csv, row 3/,
    );
  });
});
