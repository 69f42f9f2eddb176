import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Calendar, julianDayNumber } from '../../src/calendar/calendar.js';
import { civilCalendar } from '../../src/calendar/civil-calendar.js';
import {
  daysBetween,
  type HistoricalDate,
  inCalendar,
  parseDate,
  writtenCalendar,
} from '../../src/calendar/historical-date.js';

const russia = civilCalendar('1918-01-31');

function date(written: string, calendar: Calendar = 'civil'): HistoricalDate {
  const read = parseDate(written, calendar, russia);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

const julian = (year: number, month: number, day: number) =>
  julianDayNumber({ year, month, day }, 'julian');
const gregorian = (year: number, month: number, day: number) =>
  julianDayNumber({ year, month, day }, 'gregorian');

describe('a date is read', () => {
  test('as a day', () => {
    expect(parseDate('1917-12-30', 'civil', russia)).toEqual({
      written: '1917-12-30',
      calendar: 'civil',
      civil: russia,
      precision: 'day',
      about: false,
      earliest: julian(1917, 12, 30),
      latest: julian(1917, 12, 30),
    });
  });

  test('as a day of the civil calendar that is Gregorian from 14 February 1918', () => {
    expect(date('1918-02-14').earliest).toBe(gregorian(1918, 2, 14));
    expect(date('1918-01-31').earliest).toBe(gregorian(1918, 2, 13));
  });

  test('as a day of the calendar that is named', () => {
    expect(date('1918-01-12', 'gregorian').earliest).toBe(julian(1917, 12, 30));
    expect(date('1918-03-05', 'julian').earliest).toBe(gregorian(1918, 3, 18));
  });

  test('as a month', () => {
    expect(parseDate('1917-12', 'civil', russia)).toEqual({
      written: '1917-12',
      calendar: 'civil',
      civil: russia,
      precision: 'month',
      about: false,
      earliest: julian(1917, 12, 1),
      latest: julian(1917, 12, 31),
    });
    expect(date('1918-03').earliest).toBe(gregorian(1918, 3, 1));
    expect(date('1918-03').latest).toBe(gregorian(1918, 3, 31));
  });

  test('as January 1918 of the civil calendar, all of it Julian', () => {
    expect(date('1918-01').earliest).toBe(julian(1918, 1, 1));
    expect(date('1918-01').latest).toBe(julian(1918, 1, 31));
  });

  test('as February 1918, which had fifteen days in the civil calendar and 28 in the others', () => {
    expect(date('1918-02').earliest).toBe(gregorian(1918, 2, 14));
    expect(date('1918-02').latest).toBe(gregorian(1918, 2, 28));
    expect(date('1918-02', 'julian').earliest).toBe(julian(1918, 2, 1));
    expect(date('1918-02', 'julian').latest).toBe(julian(1918, 2, 28));
    expect(date('1918-02', 'gregorian').earliest).toBe(gregorian(1918, 2, 1));
  });

  test('as February of another year of the civil calendar, from its first day', () => {
    expect(date('1917-02').earliest).toBe(julian(1917, 2, 1));
    expect(date('1919-02').earliest).toBe(gregorian(1919, 2, 1));
  });

  test('as a year, which is as long as it was in the calendar in force', () => {
    expect(parseDate('1911', 'gregorian')).toEqual({
      written: '1911',
      calendar: 'gregorian',
      civil: undefined,
      precision: 'year',
      about: false,
      earliest: gregorian(1911, 1, 1),
      latest: gregorian(1911, 12, 31),
    });
    const { earliest, latest } = date('1918');
    expect([earliest, latest]).toEqual([julian(1918, 1, 1), gregorian(1918, 12, 31)]);
    expect((latest as number) - (earliest as number) + 1).toBe(365 - 13);
    expect(date('1911~')).toMatchObject({ precision: 'year', about: true });
  });

  test('as an interval of years, and of a year and a month or a day', () => {
    expect(date('1911/1913')).toMatchObject({
      precision: 'interval',
      earliest: julian(1911, 1, 1),
      latest: julian(1913, 12, 31),
    });
    expect(date('1911/..')).toMatchObject({ earliest: julian(1911, 1, 1), latest: undefined });
    expect(date('../1918')).toMatchObject({ earliest: undefined, latest: gregorian(1918, 12, 31) });
    expect(date('1917-11/1918').latest).toBe(gregorian(1918, 12, 31));
    expect(date('1917/1918-02-14').latest).toBe(gregorian(1918, 2, 14));
    expect(parseDate('1913/1911', 'julian')).toEqual({
      problem: 'the interval ends (1911) before it begins (1913)',
    });
  });

  test('holding what it is made of: a year its months, a month its days, in order and without a gap', () => {
    const years = fc.integer({ min: 1000, max: 3000 });
    const calendars = fc.constantFrom<Calendar>('civil', 'julian', 'gregorian');
    fc.assert(
      fc.property(years, calendars, (year, calendar) => {
        const whole = date(String(year), calendar);
        const months = Array.from({ length: 12 }, (_, index) =>
          date(`${year}-${String(index + 1).padStart(2, '0')}`, calendar),
        );
        expect(months[0]?.earliest).toBe(whole.earliest);
        expect(months[11]?.latest).toBe(whole.latest);
        for (const [index, month] of months.slice(1).entries()) {
          expect(month.earliest).toBe((months[index]?.latest as number) + 1);
        }
        expect(date(String(year + 1), calendar).earliest).toBe((whole.latest as number) + 1);
      }),
    );
  });

  test('of the civil calendar only where the record tells which that is', () => {
    expect(() => parseDate('1917-12-30', 'civil' as 'julian')).toThrow(
      /civil must be the calendar in force/,
    );
    expect(() => inCalendar(date('1917-12-30', 'julian'), 'civil')).not.toThrow();
    const alone = parseDate('1917-12-30', 'julian') as HistoricalDate;
    expect(() => inCalendar(alone, 'civil')).toThrow(/civil must be the calendar in force/);
    expect(inCalendar(alone, 'gregorian')).toBe('1918-01-12');
  });

  test('as an interval of days', () => {
    expect(parseDate('1917-12-21/1917-12-28', 'civil', russia)).toEqual({
      written: '1917-12-21/1917-12-28',
      calendar: 'civil',
      civil: russia,
      precision: 'interval',
      about: false,
      earliest: julian(1917, 12, 21),
      latest: julian(1917, 12, 28),
    });
  });

  test('as an interval of months, and of a month and a day', () => {
    expect(date('1917-11/1917-12').earliest).toBe(julian(1917, 11, 1));
    expect(date('1917-11/1917-12').latest).toBe(julian(1917, 12, 31));
    expect(date('1917-11/1917-12-05').latest).toBe(julian(1917, 12, 5));
  });

  test('as an interval across the change of the calendar', () => {
    const { earliest, latest } = date('1917-12-09/1918-03-18');
    expect(earliest).toBe(julian(1917, 12, 9));
    expect(latest).toBe(gregorian(1918, 3, 18));
  });

  test('as an interval of one day', () => {
    const { precision, earliest, latest } = date('1917-12-30/1917-12-30');
    expect({ precision, earliest, latest }).toEqual({
      precision: 'interval',
      earliest: julian(1917, 12, 30),
      latest: julian(1917, 12, 30),
    });
  });

  test('as an interval with an open end', () => {
    expect(date('1917-11-15/..').earliest).toBe(julian(1917, 11, 15));
    expect(date('1917-11-15/..').latest).toBeUndefined();
    expect(date('1917-11-15/..').precision).toBe('interval');
    expect(date('../1917-11').earliest).toBeUndefined();
    expect(date('../1917-11').latest).toBe(julian(1917, 11, 30));
  });

  test.each([
    ['1918-03-05~', 'day'],
    ['1918-03~', 'month'],
    ['1917-12-21/1917-12-28~', 'interval'],
  ])('as "about" with a tilde behind it: %s', (written, precision) => {
    const exact = date(written.slice(0, -1));
    expect(date(written)).toEqual({ ...exact, written, about: true });
    expect(exact.about).toBe(false);
    expect(exact.precision).toBe(precision);
  });
});

describe('a date that cannot be read says why:', () => {
  const notOfAForm =
    'expected a day (1917-12-30), a month (1917-12), a year (1917) or an interval of these (1917-12-21/1917-12-28, 1917-11-15/..), with ~ behind it for "about"';

  test.each([
    '',
    '~',
    'tomorrow',
    '191',
    '19170',
    '1917-',
    '30 December 1917',
    '30.12.1917',
    '1917/12/30',
    '1917-12-3',
    '1917-1-30',
    '17-12-30',
    '01917-12-30',
    '1917-12-30-01',
    ' 1917-12-30',
    '1917-12-30 ',
    '1917-12-30T20:00',
    '~1917-12-30',
    '1917-12-30~~',
    '..',
    '/',
    '../..',
    '1917-12-30/',
    '/1917-12-30',
    '1917-12-21/1917-12-28/1917-12-30',
    '1917-12-21/soon',
    'once/1917-12-28',
  ])('"%s" is of no known form', (written) => {
    expect(parseDate(written, 'civil', russia)).toEqual({ problem: notOfAForm });
  });

  test.each([
    ['1917-13-01', 'there is no month 13'],
    ['1917-00-01', 'there is no month 00'],
    ['1917-13', 'there is no month 13'],
    ['1917-11/1917-99', 'there is no month 99'],
  ])('%s: %s', (written, problem) => {
    expect(parseDate(written, 'civil', russia)).toEqual({ problem });
  });

  test.each<[string, Calendar, string]>([
    ['1918-02-31', 'civil', '31 February 1918 does not exist: that month has 28 days'],
    ['1918-02-29', 'gregorian', '29 February 1918 does not exist: that month has 28 days'],
    ['1917-11-31', 'civil', '31 November 1917 does not exist: that month has 30 days'],
    ['1917-12-32', 'civil', '32 December 1917 does not exist: that month has 31 days'],
    ['1917-12-00', 'julian', '0 December 1917 does not exist: that month has 31 days'],
    ['1900-02-29', 'gregorian', '29 February 1900 does not exist: that month has 28 days'],
    ['1918-02-00', 'civil', '0 February 1918 does not exist: that month has 28 days'],
    ['1917-01-32', 'julian', '32 January 1917 does not exist: that month has 31 days'],
    ['1917-03-32', 'julian', '32 March 1917 does not exist: that month has 31 days'],
    ['1917-04-31', 'julian', '31 April 1917 does not exist: that month has 30 days'],
    ['1917-05-32', 'julian', '32 May 1917 does not exist: that month has 31 days'],
    ['1917-06-31', 'julian', '31 June 1917 does not exist: that month has 30 days'],
    ['1917-07-32', 'julian', '32 July 1917 does not exist: that month has 31 days'],
    ['1917-08-32', 'julian', '32 August 1917 does not exist: that month has 31 days'],
    ['1917-09-31', 'julian', '31 September 1917 does not exist: that month has 30 days'],
    ['1917-10-32', 'julian', '32 October 1917 does not exist: that month has 31 days'],
  ])('%s is not in the %s calendar', (written, calendar, problem) => {
    expect(parseDate(written, calendar, russia)).toEqual({ problem });
  });

  test.each(Array.from({ length: 13 }, (_, index) => index + 1))(
    '%i February 1918 is a day that the civil calendar skipped',
    (day) => {
      const written = `1918-02-${String(day).padStart(2, '0')}`;
      expect(parseDate(written, 'civil', russia)).toEqual({
        problem: `${day} February 1918 is a day that the civil calendar of the record skipped: 31 January 1918 was followed by 14 February 1918. Give it as julian or gregorian`,
      });
      expect(parseDate(written, 'julian')).toMatchObject({ earliest: julian(1918, 2, day) });
      expect(parseDate(written, 'gregorian')).toMatchObject({ earliest: gregorian(1918, 2, day) });
    },
  );

  test('either end of an interval can be the one at fault', () => {
    const skipped = /^5 February 1918 is a day that the civil calendar of the record skipped/;
    for (const written of ['1918-02-05/1918-03-18', '1918-01-05/1918-02-05', '../1918-02-05']) {
      expect(parseDate(written, 'civil', russia)).toEqual({
        problem: expect.stringMatching(skipped),
      });
    }
  });

  test('an interval may not end before it begins', () => {
    expect(parseDate('1917-12-28/1917-12-21', 'civil', russia)).toEqual({
      problem: 'the interval ends (1917-12-21) before it begins (1917-12-28)',
    });
    expect(parseDate('1918-01/1917-12', 'civil', russia)).toEqual({
      problem: 'the interval ends (1917-12) before it begins (1918-01)',
    });
  });

  test('29 February 1900 is a day of the Julian calendar, and so of the civil', () => {
    expect(date('1900-02-29', 'julian').earliest).toBe(gregorian(1900, 3, 13));
    expect(date('1900-02-29', 'civil').earliest).toBe(gregorian(1900, 3, 13));
  });
});

describe('a date in another calendar', () => {
  test.each<[string, Calendar, Calendar, string]>([
    ['1917-12-30', 'civil', 'gregorian', '1918-01-12'],
    ['1917-10-25', 'civil', 'gregorian', '1917-11-07'],
    ['1918-03-18', 'civil', 'julian', '1918-03-05'],
    ['1918-03-18', 'civil', 'gregorian', '1918-03-18'],
    ['1918-02-05', 'julian', 'civil', '1918-02-18'],
    ['1918-02-05', 'gregorian', 'civil', '1918-01-23'],
    ['1917-12-21/1917-12-28', 'civil', 'gregorian', '1918-01-03/1918-01-10'],
    ['1917-12', 'civil', 'gregorian', '1917-12-14/1918-01-13'],
    ['1918-02', 'civil', 'julian', '1918-02-01/1918-02-15'],
    ['1917-11-15/..', 'civil', 'gregorian', '1917-11-28/..'],
    ['../1917-11-15', 'civil', 'gregorian', '../1917-11-28'],
    ['1917-12-30~', 'civil', 'gregorian', '1918-01-12~'],
    ['1917-12-21/1917-12-28~', 'civil', 'gregorian', '1918-01-03~/1918-01-10~'],
  ])('%s (%s) is in the %s calendar %s', (written, from, to, expected) => {
    expect(inCalendar(date(written, from), to)).toBe(expected);
  });

  test('is the same days: read again, it begins and ends as it did', () => {
    const days = fc.integer({ min: gregorian(1600, 1, 1), max: gregorian(2200, 12, 31) });
    const calendars = fc.constantFrom<Calendar>('civil', 'julian', 'gregorian');
    fc.assert(
      fc.property(days, fc.nat(500), fc.boolean(), calendars, (first, length, about, calendar) => {
        const original: HistoricalDate = {
          written: '',
          calendar: 'julian',
          civil: russia,
          precision: length === 0 ? 'day' : 'interval',
          about,
          earliest: first,
          latest: first + length,
        };
        const written = inCalendar(original, calendar);
        expect(date(written, calendar)).toEqual({ ...original, written, calendar });
      }),
    );
  });
});

describe('the days between two dates', () => {
  test('are counted on one calendar: 82 from the first coalition session to the resignation', () => {
    expect(daysBetween(date('1917-12-13'), date('1918-03-18'))).toBe(82);
  });

  test('are one across the days that the civil calendar skipped', () => {
    expect(daysBetween(date('1918-01-31'), date('1918-02-14'))).toBe(1);
  });

  test('are none from a day to the same day in another calendar', () => {
    expect(daysBetween(date('1917-10-25'), date('1917-11-07', 'gregorian'))).toBe(0);
  });

  test('are negative if the second is the earlier', () => {
    expect(daysBetween(date('1918-03-18'), date('1917-12-13'))).toBe(-82);
  });

  test.each(['1917-12', '1917-12-13/1917-12-14', '1917-12-13/1917-12-13', '1917-12-13/..'])(
    'are not known if one date is %s',
    (written) => {
      expect(daysBetween(date(written), date('1918-03-18'))).toBeUndefined();
      expect(daysBetween(date('1917-12-13'), date(written))).toBeUndefined();
    },
  );

  test('are as many in either direction and add up', () => {
    const days = fc.integer({ min: gregorian(1600, 1, 1), max: gregorian(2200, 12, 31) });
    const dayDate = (number: number): HistoricalDate => ({
      ...date('1917-12-13'),
      earliest: number,
      latest: number,
    });
    fc.assert(
      fc.property(days, days, days, (a, b, c) => {
        const between = (x: number, y: number) => daysBetween(dayDate(x), dayDate(y)) ?? Number.NaN;
        expect(between(a, b)).toBe(b - a);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
      }),
    );
  });
});

describe('the calendar in which the words of a date are', () => {
  test.each<[string, Calendar, 'julian' | 'gregorian' | undefined]>([
    ['1918-01-31', 'civil', 'julian'],
    ['1918-02-14', 'civil', 'gregorian'],
    ['1918-01', 'civil', 'julian'],
    ['1918-02', 'civil', 'gregorian'],
    ['1918', 'civil', undefined],
    ['1917', 'civil', 'julian'],
    ['1918-01-31/1918-02-14', 'civil', undefined],
    ['1917-11-15/..', 'civil', 'julian'],
    ['../1918-03', 'civil', 'gregorian'],
    ['1918-02-05', 'julian', 'julian'],
    ['1917-11-07', 'gregorian', 'gregorian'],
  ])('of %s (%s) is %s', (written, calendar, expected) => {
    expect(writtenCalendar(date(written, calendar))).toBe(expected);
  });
});
