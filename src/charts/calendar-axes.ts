import {
  dayOf,
  daysInMonth,
  julianDayNumber,
  type ReckonedCalendar,
} from '../calendar/calendar.js';
import type { HistoricalDate } from '../calendar/historical-date.js';
import { isOldStyle } from '../calendar/old-style.js';
import { writeDayNumber } from '../calendar/write-date.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { wordsOf } from '../language/language.js';
import type { Look } from './chart-options.js';
import type { KeyEntry } from './key.js';
import { type Mark, throughAll } from './marks/mark.js';
import type { Axis } from './panel.js';
import { symbolShapes } from './symbol-shapes.js';
import { points, typeSize } from './theme.js';

const names: Readonly<Record<ReckonedCalendar, Text>> = {
  julian: { en: 'Julian calendar', el: 'Ιουλιανό ημερολόγιο', ru: 'Юлианский календарь' },
  gregorian: {
    en: 'Gregorian calendar',
    el: 'Γρηγοριανό ημερολόγιο',
    ru: 'Григорианский календарь',
  },
};

/** Until and since when each was in force, before the day. */
const inForce: Readonly<Record<ReckonedCalendar, Text>> = {
  julian: { en: 'in force to', el: 'σε ισχύ έως', ru: 'действовал до' },
  gregorian: { en: 'in force from', el: 'σε ισχύ από', ru: 'действует с' },
};

/** The name of a calendar, with the last or the first day on which it was in force where the civil calendar changed. */
function nameOf(calendar: ReckonedCalendar, { language, civilCalendar }: Look): string {
  const { lastJulianDay } = civilCalendar;
  const name = inLanguage(names[calendar], language);
  if (!Number.isFinite(lastJulianDay)) return name;
  const day = lastJulianDay + (calendar === 'julian' ? 0 : 1);
  return `${name}, ${inLanguage(inForce[calendar], language)} ${writeDayNumber(day, calendar, language)}`;
}

/** What the broken line says, in a key. */
export const changeWords: Text = {
  en: 'change of calendar',
  el: 'αλλαγή ημερολογίου',
  ru: 'смена календаря',
};

/** Whether the civil calendar changed within the days shown, in a chart of both calendars: a broken line stands there. */
export function isChangeShown({ from, to }: DaySpan, look: CalendarLook): boolean {
  const { lastJulianDay } = look.civilCalendar;
  return look.calendars === 'both' && lastJulianDay >= from && lastJulianDay < to;
}

/** The entry of a key for the broken line where the civil calendar changed; none where it did not. */
export function changeEntries(span: DaySpan, look: CalendarLook): readonly KeyEntry[] {
  const { brokenStroke } = symbolShapes;
  return isChangeShown(span, look)
    ? [{ words: changeWords, fill: 'transparent', line: 'ink', shape: brokenStroke }]
    : [];
}

/** A stretch of days that an axis shows. */
export interface DaySpan {
  /** The first day, as a Julian Day Number. */
  readonly from: number;
  /** The last day. */
  readonly to: number;
}

/** The calendars in which a chart writes days: the Gregorian alone where no date is written in the Julian. */
export type CalendarsShown = 'both' | 'gregorian';

/** How a chart of days is arranged. */
export interface CalendarLook extends Look {
  /** The calendars that it shows. */
  readonly calendars: CalendarsShown;
}

/**
 * The calendars in which a chart of some dates writes its days.
 *
 * @param dates - the dates that it shows
 * @returns both, or the Gregorian alone where no date is Old Style
 * @example
 * ```ts
 * const russia = civilCalendar('1918-01-31');
 * calendarsOf([parseDate('1917-12-30', 'civil', russia), parseDate('1918-03-18', 'civil', russia)]) // => 'both'
 * calendarsOf([parseDate('1911-08-10', 'gregorian')]) // => 'gregorian'
 * ```
 */
export function calendarsOf(dates: readonly (HistoricalDate | undefined)[]): CalendarsShown {
  return dates.some((date) => date !== undefined && isOldStyle(date)) ? 'both' : 'gregorian';
}

/** How the axes of both calendars are drawn. */
export interface CalendarAxes {
  /** The encoding of days along the chart: a scale from a day before the first to a day after the last. */
  readonly x: Readonly<Record<string, unknown>>;
  /** The layers of both axes, and of the line between the last Julian and the first Gregorian day. */
  readonly layers: readonly object[];
}

/**
 * Two axes for one count of days: the Julian calendar above the panel, the Gregorian below it. The calendar that was in force is
 * written in ink, the other faintly, and a broken line stands where it changed, if it did within the days shown. Where no date is Old Style the
 * Gregorian stands alone, without its name.
 *
 * @param span - the days shown
 * @param look - language, colours, and the calendars shown
 * @param options - the days of the month that are marked with their number; the stretches of the upright scale in which the broken line
 *   is drawn, all of it if left out
 * @returns the encoding of the days and the layers to add to a layered panel
 */
