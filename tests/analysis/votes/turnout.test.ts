import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { turnout } from '../../../src/analysis/index.js';
import { ArgumentError } from '../../../src/errors/index.js';
import { aWholeNumber, votesCast, wrongCounts } from './vote-arbitraries.js';

const of = (members: number) => ({ atLeast: members, atMost: members });

describe('the turnout of a vote', () => {
  test('is a share where the body is of known size and all are counted', () => {
    expect(turnout({ yes: 20, no: 25, abstain: 12 }, of(101))).toEqual({
      kind: 'known',
      share: 57 / 101,
    });
    expect(turnout({ yes: 12, no: 6, abstain: 0 }, of(18))).toEqual({ kind: 'known', share: 1 });
    expect(turnout({ yes: 0, no: 0, abstain: 0 }, of(18))).toEqual({ kind: 'known', share: 0 });
  });

  test('lies between two bounds where the size of the body does', () => {
    expect(turnout({ yes: 150, no: 50, abstain: 0 }, { atLeast: 250, atMost: 400 })).toEqual({
      kind: 'between',
      atLeast: 0.5,
      atMost: 0.8,
    });
  });

  test('is at most one, even if the smallest size is below the number counted', () => {
    expect(turnout({ yes: 150, no: 98, abstain: 3 }, { atLeast: 216, atMost: 366 })).toEqual({
      kind: 'between',
      atLeast: 251 / 366,
      atMost: 1,
    });
    expect(turnout({ yes: 2, no: 1, abstain: 0 }, { atLeast: 0, atMost: 6 })).toEqual({
      kind: 'between',
      atLeast: 0.5,
      atMost: 1,
    });
  });

  test('has only a lower bound where the abstentions are not told', () => {
    expect(turnout({ yes: 10, no: 5 }, of(20))).toEqual({
      kind: 'between',
      atLeast: 0.75,
      atMost: 1,
    });
  });

  test('is known without the abstentions if every member voted for or against', () => {
    expect(turnout({ yes: 10, no: 8 }, of(18))).toEqual({ kind: 'known', share: 1 });
  });

  test('says so when more were counted than there were members', () => {
    expect(turnout({ yes: 12, no: 7 }, of(18))).toEqual({
      kind: 'exceeded',
      counted: 19,
      members: 18,
    });
    expect(turnout({ yes: 12, no: 6, abstain: 1 }, { atLeast: 10, atMost: 18 })).toEqual({
      kind: 'exceeded',
      counted: 19,
      members: 18,
    });
    expect(turnout({ yes: 1, no: 0 }, of(0))).toEqual({
      kind: 'exceeded',
      counted: 1,
      members: 0,
    });
  });

  test('is not known, and says why, where the size of the body is not', () => {
    expect(turnout({ yes: 12, no: 7 }, undefined)).toEqual({
      kind: 'unknown',
      reason: 'the size of the body is not known',
    });
  });

  test('is not known in a body without members', () => {
    expect(turnout({ yes: 0, no: 0 }, of(0))).toEqual({
      kind: 'unknown',
      reason: 'the body had no members',
    });
  });

  test('holds between its bounds whatever the size and the abstentions were', () => {
    const sizes = fc.tuple(fc.nat(400), fc.nat(400));
    fc.assert(
      fc.property(votesCast, fc.nat(100), sizes, ({ yes, no }, abstain, [fewest, more]) => {
        const atLeast = yes + no + abstain + fewest;
        const size = { atLeast, atMost: atLeast + more };
        const untold = turnout({ yes, no }, size);
        const told = turnout({ yes, no, abstain }, size);
        for (const members of [size.atLeast, size.atMost]) {
          const share = (yes + no + abstain) / members;
          for (const result of [untold, told]) {
            const [low, high] =
              result.kind === 'known'
                ? [result.share, result.share]
                : result.kind === 'between'
                  ? [result.atLeast, result.atMost]
                  : [Number.NaN, Number.NaN];
            expect(low).toBeLessThanOrEqual(share);
            expect(high).toBeGreaterThanOrEqual(share);
          }
        }
        expect(told.kind).toBe(more === 0 ? 'known' : 'between');
      }),
    );
  });

  test.each<[{ atLeast: number; atMost: number }, string, number]>([
    [{ atLeast: -1, atMost: 18 }, 'size.atLeast', -1],
    [{ atLeast: 17.5, atMost: 18 }, 'size.atLeast', 17.5],
    [{ atLeast: 18, atMost: -1 }, 'size.atMost', -1],
    [{ atLeast: 18, atMost: Number.POSITIVE_INFINITY }, 'size.atMost', Number.POSITIVE_INFINITY],
  ])('refuses the size %o for %s', (size, argument, given) => {
    expect(() => turnout({ yes: 12, no: 7 }, size)).toThrow(
      new ArgumentError(argument, given, 'a whole number of members, zero or more'),
    );
  });

  test('refuses a size that is at most less than at least', () => {
    expect(() => turnout({ yes: 12, no: 7 }, { atLeast: 20, atMost: 19 })).toThrow(
      new ArgumentError('size.atMost', 19, '20 members or more'),
    );
  });

  test.each(wrongCounts)(
    'of %o is refused for %s, with or without a size',
    (counts, argument, given) => {
      const error = new ArgumentError(argument, given, aWholeNumber);
      expect(() => turnout(counts, of(400))).toThrow(error);
      expect(() => turnout(counts, undefined)).toThrow(error);
    },
  );
});
