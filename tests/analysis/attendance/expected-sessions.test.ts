import { describe, expect, test } from 'vitest';
import { expectedSessions } from '../../../src/analysis/attendance/expected-sessions.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

describe('expectedSessions', () => {
  test('is the number of sessions times the probability', () => {
    const result = expectedSessions({ ofA: [0.5], ofB: [0.5], sessions: 4 });
    expect(result.expected).toBe(1);
    expect(result.standardDeviation).toBeCloseTo(Math.sqrt(0.75), 12);
    expect(result.atLeastOne).toBeCloseTo(1 - 0.75 ** 4, 12);
  });

  // Computed apart, with SciPy's binomial probabilities.
  test('of fifty-three sessions, with five of seven Left SRs and half of eleven Bolsheviks', () => {
    const ofA = new Array<number>(7).fill(5 / 7);
    const ofB = new Array<number>(11).fill(0.5);
    expect(expectedSessions({ ofA, ofB, sessions: 53 }).expected).toBeCloseTo(16.75245948, 7);
  });

  test('takes a quorum into account', () => {
    const parties = { ofA: [0.5], ofB: [0.5], sessions: 10 };
    expect(expectedSessions({ ...parties, quorum: 2 }).expected).toBe(0);
  });

  test('is every session when that is certain', () => {
    expect(expectedSessions({ ofA: [1], ofB: [0], sessions: 53 })).toEqual({
      expected: 53,
      standardDeviation: 0,
      atLeastOne: 1,
    });
    const ofA = [1, ...new Array<number>(40).fill(0.3)];
    expect(expectedSessions({ ofA, ofB: [0], sessions: 1 }).expected).toBeCloseTo(1, 12);
  });

  test('refuses what is no number of sessions', () => {
    expect(() => expectedSessions({ ofA: [1], ofB: [1], sessions: 0 })).toThrow(
      new ArgumentError('sessions', 0, 'one or more'),
    );
    expect(() => expectedSessions({ ofA: [1], ofB: [1], sessions: 1.5 })).toThrow(
      new ArgumentError('sessions', 1.5, 'a whole number of sessions, zero or more'),
    );
    expect(() => expectedSessions({ ofA: [2], ofB: [1], sessions: 1 })).toThrow(
      new ArgumentError('ofA[0]', 2, 'a probability from 0 to 1'),
    );
  });
});
