import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../src/calendar/calendar.js';
import { civilCalendar } from '../../src/calendar/civil-calendar.js';
import { type HistoricalDate, parseDate } from '../../src/calendar/historical-date.js';
import { onBothCalendars } from '../../src/records/both-calendars.js';
import type { Certainty, Evidence } from '../../src/records/records.js';

const both = (written: string, calendar: Calendar = 'civil', ...certainties: Certainty[]) =>
  onBothCalendars(
    parseDate(written, calendar, civilCalendar('1918-01-31')) as HistoricalDate,
    certainties.map((certainty) => ({ certainty }) as Evidence),
  );

describe('a date on both calendars', () => {
  test('a civil day before February 1918 is written in the Julian calendar', () => {
    expect(both('1917-12-30', 'civil', 'stated')).toEqual({
      julian: { date: '1917-12-30', converted: false, certainty: 'stated' },
      gregorian: { date: '1918-01-12', converted: true, certainty: 'stated' },
    });
    expect(both('1918-01-31').gregorian).toMatchObject({ date: '1918-02-13', converted: true });
  });

  test('a civil day from 14 February 1918 is written in the Gregorian calendar', () => {
    expect(both('1918-02-14')).toEqual({
      julian: { date: '1918-02-01', converted: true, certainty: undefined },
      gregorian: { date: '1918-02-14', converted: false, certainty: undefined },
    });
  });

  test('a calendar that is named is the one it is written in', () => {
    expect(both('1918-02-05', 'julian').julian.converted).toBe(false);
    expect(both('1918-02-05', 'julian').gregorian.converted).toBe(true);
    expect(both('1917-11-07', 'gregorian').julian).toMatchObject({
      date: '1917-10-25',
      converted: true,
    });
    expect(both('1917-11-07', 'gregorian').gregorian.converted).toBe(false);
  });

  test('a month and an interval are the days they can be', () => {
    expect(both('1917-12').julian).toMatchObject({
      date: '1917-12-01/1917-12-31',
      converted: false,
    });
    expect(both('1917-12').gregorian).toMatchObject({ date: '1917-12-14/1918-01-13' });
    expect(both('1918-02').gregorian).toMatchObject({
      date: '1918-02-14/1918-02-28',
      converted: false,
    });
    expect(both('1917-11-15/..').julian).toMatchObject({ date: '1917-11-15/..', converted: false });
  });

  test('an interval over the change of calendar is converted on both', () => {
    const dates = both('1917-12-09/1918-03-18');
    expect(dates.julian).toMatchObject({ date: '1917-12-09/1918-03-05', converted: true });
    expect(dates.gregorian).toMatchObject({ date: '1917-12-22/1918-03-18', converted: true });
  });

  test('its certainty is that of the firmest evidence', () => {
    expect(both('1917-12', 'civil', 'computed', 'inferred').julian.certainty).toBe('inferred');
    expect(both('1917-12', 'civil', 'computed', 'stated').gregorian.certainty).toBe('stated');
    expect(both('1917-12', 'civil', 'computed').julian.certainty).toBe('computed');
    expect(
      onBothCalendars(parseDate('1917-12', 'civil', civilCalendar('1918-01-31')) as HistoricalDate)
        .julian.certainty,
    ).toBeUndefined();
  });
});
