import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, julianDayNumber, writeDay } from '../../src/calendar/calendar.js';
import { countOfDays, nearDates } from '../../src/calendar/near-dates.js';

describe('what a spreadsheet has made of a date', () => {
  test.each([
    ['30/11/1917', ['1917-11-30']],
    ['11/30/1917', ['1917-11-30']],
    ['30.11.1917', ['1917-11-30']],
    ['06/05/1918', ['1918-05-06', '1918-06-05']],
    ['30-Nov-1917', ['1917-11-30']],
    ['30-Nov-17', ['1917-11-30', '2017-11-30']],
    ['30 November 1917', ['1917-11-30']],
    ['November 30, 1917', ['1917-11-30']],
    ['1917/11/30', ['1917-11-30']],
    ['30/11/1917 00:00:00', ['1917-11-30']],
    ['6544', ['1917-11-30']],
    ['45000', ['2023-03-15']],
  ])('%s', (written, dates) => {
    expect(nearDates(written)).toEqual(dates);
  });

  test('as a count of days is the day that it counts, in every year that spreadsheets know', () => {
    const first = julianDayNumber({ year: 1906, month: 1, day: 10 }, 'gregorian');
    fc.assert(
      fc.property(fc.integer({ min: 2_201, max: 99_999 }), (count) => {
        // 1 January 1900 is their day 1, and they hold 1900 for a leap year: 10 January 1906 is day 2202.
        const day = dayOf(first + count - 2_202, 'gregorian');
        expect(nearDates(String(count))).toEqual([writeDay(day)]);
      }),
    );
  });
});

describe('a day that is none', () => {
  test.each([
    ['1917-11-31', ['1917-11-30']],
    ['1918-02-30', ['1918-02-28']],
    ['1917-13-01', ['1917-01-13']],
    ['31/11/1917', ['1917-11-30']],
  ])('%s is near to one that is', (written, dates) => {
    expect(nearDates(written)).toEqual(dates);
  });

  test.each(['', 'soon', '1917', '1917-11', 'Nov-17', '32/13/1917', '1917-11-15/..', '1-2'])(
    '%s tells none',
    (written) => {
      expect(nearDates(written)).toEqual([]);
    },
  );
});

test.each([
  ['1917', undefined],
  ['2200', undefined],
  ['2201', 2201],
  ['100000', undefined],
  ['6544.5', undefined],
])('%s as a count of days: %s', (text, count) => {
  expect(countOfDays(text)).toBe(count);
});
