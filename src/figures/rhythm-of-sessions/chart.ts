import type { HistoricalDate } from '../../calendar/historical-date.js';
import { writeDate, writeDayNumber } from '../../calendar/write-date.js';
import {
  type CalendarLook,
  type CalendarsShown,
  calendarAxes,
  calendarsOf,
  type DaySpan,
  writeBothDays,
} from '../../charts/calendar-axes.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { chart, points, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { asSentence } from '../../language/as-sentence.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeFixed } from '../../language/write-decimal.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import type { NamedFigure } from '../kind.js';
import { sessionsInForms, words } from './words.js';

/** A session with a date. */
export interface DatedSession {
  readonly date: HistoricalDate;
  /** Whether the source states the date. */
  readonly stated: boolean;
  /** The words of the source. */
  readonly evidence: string;
}

/** A number of sessions in a time. */
export interface CountedSessions {
  /** The body, as the chart names it. */
  readonly name: string;
  readonly sessions: number;
  /** The time in days: from the least to the most that it can be; the same where it is known. */
  readonly days: { readonly atLeast: number; readonly atMost: number };
  /** When they were held, where that is another time than that of the sessions first shown; written below the number. */
  readonly time?: string;
  /** The days of the sessions from the first, where they are told one by one; spread evenly if left out. */
  readonly strokes?: readonly number[];
  /** The words of the source. */
  readonly evidence: string;
}

/** What a chart of the rhythm of sessions shows. */
export interface Rhythm {
  /** The sessions that are dated, at least within the span. */
  readonly dated: readonly DatedSession[];
  /** The number of sessions of the whole span: told, or those of the record. */
  readonly counted: CountedSessions;
  /** The first and the last day of the span. */
  readonly span: DaySpan;
  /** Other bodies, for comparison. */
  readonly others?: readonly CountedSessions[];
}

/** Draws sessions as strokes: those that are dated against the number that is told, and the rhythm of other bodies beside it. */
export function chartOfRhythm(
  rhythm: Rhythm,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const calendars = calendarsOf(rhythm.dated.map(({ date }) => date));
  const look: CalendarLook = { ...lookOf(options), calendars };
  const { language } = look;
  const { counted, others = [] } = rhythm;
  const width = look.narrow ? 270 : 560;
  const panels = [
    datedPanel(rhythm, width, look),
    ...(others.length > 0 ? [scalePanel([counted, ...others], width, look)] : []),
  ];
  const body = {
    title: {
      text: inLanguage(named.title, language),
      subtitle: inLanguage(named.subtitle ?? words.subtitle, language),
    },
    usermeta: { leastPanelWidth: width },
    spacing: points(16),
    vconcat: panels,
  };
  return chart('rhythm-of-sessions', describe(rhythm, named, language, calendars), body, options);
}

const rowHeight = points(30);

/** Where a stroke stands in its row, from the top of the row: below the words of the row. */
const strokeTop = points(13);
const strokeBottom = points(26);

