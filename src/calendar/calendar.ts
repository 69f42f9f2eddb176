/** A day as year, month (1–12) and day of the month, in whichever calendar it is written. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A calendar that one rule reckons, in all times. */
export type ReckonedCalendar = 'julian' | 'gregorian';

/** A calendar in which a date can be written. `civil` is the one in force on the day, which the record tells (`CivilCalendar`). */
export type Calendar = 'civil' | ReckonedCalendar;

/**
 * The Julian Day Number of a day: the count of days from 1 January 4713 BC (Julian), on which any two calendars meet.
 *
 * @param day - the day, in the given calendar
 * @param calendar - `julian` or `gregorian`
 * @returns a whole number of days
 * @see E. G. Richards, “Calendars”, in Explanatory Supplement to the Astronomical Almanac (3rd edn., 2013), section 15.11
 * @example
 * ```ts
 * julianDayNumber({ year: 2000, month: 1, day: 1 }, 'gregorian') // => 2451545
 * julianDayNumber({ year: 1917, month: 10, day: 25 }, 'julian') // => 2421540
 * julianDayNumber({ year: 1917, month: 11, day: 7 }, 'gregorian') // => 2421540
 * ```
 */
export function julianDayNumber(day: CalendarDay, calendar: ReckonedCalendar): number {
  // March opens the year of the reckoning, so that the leap day falls at its end.
  const monthsBack = Math.floor((14 - day.month) / 12);
  const year = day.year + 4800 - monthsBack;
  const month = day.month + 12 * monthsBack - 3;
  const days = day.day + Math.floor((153 * month + 2) / 5) + 365 * year + Math.floor(year / 4);
  return calendar === 'julian'
    ? days - 32083
    : days - Math.floor(year / 100) + Math.floor(year / 400) - 32045;
}

/**
 * The day that a Julian Day Number names in a calendar.
 *
 * @param dayNumber - a whole number of days, as {@link julianDayNumber} gives it
 * @param calendar - `julian` or `gregorian`
 * @returns the day
 * @see E. G. Richards, “Calendars”, in Explanatory Supplement to the Astronomical Almanac (3rd edn., 2013), section 15.11
 * @example
 * ```ts
 * dayOf(2421540, 'julian') // => { year: 1917, month: 10, day: 25 }
 * dayOf(2421540, 'gregorian') // => { year: 1917, month: 11, day: 7 }
 * ```
 */
export function dayOf(dayNumber: number, calendar: ReckonedCalendar): CalendarDay {
  const centuries =
    calendar === 'julian'
      ? 0
      : Math.floor((Math.floor((4 * dayNumber + 274277) / 146097) * 3) / 4) - 38;
  const quarters = 4 * (dayNumber + 1401 + centuries) + 3;
  const fifths = 5 * Math.floor((quarters % 1461) / 4) + 2;
  const month = ((Math.floor(fifths / 153) + 2) % 12) + 1;
  return {
    year: Math.floor(quarters / 1461) - 4716 + Math.floor((14 - month) / 12),
    month,
    day: Math.floor((fifths % 153) / 5) + 1,
  };
}

/**
 * How many days the Gregorian calendar is ahead of the Julian one.
 *
 * @param dayNumber - the day, as a Julian Day Number
 * @returns 10 from 1582 to 1700, 13 from 1900 to 2100
 * @example
 * ```ts
 * calendarDistance(julianDayNumber({ year: 1918, month: 1, day: 31 }, 'julian')) // => 13
 * calendarDistance(julianDayNumber({ year: 1752, month: 9, day: 2 }, 'julian')) // => 11
 * ```
 */
export function calendarDistance(dayNumber: number): number {
  const written = dayOf(dayNumber, 'julian');
  // The Julian 29 February may be a day that the Gregorian calendar does not have.
  const day = { ...written, day: Math.min(written.day, 28) };
  return julianDayNumber(day, 'julian') - julianDayNumber(day, 'gregorian');
}

/**
 * How many days a month has.
 *
 * @param year - the year
 * @param month - the month, 1–12
 * @param calendar - `julian` or `gregorian`
 * @returns 28 to 31
 * @example
 * ```ts
 * daysInMonth(1918, 2, 'gregorian') // => 28
 * daysInMonth(1900, 2, 'julian') // => 29
 * daysInMonth(1900, 2, 'gregorian') // => 28
 * ```
 */
export function daysInMonth(year: number, month: number, calendar: ReckonedCalendar): number {
  const next =
    month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return julianDayNumber(next, calendar) - julianDayNumber({ year, month, day: 1 }, calendar);
}

/**
 * Writes a day as ISO 8601 does.
 *
 * @param day - the day
 * @returns `1917-12-30`
 * @example
 * ```ts
 * writeDay({ year: 1918, month: 1, day: 4 }) // => '1918-01-04'
 * ```
 */
export function writeDay(day: CalendarDay): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(day.year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`;
}
