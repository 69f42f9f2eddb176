import { describe, expect, test } from 'vitest';
import { attendanceRate } from '../../../src/analysis/attendance/attendance-rate.js';
import { attendanceRates } from '../../../src/analysis/attendance/attendance-rates.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const records = [
  { person: 'Prosh’ian', party: 'Left SR', attended: 40, absent: 10 },
  { person: 'Stalin', party: 'Bolshevik', attended: 30, absent: 20, unknown: 3 },
  { person: 'Karelin', party: 'Left SR', attended: 35, absent: 15, unknown: 1 },
  { person: 'Stalin', party: 'Bolshevik', attended: 1, absent: 0, unknown: 4 },
];

describe('attendanceRates', () => {
  test('adds up by party, in the order in which parties first occur', () => {
    expect(attendanceRates(records, 'party')).toEqual([
      { name: 'Left SR', attendance: attendanceRate({ attended: 75, absent: 25, unknown: 1 }) },
      { name: 'Bolshevik', attendance: attendanceRate({ attended: 31, absent: 20, unknown: 7 }) },
    ]);
  });

  test('adds up by person, with the options given', () => {
    const options = { confidence: 0.5 };
    expect(attendanceRates(records, 'person', options)).toEqual([
      { name: 'Prosh’ian', attendance: attendanceRate({ attended: 40, absent: 10 }, options) },
      {
        name: 'Stalin',
        attendance: attendanceRate({ attended: 31, absent: 20, unknown: 7 }, options),
      },
      {
        name: 'Karelin',
        attendance: attendanceRate({ attended: 35, absent: 15, unknown: 1 }, options),
      },
    ]);
  });

  test('refuses no record, and records that lack the name asked for', () => {
    expect(() => attendanceRates([], 'party')).toThrow(
      new ArgumentError('records', [], 'at least one record'),
    );
    expect(() => attendanceRates([records[0]!, { attended: 1, absent: 0 }], 'person')).toThrow(
      new ArgumentError('records[1].person', undefined, 'the name of a person'),
    );
    expect(() => attendanceRates(records, 'role' as 'party')).toThrow(
      new ArgumentError('by', 'role', '"person" or "party"'),
    );
  });

  test.each(['attended', 'absent', 'unknown'])('refuses what is no count of %s', (name) => {
    const wrong = { party: 'Left SR', attended: 1, absent: 1, [name]: -1 };
    expect(() => attendanceRates([records[0]!, wrong], 'party')).toThrow(
      new ArgumentError(`records[1].${name}`, -1, 'a whole number of occasions, zero or more'),
    );
  });
});
