import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { probabilityOutnumbers } from '../../../src/analysis/attendance/probability-outnumbers.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 11,
});

describe('probabilityOutnumbers', () => {
  test('is one half, less half the ties, for parties alike', () => {
    const party = [0.5, 0.5];
    expect(probabilityOutnumbers({ ofA: party, ofB: party })).toEqual({
      outnumbers: 5 / 16,
      equal: 6 / 16,
      outnumbered: 5 / 16,
      noQuorum: 0,
    });
  });

  // The identity of Vandermonde: seven and eleven fair coins, compared, are eighteen fair coins.
  test('of seven against eleven at even chances is a sum of binomial coefficients', () => {
    const { outnumbers } = probabilityOutnumbers({
      ofA: new Array<number>(7).fill(0.5),
      ofB: new Array<number>(11).fill(0.5),
    });
    // A exceeds B when A's heads and B's tails together are more than eleven of eighteen.
    const ways = [18564, 8568, 3060, 816, 153, 18, 1].reduce((total, way) => total + way, 0);
    expect(outnumbers).toBeCloseTo(ways / 2 ** 18, 12);
  });

  test('is certain when attendance is', () => {
    expect(probabilityOutnumbers({ ofA: [1, 1, 0], ofB: [1, 0] }).outnumbers).toBe(1);
    expect(probabilityOutnumbers({ ofA: [1, 0], ofB: [1, 0] }).equal).toBe(1);
    expect(probabilityOutnumbers({ ofA: [0], ofB: [1] }).outnumbered).toBe(1);
  });

  test('under a quorum leaves out sessions that are too small', () => {
    const parties = { ofA: [0.5, 0.5], ofB: [0.5] };
    expect(probabilityOutnumbers({ ...parties, quorum: 2 })).toEqual({
      outnumbers: 2 / 8,
      equal: 2 / 8,
      outnumbered: 0,
      noQuorum: 4 / 8,
    });
    expect(probabilityOutnumbers({ ...parties, quorum: 4 }).noQuorum).toBe(1);
    expect(probabilityOutnumbers({ ...parties, quorum: 0 })).toEqual(
      probabilityOutnumbers(parties),
    );
  });

  test('sums to one, and mirrors when the parties change places', () => {
    fc.assert(
      fc.property(chances, chances, fc.nat(20), (ofA, ofB, quorum) => {
        const one = probabilityOutnumbers({ ofA, ofB, quorum });
        const other = probabilityOutnumbers({ ofA: ofB, ofB: ofA, quorum });
        expect(one.outnumbers + one.equal + one.outnumbered + one.noQuorum).toBeCloseTo(1, 12);
        expect(other.outnumbers).toBeCloseTo(one.outnumbered, 12);
      }),
    );
  });

  test('refuses an empty party, what is no probability, and what is no quorum', () => {
    expect(() => probabilityOutnumbers({ ofA: [], ofB: [1] })).toThrow(
      new ArgumentError('ofA', [], 'at least one chance'),
    );
    expect(() => probabilityOutnumbers({ ofA: [1], ofB: [] })).toThrow(
      new ArgumentError('ofB', [], 'at least one chance'),
    );
    expect(() => probabilityOutnumbers({ ofA: [1, 2], ofB: [1] })).toThrow(
      new ArgumentError('ofA[1]', 2, 'a probability from 0 to 1'),
    );
    expect(() => probabilityOutnumbers({ ofA: [1], ofB: [-1] })).toThrow(
      new ArgumentError('ofB[0]', -1, 'a probability from 0 to 1'),
    );
    expect(() => probabilityOutnumbers({ ofA: [1], ofB: [1], quorum: 0.5 })).toThrow(
      new ArgumentError('quorum', 0.5, 'a whole number of members, zero or more'),
    );
  });
});
