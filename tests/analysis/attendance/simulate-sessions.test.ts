import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { probabilityOutnumbers } from '../../../src/analysis/attendance/probability-outnumbers.js';
import { simulateSessions } from '../../../src/analysis/attendance/simulate-sessions.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const parties = {
  ofA: [0.9, 0.8, 0.8, 0.7, 0.7, 0.6, 0.5],
  ofB: [0.9, 0.8, 0.7, 0.6, 0.5, 0.5, 0.5, 0.4, 0.4, 0.3, 0.2],
};

describe('simulateSessions', () => {
  test.each([undefined, 9, 12])('agrees with the exact result under a quorum of %s', (quorum) => {
    const given = quorum === undefined ? parties : { ...parties, quorum };
    const exact = probabilityOutnumbers(given);
    const simulated = simulateSessions({ ...given, sessions: 40_000, seed: 1918 });
    for (const standing of ['outnumbers', 'equal', 'outnumbered', 'noQuorum'] as const) {
      const error = Math.sqrt((exact[standing] * (1 - exact[standing])) / 40_000);
      expect(Math.abs(simulated[standing] - exact[standing])).toBeLessThanOrEqual(4 * error);
    }
    expect(simulated.standardError).toBeCloseTo(
      Math.sqrt((exact.outnumbers * (1 - exact.outnumbers)) / 40_000),
      4,
    );
  });

  test('gives the same for the same seed, and ten thousand sessions unless told', () => {
    const simulated = simulateSessions({ ...parties, seed: 5 });
    expect(simulated).toEqual(simulateSessions({ ...parties, seed: 5, sessions: 10_000 }));
    expect(simulated).not.toEqual(simulateSessions({ ...parties, seed: 6 }));
  });

  test('has shares that sum to one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
        const shares = simulateSessions({ ...parties, sessions: 50, seed, quorum: 8 });
        const { outnumbers, equal, outnumbered, noQuorum } = shares;
        expect(outnumbers + equal + outnumbered + noQuorum).toBeCloseTo(1, 12);
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    [{ sessions: 0 }, 'sessions', 0, 'one or more'],
    [{ sessions: -1 }, 'sessions', -1, 'a whole number of sessions, zero or more'],
    [{ quorum: 1.5 }, 'quorum', 1.5, 'a whole number of members, zero or more'],
    [{ seed: 0 }, 'seed', 0, 'a whole number from 1 to 4294944442'],
    [{ ofA: [2] }, 'ofA[0]', 2, 'a probability from 0 to 1'],
    [{ ofB: [] }, 'ofB', [], 'at least one chance'],
  ])('refuses %j', (wrong, argument, given, expected) => {
    expect(() => simulateSessions({ ...parties, seed: 1, ...wrong })).toThrow(
      new ArgumentError(argument, given, expected),
    );
  });
});
