import { expect, test } from 'vitest';
import { civilCalendar, type HistoricalDate, parseDate } from '../../src/calendar/index.js';
import { isOldStyle } from '../../src/calendar/old-style.js';

const russia = civilCalendar('1918-01-31');

function date(written: string, calendar: 'civil' | 'julian' | 'gregorian'): HistoricalDate {
  const parsed = parseDate(written, calendar, russia);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed;
}

test('a date of the civil calendar is Old Style until that changes', () => {
  expect(isOldStyle(date('1918-01-31', 'civil'))).toBe(true);
  expect(isOldStyle(date('1918-02-14', 'civil'))).toBe(false);
  expect(isOldStyle(date('1917', 'civil'))).toBe(true);
});

test('a date that names its calendar is Old Style if that is the Julian, whenever it was', () => {
  expect(isOldStyle(date('1920-05-01', 'julian'))).toBe(true);
  expect(isOldStyle(date('1917-05-01', 'gregorian'))).toBe(false);
});

test('a period that only begins in Old Style is not', () => {
  expect(isOldStyle(date('1917-12-13/1918-03-18', 'civil'))).toBe(false);
});
