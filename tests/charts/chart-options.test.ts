import { describe, expect, test } from 'vitest';
import { gregorianThroughout } from '../../src/calendar/civil-calendar.js';
import { lookOf } from '../../src/charts/chart-options.js';
import { coloursOf, themeNames } from '../../src/index.js';

describe('how a chart arranges itself', () => {
  test('is English, for a screen and a page, unless it is told otherwise', () => {
    expect(lookOf({})).toEqual({
      language: 'en',
      colours: coloursOf('screen'),
      narrow: false,
      civilCalendar: gregorianThroughout,
    });
  });

  test.each([
    ['84mm', true],
    ['3.3in', true],
    ['elsevier-1', true],
    [119.9, true],
    [120, false],
    ['174mm', false],
    ['nature-2', false],
  ])('at a width of %s it is for one column: %s', (width, narrow) => {
    expect(lookOf({ width }).narrow).toBe(narrow);
  });

  test.each(themeNames)('takes the colours of its theme (%s)', (theme) => {
    expect(lookOf({ theme }).colours).toBe(coloursOf(theme));
  });

  test('refuses a width that is none', () => {
    expect(() => lookOf({ width: 'wide' })).toThrow(/a width on paper must be/);
  });
});
