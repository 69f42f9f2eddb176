import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCount, isMissingCell, readCount } from '../../../src/interchange/import/cell-counts.js';
import {
  inDateOrder,
  isDay,
  orderOfDates,
  readDate,
} from '../../../src/interchange/import/cell-dates.js';

describe('a count', () => {
  test.each([
    ['12', 12],
    ['0', 0],
    ['1,250', 1250],
    ['1.250', 1250],
    ['1 250', 1250],
    ['1’250', 1250],
    ['12,345,678', 12345678],
    ['7.0', 7],
    ['7,0', 7],
    ['7.00', 7],
  ])('%s is %d', (cell, count) => {
    expect(readCount(cell, [])).toBe(count);
  });

  test.each(['', 'NA', 'n/a', 'N/A', '-', '–', '?', 'NULL', 'NaN', 'k. A.', 'н/д'])(
    '%j is not known',
    (cell) => {
      expect(readCount(cell, [])).toBeUndefined();
      expect(isMissingCell(cell)).toBe(true);
    },
  );

  test.each(['7.5', '-3', 'seven', '1,25', '1e3', '١٢'])('%s is none', (cell) => {
    expect(readCount(cell, [])).toEqual({ expected: expect.stringContaining('a whole number') });
    expect(isCount(cell)).toBe(false);
  });

  test('that may be seven or seven thousand is asked for, unless the column tells', () => {
    expect(readCount('7.000', ['7.000', '8.000'])).toEqual({
      expected: 'a whole number; this may be 7 or 7000: write it without the mark',
    });
    expect(readCount('7,000', ['7,000', '6,543'])).toBe(7000);
  });

  test('is itself with any marks between its thousands', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(',', ' ', '’'), (count, mark) => {
        const written = String(count).replace(/\B(?=(\d{3})+$)/g, mark);
        expect(readCount(written, ['1,250'])).toBe(count);
      }),
    );
  });
});

describe('a date', () => {
  test.each([
    ['2024-05-06', '2024-05-06'],
    ['2024-05-06T14:30:00', '2024-05-06'],
    ['2024-05-06 14:30:00.000', '2024-05-06'],
    ['20240506', '2024-05-06'],
    ['2024/5/6', '2024-05-06'],
    ['6.5.2024', '2024-05-06'],
    ['06. 05. 2024', '2024-05-06'],
    ['6 May 2024', '2024-05-06'],
    ['6. Mai 2024', '2024-05-06'],
    ['6 мая 1918 г.', '1918-05-06'],
    ['6 de mayo de 2024', '2024-05-06'],
    ['6. května 2024', '2024-05-06'],
    ['May 6, 2024', '2024-05-06'],
    ['Monday, 6 May 2024', '2024-05-06'],
    ['05/05/2024', '2024-05-05'],
    ['2024-05', '2024-05'],
    ['1918', '1918'],
  ])('%s is %s', (cell, date) => {
    expect(readDate(cell)).toEqual({ date });
  });

  test.each(['', 'yesterday', '6/5/24', '45418', '6 Foo 2024', '12:30'])('%j is none', (cell) => {
    expect(readDate(cell)).toBeUndefined();
  });

  test('in open order has the order that is told', () => {
    const open = readDate('06/05/2024')!;
    expect(open).toEqual({ first: 6, second: 5, year: 2024 });
    expect([inDateOrder(open, 'day-first'), inDateOrder(open, 'month-first')]).toEqual([
      '2024-05-06',
      '2024-06-05',
    ]);
  });

  test('above twelve tells the order of the others', () => {
    const orderOf = (...cells: string[]) => orderOfDates(cells.map((cell) => readDate(cell)!));
    expect(orderOf('06/05/2024', '13/05/2024').order).toBe('day-first');
    expect(orderOf('1/2/1946', '1/30/1946').order).toBe('month-first');
    expect(orderOf('06/05/2024')).toEqual({ order: undefined, open: true, contradictory: false });
    expect(orderOf('13/05/2024', '05/13/2024')).toEqual({
      order: undefined,
      open: true,
      contradictory: true,
    });
    expect(orderOf('2024-05-06').open).toBe(false);
  });

  test('is of the calendar', () => {
    expect([
      isDay('2024-11-30'),
      isDay('2024-11-31'),
      isDay('1900-02-29'),
      isDay('2024-13'),
      isDay('2023-02-29'),
    ]).toEqual([true, false, true, false, false]);
  });
});