function datedPanel({ dated, counted, span }: Rhythm, width: number, look: CalendarLook): object {
  const { language, colours, narrow } = look;
  const isCounted = counted.strokes === undefined;
  const told = dated.map((one) => ({
    ...one,
    from: Math.max(one.date.earliest ?? span.from, span.from),
    to: Math.min(one.date.latest ?? span.to, span.to),
    date: writeDate(one.date, language, !one.stated),
    both: one.date.precision,
  }));
  const onDays = told.filter((one) => one.both === 'day');
  const loose = told.filter((one) => one.both !== 'day');
  // There is no row for what there is none of.
  const texts = {
    ...(onDays.length > 0 ? { dated: inLanguage(words.dated, language)(onDays.length) } : {}),
    ...(loose.length > 0 ? { loose: inLanguage(words.loose, language)(loose.length) } : {}),
    ...(isCounted
      ? {
          counted: inLanguage(words.counted, language)(
            counted.sessions,
            perSession(counted, language),
          ),
        }
      : {}),
  };
  const named = Object.keys(texts);
  const height = Math.max(1, named.length) * rowHeight;
  // Days are written where months are few enough to have room for them.
  const isLong = span.to - span.from > 150;
  const marked = narrow ? [1, 15] : [1, 11, 21];
  const { x, layers } = calendarAxes(span, look, { days: isLong ? [] : marked });
  const y = yOf(height);
  const tooltip = [
    { field: 'date', type: 'nominal', title: inLanguage(words.date, language) },
    { field: 'evidence', type: 'nominal', title: '¶' },
  ];
  const row = (name: keyof typeof texts) => ({
    top: named.indexOf(name) * rowHeight + strokeTop,
    bottom: named.indexOf(name) * rowHeight + strokeBottom,
  });
  const days = onDays.map((one) => ({ ...one, ...row('dated') }));
  const step = loose.length > 0 ? (strokeBottom - strokeTop) / loose.length : 0;
  const bars = loose.map((one, index) => ({
    ...one,
    from: one.from - 0.5,
    to: one.to + 0.5,
    top: row('loose').top + index * step,
    bottom: row('loose').top + (index + 0.7) * step,
  }));
  return {
    width,
    height,
    layer: [
      ...layers,
      rowTexts(
        Object.values(texts).map((text, index) => ({
          at: span.from - 1,
          y: index * rowHeight + points(7),
          text,
        })),
        x,
        y,
      ),
      {
        data: { name: 'dated', values: days },
        mark: { type: 'rect', color: colours.yes, opacity: 1, stroke: colours.yes },
        encoding: {
          x: { ...x, field: 'from' },
          x2: { field: 'right' },
          y: { ...y, field: 'top' },
          y2: { field: 'bottom' },
          fill: { condition: { test: 'datum.stated', value: colours.yes }, value: colours.paper },
          tooltip,
        },
        transform: [
          { calculate: 'datum.from + 0.3', as: 'right' },
          { calculate: 'datum.from - 0.3', as: 'from' },
        ],
      },
      {
        data: { name: 'loose', values: bars },
        mark: { type: 'rect', opacity: 1, stroke: colours.yes, strokeWidth: points(0.5) },
        encoding: {
          x: { ...x, field: 'from' },
          x2: { field: 'to' },
          y: { ...y, field: 'top' },
          y2: { field: 'bottom' },
          fill: { condition: { test: 'datum.stated', value: colours.yes }, value: colours.paper },
          tooltip,
        },
      },
      {
        data: {
          name: 'counted',
          values: (isCounted ? evenly(counted.sessions, span.from, span.to) : []).map((at) => ({
            at,
            ...row('counted'),
            evidence: counted.evidence,
          })),
        },
        mark: { type: 'rule', color: colours.noLine, strokeWidth: points(1) },
        encoding: {
          x: { ...x, field: 'at' },
          y: { ...y, field: 'top' },
          y2: { field: 'bottom' },
          tooltip: [{ field: 'evidence', type: 'nominal', title: '¶' }],
        },
      },
    ],
  };
}

