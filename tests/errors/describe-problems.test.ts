import { describe, expect, test } from 'vitest';
import {
  describeProblems,
  groupProblems,
  type Problem,
  rowsInWords,
} from '../../src/errors/index.js';

const at = (row: number, value: string, nearest?: string[]): Problem => ({
  file: 'votes.csv',
  row,
  column: 'result',
  value,
  expected: 'one of adopted, rejected',
  ...(nearest && { nearest }),
});

describe('problems that are one mistake', () => {
  test('stand together by file, column and what was expected, in the order of their first', () => {
    const other = { ...at(2, '-1'), column: 'yes', expected: 'a whole number' };
    const groups = groupProblems([at(2, 'passed'), other, at(4, 'passed'), at(5, 'Adopted')]);
    expect(groups.map(({ column, values }) => [column, values.map((one) => one.rows)])).toEqual([
      ['result', [[2, 4], [5]]],
      ['yes', [[2]]],
    ]);
  });

  test('of whole files and rows have neither value nor column', () => {
    expect(groupProblems([{ file: 'votes.csv', expected: 'a table' }])).toEqual([
      {
        file: 'votes.csv',
        column: undefined,
        expected: 'a table',
        values: [{ value: undefined, rows: [], nearest: [] }],
      },
    ]);
  });
});

describe('problems in words', () => {
  test('stand file by file, each mistake once', () => {
    const problems = [
      at(2, 'Adopted', ['adopted']),
      at(3, 'Adopted', ['adopted']),
      at(9, 'passed'),
      { file: 'seats.csv', expected: 'a table' },
    ];
    expect(describeProblems(problems)).toBe(
      [
        'votes.csv',
        '  column result: expected one of adopted, rejected',
        '    rows 2–3: "Adopted"; did you mean adopted?',
        '    row 9: "passed"',
        '',
        'seats.csv',
        '  expected a table',
      ].join('\n'),
    );
  });

  test('of many values tell the first', () => {
    const lines = describeProblems(Array.from({ length: 10 }, (_, one) => at(one + 2, `v${one}`)));
    expect(lines.split('\n').at(-1)).toBe('    and 2 other values');
  });

  test('hold nothing that a terminal would obey', () => {
    expect(describeProblems([at(2, 'a\u001b[31m\nb')])).toContain('"aU+001B[31mU+000Ab"');
  });
});

test.each([
  [[], ''],
  [[7], 'row 7'],
  [[2, 3], 'rows 2–3'],
  [[2, 4, 5, 6, 9], 'rows 2, 4–6, 9'],
])('rows %j in words', (rows, words) => {
  expect(rowsInWords(rows)).toBe(words);
});
