import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evenChanceAttendance } from '../../../src/analysis/attendance/even-chance-attendance.js';
import { probabilityOutnumbers } from '../../../src/analysis/attendance/probability-outnumbers.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const fill = (members: number, chance: number) => new Array<number>(members).fill(chance);

describe('evenChanceAttendance', () => {
  test('of one against one is closed-form', () => {
    expect(evenChanceAttendance({ ofA: [0.8], ofB: 1, chance: 0.2 })).toEqual({
      attainable: true,
      attendance: expect.closeTo(0.75, 12),
    });
    expect(evenChanceAttendance({ ofA: 1, ofB: [0.5], chance: 0.2 })).toEqual({
      attainable: true,
      attendance: expect.closeTo(0.4, 12),
    });
  });

  // Computed apart, with SciPy's binomial probabilities and brentq.
  test('of seven against eleven: the tactic of the Left SRs', () => {
    expect(evenChanceAttendance({ ofA: fill(7, 1), ofB: 11 })).toMatchObject({
      attendance: expect.closeTo(0.58810959, 8),
    });
    expect(evenChanceAttendance({ ofA: fill(7, 5 / 7), ofB: 11 })).toMatchObject({
      attendance: expect.closeTo(0.41318403, 8),
    });
    expect(evenChanceAttendance({ ofA: 7, ofB: fill(11, 0.5) })).toMatchObject({
      attendance: expect.closeTo(0.85310748, 8),
    });
  });

  test('inverts the probability it is the inverse of', () => {
    const chance = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    const size = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(size, size, chance, chance, (a, b, each, other) => {
        const parties = { ofA: fill(a, each), ofB: fill(b, other) };
        const { outnumbers } = probabilityOutnumbers(parties);
        fc.pre(outnumbers > 1e-4 && outnumbers < 1 - 1e-4);
        const ofB = evenChanceAttendance({ ...parties, ofB: b, chance: outnumbers });
        const ofA = evenChanceAttendance({ ...parties, ofA: a, chance: outnumbers });
        expect(ofB).toEqual({ attainable: true, attendance: expect.closeTo(other, 6) });
        expect(ofA).toEqual({ attainable: true, attendance: expect.closeTo(each, 6) });
      }),
      { numRuns: 40 },
    );
  });

  test('says what can be had when no attendance gives the chance', () => {
    expect(evenChanceAttendance({ ofA: [0.25], ofB: 3 })).toEqual({
      attainable: false,
      probability: { atLeast: 0, atMost: 0.25 },
    });
    expect(evenChanceAttendance({ ofA: [1, 1], ofB: 1 })).toEqual({
      attainable: false,
      probability: { atLeast: 1, atMost: 1 },
    });
    expect(evenChanceAttendance({ ofA: [1, 1, 0.75], ofB: 2, chance: 0.5 })).toEqual({
      attainable: false,
      probability: { atLeast: 0.75, atMost: 1 },
    });
    expect(evenChanceAttendance({ ofA: 2, ofB: [1, 1] })).toEqual({
      attainable: false,
      probability: { atLeast: 0, atMost: 0 },
    });
  });

  test('finds an answer at either end', () => {
    // One comes for certain and another with even chance: two of them when the one of B comes too.
    expect(evenChanceAttendance({ ofA: [1, 0.5], ofB: 1 })).toEqual({
      attainable: true,
      attendance: 1,
    });
    expect(evenChanceAttendance({ ofA: [0.5], ofB: 2 })).toEqual({
      attainable: true,
      attendance: 0,
    });
    expect(evenChanceAttendance({ ofA: 1, ofB: [0.5] })).toEqual({
      attainable: true,
      attendance: 1,
    });
  });

  test('refuses two lists, two numbers, and no member', () => {
    const expected = 'a number of members if ofA is a list, and else a list';
    expect(() => evenChanceAttendance({ ofA: [1], ofB: [0.5] })).toThrow(
      new ArgumentError('ofB', [0.5], expected),
    );
    expect(() => evenChanceAttendance({ ofA: 7, ofB: 11 })).toThrow(
      new ArgumentError('ofB', 11, expected),
    );
    expect(() => evenChanceAttendance({ ofA: 0, ofB: [1] })).toThrow(
      new ArgumentError('ofA', 0, 'a number of members from 1 to 5000'),
    );
    expect(() => evenChanceAttendance({ ofA: [1], ofB: 1.5 })).toThrow(
      new ArgumentError('ofB', 1.5, 'a whole number of members, zero or more'),
    );
    expect(() => evenChanceAttendance({ ofA: [], ofB: 1 })).toThrow(
      new ArgumentError('ofA', [], 'at least one chance'),
    );
    expect(() => evenChanceAttendance({ ofA: 1, ofB: [3] })).toThrow(
      new ArgumentError('ofB[0]', 3, 'a probability from 0 to 1'),
    );
  });

  test.each([0, 1, -1, Number.NaN])('refuses a chance of %s', (chance) => {
    expect(() => evenChanceAttendance({ ofA: [1], ofB: 1, chance })).toThrow(
      new ArgumentError('chance', chance, 'a number between 0 and 1, both excluded'),
    );
  });
});
