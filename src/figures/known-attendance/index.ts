import type { SessionAttendance } from '../../analysis/attendance/known-attendance.js';
import { partyPresent } from '../../analysis/attendance/known-attendance.js';
import type { ChartOptions } from '../../charts/chart-options.js';
import { passageIds } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { inLanguage } from '../../language/in-language.js';
import type { Language } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import { isDateInferred } from '../../records/is-date-inferred.js';
import type { Dataset, Session } from '../../records/records.js';
import { evidenceColumn, type FigureRow } from '../figure.js';
import { inferredDatesSentence } from '../inferred-dates.js';
import { kind, plainly } from '../kind.js';
import { oldStyleSentence } from '../old-style.js';
import { chartOfKnownAttendance } from './chart.js';
import {
  drawnSessions,
  hasSizes,
  hasUntoldParty,
  type KnownAttendanceParameters,
  type KnownAttendanceRows,
  knownAttendanceRows,
} from './rows.js';
import { cases, sessionForms, shown, shownSize, shownUntold, title } from './words.js';

export { title as knownAttendanceTitle } from './words.js';

const needs = 'sessions of which attendance or ballots are told';

/** So many rows can be read, and fit a page in one column with four panels. */
const readableRows = 16;

/** How many are known to have been present at each session. */
export const knownAttendance = kind<KnownAttendanceParameters, KnownAttendanceRows>({
  name: 'known-attendance',
  title,
  about:
    'how many are known to have been present at each session, by party, and the size of the body',
  needs,
  parameters: {
    body: {
      type: 'record',
      table: 'bodies',
      about: 'the body whose sessions are shown; all bodies',
    },
    rows: {
      type: 'number',
      least: 1,
      most: 1000,
      about:
        'how many sessions are drawn at most, those with most people known to have been present; 16 fill a page',
    },
  },
  choose: (record, { body, rows = readableRows }) => {
    if (!tellsAttendance(record)) return { lacks: needs };
    if (body !== undefined && !tellsAttendance(record, body)) {
      throw new ArgumentError('body', body, `a body with ${needs}`);
    }
    return body === undefined ? { rows } : { rows, body };
  },
  rows: knownAttendanceRows,
  bodies: (rows) => [...new Set(drawnSessions(rows).map(({ session }) => session.body.id))],
  chart: chartOfKnownAttendance,
  caption: (rows, language) => {
    const parts = [
      shown,
      ...(hasUntoldParty(rows) ? [shownUntold] : []),
      ...(hasSizes(rows) ? [shownSize] : []),
    ];
    const sessions = drawnSessions(rows).map(({ session }) => session);
    const dates = [
      inferredDatesSentence(sessions.some(isDateInferred), language),
      oldStyleSentence(
        sessions.map(({ date }) => date),
        language,
      ),
    ];
    return {
      shown: [...parts.map((part) => inLanguage(part, language)), ...dates]
        .filter(Boolean)
        .join(' '),
      cases: casesOf(rows, language),
    };
  },
  slots: ({ known, untold }, language) => ({
    sessions: writeCount(known.length + untold.length, language),
    known: writeCount(known.length, language),
    untold: writeCount(untold.length, language),
  }),
  table: ({ known, untold, votes }) => ({
    columns: [
      { name: 'session', about: 'Identifier of the session' },
      { name: 'body', about: 'The body that met' },
      { name: 'date', about: 'Date of the session, as the source writes it' },
      { name: 'party', about: 'Identifier of the party; empty where it is not told' },
      { name: 'told', about: 'Whether a number, a lower bound, only names or nothing is told' },
      { name: 'at_least', unit: 'people', about: 'The fewest who can have been present' },
      evidenceColumn,
    ],
    rows: [
      ...known.flatMap(rowsOf),
      ...untold.map(
        (session): FigureRow => ({
          ...named(session),
          told: 'nothing',
          // Where a session has no passage of its own, what was decided there has.
          evidence:
            passageIds([session]) || passageIds(votes.filter((vote) => vote.session === session)),
        }),
      ),
    ],
  }),
});

/** Whether a record tells of anybody’s presence, at a session of a body or of any. */
function tellsAttendance({ attendance, ballots }: Dataset, body?: string): boolean {
  const isAsked = (session: Session) => body === undefined || session.body.id === body;
  return (
    attendance.some(({ session }) => isAsked(session)) ||
    ballots.some(
      ({ vote, option, count }) =>
        count !== undefined &&
        (option === 'yes' || option === 'no' || option === 'abstain') &&
        isAsked(vote.session),
    )
  );
}

/** How many sessions are known, and that only the first are drawn where they are more than a page has room for. */
function casesOf(rows: KnownAttendanceRows, language: Language): string {
  const [drawn, known] = [drawnSessions(rows).length, rows.known.length];
  const written = writeNumberOf(known, inLanguage(sessionForms, language), language);
  const all = writeCount(known + rows.untold.length, language);
  return drawn === known
    ? inLanguage(cases.all, language)(written, all)
    : inLanguage(cases.most, language)(writeCount(drawn, language), written, all);
}

function named(session: Session): FigureRow {
  return { session: session.id, body: session.body.name.en, date: session.date?.written };
}

function rowsOf({ session, presence, records }: SessionAttendance): FigureRow[] {
  const row = (
    party: string | undefined,
    told: string,
    atLeast: number,
    from: typeof records,
  ): FigureRow => ({
    ...named(session),
    party,
    told,
    at_least: atLeast,
    evidence: passageIds(from, 'count'),
  });
  const ofParty = (id: string) => records.filter((one) => partyPresent(one)?.id === id);
  const unaffiliated = records.filter((one) => one.person && !partyPresent(one));
  const groups = records.filter(({ person, party }) => !person && !party);
  return [
    ...presence.parties.map(({ party, told, atLeast }) =>
      row(party, told, atLeast, ofParty(party)),
    ),
    ...(presence.partyNotTold > 0
      ? [row(undefined, 'by name', presence.partyNotTold, unaffiliated)]
      : []),
    ...(presence.beyond > 0 ? [row(undefined, 'at least', presence.beyond, groups)] : []),
  ];
}

/**
 * How many are known to have been present at each session of which anything is told, by party: people named one by one,
 * numbers as blocks, all of them lower bounds; beside them the size of the body.
 *
 * @param dataset - a loaded dataset: its attendance, ballots, sessions and compositions
 * @param options - language of the labels
 * @returns a Vega-Lite specification: a panel for each body with two such sessions or more, three at most, and one for the others;
 *   bars are people
 * @throws ArgumentError if no attendance is told
 * @example
 * ```ts
 * knownAttendanceChart(loadDataset()).name // => 'known-attendance'
 * ```
 */
export function knownAttendanceChart(dataset: Dataset, options: ChartOptions = {}): VegaLiteSpec {
  if (!tellsAttendance(dataset)) {
    throw new ArgumentError('dataset', 'no attendance', 'a record that tells of attendance');
  }
  const rows = knownAttendanceRows(dataset, { rows: dataset.sessions.length });
  return chartOfKnownAttendance(rows, plainly(title), options);
}
