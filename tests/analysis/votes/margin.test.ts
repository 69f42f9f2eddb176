import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { margin } from '../../../src/analysis/index.js';
import { ArgumentError } from '../../../src/errors/index.js';
import { aWholeNumber, wrongCounts, yesAndNo } from './vote-arbitraries.js';

describe('the margin of a vote', () => {
  test.each([
    [12, 7, 5],
    [29, 23, 6],
    [150, 98, 52],
    [20, 25, -5],
    [7, 7, 0],
    [0, 0, 0],
  ])('of %i to %i is %i', (yes, no, expected) => {
    expect(margin({ yes, no })).toBe(expected);
  });

  test('changes its sign when the sides change places', () => {
    fc.assert(
      fc.property(yesAndNo, ({ yes, no }) => {
        expect(margin({ yes, no }) + margin({ yes: no, no: yes })).toBe(0);
      }),
    );
  });

  test('is what the votes against need to draw level', () => {
    fc.assert(
      fc.property(yesAndNo, ({ yes, no }) => {
        expect(no + margin({ yes, no })).toBe(yes);
      }),
    );
  });

  test('does not depend on the abstentions', () => {
    expect(margin({ yes: 150, no: 98, abstain: 3 })).toBe(52);
  });

  test.each(wrongCounts)('of %o is refused for %s', (counts, argument, given) => {
    expect(() => margin(counts)).toThrow(new ArgumentError(argument, given, aWholeNumber));
  });
});
