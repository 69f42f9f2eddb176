import { ArgumentError } from '../../errors/argument-error.js';
import { inLanguage } from '../../language/in-language.js';
import { isolated } from '../../language/isolated.js';
import { writeCount } from '../../language/write-count.js';
import { writePartOf } from '../../language/write-part-of.js';
import { isDateInferred } from '../../records/is-date-inferred.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn, type FigureRow } from '../figure.js';
import { inferredDatesSentence } from '../inferred-dates.js';
import { kind } from '../kind.js';
import { oldStyleSentence } from '../old-style.js';
import { chartOfPersons } from './chart.js';
import {
  bodiesWithPersons,
  type PersonsParameters,
  type PersonsRows,
  personsRows,
} from './rows.js';
import { cases, shown, shownAbsent, shownUndated, title } from './words.js';

const needs = 'sessions at which people are named as present';

/** So many persons fill a page, and so many sessions a column. */
const readable = { rows: 24, columns: 8 };

/** Who is known to have been at which session of a body. */
export const personsBySessions = kind<PersonsParameters, PersonsRows>({
  name: 'persons-by-sessions',
  title,
  about: 'who is known to have been present at which session of a body',
  needs,
  parameters: {
    body: {
      type: 'record',
      table: 'bodies',
      about: 'the body; by default that at whose sessions most people are named',
    },
    rows: {
      type: 'number',
      least: 1,
      most: 1000,
      about: `how many persons are drawn at most, those known at most sessions; ${readable.rows} fill a page`,
    },
    columns: {
      type: 'number',
      least: 1,
      most: 1000,
      about: `how many sessions are drawn at most, those at which most people are named; ${readable.columns} fill a column`,
    },
  },
  choose: (record, { body, rows = readable.rows, columns = readable.columns }) => {
    const bodies = bodiesWithPersons(record);
    const [first] = bodies;
    if (first === undefined) return { lacks: needs };
    if (body !== undefined && !bodies.includes(body)) {
      throw new ArgumentError('body', body, `a body with ${needs}`);
    }
    return { body: body ?? first, rows, columns };
  },
  rows: personsRows,
  bodies: ({ body }) => [body.id],
  chart: chartOfPersons,
  caption: (rows, language) => {
    const { drawnPersons, drawnSessions: sessions, persons } = rows;
    const isAbsent = drawnPersons.some(({ absent }) => absent > 0);
    const parts = [
      inLanguage(shown, language),
      isAbsent ? inLanguage(shownAbsent, language) : '',
      sessions.some(({ date }) => date === undefined) ? inLanguage(shownUndated, language) : '',
      inferredDatesSentence(sessions.some(isDateInferred), language),
      oldStyleSentence(
        sessions.map(({ date }) => date),
        language,
      ),
    ];
    const drawnOf = (drawn: number, all: number) =>
      drawn === all ? writeCount(all, language) : writePartOf(drawn, all, language);
    return {
      shown: parts.filter(Boolean).join(' '),
      cases: inLanguage(cases, language)(
        isolated(nameIn(rows.body.name, language)),
        drawnOf(drawnPersons.length, persons.length),
        drawnOf(sessions.length, rows.sessions.length),
        writeCount(rows.others.length, language),
      ),
    };
  },
  slots: ({ persons, sessions, body }, language) => ({
    persons: writeCount(persons.length, language),
    sessions: writeCount(sessions.length, language),
    once: writeCount(persons.filter(({ attended }) => attended === 1).length, language),
    body: isolated(nameIn(body.name, language)),
  }),
  table: ({ persons, others }) => ({
    columns: [
      { name: 'person', about: 'Identifier of the person; empty where nobody is named' },
      { name: 'session', about: 'Identifier of the session' },
      { name: 'date', about: 'Date of the session, as the source writes it' },
      {
        name: 'told',
        about: 'present, absent, untold; nobody at a session at which nobody is named',
      },
      {
        name: 'attended',
        unit: 'sessions',
        about: 'Sessions at which the person is known to have been present',
      },
      evidenceColumn,
    ],
    rows: [
      ...persons.flatMap(({ person, attended, cells }) =>
        cells.map(
          ({ session, presence, passages }): FigureRow => ({
            person: person.id,
            session: session.id,
            date: session.date?.written,
            told: presence,
            attended,
            evidence: passages,
          }),
        ),
      ),
      ...others.map(
        ({ session, passages }): FigureRow => ({
          session: session.id,
          date: session.date?.written,
          told: 'nobody',
          evidence: passages,
        }),
      ),
    ],
  }),
});
