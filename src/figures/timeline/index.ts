import { inCalendar } from '../../calendar/historical-date.js';
import { writeDayNumber } from '../../calendar/write-date.js';
import { calendarsOf } from '../../charts/calendar-axes.js';
import { passageIds, quotesOf } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { wrapWords } from '../../charts/wrap-words.js';
import { fillIn } from '../../language/fill-in.js';
import { inLanguage } from '../../language/in-language.js';
import { firstLanguage, type Language, type Text } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn } from '../figure.js';
import { kind, type NamedFigure } from '../kind.js';
import { daysParameters, givenDays } from '../shown-days.js';
import {
  chartOfTimeline,
  type TimelineItem,
  type TimelineLane,
  type TimelineOptions,
} from './chart.js';
import {
  bodiesThatMeet,
  formOf,
  isDatedAtAll,
  type LaneRows,
  type TimelineParameters,
  type TimelineRow,
  type TimelineRows,
  timelineRows,
} from './rows.js';
import { bothAxes, bothInNames, laneNames, rowsOfLane, shown, shownForms, title } from './words.js';

export type { TimelineItem, TimelineLane, TimelineOptions } from './chart.js';
export { title as timelineTitle } from './words.js';

/** So many bodies have lanes of their own unless others are asked for. */
const lanesOfBodies = 4;

const needs = 'sessions or events with dates';

/** Sessions and events on one count of days. */
export const timeline = kind<TimelineParameters, TimelineRows>({
  name: 'timeline',
  title,
  about: 'sessions and events on one count of days, in the calendars in which they are dated',
  needs,
  parameters: {
    bodies: {
      type: 'records',
      table: 'bodies',
      about: 'the bodies with lanes of their own; the four with the most dated sessions',
    },
    sessions: {
      type: 'records',
      table: 'sessions',
      about: 'the sessions whose labels stand in a picture of one column, too; none',
    },
    events: {
      type: 'records',
      table: 'events',
      about: 'the events whose labels stand in a picture of one column, too; none',
    },
    ...daysParameters,
  },
  choose: (record, { bodies, sessions, events, ...days }) => {
    if (!isDatedAtAll(record)) return { lacks: needs };
    const met = bodiesThatMeet(record).map((body) => body.id);
    return {
      bodies: bodies ?? met.slice(0, lanesOfBodies),
      ...(sessions ? { sessions } : {}),
      ...(events ? { events } : {}),
      ...givenDays(days),
    };
  },
  rows: timelineRows,
  bodies: ({ lanes }) => [
    ...new Set(lanes.flatMap(({ rows }) => rows.flatMap(({ record }) => record.body?.id ?? []))),
  ],
  chart: (rows, named, options) =>
    chartOfTimeline(lanesOf(rows, named, options.language ?? firstLanguage), named, {
      ...options,
      civilCalendar: rows.civilCalendar,
      span: rows.span,
    }),
  caption: (rows, language) => ({
    shown: shownOf(rows, language),
    cases: inLanguage(casesOf(rows, language), language),
  }),
  slots: (rows, language) => {
    const dates = rows.lanes.flatMap((lane) => lane.rows);
    const stated = dates.filter((row) => row.stated).length;
    return {
      ...numbersOf(rows, language),
      stated: writeCount(stated, language),
      inferred: writeCount(dates.length - stated, language),
    };
  },
  table: ({ lanes }) => ({
    columns: [
      { name: 'record', about: 'Identifier of the session or event' },
      { name: 'lane', about: 'The lane in which it stands' },
      { name: 'written', about: 'Its date as the record has it' },
      {
        name: 'julian',
        about: 'The date, or the interval of days it can be, in the Julian calendar',
      },
      { name: 'gregorian', about: 'The same in the Gregorian calendar' },
      { name: 'precision', about: 'How closely it is known: day, month or interval' },
      { name: 'basis', about: 'Whether the source states the date, or it is inferred or computed' },
      { name: 'standing', about: 'Whether the source tells it, or only that others claim it' },
      evidenceColumn,
    ],
    rows: lanes.flatMap((lane) =>
      lane.rows.map(({ record, date, stated, claim }) => ({
        record: record.id,
        lane: nameOfLane(lane, noLabels, firstLanguage),
        written: date.written,
        julian: inCalendar(date, 'julian'),
        gregorian: inCalendar(date, 'gregorian'),
        precision: date.precision,
        basis: stated ? 'stated' : 'inferred or computed',
        standing: claim ? 'claimed by others' : 'told',
        evidence: passageIds([record], 'date'),
      })),
    ),
  }),
});

const noLabels: NamedFigure['labels'] = {};

/** The name of a lane: that which the record gives it, that of its body, or a common one. */
function nameOfLane(
  { lane, hasParts }: LaneRows,
  labels: NamedFigure['labels'],
  language: Language,
): string {
  if (typeof lane === 'string') return inLanguage(laneNames[lane], language).replaceAll('\n', ' ');
  const label = labels[lane.id];
  if (label) return inLanguage(label, language);
  return `${nameIn(lane.name, language)}${hasParts ? ` ${inLanguage(andParts, language)}` : ''}`;
}

