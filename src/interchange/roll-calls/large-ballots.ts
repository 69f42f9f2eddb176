import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { ANNOUNCED_NO, ANNOUNCED_YES, NO, YES } from '../../analysis/rollcalls/roll-call-option.js';
import type { Problem } from '../../errors/dataset-error.js';
import { sqlText } from '../../escapes/sql-text.js';
import { writeCount } from '../../language/write-count.js';
import { isMissingCell } from '../import/cell-counts.js';
import { type CodedTable, gridOfCoded } from '../import/coded-table.js';
import type { ColumnRole } from '../import/column-roles.js';
import { type KeysOfBallot, keysOfBallots } from '../import/gather-tables.js';
import type { Gathered } from '../import/gathered.js';
import type { Grid } from '../import/grid.js';
import type { TablePlan } from '../import/guess-columns.js';
import { findSeparator, readDelimited } from '../import/read-delimited.js';
import {
  gatherFiles,
  type ImportOptions,
  planFiles,
  type ReadFiles,
  settingsOf,
} from '../import/read-import.js';
import { findEncoding } from '../import/text-encoding.js';
import type { ReadRollCallsOptions } from '../read-roll-calls.js';
import type { BallotColumns, Told } from './ballot-columns.js';
import { codedCsv } from './coded-csv.js';
import { columnsInMemory } from './columns-in-memory.js';
import { type DuckDbConnection, Refusal, withDuckDb } from './duckdb.js';
import { duckDbColumns } from './duckdb-columns.js';
import { codeOfSource, placesOf, type ToldBallots, UNTOLD } from './gathered-roll-calls.js';
import { tableOfCsv, viewOfParquet } from './statements.js';

/** A table of ballots that was read in columns. */
export interface LargeBallots {
  readonly gathered: Gathered;
  readonly told: ToldBallots;
  readonly profile: string | undefined;
}

/** So many cells are held in memory at most, each as a number of four bytes; of more, DuckDB holds as many as it may. */
export const mostCells = 400_000_000;

/** So many rows are looked at to tell what the columns are, and so many bytes of a text. */
const sampled = { rows: 3000, bytes: 1_000_000 };

/** The roles by which votes, members and options are told apart. */
const rolesOf = {
  votes: [
    'body',
    'session',
    'date',
    'vote',
    'title',
    'text',
    'result',
    'rule',
    'yes',
    'no',
    'abstain',
  ],
  members: ['person', 'name', 'family-name', 'given-name', 'party'],
  options: ['option'],
} as const satisfies Record<string, readonly ColumnRole[]>;

/** Types of columns whose values are the same text to every reader. */
const plainTypes = /^(?:VARCHAR|U?(?:TINY|SMALL|BIG)INT|U?INTEGER|DATE|DOUBLE|FLOAT)$/;

/** What is told of a table, and asked of whoever reads it. */
export interface Reading {
  /** The other files, read already. */
  readonly others: ReadFiles;
  readonly options: ReadRollCallsOptions;
  /** Is told how far it is. */
  readonly progress: (sentence: string) => void;
}

/**
 * Reads a large table of ballots in columns by DuckDB, with the other files beside it. What is distinct in it (votes, members, options) is
 * gathered as a small table is; the ballots themselves become numbers in the matrix, and no object each.
 *
 * @param path - the table of ballots, in CSV or Parquet
 * @param reading - the other files, and what is told of them
 * @returns the ballots; undefined where the table is one that only another reader can read
 */
export async function readByDuckDb(
  path: string,
  reading: Reading,
): Promise<LargeBallots | undefined> {
  const file = basename(path);
  return withDuckDb(async (connection) => {
    const source = isParquet(path)
      ? await parquetOfDuckDb(path, file, connection)
      : csvOf(path, file, reading.options);
    if (source === undefined) return undefined;
    const roles = rolesIn(file, source.sample, reading);
    if (roles === undefined || !isPlain(roles, source.types)) return undefined;
    reading.progress(inColumnsSentence(file));
    for (const statement of source.statements(roles)) await connection.run(statement);
    return gather({ file, roles, columns: duckDbColumns(connection), ...reading });
  }).catch((error: unknown) => {
    // The other reader says in our words what is wrong with the file, and where.
    if (!(error instanceof Refusal)) throw error;
    reading.progress(
      `${file}: not to be read in columns (${error.message}); reading it row by row…`,
    );
    return undefined;
  });
}

