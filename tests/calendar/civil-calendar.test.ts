import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CalendarDay,
  calendarDistance,
  dayOf,
  julianDayNumber,
  writeDay,
} from '../../src/calendar/calendar.js';
import {
  type CivilCalendar,
  civilCalendar,
  civilCalendarForms,
  civilDayOf,
  civilMonth,
  civilStyle,
  gregorianThroughout,
  julianThroughout,
  readCivilCalendar,
  skippedDays,
} from '../../src/calendar/civil-calendar.js';
import { inCalendar, parseDate } from '../../src/calendar/historical-date.js';

const day = (written: string): CalendarDay => {
  const [year = 0, month = 0, date = 0] = written.split('-').map(Number);
  return { year, month, day: date };
};
const julian = (written: string) => julianDayNumber(day(written), 'julian');
const gregorian = (written: string) => julianDayNumber(day(written), 'gregorian');
const russia = civilCalendar('1918-01-31');

describe('a civil calendar is read from what a record names it by', () => {
  test('the Gregorian or the Julian throughout', () => {
    expect(readCivilCalendar('gregorian')).toBe(gregorianThroughout);
    expect(readCivilCalendar('julian')).toBe(julianThroughout);
    expect(gregorianThroughout).toEqual({ lastJulianDay: -Infinity });
    expect(julianThroughout).toEqual({ lastJulianDay: Infinity });
  });

  test('the last Julian day, from 4 October 1582 on', () => {
    expect(readCivilCalendar('1918-01-31')).toEqual({ lastJulianDay: 2421638 });
    expect(readCivilCalendar('1582-10-04')).toEqual({ lastJulianDay: 2299160 });
    expect(readCivilCalendar('1582-12-09')).toEqual({ lastJulianDay: julian('1582-12-09') });
    expect(readCivilCalendar('1701-01-01')).toEqual({ lastJulianDay: julian('1701-01-01') });
    expect(readCivilCalendar('1900-02-29')).toEqual({ lastJulianDay: julian('1900-02-29') });
  });

  test.each([
    '1582-10-03',
    '0001-01-01',
    '1918-00-31',
    '1918-13-01',
    '1918-01-00',
    '1918-01-32',
    '1918-02-29',
    '1918-01',
    '1918',
    ' 1918-01-31',
    '1918-01-31 ',
    '11918-01-31',
    '1918-01-311',
    'Gregorian',
    'civil',
    '',
    1918,
    null,
    undefined,
    {},
    ['1918-01-31'],
  ])('%j is none', (setting) => {
    expect(readCivilCalendar(setting)).toBeUndefined();
  });

  test('one that is none is refused with what may stand there', () => {
    expect(() => civilCalendar('Russian')).toThrow(
      `setting must be ${civilCalendarForms}; "Russian" was given`,
    );
    expect(civilCalendar('julian')).toBe(julianThroughout);
  });
});

/** Last Julian and first Gregorian day: G. Moyer, “The Gregorian Calendar”, Scientific American 246, no. 5 (1982). */
const changes = [
  ['Spain', '1582-10-04', '1582-10-15', 10, 21],
  ['France', '1582-12-09', '1582-12-20', 10, 21],
  ['Flanders', '1582-12-21', '1583-01-01', 10, 21],
  ['Denmark', '1700-02-18', '1700-03-01', 10, 18],
  ['Britain', '1752-09-02', '1752-09-14', 11, 19],
  ['Russia', '1918-01-31', '1918-02-14', 13, 31],
  ['Greece', '1923-02-15', '1923-03-01', 13, 15],
] as const;

