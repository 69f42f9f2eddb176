import type { HistoricalDate } from '../../calendar/historical-date.js';
import { writeDate } from '../../calendar/write-date.js';
import type { ChartOptions } from '../../charts/chart-options.js';
import { passageIds, quotesOf } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import { fillIn } from '../../language/fill-in.js';
import { inLanguage } from '../../language/in-language.js';
import { firstLanguage, type Language, type Text, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { evidenceOf } from '../../records/evidence-of.js';
import { nameIn } from '../../records/name-in.js';
import type { Session } from '../../records/records.js';
import { evidenceColumn, type FigureRow } from '../figure.js';
import { kind } from '../kind.js';
import { type CountedSessions, chartOfRhythm, perSession, type Rhythm } from './chart.js';
import {
  bodiesThatMet,
  dayOf,
  endsOf,
  type NumberOfSessions,
  otherOf,
  type RhythmParameters,
  type RhythmRows,
  rhythmRows,
} from './rows.js';
import { doubted, endInDoubt, shown, title } from './words.js';

export type { CountedSessions, DatedSession, Rhythm } from './chart.js';
export { title as rhythmTitle } from './words.js';

const needs = 'sessions of one body on two days at least';

/** The sessions of a body that are dated, the number that is told, and those of another body. */
export const rhythmOfSessions = kind<RhythmParameters, RhythmRows>({
  name: 'rhythm-of-sessions',
  title,
  about: 'how often a body met: its dated sessions, the number that is told, and another body',
  needs,
  parameters: {
    body: {
      type: 'record',
      table: 'bodies',
      about: 'the body that met; that with the most sessions dated to the day',
    },
    other: {
      type: 'record',
      table: 'bodies',
      about: 'a body to compare with; that with the most sessions dated to the day of the others',
    },
    first: {
      type: 'record',
      table: 'sessions',
      about: 'the session from which days are counted; the first that is dated to the day',
    },
    last: {
      type: 'record',
      table: 'events',
      about: 'the event to which days are counted; the last session dated to the day by default',
    },
  },
  choose: (record, given) => {
    const met = bodiesThatMet(record);
    const body = given.body ?? met[0]?.id;
    if (body === undefined) return { lacks: needs };
    const [first, last] = endsOf(record, { ...given, body });
    if (!first || !last || dayOf(first)! >= dayOf(last)!) return { lacks: needs };
    const asked = record.bodies.find((one) => one.id === given.other);
    if (asked && !otherOf(record, asked)) {
      return { lacks: `sessions of the body ${asked.id} on two days at least` };
    }
    const compared = met.find((one) => one.id !== body && otherOf(record, one) !== undefined);
    const other = given.other ?? compared?.id;
    return { ...given, body, ...(other === undefined ? {} : { other }) };
  },
  rows: rhythmRows,
  bodies: ({ body, other }) => [body.id, ...(other ? [other.body.id] : [])],
  chart: (rows, named, options) =>
    chartOfRhythm(rhythmOf(rows, options.language ?? firstLanguage), named, {
      ...options,
      civilCalendar: rows.civilCalendar,
    }),
  caption: (rows, language) => ({
    shown: shownOf(rows, language),
    cases: inLanguage(casesOf(rows, language), language),
  }),
  slots: (rows, language) => ({
    ...numbersOf(rows, language),
    otherTime: otherTime(rows, language),
    otherRate: rows.other ? perSession(rows.other, language) : '',
  }),
  table: (rows) => ({
    columns: [
      {
        name: 'record',
        about:
          'Identifier of the session, of the statement that counts sessions, or of the body whose sessions in the record are counted',
      },
      { name: 'body', about: 'The body that met' },
      { name: 'date', about: 'The date of the session, as the record has it' },
      { name: 'basis', about: 'Whether the date is stated, or inferred or computed' },
      { name: 'sessions', unit: 'sessions', about: 'The number of sessions' },
      {
        name: 'days_at_least',
        unit: 'days',
        about: 'The time in which they were held, at least',
      },
      { name: 'days_at_most', unit: 'days', about: 'The same, at most' },
      evidenceColumn,
    ],
    rows: [
      ...rows.dated.map((session) => ({
        record: session.id,
        body: nameIn(session.body.name, firstLanguage),
        date: session.date!.written,
        basis: isStated(session) ? 'stated' : 'inferred or computed',
        sessions: 1,
        evidence: passageIds([session], 'date'),
      })),
      numberRow(rows.counted, passageIds(rows.ends, 'date')),
      ...(rows.other ? [numberRow(rows.other, '')] : []),
    ],
  }),
});

function numberRow({ body, sessions, days, statement }: NumberOfSessions, ends: string): FigureRow {
  const told = statement ? passageIds([statement], 'value', 'from', 'to') : '';
  return {
    record: statement?.id ?? body.id,
    body: nameIn(body.name, firstLanguage),
    sessions,
    days_at_least: days.atLeast,
    days_at_most: days.atMost,
    evidence: [told, ends].filter(Boolean).join(' '),
  };
}

function isStated(session: Session): boolean {
  return evidenceOf(session, 'date').every((one) => one.certainty === 'stated');
}

/** How to read what is drawn of the rows. */
function shownOf(rows: RhythmRows, language: Language): string {
  const { body, dated, counted, other } = rows;
  const isBetween = ({ days }: NumberOfSessions) => days.atLeast < days.atMost;
  const parts = [
    shown.sessions,
    ...(dated.every(isStated) ? [] : [shown.inferred]),
    ...(dated.every((one) => one.date?.precision === 'day') ? [] : [shown.loose]),
    ...(counted.statement ? [shown.told] : []),
    ...(other ? [shown.rates] : []),
    ...(other && isBetween(other) ? [shown.limits] : []),
  ];
  const name = nameIn(body.name, language);
  return [
    ...parts.map((part) => fillIn(inLanguage(part, language), { body: name })),
    otherTime(rows, language),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The rows as the chart is told them. */
function rhythmOf({ span, ends, dated, counted, other }: RhythmRows, language: Language): Rhythm {
  return {
    span,
    counted: { ...inWords(counted, language), time: timeInPicture(ends, language) },
    others: other
      ? [
          {
            ...inWords(other, language),
            time: timeInPicture(timesOf(other), language, other.doubted),
          },
        ]
      : [],
    dated: dated.map((session) => ({
      id: session.id,
      date: session.date!,
      stated: isStated(session),
      evidence: quotesOf(session, 'date'),
    })),
  };
}

function inWords(number: NumberOfSessions, language: Language): CountedSessions {
  const { body, sessions, days, statement } = number;
  return {
    name: nameIn(body.name, language),
    sessions,
    days,
    evidence: statement ? quotesOf(statement, 'value') : '',
    ofRecord: statement === undefined,
  };
}

/** The first and the last day or month of a number of sessions. */
function timesOf({ from, to }: NumberOfSessions) {
  return [{ date: from }, { date: to }];
}

/** A time as the picture writes it beside a rate, in two lines. */
function timeInPicture(
  [first, last]: readonly { readonly date: HistoricalDate | undefined }[],
  language: Language,
  isDoubted = false,
): string {
  const dates = `${writeDate(first?.date, language)} –\n${writeDate(last?.date, language)}`;
  return isDoubted ? `${dates} (${inLanguage(doubted, language)})` : dates;
}

/** The time of the other body’s sessions, where it is another, and whether a reader doubts what is told of it. */
function otherTime({ other, span }: RhythmRows, language: Language): string {
  const meets =
    (other?.from?.earliest ?? span.to) < span.to && (other?.to?.latest ?? span.from) > span.from;
  if (!other || meets) return '';
  const name = nameIn(other.body.name, language);
  const [from, to] = [writeDate(other.from, language), writeDate(other.to, language)];
  const time: Text = {
    en: `The sessions of ${name} are of another time, ${from} to ${to}`,
    el: `Οι συνεδριάσεις (${name}) είναι άλλης περιόδου: ${from} – ${to}`,
    ru: `Заседания ${name} относятся к другому времени: ${from} – ${to}`,
  };
  return `${inLanguage(time, language)}${other.doubted ? inLanguage(endInDoubt, language) : ''}.`;
}

/** How many sessions there were, and how closely they are dated. */
function numbersOf({ counted, dated }: RhythmRows, language: Language) {
  const days = dated.filter((one) => one.date?.precision === 'day').length;
  return {
    sessions: writeCount(counted.sessions, language),
    days: writeCount(counted.days.atMost, language),
    byDay: writeCount(days, language),
    byInterval: writeCount(dated.length - days, language),
    rate: perSession(counted, language),
  };
}

function casesOf(rows: RhythmRows, language: Language): Text {
  const { sessions, days, byDay, byInterval } = numbersOf(rows, language);
  const name = nameIn(rows.body.name, language);
  const { other } = rows;
  const others = other && writeCount(other.sessions, language);
  const otherName = other && nameIn(other.body.name, language);
  const { separator } = wordsOf(language);
  const isLoose = rows.dated.some((one) => one.date?.precision !== 'day');
  return {
    en: `N = ${sessions} sessions of ${name} in ${days} days, of which ${byDay} are dated to the day${isLoose ? ` and ${byInterval} to an interval` : ''}${other ? `${separator}${others} of ${otherName}` : ''}.`,
    el: `N = ${sessions} συνεδριάσεις (${name}) σε ${days} ημέρες, από τις οποίες ${byDay} χρονολογούνται σε ημέρα${isLoose ? ` και ${byInterval} σε διάστημα` : ''}${other ? `${separator}${others} (${otherName})` : ''}.`,
    ru: `N = ${sessions}: заседания (${name}), дней ${days}, из них датированы днём ${byDay}${isLoose ? `, промежутком ${byInterval}` : ''}${other ? `${separator}${otherName} — ${others}` : ''}.`,
  };
}

/**
 * Sessions on the days on which they are known to have been held, in the calendars of their dates, and the number that is told; below
 * them how often this body and others met, each with its time.
 *
 * @param rhythm - the dated sessions, the number told, the span, and others for comparison
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: positions along the first panel are Julian Day Numbers, along the second sessions in 30 days
 * @throws ArgumentError if a number of sessions is not a whole number above zero, or the span ends before it begins
 * @example
 * ```ts
 * const span = { from: 2421589, to: 2421671 };
 * const counted = { name: 'Sovnarkom', sessions: 53, days: { atLeast: 82, atMost: 82 }, evidence: '' };
 * rhythmChart({ dated: [], counted, span }).name // => 'rhythm-of-sessions'
 * ```
 */
export function rhythmChart(rhythm: Rhythm, options: ChartOptions = {}): VegaLiteSpec {
  const { counted, span, others = [] } = rhythm;
  for (const [index, one] of [counted, ...others].entries()) {
    requireCount(`rhythm[${index}].sessions`, one.sessions, 'sessions');
    if (one.sessions === 0) throw new ArgumentError(`rhythm[${index}].sessions`, 0, 'at least one');
  }
  if (span.to <= span.from) {
    throw new ArgumentError('rhythm.span', span.to - span.from, 'days from the first to the last');
  }
  return chartOfRhythm(rhythm, { title, subtitle: undefined, labels: {} }, options);
}