/**
 * Reads a table of ballots in columns that are held in memory, from CSV.
 *
 * @param path - the table
 * @param reading - the other files, and what is told of them
 * @returns the ballots; undefined where the table is one that only another reader can read
 */
export async function readCsvInMemory(
  path: string,
  reading: Reading,
): Promise<LargeBallots | undefined> {
  const file = basename(path);
  const source = csvOf(path, file, reading.options);
  if (source === undefined || !/^[^"\n\r\0\u0080-\uffff]$/.test(source.separator)) return undefined;
  const roles = rolesIn(file, source.sample, reading);
  if (roles === undefined) return undefined;
  const { plan, votes, members, options, kept } = roles;
  const ofProgress = (rows: number) => reading.progress(readSoFar(file, rows));
  reading.progress(inColumnsSentence(file));
  const table = codedCsv(path, {
    separator: source.separator,
    heading: plan.table.heading === 1,
    columns: plan.table.columns,
    needed: new Set([...votes, ...members, ...options, ...kept]),
    mostCells,
    progress: ofProgress,
  });
  return table && inMemory(file, roles, table, reading);
}

/**
 * Reads a table of ballots in columns that are held in memory.
 *
 * @param table - its columns
 * @param reading - the other files, and what is told of them
 * @returns the ballots; undefined where the table is one that only another reader can read
 */
export async function readInMemory(
  table: CodedTable,
  reading: Reading,
): Promise<LargeBallots | undefined> {
  const { file, columns, rows } = table;
  const roles = rolesIn(file, gridOfCoded(table, sampled.rows), reading);
  if (roles?.plan.table.heading !== 1) return undefined;
  // By the names that the plan has for them.
  const named = roles.plan.table.columns.map((name, place) => ({ ...columns[place]!, name }));
  return inMemory(file, roles, { columns: named, rows }, reading);
}

function inMemory(
  file: string,
  roles: Roles,
  { columns, rows }: Pick<CodedTable, 'columns' | 'rows'>,
  reading: Reading,
): Promise<LargeBallots | undefined> {
  return gather({ file, roles, columns: columnsInMemory(columns, rows), ...reading });
}

/** That a file is being read. */
export function inColumnsSentence(file: string): string {
  return `${file}: reading the ballots in columns…`;
}

/** How a file is read in columns. */
interface Source {
  /** Its first rows, heading first. */
  readonly sample: Grid;
  /** The type of each column; undefined where all are text. */
  readonly types: ReadonlyMap<string, string> | undefined;
  /** The statements by which DuckDB has it as a table. */
  readonly statements: (roles: Roles) => readonly string[];
}

/** A text file that is read in columns. */
interface CsvSource extends Source {
  readonly separator: string;
}

/** The names of the columns that tell votes, members and options apart, and of those that tell nothing known. */
interface Roles {
  readonly votes: readonly string[];
  readonly members: readonly string[];
  readonly options: readonly string[];
  readonly keys: readonly string[];
  readonly kept: readonly string[];
  readonly plan: TablePlan;
}

/** Whether a file is Parquet, by its first bytes. */
export function isParquet(path: string): boolean {
  return firstBytes(path, 4).toString('latin1') === 'PAR1';
}

function firstBytes(path: string, count: number): Buffer {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(count, statSync(path).size));
    readSync(descriptor, bytes);
    return bytes;
  } finally {
    closeSync(descriptor);
  }
}

