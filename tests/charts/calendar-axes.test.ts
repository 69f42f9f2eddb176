import { describe, expect, test } from 'vitest';
import type { CalendarLook } from '../../src/charts/calendar-axes.js';
import { lookOf } from '../../src/charts/chart-options.js';
import { calendarAxes, civilCalendar, loadDataset } from '../../src/index.js';

const both: CalendarLook = {
  ...lookOf({ civilCalendar: civilCalendar('1918-01-31') }),
  calendars: 'both',
};

const textsOf = (layers: readonly object[]) =>
  layers.flatMap((layer) => {
    const { data, mark } = layer as {
      data?: { values: { text?: string }[] };
      mark: { type: string };
    };
    return mark.type === 'text' ? (data?.values ?? []).map((one) => one.text).filter(Boolean) : [];
  });

describe('axes of both calendars', () => {
  test('the last Julian day was 13 February 1918 by the Gregorian calendar', () => {
    expect(loadDataset().civilCalendar.lastJulianDay).toBe(2421638);
  });

  test('each month is named once on each axis, with the year at the first and in January', () => {
    const { layers } = calendarAxes({ from: 2421570, to: 2421700 }, both);
    const texts = textsOf(layers);
    expect(texts.filter((text) => text === 'Jan')).toHaveLength(2);
    expect(texts.filter((text) => text === '1918')).toHaveLength(2);
    expect(texts.filter((text) => text === '1917')).toHaveLength(2);
  });

  test('the broken line stands only where the change lies within the days', () => {
    const rules = (from: number, to: number) =>
      calendarAxes({ from, to }, both).layers.filter((layer) =>
        JSON.stringify(layer).includes('strokeDash'),
      ).length;
    expect([rules(2421600, 2421700), rules(2421700, 2421800)]).toEqual([1, 0]);
  });

  test('days of the month are numbered where they are asked for', () => {
    const { layers } = calendarAxes(
      { from: 2421600, to: 2421660 },
      { ...lookOf({ language: 'ru' }), calendars: 'both' },
      {
        days: [1, 15],
      },
    );
    const texts = textsOf(layers);
    expect(texts).toContain('15');
    expect(texts).toContain('янв');
  });

  test('the Gregorian calendar stands alone, unnamed and without a change, where no date is Old Style', () => {
    const { layers } = calendarAxes(
      { from: 2421600, to: 2421700 },
      { ...lookOf({}), calendars: 'gregorian' },
    );
    const texts = textsOf(layers);
    expect(texts.filter((text) => text === 'Jan')).toHaveLength(1);
    expect(texts.filter((text) => /calendar/.test(text ?? ''))).toEqual([]);
    expect(JSON.stringify(layers)).not.toContain('strokeDash');
  });
});
