import type { HistoricalDate } from '../calendar/historical-date.js';
import { writeDate } from '../calendar/write-date.js';
import { ArgumentError, requireCount } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import { type Language, sharedWords, type Text, wordsOf } from '../language/language.js';
import { writeFixed } from '../language/write-decimal.js';
import {
  type CalendarLook,
  type CalendarsShown,
  calendarAxes,
  calendarsOf,
  type DaySpan,
  writeBothDays,
} from './calendar-axes.js';
import { type ChartOptions, type Look, lookOf } from './chart-options.js';
import { chart, points, typeSize } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** The title of the chart. */
export const rhythmTitle: Text = {
  en: 'The rhythm of sessions',
  el: 'Ο ρυθμός των συνεδριάσεων',
  ru: 'Ритм заседаний',
};

const words = {
  subtitle: {
    en: 'Strokes are sessions. Where only their number is told they are spread evenly, which nobody states',
    el: 'Οι γραμμές είναι συνεδριάσεις. Όπου αναφέρεται μόνο ο αριθμός τους, κατανέμονται ομοιόμορφα, πράγμα που κανείς δεν λέει',
    ru: 'Штрихи — заседания. Где сообщено лишь их число, они разложены равномерно, чего никто не утверждает',
  },
  dated: {
    en: (n: number) => `dated to the day: ${n}`,
    el: (n: number) => `χρονολογημένες σε ημέρα: ${n}`,
    ru: (n: number) => `датированы днём: ${n}`,
  },
  loose: {
    en: (n: number) => `known to an interval: ${n}`,
    el: (n: number) => `γνωστό μόνο το διάστημα: ${n}`,
    ru: (n: number) => `известен лишь промежуток: ${n}`,
  },
  counted: {
    en: (n: number, days: string) => `counted: ${n}, one in ${days} days, spread evenly`,
    el: (n: number, days: string) => `αριθμούνται: ${n}, μία ανά ${days} ημέρες, ομοιόμορφα`,
    ru: (n: number, days: string) => `сосчитано: ${n}, одно на ${days} дня, равномерно`,
  },
  rate: {
    en: (n: number, days: string) => `${n} sessions, one in ${days} days`,
    el: (n: number, days: string) => `${n} συνεδριάσεις, μία ανά ${days} ημέρες`,
    ru: (n: number, days: string) => `заседаний ${n}, одно на ${days} дня`,
  },
  same: {
    en: 'On one scale: days from the first',
    el: 'Σε μία κλίμακα: ημέρες από την πρώτη',
    ru: 'В одном масштабе: дни от первого',
  },
  days: { en: 'days', el: 'ημέρες', ru: 'дни' },
  date: sharedWords.date,
} as const;

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
  /** The words of the source. */
  readonly evidence: string;
}

/** What a chart of the rhythm of sessions shows. */
export interface Rhythm {
  /** The sessions that are dated, at least within the span. */
  readonly dated: readonly DatedSession[];
  /** The number of sessions told for the whole span. */
  readonly counted: CountedSessions;
  /** The first and the last day of the span. */
  readonly span: DaySpan;
  /** Other bodies, for comparison. */
  readonly others?: readonly CountedSessions[];
}

/**
 * Sessions as strokes: those that are dated against the number that is told, spread evenly, in both calendars; and, on one scale of
 * days, the rhythm of other bodies beside it.
 *
 * @param rhythm - the dated sessions, the number told, the span, and others for comparison
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: positions along the first panel are Julian Day Numbers, along the second days from the first
 * @throws ArgumentError if a number of sessions is not a whole number above zero, or the span ends before it begins
 * @example
 * ```ts
 * const span = { from: 2421589, to: 2421671 };
 * const counted = { name: 'Sovnarkom', sessions: 53, days: { atLeast: 82, atMost: 82 }, evidence: '' };
 * rhythmChart({ dated: [], counted, span }).name // => 'rhythm-of-sessions'
 * ```
 */