export function calendarAxes(
  span: DaySpan,
  look: CalendarLook,
  options: {
    readonly days?: readonly number[];
    readonly changeWithin?: readonly (readonly [number, number])[];
  } = {},
): CalendarAxes {
  const { days = [], changeWithin } = options;
  const x = {
    type: 'quantitative',
    axis: null,
    scale: { domain: [span.from - 1, span.to + 1], nice: false, zero: false },
  };
  const { calendars } = look;
  const shown =
    calendars === 'both' ? (['julian', 'gregorian'] as const) : (['gregorian'] as const);
  const layers = shown.flatMap((calendar) => axisLayers(calendar, span, look, x, days));
  const change = look.civilCalendar.lastJulianDay + 0.5;
  const line = {
    data: {
      values: changeWithin?.map(([top, bottom]) => ({ day: change, top, bottom })) ?? [
        { day: change },
      ],
    },
    mark: {
      type: 'rule',
      color: look.colours.faint,
      strokeDash: [3, 2],
      strokeWidth: points(0.75),
    },
    encoding: {
      x: { ...x, field: 'day' },
      ...(changeWithin ? { y: { field: 'top' }, y2: { field: 'bottom' } } : throughAll),
    },
  };
  const shows = calendars === 'both' && change > span.from && change < span.to;
  return { x, layers: shows ? [line, ...layers] : layers };
}

/** An axis of days for a panel or a plane: its scale, and what is drawn of it before the other marks. */
export interface DaysAxis {
  readonly x: Axis;
  readonly marks: readonly Mark[];
}

/**
 * The axis of days of a panel, in one calendar or in two: the encoding of its marks, and the marks that draw it.
 *
 * @param span - the days shown
 * @param options - the calendars; the days of the month that are marked with their number, on a page and in one column;
 *   the stretches of the upright scale in which the line between the calendars is drawn, so that it goes through no name, all of it
 *   if left out
 * @returns the axis and its marks, which stand behind the others
 */
export function daysAxis(
  span: DaySpan,
  options: {
    readonly calendars: CalendarsShown;
    readonly days?: { readonly wide: readonly number[]; readonly narrow: readonly number[] };
    readonly changeWithin?: readonly (readonly [number, number])[];
  },
): DaysAxis {
  const { calendars, days, changeWithin } = options;
  const axes = (look: Look) =>
    calendarAxes(
      span,
      { ...look, calendars },
      {
        days: (look.narrow ? days?.narrow : days?.wide) ?? [],
        ...(changeWithin === undefined ? {} : { changeWithin }),
      },
    );
  return { x: (look) => axes(look).x, marks: [(look) => ({ layer: axes(look).layers })] };
}

function axisLayers(
  calendar: 'julian' | 'gregorian',
  span: DaySpan,
  look: CalendarLook,
  x: object,
  days: readonly number[],
): object[] {
  const { language, colours, calendars, civilCalendar } = look;
  const above = calendar === 'julian';
  const y = { value: above ? 0 : 'height' };
  const towards = above ? -1 : 1;
  const baseline = above ? 'bottom' : 'top';
  const months = monthsOf(calendar, span, language);
  const rows = days.length > 0 ? 1 : 0;
  const line = points(9.5);
  const byForce = {
    condition: {
      test: above ? 'datum.day <= datum.last' : 'datum.day > datum.last',
      value: colours.ink,
    },
    value: colours.faint,
  };
  const colour = calendars === 'both' ? byForce : { value: colours.ink };
  // An axis knows no infinite day.
  const lastShown = Math.min(Math.max(civilCalendar.lastJulianDay, span.from - 2), span.to + 2);
  const dated = (values: readonly { readonly day: number }[]) => ({
    values: values.map((value) => ({ ...value, last: lastShown })),
  });
  const marked = months.flatMap(({ start, length }) =>
    days
      .filter((day) => day <= length)
      .map((day) => ({ day: start + day - 1, text: String(day) }))
      .filter(({ day }) => day >= span.from && day <= span.to),
  );
  const starts = months
    .map(({ start }) => ({ day: start - 0.5 }))
    .filter(({ day }) => day > span.from - 1);
  const text = { field: 'text', type: 'nominal' };
  const written = (values: readonly { readonly day: number }[], row: number) => ({
    data: dated(values),
    mark: {
      type: 'text',
      baseline,
      dy: towards * (points(4) + row * line),
      fontSize: typeSize.small,
    },
    encoding: { x: { ...x, field: 'day' }, y, text, color: colour },
  });
  const strokes = (values: readonly { readonly day: number }[], length: number) => ({
    data: { values },
    mark: {
      type: 'point',
      shape: `M0,0L0,${towards}`,
      size: (2 * length) ** 2,
      opacity: 1,
      color: colours.rule,
      strokeWidth: points(0.5),
    },
    encoding: { x: { ...x, field: 'day' }, y },
  });
  const name = {
    data: { values: [{ day: span.from - 1, text: nameOf(calendar, look) }] },
    mark: {
      type: 'text',
      align: 'left',
      baseline,
      dy: towards * (points(4) + (rows + 2) * line),
      fontSize: typeSize.small,
      color: colours.faint,
    },
    encoding: { x: { ...x, field: 'day' }, y, text },
  };
  return [
    {
      data: { values: [{ from: span.from - 1, to: span.to + 1 }] },
      mark: { type: 'rule', color: colours.rule, strokeWidth: points(0.5) },
      encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y },
    },
    ...(rows === 0 ? [strokes(starts, points(5))] : []),
    ...(rows === 0 ? [] : [strokes(marked, points(3)), written(marked, 0)]),
    written(
      months.map(({ day, name }) => ({ day, text: name })),
      rows,
    ),
    written(
      months
        .filter(({ year }) => year !== undefined)
        .map(({ day, year }) => ({ day, text: String(year) })),
      rows + 1,
    ),
    ...(calendars === 'both' ? [name] : []),
  ];
}

