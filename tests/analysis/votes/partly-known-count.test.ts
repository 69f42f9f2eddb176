import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/analysis/votes/count-range.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

describe('a partly known count', () => {
  test.each([
    [0, { atLeast: 0, atMost: 0 }],
    [12, { atLeast: 12, atMost: 12 }],
    ['unknown', { atLeast: 0, atMost: Infinity }],
    [undefined, { atLeast: 0, atMost: Infinity }],
    [{}, { atLeast: 0, atMost: Infinity }],
    [{ atLeast: 19 }, { atLeast: 19, atMost: Infinity }],
    [{ atMost: 7 }, { atLeast: 0, atMost: 7 }],
    [
      { atLeast: 5, atMost: 5 },
      { atLeast: 5, atMost: 5 },
    ],
  ] as const)('%o allows %o', (count, range) => {
    expect(boundsOf('totals.yes', count, 'votes')).toEqual(range);
  });

  test.each([
    [-1, 'totals.yes must be a whole number of votes, zero or more; -1 was given'],
    [1.5, 'totals.yes must be a whole number of votes, zero or more; 1.5 was given'],
    [NaN, 'totals.yes must be a whole number of votes, zero or more; NaN was given'],
    [Infinity, 'totals.yes must be a whole number of votes, zero or more; Infinity was given'],
    [
      { atLeast: -1 },
      'totals.yes.atLeast must be a whole number of votes, zero or more; -1 was given',
    ],
    [
      { atMost: 0.5 },
      'totals.yes.atMost must be a whole number of votes, zero or more; 0.5 was given',
    ],
    [{ atLeast: 5, atMost: 4 }, 'totals.yes.atMost must be at least atLeast, 5; 4 was given'],
    ['many', `totals.yes must be a number of votes, bounds, or "unknown"; "many" was given`],
    [null, `totals.yes must be a number of votes, bounds, or "unknown"; null was given`],
  ])('%o is refused', (count, message) => {
    const read = () => boundsOf('totals.yes', count as number, 'votes');
    expect(read).toThrow(ArgumentError);
    expect(read).toThrow(message);
  });
});