export function rhythmChart(rhythm: Rhythm, options: ChartOptions = {}): VegaLiteSpec {
  const calendars = calendarsOf(rhythm.dated.map(({ date }) => date));
  const look: CalendarLook = { ...lookOf(options), calendars };
  const { language } = look;
  const { counted, span, others = [] } = rhythm;
  for (const [index, one] of [counted, ...others].entries()) {
    requireCount(`rhythm[${index}].sessions`, one.sessions, 'sessions');
    if (one.sessions === 0) throw new ArgumentError(`rhythm[${index}].sessions`, 0, 'at least one');
  }
  if (span.to <= span.from) {
    throw new ArgumentError('rhythm.span', span.to - span.from, 'days from the first to the last');
  }
  const width = look.narrow ? 270 : 560;
  const panels = [
    datedPanel(rhythm, width, look),
    ...(others.length > 0 ? [scalePanel([counted, ...others], width, look)] : []),
  ];
  const body = {
    title: {
      text: inLanguage(rhythmTitle, language),
      subtitle: inLanguage(words.subtitle, language),
    },
    usermeta: { leastPanelWidth: width },
    spacing: points(16),
    vconcat: panels,
  };
  return chart('rhythm-of-sessions', describe(rhythm, language, calendars), body, options);
}

const rowHeight = points(30);

/** Where a stroke stands in its row, from the top of the row: below the words of the row. */
const strokeTop = points(13);
const strokeBottom = points(26);

function datedPanel({ dated, counted, span }: Rhythm, width: number, look: CalendarLook): object {
  const { language, colours, narrow } = look;
  const height = 3 * rowHeight;
  const { x, layers } = calendarAxes(span, look, { days: narrow ? [1, 15] : [1, 11, 21] });
  const y = yOf(height);
  const tooltip = [
    { field: 'date', type: 'nominal', title: inLanguage(words.date, language) },
    { field: 'evidence', type: 'nominal', title: '¶' },
  ];
  const row = (index: number) => ({
    top: index * rowHeight + strokeTop,
    bottom: index * rowHeight + strokeBottom,
  });
  const told = dated.map((one) => ({
    ...one,
    from: Math.max(one.date.earliest ?? span.from, span.from),
    to: Math.min(one.date.latest ?? span.to, span.to),
    date: writeDate(one.date, language, !one.stated),
    both: one.date.precision,
  }));
  const days = told.filter((one) => one.both === 'day').map((one) => ({ ...one, ...row(0) }));
  const loose = told.filter((one) => one.both !== 'day');
  const step = loose.length > 0 ? (strokeBottom - strokeTop) / loose.length : 0;
  const bars = loose.map((one, index) => ({
    ...one,
    from: one.from - 0.5,
    to: one.to + 0.5,
    top: rowHeight + strokeTop + index * step,
    bottom: rowHeight + strokeTop + (index + 0.7) * step,
  }));
  const texts = [
    inLanguage(words.dated, language)(days.length),
    inLanguage(words.loose, language)(loose.length),
    inLanguage(words.counted, language)(counted.sessions, perSession(counted, language)),
  ];
  return {
    width,
    height,
    layer: [
      ...layers,
      rowTexts(
        texts.map((text, index) => ({ at: span.from - 1, y: index * rowHeight + points(7), text })),
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
          values: evenly(counted.sessions, span.from, span.to).map((at) => ({
            at,
            ...row(2),
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
    text: `${one.name}: ${inLanguage(words.rate, language)(one.sessions, perSession(one, language))}`,
    atLeast: one.days.atLeast,
    atMost: one.days.atMost,
  }));
  const strokes = rows.flatMap(({ top, bottom, sessions, days, evidence }) =>
    evenly(sessions, 0, days.atLeast).map((at) => ({ at, top, bottom, evidence })),
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

function describe(
  { dated, counted, span, others = [] }: Rhythm,
  language: Language,
  calendars: CalendarsShown,
): string {
  const days = dated.filter((one) => one.date.precision === 'day');
  const parts = [
    `${counted.name}, ${writeBothDays(span.from, language, calendars)} – ${writeBothDays(span.to, language, calendars)}`,
    inLanguage(words.dated, language)(days.length),
    inLanguage(words.loose, language)(dated.length - days.length),
    inLanguage(words.counted, language)(counted.sessions, perSession(counted, language)),
    ...others.map(
      (one) =>
        `${one.name}: ${inLanguage(words.rate, language)(one.sessions, perSession(one, language))}${one.time === undefined ? '' : ` (${one.time})`}`,
    ),
  ];
  return `${inLanguage(rhythmTitle, language)}. ${parts.join(wordsOf(language).separator)}.`;
}
