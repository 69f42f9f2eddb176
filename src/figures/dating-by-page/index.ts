import type { DateRange } from '../../analysis/dating/date-bounds.js';
import type { DatedMinutes, MinutesDating } from '../../analysis/dating/minutes-dating.js';
import { dayOf, type ReckonedCalendar, writeDay } from '../../calendar/calendar.js';
import { calendarsOf } from '../../charts/calendar-axes.js';
import { passageIds } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { fillIn } from '../../language/fill-in.js';
import { inLanguage } from '../../language/in-language.js';
import { firstLanguage, type Language, type Text } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeFixed } from '../../language/write-decimal.js';
import { evidenceOf } from '../../records/evidence-of.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn, type FigureRow } from '../figure.js';
import { kind } from '../kind.js';
import { daysParameters, givenDays } from '../shown-days.js';
import { chartOfDating, type DatingOptions } from './chart.js';
import {
  bodiesWithPages,
  type DatingParameters,
  type DatingRows,
  datingRows,
  daysOf,
  editionOf,
  formsOf,
  isDated,
} from './rows.js';
import { bothAxes, shown, shownForms, title } from './words.js';

export type { DatingOptions } from './chart.js';
export { title as datingTitle } from './words.js';

const needs = 'minutes with pages, of which one item at least is dated to the day';

/** Dating undated business of a body by the page of its minutes. */
export const datingByPage = kind<DatingParameters, DatingRows>({
  name: 'dating-by-page',
  title,
  about: 'undated business of a body, dated by the page of its printed minutes',
  needs,
  parameters: {
    body: {
      type: 'record',
      table: 'bodies',
      about: 'the body whose minutes are dated; that with the most items in one edition',
    },
    ...daysParameters,
  },
  choose: (record, given) => {
    const body = given.body ?? bodiesWithPages(record)[0]?.id;
    if (body === undefined || !editionOf(record, body).some(isDated)) return { lacks: needs };
    return { body, ...givenDays(given) };
  },
  rows: datingRows,
  bodies: ({ body }) => [body.id],
  chart: ({ dating, span, civilCalendar }, named, options) =>
    chartOfDating(dating, named, {
      ...options,
      civilCalendar,
      span,
      label: ({ id }) => {
        const label = named.labels[id];
        return label && inLanguage(label, options.language ?? firstLanguage);
      },
    }),
  caption: (rows, language) => ({
    shown: shownOf(rows, language),
    cases: inLanguage(casesOf(rows, language), language),
  }),
  slots: (rows, language) => ({
    ...numbersOf(rows, language),
    ...pagesOf(rows, language),
    estimated: writeCount(rows.dating.items.filter(isEstimated).length, language),
  }),
  table: ({ dating }) => ({
    columns: [
      { name: 'item', about: 'Identifier of the item of minutes' },
      {
        name: 'page',
        unit: 'page number',
        about: 'Page of the printed minutes, or the first page',
      },
      {
        name: 'last_page',
        unit: 'page number',
        about: 'Its last page, where it has several',
      },
      {
        name: 'role',
        about:
          'anchor: dated to the day; set-aside: dated, but out of order; undated; whole: the pages of all sessions',
      },
      { name: 'date', about: 'The date told or inferred, as the record has it' },
      { name: 'estimate', about: 'The day estimated by the page, Gregorian' },
      {
        name: 'earliest',
        about: 'The first day it can be by its page, Gregorian; empty where nothing bounds it',
      },
      {
        name: 'latest',
        about: 'The last day it can be by its page, Gregorian; empty where nothing bounds it',
      },
      {
        name: 'julian',
        about: 'The days between which it is drawn, in the Julian calendar; empty where it is not',
      },
      { name: 'gregorian', about: 'The same in the Gregorian calendar' },
      {
        name: 'error',
        unit: 'days',
        about:
          'By how much its day is missed when it is dated from the other days; empty where it was not tried',
      },
      evidenceColumn,
    ],
    rows: dating.items.map((one) => rowOf(one, dating)),
  }),
});

/** What is shown, and what the forms are that are drawn. */
function shownOf(rows: DatingRows, language: Language): string {
  const head = fillIn(inLanguage(shown, language), {
    body: nameIn(rows.body.name, language),
    axes: isInBothCalendars(rows) ? inLanguage(bothAxes, language) : '',
  });
  const forms = formsOf(rows.dating.items);
  return [
    head,
    ...shownForms.filter(([form]) => forms.has(form)).map(([, said]) => inLanguage(said, language)),
  ].join(' ');
}

function isInBothCalendars({ dating }: DatingRows): boolean {
  return calendarsOf(dating.items.map(({ item }) => item.date)) === 'both';
}

/** How many items there are of each sort, and the error by leaving days out. */
function numbersOf({ dating: { items, errorByDay } }: DatingRows, language: Language) {
  const count = (role: DatedMinutes['role']) =>
    writeCount(items.filter((one) => one.role === role).length, language);
  const { tested } = errorByDay;
  return {
    anchors: count('anchor'),
    undated: count('undated'),
    aside: count('set-aside'),
    tested: writeCount(tested ? errorByDay.items.length : 0, language),
    mean: tested ? writeFixed(errorByDay.meanAbsoluteError, language, 1) : '–',
    most: tested ? writeFixed(errorByDay.largestError, language, 1) : '–',
  };
}

