import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { ANNOUNCED_NO, ANNOUNCED_YES, NO, YES } from '../../analysis/rollcalls/roll-call-option.js';
import type { Problem } from '../../errors/dataset-error.js';
import { ImportError } from '../../errors/import-error.js';
import { sqlText } from '../../escapes/sql-text.js';
import { writeCount } from '../../language/write-count.js';
import { isMissingCell } from '../import/cell-counts.js';
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
import { type Columns, Refusal, withDuckDb } from './duckdb.js';
import { codeOfSource, placesOf, type ToldBallots, UNTOLD } from './gathered-roll-calls.js';
import {
  ballotsAsPlaces,
  firstRows,
  firstRowsOf,
  notFollowing,
  tableOfCsv,
  tableOfDistinct,
  viewOfParquet,
} from './statements.js';

/** A table of ballots that was read in columns. */
export interface LargeBallots {
  readonly gathered: Gathered;
  readonly told: ToldBallots;
  readonly profile: string | undefined;
}

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

/**
 * Reads a large table of ballots in columns, with the other files beside it. What is distinct in it (votes, members, options) is gathered as
 * a small table is; the ballots themselves become numbers in the matrix, and no object each.
 *
 * @param path - the table of ballots, in CSV or Parquet
 * @param others - the other files, read already
 * @param options - what is told of them
 * @param progress - is told how far it is
 * @returns the ballots; undefined where the table is one that only the reader for small tables can read
 * @throws ImportError with what is wrong in it
 */
export async function readLargeBallots(
  path: string,
  others: ReadFiles,
  options: ImportOptions,
  progress: (sentence: string) => void,
): Promise<LargeBallots | undefined> {
  if (others.trees.length > 0) return undefined;
  const file = basename(path);
  return withDuckDb(async (columns) => {
    const source = isParquet(path)
      ? await parquetSource(path, file, columns)
      : csvSource(path, file, options);
    if (source === undefined) return undefined;
    const guessed = planOf(file, [...others.grids, source.sample], others, options);
    const roles = guessed && columnsByRole(guessed.plan);
    if (roles === undefined || !isPlain(roles, source.types)) return undefined;
    progress(`${file}: reading the ballots in columns…`);
    for (const statement of source.statements(roles)) await columns.run(statement);
    return gather({ file, roles, columns, others, options, progress });
  }).catch((error: unknown) => {
    // The other reader says in our words what is wrong with the file, and where.
    if (!(error instanceof Refusal)) throw error;
    progress(`${file}: not to be read in columns (${error.message}); reading it row by row…`);
    return undefined;
  });
}

/** How a file is read in columns. */
interface Source {
  /** Its first rows, heading first. */
  readonly sample: Grid;
  /** The type of each column; undefined where all are text. */
  readonly types: ReadonlyMap<string, string> | undefined;
  readonly statements: (roles: Roles) => readonly string[];
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

function isParquet(path: string): boolean {
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

async function parquetSource(path: string, file: string, columns: Columns): Promise<Source> {
  const described = await columns.rows(`DESCRIBE SELECT * FROM read_parquet(${sqlText(path)})`);
  const types = new Map(described.rows.map(([name, type]) => [String(name), String(type)]));
  const { rows } = await columns.rows(
    `SELECT * FROM read_parquet(${sqlText(path)}) LIMIT ${sampled.rows}`,
  );
  return {
    sample: gridOf(file, [...types.keys()], rows, (place) => place + 2),
    types,
    statements: () => [viewOfParquet(path)],
  };
}

/** A text file in UTF-8 with a heading in its first row, or none; others are left to the reader for small tables. */
function csvSource(path: string, file: string, options: ImportOptions): Source | undefined {
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

/** What the columns are, where the table is one of ballots alone. */
function planOf(file: string, grids: readonly Grid[], others: ReadFiles, options: ImportOptions) {
  const read = planFiles({ ...others, grids }, options);
  const plan = read.plans.find(({ table }) => table.file === file);
  const isAlone = read.plans.filter(({ layout }) => layout === 'ballots').length === 1;
  const isSimple = read.plans.every(({ layout }) =>
    ['ballots', 'people', 'totals', 'leave'].includes(layout ?? ''),
  );
  if (plan?.layout !== 'ballots' || !isAlone || !isSimple || plan.table.heading > 1)
    return undefined;
  return { plan, profile: read.profile };
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

interface Job {
  readonly file: string;
  readonly roles: Roles;
  readonly columns: Columns;
  readonly others: ReadFiles;
  readonly options: ImportOptions;
  readonly progress: (sentence: string) => void;
}

/** Of which columns that tell nothing known each value is one of the vote, or of the person. */
async function keptColumns({ kept, votes, keys, members }: Roles, { rows }: Columns) {
  const follows = async (column: string, from: readonly string[]) => {
    const [[several]] = (await rows(notFollowing(column, from))).rows as [[bigint]];
    return Number(several) === 0;
  };
  const found = { votes: [] as string[], members: [] as string[] };
  for (const column of kept) {
    if (await follows(column, votes)) found.votes.push(column);
    else if (await follows(column, keys.length > 0 ? keys : members)) found.members.push(column);
  }
  return found;
}

async function gather(job: Job): Promise<LargeBallots | undefined> {
  const { file, roles, columns, others } = job;
  for (const name of ['votes', 'members', 'options'] as const) {
    await columns.run(tableOfDistinct(name, roles[name]));
  }
  const kept = await keptColumns(roles, columns);
  const first = await columns.rows(firstRows);
  const places = new Map(first.rows.map(([row], place) => [Number(row), place]));
  const names = first.columns.slice(1);
  const cells = first.rows.map(([, ...row]) => row);
  const numberOf = (place: number) => Number(first.rows[place]![0]) + 1 + roles.plan.table.heading;
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
  const rowsOf = async (name: string) => {
    const { rows } = await columns.rows(firstRowsOf(name));
    return rows.map(([row]) => places.get(Number(row))!);
  };
  const members = await rowsOf('members');
  const distinct: Distinct = {
    votes: (await rowsOf('votes')).map((row) => keys[row]!),
    members: members.map((row) => keys[row]!),
    options: (await rowsOf('options')).map((row) => keys[row]!),
  };
  for (const row of members) {
    const person = gathered.people.get(keys[row]!.person ?? '');
    for (const column of kept.members) {
      const cell = textOf(cells[row]![names.indexOf(column)]).replace(/\s+/g, ' ');
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
type Distinct = Readonly<Record<'votes' | 'members' | 'options', readonly KeysOfBallot[]>>;

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
  await columns.eachChunk(ballotsAsPlaces(roles), ([member, vote, option], count) => {
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
    if (done % ofProgress < count) progress(`${file}: ${writeCount(done, 'en')} ballots read…`);
  });
  if (seconds > 0) {
    if (roles.keys.length === 0) return undefined;
    throw new ImportError(twice);
  }
  announce(codes, width, people, announcing);
  return { codes, partiesByDay };
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
