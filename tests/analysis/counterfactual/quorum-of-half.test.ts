import { describe, expect, test } from 'vitest';
import { quorumOfHalf } from '../../../src/analysis/counterfactual/quorum-of-half.js';
import { reachableMargins } from '../../../src/analysis/counterfactual/reachable-margins.js';
import { expectArgumentError } from '../expect-argument-error.js';

describe('quorumOfHalf', () => {
  test('rounds half of an odd number up', () => {
    expect(quorumOfHalf({ yes: 29, no: 23, abstain: 3 }, { atLeast: 101, atMost: 101 })).toEqual({
      present: 55,
      perhapsMore: false,
      members: { atLeast: 101, atMost: 101 },
      needed: { atLeast: 51, atMost: 51 },
      largestBody: 110,
      exceeds: false,
    });
  });

  test('takes a body to be no smaller than those who took part, unless it is told so', () => {
    const between = quorumOfHalf({ yes: 150, no: 98, abstain: 3 }, { atLeast: 216, atMost: 366 });
    expect(between.members).toEqual({ atLeast: 251, atMost: 366 });
    expect(between.needed).toEqual({ atLeast: 126, atMost: 183 });
    const told = quorumOfHalf({ yes: 12, no: 7, abstain: undefined }, { atLeast: 18, atMost: 18 });
    expect(told).toMatchObject({
      present: 19,
      perhapsMore: true,
      exceeds: true,
      members: { atLeast: 18, atMost: 18 },
      needed: { atLeast: 9, atMost: 9 },
      largestBody: 38,
    });
  });

  test('exactly as many as the body has do not exceed it', () => {
    expect(quorumOfHalf({ yes: 2, no: 1, abstain: 0 }, { atLeast: 3, atMost: 3 }).exceeds).toBe(
      false,
    );
  });

  test('of a body of unknown size only the largest with a quorum is known', () => {
    const answer = quorumOfHalf({ yes: 12, no: 7, abstain: 1 }, undefined);
    expect(answer).toMatchObject({
      members: undefined,
      needed: undefined,
      largestBody: 40,
      exceeds: false,
    });
  });

  test('needs counts', () => {
    expectArgumentError(
      () => quorumOfHalf({ yes: -1, no: 7, abstain: 1 }, undefined),
      'vote.yes',
      -1,
      'number',
    );
  });
});

describe('reachableMargins', () => {
  test('joins the choices that come to one margin', () => {
    expect(reachableMargins({ yes: 3, no: 2, abstain: 2 }, { majority: 'simple' })).toEqual([
      { margin: -1, ways: 1n, outcome: 'rejected', changed: true },
      { margin: 0, ways: 2n, outcome: 'rejected', changed: true },
      { margin: 1, ways: 3n, outcome: 'adopted', changed: false },
      { margin: 2, ways: 2n, outcome: 'adopted', changed: false },
      { margin: 3, ways: 1n, outcome: 'adopted', changed: false },
    ]);
  });
});
