import { describe, expect, test } from 'vitest';
import {
  attendanceRate,
  type RateOptions,
} from '../../../src/analysis/attendance/attendance-rate.js';
import { clopperPearsonInterval } from '../../../src/analysis/intervals/clopper-pearson-interval.js';
import { wilsonInterval } from '../../../src/analysis/intervals/wilson-interval.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

describe('attendanceRate', () => {
  test('is a share of the occasions that are known, with certain bounds for all of them', () => {
    expect(attendanceRate({ attended: 3, absent: 1, unknown: 4 })).toEqual({
      known: true,
      sessions: 8,
      rate: 0.75,
      certain: { atLeast: 0.375, atMost: 0.875 },
      interval: wilsonInterval(3, 4),
    });
  });

  test('is certain when nothing is unknown', () => {
    const rate = attendanceRate({ attended: 5, absent: 2 });
    expect(rate).toMatchObject({ rate: 5 / 7, certain: { atLeast: 5 / 7, atMost: 5 / 7 } });
  });

  test('takes the exact interval and another confidence', () => {
    const options = { method: 'clopper-pearson', confidence: 0.9 } as const;
    expect(attendanceRate({ attended: 5, absent: 2 }, options)).toMatchObject({
      interval: clopperPearsonInterval(5, 7, { confidence: 0.9 }),
    });
    expect(
      attendanceRate({ attended: 5, absent: 2 }, { method: 'wilson', confidence: 0.9 }),
    ).toMatchObject({ interval: wilsonInterval(5, 7, { confidence: 0.9 }) });
  });

  test('is not known when no occasion is', () => {
    expect(attendanceRate({ attended: 0, absent: 0, unknown: 53 })).toEqual({
      known: false,
      sessions: 53,
      reason: 'no occasion is known',
    });
  });

  test('is nought when nobody came, which is not the same', () => {
    expect(attendanceRate({ attended: 0, absent: 2 })).toMatchObject({ known: true, rate: 0 });
  });

  test.each(['attended', 'absent', 'unknown'])('refuses what is no count of %s', (name) => {
    for (const count of [-1, 0.5, Number.NaN, Infinity]) {
      expect(() => attendanceRate({ attended: 1, absent: 1, unknown: 1, [name]: count })).toThrow(
        new ArgumentError(`counts.${name}`, count, 'a whole number of occasions, zero or more'),
      );
    }
  });

  test('refuses no occasion at all', () => {
    expect(() => attendanceRate({ attended: 0, absent: 0 })).toThrow(
      new ArgumentError('counts', 'no occasion', 'at least one occasion'),
    );
  });

  test('refuses an interval and a confidence that are none', () => {
    const unknown = { method: 'wald' } as unknown as RateOptions;
    expect(() => attendanceRate({ attended: 1, absent: 1 }, unknown)).toThrow(
      new ArgumentError('method', 'wald', '"wilson" or "clopper-pearson"'),
    );
    expect(() => attendanceRate({ attended: 1, absent: 1 }, { confidence: 2 })).toThrow(
      new ArgumentError('confidence', 2, 'a number between 0 and 1, both excluded'),
    );
  });
});
