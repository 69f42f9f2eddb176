import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CalendarDay,
  dayOf,
  daysInMonth,
  julianDayNumber,
  writeDay,
} from '../../src/calendar/calendar.js';

const day = (written: string): CalendarDay => {
  const [year = 0, month = 0, date = 0] = written.split('-').map(Number);
  return { year, month, day: date };
};
const julian = (written: string) => julianDayNumber(day(written), 'julian');
const gregorian = (written: string) => julianDayNumber(day(written), 'gregorian');

describe('the Julian Day Number', () => {
  // Jean Meeus, Astronomical Algorithms (2nd edn., 1998), chapter 7, "Julian Day". A Julian Day Number is the Julian Day at
  // noon, so that of a date at 0 hours there is rounded up.
  test.each([
    ['2000-01-01', 2451545],
    ['1999-01-01', 2451180],
    ['1987-01-27', 2446823],
    ['1987-06-19', 2446966],
    ['1988-01-27', 2447188],
    ['1988-06-19', 2447332],
    ['1957-10-04', 2436116],
    ['1900-01-01', 2415021],
    ['1600-01-01', 2305448],
    ['1600-12-31', 2305813],
  ])('of the Gregorian day %s is %i (Meeus)', (written, number) => {
    expect(gregorian(written)).toBe(number);
    expect(dayOf(number, 'gregorian')).toEqual(day(written));
  });

  test.each([
    [{ year: 837, month: 4, day: 10 }, 2026872],
    [{ year: 333, month: 1, day: 27 }, 1842713],
    [{ year: -1000, month: 7, day: 12 }, 1356001],
    [{ year: -4712, month: 1, day: 1 }, 0],
  ])('of the Julian day %o is %i (Meeus)', (written, number) => {
    expect(julianDayNumber(written, 'julian')).toBe(number);
    expect(dayOf(number, 'julian')).toEqual(written);
  });

  test('makes Thursday 4 October 1582 (Julian) the eve of Friday 15 October 1582 (Gregorian), as the bull Inter gravissimas ordered', () => {
    expect(julian('1582-10-04')).toBe(2299160);
    expect(gregorian('1582-10-15')).toBe(2299161);
    // The day numbered 0 was a Monday.
    expect(julian('1582-10-04') % 7).toBe(3);
  });

  test('agrees with the clock of the machine on the Gregorian calendar, on every day of 1600 to 2200', () => {
    const wrong: CalendarDay[] = [];
    const first = Date.UTC(1600, 0, 1) / 86400000 + 2440588;
    const last = Date.UTC(2200, 11, 31) / 86400000 + 2440588;
    for (let number = first; number <= last; number++) {
      const clock = new Date((number - 2440588) * 86400000);
      const read = dayOf(number, 'gregorian');
      if (writeDay(read) !== clock.toISOString().slice(0, 10)) wrong.push(read);
      if (julianDayNumber(read, 'gregorian') !== number) wrong.push(read);
    }
    expect(wrong).toEqual([]);
  });

  test('agrees with counting the Julian calendar day by day, every fourth year a leap year, from 1600 to 2200', () => {
    const wrong: CalendarDay[] = [];
    // 1 January 1600 was Julian when it was 11 January in the Gregorian calendar: ten days.
    let number = 2305458;
    for (let year = 1600; year <= 2200; year++) {
      const february = year % 4 === 0 ? 29 : 28;
      const lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      for (const [index, length] of lengths.entries()) {
        for (let date = 1; date <= length; date++) {
          const written = { year, month: index + 1, day: date };
          if (julianDayNumber(written, 'julian') !== number) wrong.push(written);
          if (writeDay(dayOf(number, 'julian')) !== writeDay(written)) wrong.push(written);
          number++;
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('the day of a Julian Day Number', () => {
  const numbers = fc.integer({ min: gregorian('1600-01-01'), max: gregorian('2200-12-31') });

  test('is undone by the Julian Day Number in both calendars', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom('julian', 'gregorian'), (number, calendar) => {
        expect(julianDayNumber(dayOf(number, calendar), calendar)).toBe(number);
      }),
    );
  });
});

describe('the difference between the calendars', () => {
  test.each([
    ['1600-03-01', '1600-03-11', 10],
    ['1700-02-28', '1700-03-10', 10],
    ['1700-03-01', '1700-03-12', 11],
    ['1800-02-28', '1800-03-11', 11],
    ['1800-03-01', '1800-03-13', 12],
    ['1900-02-28', '1900-03-12', 12],
    ['1900-02-29', '1900-03-13', 13],
    ['1900-03-01', '1900-03-14', 13],
    ['2100-02-28', '2100-03-13', 13],
    ['2100-03-01', '2100-03-15', 14],
  ])(
    'makes the Julian %s the Gregorian %s, %i days after the Gregorian day so written',
    (old, modern, days) => {
      expect(julian(old)).toBe(gregorian(modern));
      if (!old.endsWith('02-29')) expect(julian(old) - gregorian(old)).toBe(days);
    },
  );

  test('is thirteen days from 1 March 1900 to 28 February 2100 of the Julian calendar', () => {
    const span = { min: julian('1900-03-01'), max: julian('2100-02-28') };
    fc.assert(
      fc.property(fc.integer(span), (number) => {
        expect(dayOf(number, 'julian')).toEqual(dayOf(number - 13, 'gregorian'));
      }),
    );
  });

  test.each([
    ['1917-10-25', '1917-11-07', 'the October Revolution'],
    ['1917-12-30', '1918-01-12', 'the vote on Antonov-Ovseenko'],
    ['1918-01-05', '1918-01-18', 'the Constituent Assembly'],
  ])('makes %s (Old Style) %s (New Style): %s', (old, modern) => {
    expect(julian(old)).toBe(gregorian(modern));
  });
});

describe('the length of a month', () => {
  test('is the same in both calendars for the twelve months of 1917', () => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    expect(months.map((month) => daysInMonth(1917, month, 'julian'))).toEqual(lengths);
    expect(months.map((month) => daysInMonth(1917, month, 'gregorian'))).toEqual(lengths);
  });

  test.each([
    [1600, 29, 29],
    [1700, 29, 28],
    [1800, 29, 28],
    [1900, 29, 28],
    [1916, 29, 29],
    [1918, 28, 28],
    [2000, 29, 29],
    [2100, 29, 28],
  ])(
    'is for February %i: %i days in the Julian calendar, %i in the Gregorian',
    (year, old, modern) => {
      expect(daysInMonth(year, 2, 'julian')).toBe(old);
      expect(daysInMonth(year, 2, 'gregorian')).toBe(modern);
    },
  );
});

describe('a day in writing', () => {
  test('has four figures for the year and two for month and day', () => {
    expect(writeDay({ year: 1918, month: 1, day: 4 })).toBe('1918-01-04');
    expect(writeDay({ year: 1917, month: 12, day: 30 })).toBe('1917-12-30');
    expect(writeDay({ year: 333, month: 1, day: 27 })).toBe('0333-01-27');
  });
});