describe.each(changes)('the civil calendar of %s', (_, last, first, skipped, daysOfMonth) => {
  const civil = civilCalendar(last);

  test(`has ${first} on the day after ${last}`, () => {
    expect(civil.lastJulianDay).toBe(julian(last));
    expect(civilDayOf(julian(last), civil)).toEqual(day(last));
    expect(civilDayOf(julian(last) + 1, civil)).toEqual(day(first));
    expect(gregorian(first)).toBe(julian(last) + 1);
  });

  test('skipped the days between, which are of neither calendar', () => {
    const { first: from, last: to } = skippedDays(civil) as NonNullable<
      ReturnType<typeof skippedDays>
    >;
    expect(julianDayNumber(from, 'julian')).toBe(julian(last) + 1);
    expect(julianDayNumber(to, 'gregorian')).toBe(gregorian(first) - 1);
    expect(civilStyle(from, civil)).toBe('skipped');
    expect(civilStyle(to, civil)).toBe('skipped');
    expect(calendarDistance(julian(last))).toBe(skipped);
    expect(parseDate(writeDay(from), 'civil', civil)).toHaveProperty(
      'problem',
      expect.stringContaining('skipped'),
    );
    expect(parseDate(writeDay(to), 'civil', civil)).toHaveProperty(
      'problem',
      expect.stringContaining('skipped'),
    );
  });

  test(`had ${daysOfMonth} days in the month of its last Julian day`, () => {
    const { year, month } = day(last);
    const { first: from, last: to } = civilMonth(year, month, civil);
    expect(to - from + 1).toBe(daysOfMonth);
  });

  test('writes and reads every day alike, in its order, and its months follow one another without a gap', () => {
    const days = fc.integer({ min: gregorian('1500-01-01'), max: gregorian('2100-01-01') });
    fc.assert(
      fc.property(
        fc.oneof(
          days,
          fc.integer({ min: -40, max: 40 }).map((by) => julian(last) + by),
        ),
        (number) => {
          const written = writeDay(civilDayOf(number, civil));
          const date = parseDate(written, 'civil', civil);
          expect(date).toMatchObject({ precision: 'day', earliest: number, latest: number, civil });
          if ('problem' in date) return;
          expect(inCalendar(date, 'civil')).toBe(written);
          expect(writeDay(civilDayOf(number + 1, civil)) > written).toBe(true);
          const { year, month } = civilDayOf(number, civil);
          const own = civilMonth(year, month, civil);
          expect(own.first <= number && number <= own.last).toBe(true);
          const next =
            month === 12 ? civilMonth(year + 1, 1, civil) : civilMonth(year, month + 1, civil);
          expect(next.first).toBe(own.last + 1);
        },
      ),
    );
  });
});

describe('a civil calendar that never changed', () => {
  test.each<[string, CivilCalendar, 'julian' | 'gregorian']>([
    ['the Gregorian', gregorianThroughout, 'gregorian'],
    ['the Julian', julianThroughout, 'julian'],
  ])('%s, skips no day', (_, civil, calendar) => {
    expect(skippedDays(civil)).toBeUndefined();
    fc.assert(
      fc.property(fc.integer({ min: 1_800_000, max: 2_600_000 }), (number) => {
        expect(civilDayOf(number, civil)).toEqual(dayOf(number, calendar));
        expect(civilStyle(dayOf(number, calendar), civil)).toBe(calendar);
        const { year, month } = dayOf(number, calendar);
        expect(civilMonth(year, month, civil).first).toBe(
          julianDayNumber({ year, month, day: 1 }, calendar),
        );
      }),
    );
  });
});

describe('the day of a Julian Day Number', () => {
  const numbers = fc.integer({ min: gregorian('1600-01-01'), max: gregorian('2200-12-31') });

  test('is in the civil calendar the Julian day to 31 January 1918 and the Gregorian from the day after', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const calendar = number < gregorian('1918-02-14') ? 'julian' : 'gregorian';
        expect(civilDayOf(number, russia)).toEqual(dayOf(number, calendar));
        expect(civilStyle(civilDayOf(number, russia), russia)).toBe(calendar);
      }),
    );
    expect(civilDayOf(julian('1918-01-31'), russia)).toEqual(day('1918-01-31'));
    expect(civilDayOf(julian('1918-01-31') + 1, russia)).toEqual(day('1918-02-14'));
  });
});

describe('the civil calendar of Russia', () => {
  test('is Julian to 31 January 1918', () => {
    expect(civilStyle(day('1918-01-31'), russia)).toBe('julian');
    expect(civilStyle(day('1917-12-31'), russia)).toBe('julian');
    expect(civilStyle(day('1900-02-29'), russia)).toBe('julian');
  });

  test.each(Array.from({ length: 13 }, (_, index) => index + 1))(
    'skipped %i February 1918',
    (date) => {
      expect(civilStyle({ year: 1918, month: 2, day: date }, russia)).toBe('skipped');
    },
  );

  test('is Gregorian from 14 February 1918', () => {
    expect(civilStyle(day('1918-02-14'), russia)).toBe('gregorian');
    expect(civilStyle(day('1918-03-01'), russia)).toBe('gregorian');
    expect(civilStyle(day('1919-01-01'), russia)).toBe('gregorian');
  });

  test('has no other gap: each day follows on the last', () => {
    expect(julian('1918-01-31') + 1).toBe(gregorian('1918-02-14'));
  });
});
