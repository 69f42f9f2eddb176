import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { civilCalendar } from '../calendar/civil-calendar.js';
import { DatasetError, type Problem } from '../errors/dataset-error.js';
import { fileError } from '../errors/file-error.js';
import {
  type Descriptor,
  type FieldDescriptor,
  isTable,
  type TableDescriptor,
} from '../records/descriptor.js';
import { noFigures } from '../records/figure-entries.js';
import { link } from '../records/link.js';
import { readDescriptor } from '../records/read-descriptor.js';
import type { Vote, VoteResult } from '../records/records.js';
import { type Row, readRows } from '../records/table-rows.js';
import { readTableText, type TableText } from '../records/table-text.js';

type Values = Row['values'];

const results: readonly VoteResult[] = [
  'adopted',
  'rejected',
  'superseded',
  'deferred',
  'withdrawn',
  'reconsidered',
  'not-told',
];

const count = (name: string, description: string): FieldDescriptor => ({
  name,
  type: 'integer',
  description,
  constraints: { minimum: 0 },
});

/** The columns of a flat table of votes. */
const fields: readonly FieldDescriptor[] = [
  {
    name: 'body',
    type: 'string',
    description: 'Name of the body that voted',
    constraints: { required: true },
  },
  {
    name: 'date',
    type: 'string',
    description: 'When it met: 2024-05-06, 2024-05',
    'sovnarkom:type': 'historical-date',
    'sovnarkom:calendar': 'calendar',
  },
  {
    name: 'calendar',
    type: 'string',
    description: 'Calendar of the date',
    constraints: { enum: ['civil', 'julian', 'gregorian'] },
  },
  {
    name: 'motion',
    type: 'string',
    description: 'Short name of what was voted on',
    constraints: { required: true },
  },
  count('yes', 'Votes for the motion'),
  count('no', 'Votes against'),
  count('abstain', 'Abstentions'),
  {
    name: 'result',
    type: 'string',
    description: 'What was decided',
    constraints: { enum: results },
  },
];

/** Columns that may be missing. */
const optional: readonly string[] = ['calendar', 'abstain', 'result'];

/** How a flat table is read. */
export interface CsvOptions {
  /**
   * The calendar in force where the votes were taken: `gregorian` (if left out) or `julian` throughout, or the last day of the Julian
   * calendar, as `1918-01-31` for Russia.
   */
  readonly civilCalendar?: string;
}

/**
 * Reads votes from one flat table, such as a spreadsheet saved as CSV, for those who have no more than that: measures and charts
 * take them like those of a record. Votes of one body on one date are of one session, in the order of the rows. There is no
 * evidence in such a table; for that, start a record with {@link startDataset}.
 *
 * @param path - a CSV file in UTF-8 with the columns body, date, motion, yes and no, in any order, and perhaps abstain, result
 *   (adopted, rejected, …) and calendar. An empty cell is not known; it is never zero. Without a result, more votes for than
 *   against adopts. Without a calendar, dates are in the one in force
 * @param options - the calendar in force
 * @returns the votes, in the order of the rows, the names as they stand in the table in every language
 * @throws DatasetError with every problem, its row and column: a column that is missing or unknown, counts that are negative,
 *   or fractional, bad dates, empty names
 * @example
 * ```ts
 * const { mkdtempSync, rmSync, writeFileSync } = process.getBuiltinModule('node:fs');
 * const folder = mkdtempSync('council-');
 * writeFileSync(`${folder}/council.csv`, 'body,date,motion,yes,no\nCouncil,2024-05-06,A bench,7,4\n');
 * const [vote] = votesFromCsv(`${folder}/council.csv`);
 * [vote.result, margin(vote), vote.abstain] // => ['adopted', 3, undefined]
 * rmSync(folder, { recursive: true });
 * ```
 */
export function votesFromCsv(path: string, options: CsvOptions = {}): readonly Vote[] {
  const { civilCalendar: setting = 'gregorian' } = options;
  const civil = civilCalendar(setting);
  const file = basename(path);
  const problems: Problem[] = [];
  const text = readTableText(bytesOf(path), file);
  if ('expected' in text) throw new DatasetError(dirname(path), [text]);
  const table = tableFor(text, file);
  const rows = readRows(withCalendar(text), table, civil, problems);
  const descriptor: Descriptor = {
    name: file,
    title: file,
    'sovnarkom:civilCalendar': setting,
    resources: [table],
  };
  if (problems.length > 0) throw new DatasetError(dirname(path), problems);
  const form = readDescriptor().resources.filter(isTable);
  return link(descriptor, form, apart(rows), { sources: [], figures: noFigures }).votes;
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw fileError(error, path, 'read');
  }
}

/** The description of the table: the columns that it must have, and those that it has besides. */
function tableFor(text: TableText, file: string): TableDescriptor {
  const known = fields.filter(
    ({ name }) => name === 'calendar' || !optional.includes(name) || text.header.includes(name),
  );
  return {
    name: 'votes',
    path: file,
    title: 'Votes',
    description: 'A row for each vote',
    schema: { fields: known, primaryKey: [] },
  };
}

/** The table with a calendar for each date. */
function withCalendar(text: TableText): TableText {
  if (text.header.includes('calendar')) return text;
  return {
    header: [...text.header, 'calendar'],
    rows: text.rows.map((row) => ({ ...row, cells: [...row.cells, 'civil'] })),
  };
}

/** The rows of bodies, sessions, motions and votes that the flat rows stand for. */
function apart(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const bodies = new Map<unknown, Values>();
  const sessions = new Map<string, Values>();
  const motions: Values[] = [];
  const votes: Values[] = [];
  const positions = new Map<unknown, number>();
  for (const [index, { values }] of rows.entries()) {
    const { body: name, date, calendar, motion: label, yes, no, abstain } = values;
    const body = bodies.get(name) ?? {
      id: `body-${bodies.size + 1}`,
      ...inEach('name', name),
      kind: 'other',
    };
    bodies.set(name, body);
    // Of votes without a date it is not known whether they are of one session.
    const time = `${body.id} ${date ?? `undated ${index}`} ${calendar}`;
    const session = sessions.get(time) ?? {
      id: `session-${sessions.size + 1}`,
      body: body.id,
      date,
      calendar,
    };
    sessions.set(time, session);
    const position = (positions.get(session.id) ?? 0) + 1;
    positions.set(session.id, position);
    const motion = `motion-${index + 1}`;
    motions.push({ id: motion, kind: 'other', ...inEach('label', label) });
    votes.push({
      id: `vote-${index + 1}`,
      motion,
      session: session.id,
      position,
      result: values.result ?? resultOf(yes, no),
      yes,
      no,
      abstain,
    });
  }
  const numbered = (list: Iterable<Values>): Row[] =>
    Array.from(list, (values, index) => ({ number: index + 2, values, faulty: new Set() }));
  return new Map([
    ['bodies', numbered(bodies.values())],
    ['sessions', numbered(sessions.values())],
    ['motions', numbered(motions)],
    ['votes', numbered(votes)],
  ]);
}

function inEach(field: string, text: string | number | undefined): Values {
  return Object.fromEntries(['en', 'ru', 'el'].map((language) => [`${field}_${language}`, text]));
}

function resultOf(yes: unknown, no: unknown): VoteResult {
  if (typeof yes !== 'number' || typeof no !== 'number') return 'not-told';
  return yes > no ? 'adopted' : 'rejected';
}