/** Bodies on one scale of days from the first of each. */
function scalePanel(bodies: readonly CountedSessions[], width: number, look: Look): object {
  const { language, colours } = look;
  // A line more where a time is written below a number.
  const timeRoom = bodies.some(({ time }) => time !== undefined) ? points(10) : 0;
  const step = rowHeight + timeRoom;
  const height = bodies.length * step;
  const longest = Math.max(...bodies.map(({ days }) => days.atMost));
  const x = { type: 'quantitative', scale: { domain: [0, longest], nice: false } };
  const y = yOf(height);
  const rows = bodies.map((one, index) => ({
    ...one,
    top: index * step + timeRoom + strokeTop,
    bottom: index * step + timeRoom + strokeBottom,
    middle: index * step + timeRoom + (strokeTop + strokeBottom) / 2,
    at: 0,
    y: index * step + points(7),
    text: `${one.name}: ${rateOf(one, language)}`,
    atLeast: one.days.atLeast,
    atMost: one.days.atMost,
  }));
  const strokes = rows.flatMap(({ top, bottom, sessions, days, evidence, strokes: own }) =>
    (own ?? evenly(sessions, 0, days.atLeast)).map((at) => ({ at, top, bottom, evidence })),
  );
  return {
    width,
    height,
    layer: [
      {
        data: { name: 'scaled', values: strokes },
        mark: { type: 'rule', color: colours.noLine, strokeWidth: points(0.75) },
        encoding: {
          x: {
            ...x,
            field: 'at',
            title: inLanguage(words.same, language),
            axis: { grid: false, tickCount: 6, titleAnchor: 'start' },
          },
          y: { ...y, field: 'top' },
          y2: { field: 'bottom' },
          tooltip: [{ field: 'evidence', type: 'nominal', title: '¶' }],
        },
      },
      {
        data: { values: rows.filter((one) => one.atMost > one.atLeast) },
        mark: { type: 'rule', color: colours.faint, strokeWidth: points(1), strokeDash: [3, 2] },
        encoding: {
          x: { ...x, field: 'atLeast' },
          x2: { field: 'atMost' },
          y: { ...y, field: 'middle' },
        },
      },
      rowTexts(rows, x, y),
      rowTexts(
        rows.flatMap(({ at, y: place, time }) =>
          time === undefined ? [] : [{ at, y: place + points(10), text: time }],
        ),
        x,
        y,
        colours.faint,
      ),
    ],
  };
}

function yOf(height: number): object {
  return {
    type: 'quantitative',
    axis: null,
    scale: { domain: [0, height], reverse: true, nice: false },
  };
}

function rowTexts(
  values: readonly { readonly at: number; readonly y: number; readonly text: string }[],
  x: object,
  y: object,
  colour?: string,
): object {
  return {
    data: { values: values.map(({ at, y: place, text }) => ({ at, y: place, text })) },
    mark: {
      type: 'text',
      align: 'left',
      fontSize: typeSize.body,
      ...(colour === undefined ? {} : { color: colour }),
    },
    encoding: {
      x: { ...x, field: 'at' },
      y: { ...y, field: 'y' },
      text: { field: 'text', type: 'nominal' },
    },
  };
}

/** Places spread evenly from a first to a last, both included. */
function evenly(count: number, first: number, last: number): number[] {
  return Array.from(
    { length: count },
    (_, index) => first + (count === 1 ? 0 : (index * (last - first)) / (count - 1)),
  );
}

/** Days to a session: a number, or two where the time is known between two limits. */
function perSession({ sessions, days }: CountedSessions, language: Language): string {
  const write = (value: number) => writeFixed(value, language, value < 10 ? 1 : 0);
  const [low, high] = [write(days.atLeast / sessions), write(days.atMost / sessions)];
  return low === high ? low : `${low}–${high}`;
}

/** How many sessions there were, and in how many days one. */
function rateOf(one: CountedSessions, language: Language): string {
  const sessions = writeNumberOf(one.sessions, inLanguage(sessionsInForms, language), language);
  return inLanguage(words.rate, language)(sessions, perSession(one, language));
}

function describe(
  { dated, counted, span, others = [] }: Rhythm,
  { title }: NamedFigure,
  language: Language,
  calendars: CalendarsShown,
): string {
  const days = dated.filter((one) => one.date.precision === 'day');
  const day = (number: number) =>
    calendars === 'both'
      ? writeBothDays(number, language)
      : writeDayNumber(number, 'gregorian', language);
  const parts = [
    `${counted.name}, ${day(span.from)} – ${day(span.to)}`,
    ...(days.length > 0 ? [inLanguage(words.dated, language)(days.length)] : []),
    ...(days.length < dated.length
      ? [inLanguage(words.loose, language)(dated.length - days.length)]
      : []),
    counted.strokes === undefined
      ? inLanguage(words.counted, language)(counted.sessions, perSession(counted, language))
      : rateOf(counted, language),
    ...others.map(
      (one) =>
        `${one.name}: ${rateOf(one, language)}${one.time === undefined ? '' : ` (${one.time})`}`,
    ),
  ];
  return `${asSentence(inLanguage(title, language))} ${parts.join(wordsOf(language).separator)}.`;
}