/** Whether the page of an item of minutes that has no date tells about when it was. */
function isEstimated(one: DatedMinutes): boolean {
  return one.role === 'undated' && one.estimated.status === 'estimated';
}

/** The pages of what is out of order, and the notes that first give the pages of the sessions as a whole. */
function pagesOf({ dating: { items } }: DatingRows, language: Language) {
  const inRole = (role: DatedMinutes['role']) =>
    items.filter((one) => one.role === role).map(({ item }) => item);
  const list = (values: readonly unknown[]) => [...new Set(values.map(String))].join(', ');
  const notes = inRole('whole').flatMap((item) =>
    evidenceOf(item)
      .flatMap(({ passage }) => passage.note ?? [])
      .slice(0, 1),
  );
  return {
    pagesAside: list(inRole('set-aside').map(({ page }) => writeCount(page, language))),
    notesOfWhole: list(notes),
  };
}

function casesOf(rows: DatingRows, language: Language): Text {
  const { anchors, undated, aside, tested, mean, most } = numbersOf(rows, language);
  return {
    en: `N = ${anchors} items dated to the day that agree, ${undated} that are not, ${aside} out of order. Error when each of ${tested} dated days is dated from the others: ${mean} days on average, ${most} at most.`,
    el: `N = ${anchors} χρονολογημένα σε ημέρα που συμφωνούν, ${undated} αχρονολόγητα, ${aside} εκτός σειράς. Σφάλμα όταν καθεμία από ${tested} γνωστές ημέρες υπολογίζεται από τις άλλες: ${mean} ημέρες κατά μέσο όρο, ${most} το πολύ.`,
    ru: `N = ${anchors}: датированы днём и согласны между собой; не датированы ${undated}, вне порядка ${aside}. Ошибка, если каждый из ${tested} известных дней датировать по остальным: в среднем ${mean} дня, самое большее ${most}.`,
  };
}

function rowOf(one: DatedMinutes, { items, errorByDay }: MinutesDating): FigureRow {
  const { item } = one;
  const isFirst = (day: number) =>
    items.find((other) => other.role === 'anchor' && other.day === day) === one;
  const tried = errorByDay.tested ? errorByDay.items : [];
  const missed = tried.find(({ day }) => isFirst(day));
  const row = {
    item: item.id,
    page: item.page,
    last_page: item.lastPage,
    role: one.role,
    date: item.date?.written,
    error: missed && Number(missed.error.toFixed(4)),
    evidence: passageIds([item]),
  };
  if (one.role === 'anchor' || one.role === 'set-aside') {
    return { ...row, ...drawnDays({ earliest: one.day, latest: one.day }) };
  }
  if (one.role !== 'undated' || one.estimated.status === 'dated') return row;
  const { estimated } = one;
  const range = estimated.status === 'open' ? estimated.bounds : (estimated.interval ?? {});
  return {
    ...row,
    estimate:
      estimated.status === 'estimated' ? writtenDay(estimated.estimate, 'gregorian') : undefined,
    earliest: writtenDay(range.earliest, 'gregorian'),
    latest: writtenDay(range.latest, 'gregorian'),
    ...drawnDays(daysOf(one)),
  };
}

/** The days between which an item is drawn, in both calendars, as ISO 8601 writes an interval. */
function drawnDays({ earliest, latest }: DateRange): FigureRow {
  if (earliest === undefined && latest === undefined) return {};
  const between = (calendar: ReckonedCalendar) =>
    earliest === latest
      ? writtenDay(earliest, calendar)
      : [earliest, latest].map((day) => writtenDay(day, calendar) ?? '..').join('/');
  return { julian: between('julian'), gregorian: between('gregorian') };
}

function writtenDay(day: number | undefined, calendar: ReckonedCalendar): string | undefined {
  return day === undefined ? undefined : writeDay(dayOf(Math.round(day), calendar));
}

/**
 * Page against date for the items of one edition of minutes: the dated ones as points with the never-falling line through them, the
 * undated ones as an estimate with its interval, or, before the first and behind the last dated page, with nothing but an arrow.
 *
 * @param dating - what the pages say of the dates, from `minutesDating`
 * @param options - language, theme and width; the days shown; short names of the undated items
 * @returns a Vega-Lite specification: positions along it are Julian Day Numbers, down it pages
 * @throws ArgumentError if no item is dated to the day
 * @example
 * ```ts
 * const minutes = loadDataset().minutes.filter((one) => one.source.id === 'amiantov-2006');
 * datingChart(minutesDating(minutes), { language: 'ru' }).name // => 'dating-by-page'
 * ```
 */
export function datingChart(dating: MinutesDating, options: DatingOptions = {}): VegaLiteSpec {
  if (!dating.items.some((one) => 'day' in one)) {
    throw new ArgumentError(
      'dating',
      dating.items.length,
      'items of which one is dated to the day',
    );
  }
  return chartOfDating(dating, { title, subtitle: undefined, labels: {} }, options);
}