interface Month {
  /** Its first day, as a Julian Day Number. */
  readonly start: number;
  readonly length: number;
  /** The middle of what is shown of it. */
  readonly day: number;
  readonly name: string;
  /** Its year, where it is to be written below the name. */
  readonly year: number | undefined;
}

/** The months of which at least a week is shown. */
function monthsOf(calendar: 'julian' | 'gregorian', span: DaySpan, language: Language): Month[] {
  const result: Month[] = [];
  let { year, month } = dayOf(span.from, calendar);
  const { monthsShort } = wordsOf(language).date;
  const stride = strideOf(span);
  for (;;) {
    const start = julianDayNumber({ year, month, day: 1 }, calendar);
    if (start > span.to) return result;
    const length = daysInMonth(year, month, calendar);
    const from = Math.max(start, span.from);
    const to = Math.min(start + length - 1, span.to);
    const isNamed =
      stride === 1 ? to - from >= leastShown(span) : (12 * year + month - 1) % stride === 0;
    const name = isNamed ? (monthsShort[month - 1] ?? '') : '';
    const isFirst = result.every((one) => one.year === undefined);
    result.push({
      start,
      length,
      day: (from + to) / 2,
      name,
      year: name && (isFirst || month === 1) ? year : undefined,
    });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/** From one month that is named to the next: as many months as leave room for fourteen names. */
function strideOf({ from, to }: DaySpan): number {
  const least = (to - from) / 30.5 / 14;
  const strides = [1, 2, 3, 6, 12, 24, 60, 120, 240];
  return strides.find((one) => one >= least) ?? 600;
}

/** Days of a month that must be shown for its name to find room. */
function leastShown({ from, to }: DaySpan): number {
  return Math.max(4, (to - from) / 14);
}

/**
 * Writes a day in both calendars, as historians do: Old Style before the stroke, New Style behind it.
 *
 * @param day - a Julian Day Number
 * @param language - the language of the month
 * @param calendars - the calendars shown; both if left out
 * @returns `9/22 Dec`, or with two months `26 Oct/8 Nov`; in the Gregorian calendar alone `22 Dec`
 * @example
 * ```ts
 * const russia = civilCalendar('1918-01-31');
 * writeBothDays(parseDate('1917-12-09', 'civil', russia).earliest, 'en') // => '9/22 Dec'
 * writeBothDays(parseDate('1918-03-18', 'civil', russia).earliest, 'el') // => '5/18 Μαρ'
 * writeBothDays(parseDate('1917-10-26', 'civil', russia).earliest, 'ru') // => '26 окт/8 ноя'
 * ```
 */
export function writeBothDays(
  day: number,
  language: Language,
  calendars: CalendarsShown = 'both',
): string {
  const [old, new_] = [dayOf(day, 'julian'), dayOf(day, 'gregorian')];
  const name = (month: number) => wordsOf(language).date.monthsShort[month - 1] ?? '';
  if (calendars === 'gregorian') return `${new_.day} ${name(new_.month)}`;
  return old.month === new_.month
    ? `${old.day}/${new_.day} ${name(new_.month)}`
    : `${old.day} ${name(old.month)}/${new_.day} ${name(new_.month)}`;
}