const andParts: Text = {
  en: 'and its commissions',
  el: 'και επιτροπές της',
  ru: 'и его комиссии',
};

/** Letters that a line of a lane’s name has room for. */
const lettersOfLane = 18;

function lanesOf(
  { lanes }: TimelineRows,
  { labels }: NamedFigure,
  language: Language,
): TimelineLane[] {
  return lanes.map((one) => ({
    name:
      typeof one.lane === 'string'
        ? inLanguage(laneNames[one.lane], language)
        : wrapWords(nameOfLane(one, labels, language), { letters: lettersOfLane, lines: 3 }).join(
            '\n',
          ),
    items: one.rows.map((row) => itemOf(row, labels, language)),
  }));
}

function itemOf(
  { record, date, stated, claim, counted, decisive }: TimelineRow,
  labels: NamedFigure['labels'],
  language: Language,
): TimelineItem {
  const label = labels[record.id];
  const body = nameIn(record.body?.name, language);
  // What happened is told in English only; the words of the source follow in every language.
  const told = record.table === 'events' && language === firstLanguage ? record.text : undefined;
  return {
    id: record.id,
    date,
    stated,
    claim,
    text: [inLanguage(label, language) ?? told, body].filter(Boolean).join(' · '),
    ...(label ? { label: inLanguage(label, language), decisive } : {}),
    counted,
    evidence: quotesOf(record, 'date') || quotesOf(record),
  };
}

function shownOf({ lanes, civilCalendar }: TimelineRows, language: Language): string {
  const dates = lanes.flatMap(({ rows }) => rows.map(({ date }) => date));
  const both = calendarsOf(dates) === 'both';
  const { lastJulianDay } = civilCalendar;
  const axes = fillIn(inLanguage(bothAxes, language), {
    last: writeDayNumber(lastJulianDay, 'julian', language),
    first: writeDayNumber(lastJulianDay + 1, 'gregorian', language),
  });
  const rows = lanes.flatMap((lane) => lane.rows);
  const forms = formsOf(rows);
  return [
    fillIn(inLanguage(shown[tablesOf(rows)], language), { axes: both ? axes : '' }),
    ...Object.entries(shownForms)
      .filter(([form]) => forms.has(form))
      .map(([, said]) => inLanguage(said, language)),
    ...(lanes.some((lane) => lane.rows.length > 1) ? [inLanguage(rowsOfLane, language)] : []),
    ...(both ? [inLanguage(bothInNames, language)] : []),
  ].join(' ');
}

/** The forms that are drawn; a bar says by its filling, too, how its date is known. */
function formsOf(rows: readonly TimelineRow[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap((row) => {
      const form = formOf(row);
      return form === 'interval' ? [form, row.stated ? 'stated' : 'inferred'] : [form];
    }),
  );
}

/** Of what the rows are. */
function tablesOf(rows: readonly TimelineRow[]): keyof typeof shown {
  const tables = new Set(rows.map(({ record }) => record.table));
  if (tables.size > 1) return 'both';
  return tables.has('sessions') ? 'sessions' : 'events';
}

/** How many sessions and events are shown, and how many are not. */
function numbersOf({ lanes, all, undated }: TimelineRows, language: Language) {
  const drawn = lanes.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    shown: writeCount(drawn, language),
    all: writeCount(all, language),
    undated: writeCount(undated, language),
    outside: writeCount(all - drawn - undated, language),
  };
}

function casesOf(rows: TimelineRows, language: Language): Text {
  const { shown: drawn, all, undated, outside } = numbersOf(rows, language);
  return {
    en: `N = ${drawn} sessions and events, of ${all} in the record; ${undated} are not dated, ${outside} lie outside the months shown.`,
    el: `N = ${drawn} συνεδριάσεις και γεγονότα, από ${all} στο αρχείο· ${undated} δεν χρονολογούνται, ${outside} είναι εκτός των μηνών αυτών.`,
    ru: `N = ${drawn}: заседания и события; всего в записях ${all}, из них без даты ${undated}, вне показанных месяцев ${outside}.`,
  };
}

/**
 * A timeline with the Julian calendar above and the Gregorian below it. Days are counted on one calendar. What is dated to the day is
 * a point, what is dated to a month or an interval a bar, and what is open at one end runs on as a broken line; what is not stated but
 * inferred is hollow; what others only claim has a dashed outline. Items that would cover each other stand in rows of their own within their lane.
 *
 * @param lanes - the lanes, from top to bottom; items outside the span are left out
 * @param options - language, theme and width, and the days shown
 * @returns a Vega-Lite specification: positions along it are Julian Day Numbers
 * @throws ArgumentError if no item lies within the span
 * @example
 * ```ts
 * const [item] = loadDataset().sessions;
 * const lanes = [{ name: 'VTsIK', items: [{ date: item.date, stated: false, text: 'press debate', evidence: '' }] }];
 * timelineChart(lanes, { language: 'el' }).name // => 'timeline'
 * ```
 */
export function timelineChart(
  lanes: readonly TimelineLane[],
  options: TimelineOptions = {},
): VegaLiteSpec {
  return chartOfTimeline(lanes, { title, subtitle: undefined, labels: {} }, options);
}
