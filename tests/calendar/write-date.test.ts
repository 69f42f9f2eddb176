import { describe, expect, test } from 'vitest';
import { civilCalendar } from '../../src/calendar/civil-calendar.js';
import { type HistoricalDate, parseDate } from '../../src/calendar/historical-date.js';
import { writeDate } from '../../src/calendar/write-date.js';
import type { Language } from '../../src/language/index.js';

const russia = civilCalendar('1918-01-31');
const written = (text: string, language: Language = 'en', inferred = false) =>
  writeDate(parseDate(text, 'civil', russia) as HistoricalDate, language, inferred);

describe('a date in words', () => {
  test.each<[string, string, string, string]>([
    ['1917-12-30', '30 December 1917', '30 Δεκεμβρίου 1917', '30 декабря 1917'],
    ['1917-12', 'December 1917', 'Δεκέμβριος 1917', 'декабрь 1917'],
    ['1917', '1917', '1917', '1917'],
    ['1917~', 'about 1917', 'περίπου 1917', 'около 1917'],
    ['1911/1913', '1911 – 1913', '1911 – 1913', '1911 – 1913'],
    ['1911/..', '1911 – …', '1911 – …', '1911 – …'],
    ['../1917-12', '… – December 1917', '… – Δεκέμβριος 1917', '… – декабрь 1917'],
    [
      '1917-12-21/1917-12-28',
      '21 December 1917 – 28 December 1917',
      '21 Δεκεμβρίου 1917 – 28 Δεκεμβρίου 1917',
      '21 декабря 1917 – 28 декабря 1917',
    ],
  ])('%s', (text, en, el, ru) => {
    expect(written(text, 'en')).toBe(en);
    expect(written(text, 'el')).toBe(el);
    expect(written(text, 'ru')).toBe(ru);
  });

  test('is in the calendar in which it is written, months and years as exact as they are told', () => {
    expect(writeDate(parseDate('1911', 'gregorian') as HistoricalDate, 'en')).toBe('1911');
    expect(writeDate(parseDate('1911-08-10', 'gregorian') as HistoricalDate, 'en')).toBe(
      '10 August 1911',
    );
    expect(written('1918-02')).toBe('February 1918');
    expect(written('1917-11/1917-12-05')).toBe('November 1917 – 5 December 1917');
  });

  test('of an interval of one day is that day', () => {
    expect(written('1917-12-30/1917-12-30')).toBe('30 December 1917');
  });

  test('is in brackets where it is inferred, and said to be about', () => {
    expect(written('1917-12-30', 'en', true)).toBe('[30 December 1917]');
    expect(written('1917-12~', 'ru')).toBe('около декабря 1917');
    expect(written('1917-12-30~', 'en', true)).toBe('[about 30 December 1917]');
  });

  test('that is not told is said to be none', () => {
    expect(writeDate(undefined, 'en')).toBe('undated');
    expect(writeDate(undefined, 'el')).toBe('αχρονολόγητη');
  });
});
