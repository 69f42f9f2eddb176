import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gallagher, loosemoreHanby, sainteLague } from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';
import { queensland2012 } from './elections.js';

const { votes: reference, seats: body } = queensland2012;

/** Two bodies of the same parties, every party present in the reference. */
const twoBodies = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 })), {
    minLength: 1,
    maxLength: 10,
  })
  .filter((parties) => parties.some(([, seats]) => seats > 0))
  .map((parties) => ({
    reference: parties.map(([votes]) => votes),
    body: parties.map(([, seats]) => seats),
  }));

describe("Gallagher's least squares index", () => {
  test('of Queensland in 2012 is 31.16 per cent, as in the Wikipedia article on the index', () => {
    // The printed percentages add up to 99.97, which leaves the second decimal open.
    expect(100 * gallagher({ reference, body })).toBeCloseTo(31.16, 1);
  });

  test('by hand from the formula is the square root of 0.03 for shares of .5 .3 .2 against .7 .2 .1', () => {
    const value = gallagher({ reference: [50, 30, 20], body: [7, 2, 1] });
    expect(value).toBeCloseTo(Math.sqrt((0.04 + 0.01 + 0.01) / 2), 12);
  });

  test('is not above the Loosemore–Hanby index, and equal to it for two parties', () => {
    fc.assert(
      fc.property(twoBodies, (bodies) => {
        expect(gallagher(bodies)).toBeLessThanOrEqual(loosemoreHanby(bodies) + 1e-12);
      }),
    );
    const two = { reference: [3, 4], body: [11, 2] };
    expect(gallagher(two)).toBeCloseTo(loosemoreHanby(two), 12);
  });
});

describe('the Loosemore–Hanby index', () => {
  test('by hand from the formula is 0.05 for shares of .2 .2 .6 against .18 .17 .65', () => {
    const value = loosemoreHanby({ reference: [0.2, 0.2, 0.6], body: [0.18, 0.17, 0.65] });
    expect(value).toBeCloseTo(0.05, 12);
  });

  test('by hand from the formula is 37.9755 per cent for Queensland in 2012', () => {
    expect(100 * loosemoreHanby({ reference, body })).toBeCloseTo(37.9755, 4);
  });

  test('is the share of the seats that must change party for the bodies to agree', () => {
    // Of ten seats, two must leave the first party: one for the second and one for the third.
    expect(loosemoreHanby({ reference: [5, 3, 2], body: [7, 2, 1] })).toBeCloseTo(0.2, 12);
  });
});

describe('the Sainte-Laguë index', () => {
  test('by hand from the formula is 0.16 for shares of a half each against .7 and .3', () => {
    expect(sainteLague({ reference: [1, 1], body: [7, 3] })).toBeCloseTo(0.16, 12);
  });

  test('by hand from the formula is 59.0097 per cent for Queensland in 2012', () => {
    expect(100 * sainteLague({ reference, body })).toBeCloseTo(59.0097, 4);
  });

  test('is the chi-squared statistic of Pearson divided by the number of seats', () => {
    fc.assert(
      fc.property(twoBodies, (bodies) => {
        const seats = bodies.body.reduce((a, b) => a + b);
        const votes = bodies.reference.reduce((a, b) => a + b);
        const chiSquared = bodies.body
          .map((observed, party) => {
            const expected = (seats * bodies.reference[party]!) / votes;
            return (observed - expected) ** 2 / expected;
          })
          .reduce((a, b) => a + b);
        expect(sainteLague(bodies)).toBeCloseTo(chiSquared / seats, 8);
      }),
    );
  });

  test('changes when the two bodies change places', () => {
    expect(sainteLague({ reference: [7, 3], body: [1, 1] })).toBeCloseTo(4 / 70 + 4 / 30, 12);
  });

  test('passes over a party that is in neither body', () => {
    expect(sainteLague({ reference: [1, 0, 1], body: [7, 0, 3] })).toBeCloseTo(0.16, 12);
  });

  test('refuses a party that has seats in the body and none in the reference', () => {
    const bodies = { reference: [1, 0], body: [1, 1] };
    expectArgumentError(() => sainteLague(bodies), 'reference[1]', 0, 'above zero for a party');
  });
});

describe.each([
  ['gallagher', gallagher, 1],
  ['loosemoreHanby', loosemoreHanby, 1],
  ['sainteLague', sainteLague, Number.POSITIVE_INFINITY],
])('%s', (_, index, most) => {
  test('is zero for bodies of the same composition, whatever their sizes', () => {
    fc.assert(
      fc.property(twoBodies, fc.constantFrom(0.25, 1, 8), (bodies, unit) => {
        const twin = bodies.reference.map((size) => size * unit);
        expect(index({ reference: bodies.reference, body: twin })).toBeCloseTo(0, 12);
      }),
    );
  });

  test('ignores the order of the parties and the unit, and lies within its limits', () => {
    fc.assert(
      fc.property(twoBodies, fc.constantFrom(1e-300, 0.01, 1e305), (bodies, unit) => {
        const value = index(bodies);
        const reversed = {
          reference: [...bodies.reference].reverse(),
          body: [...bodies.body].reverse().map((size) => size * unit),
        };
        expect(index(reversed)).toBeCloseTo(value, 8);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(most + 1e-12);
      }),
    );
  });

  test('refuses an empty list', () => {
    expectArgumentError(
      () => index({ reference: [], body: [1] }),
      'reference',
      [],
      'at least one party',
    );
    expectArgumentError(
      () => index({ reference: [1], body: [] }),
      'body',
      [],
      'at least one party',
    );
  });

  test('refuses a size that is negative, infinite or not a number, in either body', () => {
    for (const bad of [-0.5, Number.POSITIVE_INFINITY, Number.NaN]) {
      expectArgumentError(
        () => index({ reference: [bad, 1], body: [1, 1] }),
        'reference[0]',
        bad,
        'a finite size, zero or more',
      );
      expectArgumentError(
        () => index({ reference: [1, 1], body: [1, bad] }),
        'body[1]',
        bad,
        'a finite size, zero or more',
      );
    }
  });

  test('refuses a body without members', () => {
    expectArgumentError(
      () => index({ reference: [1, 1], body: [0, 0] }),
      'body',
      [0, 0],
      'at least one is above zero',
    );
  });

  test('refuses bodies with different numbers of parties', () => {
    expectArgumentError(
      () => index({ reference: [1, 1, 1], body: [1, 1] }),
      'body',
      [1, 1],
      'a size for each of the 3 parties of the reference',
    );
  });
});

describe('Gallagher and Loosemore–Hanby', () => {
  test('are the same in both directions, and 1 when no party is in both bodies', () => {
    fc.assert(
      fc.property(twoBodies, ({ reference: one, body: other }) => {
        for (const index of [gallagher, loosemoreHanby]) {
          const there = index({ reference: one, body: other });
          expect(index({ reference: other, body: one })).toBeCloseTo(there, 12);
        }
      }),
    );
    for (const index of [gallagher, loosemoreHanby]) {
      expect(index({ reference: [5, 0], body: [0, 3] })).toBe(1);
    }
  });
});
