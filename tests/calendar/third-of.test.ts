import { describe, expect, test } from 'vitest';
import { thirdOf } from '../../src/calendar/third-of.js';

describe('the beginning, the middle and the end', () => {
  test('of a month are its first ten days, the next ten, and the rest', () => {
    expect(thirdOf('beginning', 1917, 12)).toBe('1917-12-01/1917-12-10');
    expect(thirdOf('middle', 1918, 3)).toBe('1918-03-11/1918-03-20');
    expect(thirdOf('end', 1917, 11)).toBe('1917-11-21/1917-11-30');
    expect(thirdOf('end', 1917, 12)).toBe('1917-12-21/1917-12-31');
  });

  test('of February end with the month in the calendar that counts', () => {
    expect(thirdOf('end', 1900, 2, 'julian')).toBe('1900-02-21/1900-02-29');
    expect(thirdOf('end', 1900, 2)).toBe('1900-02-21/1900-02-28');
  });

  test('of a year are four months each', () => {
    expect(thirdOf('beginning', 1917)).toBe('1917-01/1917-04');
    expect(thirdOf('middle', 1917)).toBe('1917-05/1917-08');
    expect(thirdOf('end', 1917)).toBe('1917-09/1917-12');
  });
});
