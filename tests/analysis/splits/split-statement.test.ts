import { describe, expect, test } from 'vitest';
import {
  readStatement,
  type SplitStatement,
} from '../../../src/analysis/splits/split-statement.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const names = ['A', 'B'];
const about = (relation: SplitStatement['relation']): SplitStatement => ({
  terms: [{ group: 'A', option: 'yes' }],
  relation,
  value: 5,
});

describe('reading a statement', () => {
  test.each([
    ['at least', { atLeast: 5, atMost: Infinity }],
    ['more than', { atLeast: 6, atMost: Infinity }],
    ['at most', { atLeast: -Infinity, atMost: 5 }],
    ['fewer than', { atLeast: -Infinity, atMost: 4 }],
    ['exactly', { atLeast: 5, atMost: 5 }],
  ] as const)('%s five is %o', (relation, range) => {
    expect(readStatement(about(relation), names).range).toEqual(range);
  });

  test('terms are added up, over all groups where none is named', () => {
    const statement: SplitStatement = {
      terms: [
        { option: 'abstain' },
        { group: 'B', option: 'abstain', coefficient: -3 },
        { group: 'A', option: 'absent', coefficient: 2 },
      ],
      relation: 'exactly',
      value: -1,
    };
    expect(readStatement(statement, names)).toEqual({
      weights: [
        [0, 0, 1, 2],
        [0, 0, -2, 0],
      ],
      range: { atLeast: -1, atMost: -1 },
    });
  });

  const good = about('exactly');
  test.each([
    [{ ...good, terms: [] }, 'statement.terms must be a list of counts; an empty list was given'],
    [
      { ...good, terms: [{ group: 'C', option: 'yes' }] },
      'statement.terms[0].group must be one of the groups A, B; "C" was given',
    ],
    [
      { ...good, terms: [...good.terms, { group: 'A', option: 'aye' }] },
      'statement.terms[1].option must be one of yes, no, abstain, absent; "aye" was given',
    ],
    [
      { ...good, terms: [{ option: 'yes', coefficient: 0.5 }] },
      'statement.terms[0].coefficient must be a whole number; 0.5 was given',
    ],
    [{ ...good, value: NaN }, 'statement.value must be a whole number; NaN was given'],
    [
      { ...good, relation: 'about' },
      'statement.relation must be one of at least, at most, exactly, more than, fewer than; "about" was given',
    ],
  ])('%o is refused', (statement, message) => {
    const read = () => readStatement(statement as SplitStatement, names);
    expect(read).toThrow(ArgumentError);
    expect(read).toThrow(message);
  });
});
