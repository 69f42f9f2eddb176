import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attendanceFromVote } from '../../../src/analysis/attendance/attendance-from-vote.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

describe('attendanceFromVote', () => {
  test('finds those whom the other parties cannot account for', () => {
    const seats = [
      { party: 'Bolshevik', seats: 11 },
      { party: 'Left SR', seats: 7 },
    ];
    expect(attendanceFromVote(15, seats)).toEqual({
      possible: true,
      parties: [
        {
          party: 'Bolshevik',
          voted: { atLeast: 8, atMost: 11 },
          present: { atLeast: 8, atMost: 11 },
        },
        { party: 'Left SR', voted: { atLeast: 4, atMost: 7 }, present: { atLeast: 4, atMost: 7 } },
      ],
    });
    expect(attendanceFromVote(5, seats)).toEqual({
      possible: true,
      parties: [
        {
          party: 'Bolshevik',
          voted: { atLeast: 0, atMost: 5 },
          present: { atLeast: 0, atMost: 11 },
        },
        { party: 'Left SR', voted: { atLeast: 0, atMost: 5 }, present: { atLeast: 0, atMost: 7 } },
      ],
    });
  });

  test('answers an impossible total with the reason', () => {
    const seats = [
      { party: 'Bolshevik', seats: 11 },
      { party: 'Left SR', seats: 7 },
    ];
    expect(attendanceFromVote(19, seats)).toEqual({
      possible: false,
      reason: '19 took part, but the parties have 18 seats',
    });
    expect(attendanceFromVote(18, seats).possible).toBe(true);
  });

  test('bounds contain every split of the total, and are reached', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(18), (a, b, c, took) => {
        fc.pre(took <= a + b + c);
        const splits: number[][] = [];
        for (let x = 0; x <= a; x += 1) {
          for (let y = 0; y <= b; y += 1) {
            const z = took - x - y;
            if (z >= 0 && z <= c) splits.push([x, y, z]);
          }
        }
        const seats = [a, b, c].map((held, index) => ({ party: `${index}`, seats: held }));
        const result = attendanceFromVote(took, seats);
        expect(result.possible && result.parties.map(({ voted }) => voted)).toEqual(
          [0, 1, 2].map((index) => {
            const counts = splits.map((split) => split[index]!);
            return { atLeast: Math.min(...counts), atMost: Math.max(...counts) };
          }),
        );
      }),
    );
  });

  test('refuses what is no count, and no party', () => {
    expect(() => attendanceFromVote(1.5, [{ party: 'A', seats: 3 }])).toThrow(
      new ArgumentError('took', 1.5, 'a whole number of voters, zero or more'),
    );
    expect(() =>
      attendanceFromVote(1, [
        { party: 'A', seats: 3 },
        { party: 'B', seats: -3 },
      ]),
    ).toThrow(new ArgumentError('seats[1].seats', -3, 'a whole number of seats, zero or more'));
    expect(() => attendanceFromVote(1, [])).toThrow(
      new ArgumentError('seats', [], 'at least one party'),
    );
  });
});
