import type { HistoricalDate } from '../../calendar/historical-date.js';
import { writeDate, writeDayNumber } from '../../calendar/write-date.js';
import {
  type CalendarLook,
  type CalendarsShown,
  calendarsOf,
  changeEntries,
  type DaySpan,
  daysAxis,
  writeBothDays,
} from '../../charts/calendar-axes.js';
import { certainty } from '../../charts/certainty.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { column } from '../../charts/column.js';
import { bar } from '../../charts/marks/bar.js';
import { legend } from '../../charts/marks/legend.js';
import { text } from '../../charts/marks/text.js';
import type { DrawnPanel } from '../../charts/panel.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { expressionLiteral } from '../../escapes/expression-literal.js';
import { asSentence } from '../../language/as-sentence.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeRange } from '../../language/write-count.js';
import { writeFixed } from '../../language/write-decimal.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import type { NamedFigure } from '../kind.js';
import { sessionsInForms, words } from './words.js';

/** A session with a date. */
export interface DatedSession {
  /** Its identifier in the record, where it has one. */
  readonly id?: string;
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
  /** When they were held, in words. */
  readonly time?: string;
  /** Whether they are the sessions of the record, rather than a number that the source tells; told if left out. */
  readonly ofRecord?: boolean;
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

/** Draws sessions on the days of which they are known to be, and below them how often bodies met, each with its time. */
export function chartOfRhythm(
  rhythm: Rhythm,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const calendars = calendarsOf(rhythm.dated.map(({ date }) => date));
  const look = lookOf(options);
  const { language, narrow } = look;
  const { counted, others = [] } = rhythm;
  const own = { ...counted, time: counted.time ?? timeOf(rhythm.span, language, calendars) };
  return column(
    {
      name: 'rhythm-of-sessions',
      title: named.title,
      subtitle: named.subtitle ?? words.subtitle,
      description: describe(rhythm, named, language, calendars),
      leastWidth: narrow ? 280 : 300,
      panels: [
        daysPanel(rhythm, { ...look, calendars }),
        ...(others.length > 0
          ? [{ heading: words.rates, ...ratesPanel([own, ...others], language) }]
          : []),
      ],
    },
    options,
  );
}

/** From bar to bar of sessions known to an interval, and the room that they have, in points of type. */
const levelHeight = 4;
const mostLevelsHeight = 40;

/** The sessions on the days: those of one day, those of an interval, and what the source counts in the whole time. */
function daysPanel({ dated, counted, span }: Rhythm, look: CalendarLook): DrawnPanel {
  const { language, calendars } = look;
  const [onDays, loose] = [true, false].map((day) =>
    dated.filter((one) => (one.date.precision === 'day') === day),
  ) as [DatedSession[], DatedSession[]];
  const told = (row: 'dated' | 'loose', label: string) => (one: DatedSession, level: number) => ({
    session: one.id,
    row,
    label,
    level: row === 'dated' ? 0 : level,
    how: inLanguage(one.stated ? words.stated : words.inferred, language),
    from: Math.max(one.date.earliest ?? span.from, span.from),
    to: Math.min(one.date.latest ?? span.to, span.to),
    date: writeDate(one.date, language, !one.stated),
    evidence: one.evidence,
  });
  const isTold = !counted.ofRecord;
  const values = [
    ...onDays.map(told('dated', inLanguage(words.dated, language)(onDays.length))),
    ...loose.map(told('loose', inLanguage(words.loose, language)(loose.length))),
    ...(isTold
      ? [
          {
            row: 'counted',
            label: inLanguage(words.counted, language)(counted.sessions),
            ...span,
            told: inLanguage(words.untoldDays, language)(perSession(counted, language)),
            evidence: counted.evidence,
          },
        ]
      : []),
  ];
  const levels = Math.max(1, loose.length);
  const step = Math.min(levelHeight, mostLevelsHeight / levels);
  // Days are written where months are few enough to have room for them.
  const isLong = span.to - span.from > 150;
  const { x, marks } = daysAxis(span, {
    calendars,
    ...(isLong ? {} : { days: { wide: [1, 11, 21], narrow: [1, 15] } }),
  });
  const ways = [
    { words: words.stated, ...certainty.stated },
    { words: words.inferred, ...certainty.inferred },
  ].filter((one) =>
    values.some((row) => 'how' in row && row.how === inLanguage(one.words, language)),
  );
  const sessions = {
    x: 'start',
    x2: 'end',
    thickness: 0.6,
    fill: 'paper',
    fills: [
      {
        test: `datum.how === ${expressionLiteral(inLanguage(words.stated, language))}`,
        fill: certainty.stated.fill,
      },
    ],
    tip: { date: words.date },
  } as const;
  return {
    rows: {
      name: 'sessions',
      values,
      row: 'row',
      label: 'label',
      shared: ['row', 'label'],
      height: Math.max(15, levels * step + 4),
    },
    calculate: {
      start: 'datum.from - 0.5',
      end: 'datum.to + 0.5',
      middle: '(datum.from + datum.to) / 2',
    },
    x,
    marks: [
      legend([...ways, ...changeEntries(span, look)], look.narrow ? { columns: 2 } : {}),
      ...marks,
      ...(onDays.length > 0
        ? [bar({ ...sessions, height: 11, where: "datum.row === 'dated'" })]
        : []),
      ...Array.from({ length: loose.length }, (_, level) =>
        bar({
          ...sessions,
          height: 0.7 * step,
          lift: ((levels - 1) / 2 - level) * step,
          where: `datum.row === 'loose' && datum.level === ${level}`,
        }),
      ),
      ...(isTold
        ? [
            bar({
              x: 'start',
              x2: 'end',
              height: 12,
              ...certainty.untold,
              where: "datum.row === 'counted'",
              tip: { label: untitled },
            }),
            text({ x: 'middle', text: 'told', where: "datum.row === 'counted'", size: 'small' }),
          ]
        : []),
    ],
  };
}

/** In so many days sessions are counted for a rate. */
const daysOfRate = 30;

/** How often bodies met, each with the time of which it is told. */
function ratesPanel(bodies: readonly CountedSessions[], language: Language): DrawnPanel {
  const values = bodies.map((one, index) => ({
    row: `${index}`,
    label: [one.name, one.time, daysOf(one, language)].filter(Boolean).join('\n'),
    sessions: one.sessions,
    days_at_least: one.days.atLeast,
    days_at_most: one.days.atMost,
    told: rateOf(one, language),
    evidence: one.evidence,
  }));
  const most = Math.max(
    ...bodies.map(({ sessions, days }) => (daysOfRate * sessions) / days.atLeast),
  );
  const rate = { x: 'least', height: 10, thickness: 0.5, tip: { told: untitled } } as const;
  return {
    rows: { name: 'rates', values, row: 'row', label: 'label', height: 15 },
    calculate: {
      least: `${daysOfRate} * datum.sessions / datum.days_at_most`,
      most: `${daysOfRate} * datum.sessions / datum.days_at_least`,
    },
    // Behind the bars is room for what is told of them.
    x: quantityAxis({ domain: [0, 2.1 * most], title: words.axis, ticks: 6 }),
    marks: [
      bar({ ...rate, x2: 0, fill: 'ink' }),
      bar({ ...rate, x2: 'most', fill: 'paper', where: 'datum.most > datum.least' }),
      text({ x: 'most', text: 'told', align: 'left', dx: 5 }),
    ],
  };
}

function timeOf({ from, to }: DaySpan, language: Language, calendars: CalendarsShown): string {
  const day = (number: number) =>
    calendars === 'both'
      ? writeBothDays(number, language)
      : writeDayNumber(number, 'gregorian', language);
  return `${day(from)} – ${day(to)}`;
}

/** Days to a session: a number, or two where the time is known between two limits. */
export function perSession(
  { sessions, days }: Pick<CountedSessions, 'sessions' | 'days'>,
  language: Language,
): string {
  const write = (value: number) => writeFixed(value, language, value < 10 ? 1 : 0);
  const [low, high] = [write(days.atLeast / sessions), write(days.atMost / sessions)];
  return low === high ? low : `${low}–${high}`;
}

function daysOf({ days }: CountedSessions, language: Language): string {
  return inLanguage(words.days, language)(writeRange(days.atLeast, days.atMost, language));
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
  const parts = [
    `${counted.name}, ${timeOf(span, language, calendars)}`,
    ...(days.length > 0 ? [inLanguage(words.dated, language)(days.length)] : []),
    ...(days.length < dated.length
      ? [inLanguage(words.loose, language)(dated.length - days.length)]
      : []),
    counted.ofRecord
      ? rateOf(counted, language)
      : `${inLanguage(words.counted, language)(counted.sessions)}, ${inLanguage(words.untoldDays, language)(perSession(counted, language))}`,
    ...others.map(
      (one) =>
        `${one.name}: ${rateOf(one, language)}${one.time === undefined ? '' : ` (${one.time})`}`,
    ),
  ];
  return `${asSentence(inLanguage(title, language))} ${parts.join(wordsOf(language).separator)}.`;
}
