import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GroupBallots, partyUnityVote, riceLikeness } from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';
import { everyGroup, smallGroup, summaryOf } from './every-way.js';

/** Every pair of groups that two partly known groups can be. */
function everyPair(first: Required<GroupBallots>, second: Required<GroupBallots>) {
  const others = everyGroup(second);
  return everyGroup(first).flatMap((one) => others.map((other) => ({ first: one, second: other })));
}

describe("Rice's index of likeness", () => {
  test('by hand from the formula is 1 − |.75 − .25| for three to one against one to three', () => {
    const groups = { first: { yes: 3, no: 1 }, second: { yes: 25, no: 75, abstain: 9 } };
    expect(riceLikeness(groups)).toEqual({ kind: 'value', value: 0.5 });
  });

  test('by hand from the formula is 1 for the same division and 0 for unanimous opposition', () => {
    expect(riceLikeness({ first: { yes: 2, no: 3 }, second: { yes: 4, no: 6 } })).toEqual({
      kind: 'value',
      value: 1,
    });
    expect(riceLikeness({ first: { yes: 2, no: 0 }, second: { yes: 0, no: 6 } })).toEqual({
      kind: 'value',
      value: 0,
    });
  });

  test('may have no value where everybody who voted in either group may have abstained', () => {
    const sure = { yes: 1, no: 3 };
    const open = { yes: 0, no: 0, unknown: 1 };
    for (const groups of [
      { first: open, second: sure },
      { first: sure, second: open },
    ]) {
      expect(riceLikeness(groups)).toEqual({
        kind: 'interval',
        lower: 0.25,
        upper: 0.75,
        alwaysDefined: false,
      });
    }
  });

  test('is the same in both directions', () => {
    fc.assert(
      fc.property(smallGroup, smallGroup, (first, second) => {
        const there = riceLikeness({ first, second });
        const back = riceLikeness({ first: second, second: first });
        if (there.kind === 'undefined') expect(back.kind).toBe('undefined');
        else expect(back).toEqual(there);
      }),
    );
  });

  test('has bounds that contain its value in every way the ballots can be cast, and are reached', () => {
    fc.assert(
      fc.property(smallGroup, smallGroup, (first, second) => {
        const values = everyPair(first, second).map((pair) => riceLikeness(pair));
        expect(riceLikeness({ first, second })).toMatchObject(summaryOf(values));
      }),
      { numRuns: 40 },
    );
  });

  test('finds the likest divisions when several are possible on each side', () => {
    // The first can have 0, 1/2 or 1 of yes, the second 1/3 or 2/3: the nearest are 1/6 apart.
    const either = ['yes', 'no'] as const;
    const value = riceLikeness({
      first: { yes: 0, no: 0, unknown: 2, unknownMayBe: either },
      second: { yes: 1, no: 1, unknown: 1, unknownMayBe: either },
    });
    expect(value).toMatchObject({ kind: 'interval', alwaysDefined: true });
    expect(value).toHaveProperty('lower', expect.closeTo(1 / 3, 12));
    expect(value).toHaveProperty('upper', expect.closeTo(5 / 6, 12));
  });

  test('is undefined where one group did not vote, and says which', () => {
    const none = { yes: 0, no: 0, abstain: 3 };
    const some = { yes: 1, no: 1 };
    expect(riceLikeness({ first: none, second: some })).toEqual({
      kind: 'undefined',
      reason: 'nobody in the first group voted yes or no',
    });
    expect(riceLikeness({ first: some, second: none })).toEqual({
      kind: 'undefined',
      reason: 'nobody in the second group voted yes or no',
    });
  });

  test('refuses more unknown ballots than it can go through, in either group', () => {
    const many = { yes: 0, no: 0, unknown: 3000 };
    const few = { yes: 1, no: 1 };
    expectArgumentError(
      () => riceLikeness({ first: many, second: few }),
      'first.unknown',
      3000,
      'at most 2,000,000 ways',
    );
    expectArgumentError(
      () => riceLikeness({ first: few, second: many }),
      'second.unknown',
      3000,
      'at most 2,000,000 ways',
    );
  });
});

describe('a party unity vote', () => {
  test('is one in which the majorities of the two groups oppose each other, whichever is for', () => {
    const forIt = { yes: 2, no: 1 };
    const against = { yes: 4, no: 5 };
    expect(partyUnityVote({ first: forIt, second: against })).toBe('party unity vote');
    expect(partyUnityVote({ first: against, second: forIt })).toBe('party unity vote');
    expect(partyUnityVote({ first: forIt, second: forIt })).toBe('not a party unity vote');
    expect(partyUnityVote({ first: against, second: against })).toBe('not a party unity vote');
  });

  test('needs a majority on both sides: an even split or no votes at all is none', () => {
    const forIt = { yes: 2, no: 1 };
    for (const second of [
      { yes: 3, no: 3 },
      { yes: 0, no: 0, abstain: 4 },
    ]) {
      expect(partyUnityVote({ first: forIt, second })).toBe('not a party unity vote');
      expect(partyUnityVote({ first: second, second: forIt })).toBe('not a party unity vote');
    }
  });

  test('is undetermined while unknown ballots can make it or unmake it', () => {
    const second = { yes: 0, no: 5 };
    expect(partyUnityVote({ first: { yes: 3, no: 0, unknown: 2 }, second })).toBe(
      'party unity vote',
    );
    expect(partyUnityVote({ first: { yes: 3, no: 0, unknown: 3 }, second })).toBe('undetermined');
    expect(partyUnityVote({ first: { yes: 0, no: 3, unknown: 3 }, second })).toBe(
      'not a party unity vote',
    );
  });

  test('is what every way of casting the unknown ballots says, or undetermined', () => {
    fc.assert(
      fc.property(smallGroup, smallGroup, (first, second) => {
        const verdicts = new Set(everyPair(first, second).map((pair) => partyUnityVote(pair)));
        const expected = verdicts.size === 1 ? [...verdicts][0] : 'undetermined';
        expect(partyUnityVote({ first, second })).toBe(expected);
      }),
    );
  });
});

describe.each([
  ['riceLikeness', riceLikeness],
  ['partyUnityVote', partyUnityVote],
])('%s', (_, index) => {
  test('refuses a number of ballots that is negative, fractional, infinite or not a number', () => {
    const fine = { yes: 1, no: 1 };
    for (const field of ['yes', 'no', 'abstain', 'unknown']) {
      for (const bad of [-1, 0.5, Number.POSITIVE_INFINITY, Number.NaN]) {
        const wrong = { ...fine, [field]: bad };
        const expected = 'a whole number of ballots';
        expectArgumentError(
          () => index({ first: wrong, second: fine }),
          `first.${field}`,
          bad,
          expected,
        );
        expectArgumentError(
          () => index({ first: fine, second: wrong }),
          `second.${field}`,
          bad,
          expected,
        );
      }
    }
  });

  test('refuses unknown ballots that may be nothing, or something that is no option', () => {
    const fine = { yes: 1, no: 1 };
    const none = { ...fine, unknownMayBe: [] };
    const odd = { ...fine, unknownMayBe: ['perhaps'] as never };
    expectArgumentError(
      () => index({ first: none, second: fine }),
      'first.unknownMayBe',
      [],
      'at least one option',
    );
    expectArgumentError(
      () => index({ first: fine, second: odd }),
      'second.unknownMayBe[0]',
      'perhaps',
      'yes, no, abstain or absent',
    );
  });
});