async function parquetOfDuckDb(
  path: string,
  file: string,
  { rows: rowsOf }: DuckDbConnection,
): Promise<Source> {
  const described = await rowsOf(`DESCRIBE SELECT * FROM read_parquet(${sqlText(path)})`);
  const types = new Map(described.rows.map(([name, type]) => [String(name), String(type)]));
  const { rows } = await rowsOf(
    `SELECT * FROM read_parquet(${sqlText(path)}) LIMIT ${sampled.rows}`,
  );
  return {
    sample: gridOf(file, [...types.keys()], rows, (place) => place + 2),
    types,
    statements: () => [viewOfParquet(path)],
  };
}

/** A text file in UTF-8 with a heading in its first row, or none; others are left to the reader for small tables. */
function csvOf(path: string, file: string, options: ImportOptions): CsvSource | undefined {
  const own = options.mapping?.files?.[file];
  const told = own?.encoding ?? options.encoding;
  const bytes = firstBytes(path, sampled.bytes);
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
  const encoding = told ?? (whole.length === 0 ? '' : findEncoding(whole).encoding);
  if (!/^utf-?8$/i.test(encoding)) return undefined;
  const text = whole.toString('utf8').replace(/^\uFEFF/, '');
  if (/^"?sep=/i.test(text) || /\r(?!\n)/.test(text)) return undefined;
  const separator = own?.separator ?? options.separator ?? findSeparator(text);
  const sample = readDelimited(file, whole, { encoding: 'utf-8', separator });
  return {
    sample: { ...sample, rows: sample.rows.slice(0, sampled.rows + 1) },
    types: undefined,
    separator,
    statements: ({ plan: { table }, ...roles }) =>
      tableOfCsv(path, { separator, heading: table.heading === 1, columns: table.columns }, [
        ...new Set([...roles.votes, ...roles.members, ...roles.options, ...roles.kept]),
      ]),
  };
}

/** Rows of an engine as a grid of text. */
function gridOf(
  file: string,
  names: readonly string[],
  rows: readonly (readonly unknown[])[],
  numberOf: (place: number) => number,
): Grid {
  return {
    file,
    rows: [
      { number: 1, cells: names },
      ...rows.map((row, place) => ({ number: numberOf(place), cells: row.map(textOf) })),
    ],
    said: [],
  };
}

/** A value as text, as the reader for small tables has it. */
function textOf(value: unknown): string {
  if (value === undefined || value === null || typeof value === 'object') {
    return value instanceof Date ? value.toISOString().replace(/T00:00:00\.000Z$/, '') : '';
  }
  return String(value)
    .replace(/\u00A0|\u202F/g, ' ')
    .trim();
}

/** What the columns tell apart, where the table is one of ballots alone, and nothing but tables of people and votes beside it. */
function rolesIn(file: string, sample: Grid, { others, options }: Reading): Roles | undefined {
  if (others.trees.length > 0) return undefined;
  const { plans } = planFiles({ ...others, grids: [...others.grids, sample] }, options);
  const plan = plans.find(({ table }) => table.file === file);
  const isAlone = plans.filter(({ layout }) => layout === 'ballots').length === 1;
  const isSimple = plans.every(({ layout }) =>
    ['ballots', 'people', 'totals', 'leave'].includes(layout ?? ''),
  );
  const isRead = plan?.layout === 'ballots' && isAlone && isSimple && plan.table.heading <= 1;
  return isRead ? columnsByRole(plan) : undefined;
}

/** The columns by what they tell apart; undefined where ballots weigh more than one, or nothing tells a vote or person. */
function columnsByRole(plan: TablePlan): Roles | undefined {
  const named = (wanted: readonly string[]) =>
    plan.table.columns.filter((_, index) =>
      plan.roles[index]!.some((role) => wanted.includes(role)),
    );
  const roles = {
    votes: named(rolesOf.votes),
    members: named(rolesOf.members),
    options: named(rolesOf.options),
    keys: named(['person']),
    kept: named(['keep']),
    plan,
  };
  const isTold = roles.votes.length > 0 && roles.members.length > 0 && roles.options.length === 1;
  return isTold && named(['weight']).length === 0 ? roles : undefined;
}

function isPlain(roles: Roles, types: Source['types']): boolean {
  if (types === undefined) return true;
  const used = [...roles.votes, ...roles.members, ...roles.options];
  return used.every((column) => plainTypes.test(types.get(column) ?? ''));
}

interface Job extends Reading {
  readonly file: string;
  readonly roles: Roles;
  readonly columns: BallotColumns;
}

/** Of which columns that tell nothing known each value is one of the vote, or of the person. */
async function keptColumns({ kept, votes, keys, members }: Roles, { follows }: BallotColumns) {
  const found = { votes: [] as string[], members: [] as string[] };
  for (const column of kept) {
    if (await follows(column, votes)) found.votes.push(column);
    else if (await follows(column, keys.length > 0 ? keys : members)) found.members.push(column);
  }
  return found;
}

async function gather(job: Job): Promise<LargeBallots | undefined> {
  const { file, roles, columns, others } = job;
  const first = await columns.firstRows(roles);
  const kept = await keptColumns(roles, columns);
  const wanted = new Set([...first.votes, ...first.members, ...first.options]);
  const rows = Int32Array.from(wanted).sort();
  const places = new Map(Array.from(rows, (row, place) => [row, place]));
  const { names, rows: cells } = await columns.rowsAt(Array.from(rows));
  const numberOf = (place: number) => rows[place]! + 1 + roles.plan.table.heading;
  const options = withRoles(job.options, roles, names, new Set(kept.votes));
  const filesWith = (rows: readonly (readonly unknown[])[]) => ({
    ...others,
    grids: [...others.grids, gridOf(file, names, rows, numberOf)],
  });
  const { plans, profile } = planFiles(filesWith(cells), options);
  const keys = keysOfBallots(plans, file, settingsOf(profile, options.mapping));
  // Who was no member in the first row may have been one in others.
  const option = names.indexOf(roles.options[0]!);
  const { gathered } = gatherFiles(
    filesWith(
      cells.map((row, place) =>
        keys[place]!.option === 'not-a-member' ? row.with(option, '') : row,
      ),
    ),
    options,
  );
  if (gathered.problems.length > 0 || gathered.questions.length > 0) {
    return { gathered, told: nothingTold, profile: profile?.name };
  }
  const keysOf = (told: Told) => first[told].map((row) => keys[places.get(row)!]!);
  const distinct = {
    votes: keysOf('votes'),
    members: keysOf('members'),
    options: keysOf('options'),
  };
  for (const row of first.members) {
    const place = places.get(row)!;
    const person = gathered.people.get(keys[place]!.person ?? '');
    for (const column of kept.members) {
      const cell = textOf(cells[place]![names.indexOf(column)]).replace(/\s+/g, ' ');
      if (person && !person.kept.has(column) && !isMissingCell(cell)) person.kept.set(column, cell);
    }
  }
  const told = await fill(job, gathered, distinct, profile?.announcing?.(gathered));
  return told && { gathered, told, profile: profile?.name };
}

const nothingTold: ToldBallots = { codes: new Uint8Array(0), partiesByDay: new Map() };

/** The mapping with what was guessed, so that it is the same for the first rows alone. */
function withRoles(
  options: ImportOptions,
  { plan }: Roles,
  names: readonly string[],
  kept: ReadonlySet<string>,
): ImportOptions {
  const { file, columns } = plan.table;
  const own = options.mapping?.files?.[file];
  const roles = names.map((name): [string, readonly ColumnRole[]] => {
    const told = plan.roles[columns.indexOf(name)] ?? ['leave'];
    return [name, told.includes('keep') && !kept.has(name) ? ['leave'] : told];
  });
  const known = Object.entries(own?.columns ?? {}).filter(([name]) => names.includes(name));
  const forced = { ...Object.fromEntries(known), ...Object.fromEntries(roles) };
  const mapped = { ...own, heading: 1, layout: 'ballots' as const, columns: forced };
  return {
    ...options,
    mapping: { ...options.mapping, files: { ...options.mapping?.files, [file]: mapped } },
  };
}

/** By what the votes, members and options that are distinct in a table are known. */
type Distinct = Readonly<Record<Told, readonly KeysOfBallot[]>>;

/** So many second ballots are told. */
const mostTold = 5;

/** After so many ballots it is told how many were read. */
const ofProgress = 500_000;

/**
 * Goes through the ballots and puts the number of each option in its place; undefined where two persons of one name are told apart by
 * what else stands with them, which the other reader does.
 */
async function fill(
  { file, roles, columns, progress }: Job,
  gathered: Gathered,
  distinct: Distinct,
  announcing: ReadonlySet<string> = new Set(),
): Promise<ToldBallots | undefined> {
  const people = placesOf(gathered.people);
  const votes = placesOf(gathered.votes);
  const width = votes.size;
  const rows = Int32Array.from(distinct.members, ({ person }) => people.get(person ?? '') ?? -1);
  const columnOf = Int32Array.from(distinct.votes, ({ vote }) => votes.get(vote) ?? -1);
  if (rows.includes(-1) || columnOf.includes(-1)) return undefined;
  const codes = new Uint8Array(people.size * width).fill(UNTOLD);
  const codeOf = Uint8Array.from(distinct.options, ({ option }) =>
    option === undefined || option === 'leave' ? UNTOLD : codeOfSource(option),
  );
  const days = [...gathered.votes.values()].map(({ date }) => date);
  const changing = changingOf(gathered, distinct.members);
  const partiesByDay = new Map<string, Map<string, string>>();
  const twice: Problem[] = [];
  let [done, seconds] = [0, 0];
  await columns.eachChunk(([member, vote, option], count) => {
    for (let place = 0; place < count; place += 1) {
      const [row, column] = [rows[member[place]!]!, columnOf[vote[place]!]!];
      const code = codeOf[option[place]!]!;
      if (code === UNTOLD) continue;
      const cell = row * width + column;
      if (codes[cell] !== UNTOLD) {
        seconds += 1;
        if (twice.length < mostTold) {
          twice.push(secondBallot(file, distinct, member[place]!, vote[place]!));
        }
      }
      codes[cell] = code;
      const own = changing[member[place]!];
      const day = days[column];
      if (own === undefined || day === undefined) continue;
      const known = partiesByDay.get(own.person) ?? new Map<string, string>();
      partiesByDay.set(own.person, known.set(day, own.party));
    }
    done += count;
    if (done % ofProgress < count) progress(readSoFar(file, done));
  });
  if (seconds > 0) {
    if (roles.keys.length === 0) return undefined;
    gathered.problems.push(...twice);
  }
  announce(codes, width, people, announcing);
  return { codes, partiesByDay };
}

function readSoFar(file: string, ballots: number): string {
  return `${file}: ${writeCount(ballots, 'en')} ballots read…`;
}

/** The party that stands with a ballot, for those who have several. */
function changingOf({ people }: Gathered, members: readonly KeysOfBallot[]) {
  return members.map(({ person, party }) =>
    person !== undefined && party !== undefined && (people.get(person)?.parties.size ?? 0) > 1
      ? { person, party }
      : undefined,
  );
}

function secondBallot(file: string, { members, votes }: Distinct, member: number, vote: number) {
  return {
    file,
    value: members[member]!.person ?? '',
    expected: `one ballot of a person in a vote; there are two in the vote ${votes[vote]!.vote}: take one out, or name the columns that tell persons and votes apart ("person", "vote" in a mapping)`,
  };
}

/** Those who cast no vote announce positions, and what else stands with them says nothing. */
function announce(
  codes: Uint8Array,
  width: number,
  people: ReadonlyMap<string, number>,
  announcing: ReadonlySet<string>,
): void {
  for (const person of announcing) {
    const start = people.get(person)! * width;
    for (let cell = start; cell < start + width; cell += 1) {
      if (codes[cell] === YES) codes[cell] = ANNOUNCED_YES;
      else if (codes[cell] === NO) codes[cell] = ANNOUNCED_NO;
      else if (codes[cell] !== ANNOUNCED_YES && codes[cell] !== ANNOUNCED_NO) codes[cell] = UNTOLD;
    }
  }
}
