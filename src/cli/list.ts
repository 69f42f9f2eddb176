import { didYouMean } from '../errors/suggest.js';
import { UsageError } from '../errors/usage-error.js';
import { toJsonDocument } from '../interchange/json-document.js';
import { builtInFolder } from '../records/built-in-folder.js';
import { loadDataset } from '../records/load-dataset.js';
import type { Dataset, TableRow } from '../records/records.js';
import { type Filters, type Selectable, select } from '../records/select.js';
import { print, printJson } from './output.js';
import { parseWords } from './parse-words.js';
import { terminalWidth, textTable } from './text-table.js';
import { wholeNumber } from './whole-number.js';

export const listHelp = `sovnarkom list TABLE [--body ID] [--party ID] [--person ID] [--from DATE] [--to DATE]
               [--columns LIST] [--limit N] [--data FOLDER] [--json]

Lists the records of a table: votes, sessions, people, … (sovnarkom list alone names them all).

  --body ID      only what concerns this body (vtsik)
  --party ID     only what names this party (left-sr) or a person of it
  --person ID    only what names this person (lenin)
  --from DATE    only from this day on, as the civil calendar writes it (1917-12-30, 1917-12, 1917)
  --to DATE      only up to this day
  --columns LIST only these columns (id,result,yes,no)
  --limit N      only the first so many
  --data FOLDER  a dataset of your own, in the form of the built-in record
  --json         print the rows whole, as JSON

The text leaves out remarks, names in Russian and Greek and columns that are empty, and cuts long cells; on a terminal it is no wider than that.`;

/** Lists the records of a table. */
export async function list(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords({
    args: [...words],
    allowPositionals: true,
    options: {
      body: { type: 'string' },
      party: { type: 'string' },
      person: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      columns: { type: 'string' },
      limit: { type: 'string' },
      data: { type: 'string', default: builtInFolder },
      json: { type: 'boolean', default: false },
    },
  });
  const { data, json, columns, limit, ...filters } = values;
  const dataset = loadDataset(data);
  const document = toJsonDocument(dataset);
  const [table, ...more] = positionals;
  if (table === undefined) {
    throw new UsageError(`name a table: ${Object.keys(document).join(', ')}`);
  }
  if (more.length > 0)
    throw new UsageError(`one table at a time; "${more.join(' ')}" is left over`);
  const rows = Object.hasOwn(document, table) ? document[table] : undefined;
  if (!rows) {
    const tables = Object.keys(document);
    throw new UsageError(
      `there is no table "${table}"${didYouMean(table, tables)}\nThe tables are ${tables.join(', ')}.`,
    );
  }
  const chosen = chosenIds(dataset, table, filters);
  const all = rows.filter((row) => !chosen || chosen.has(String(row.id))) as readonly TableRow[];
  const first = all.slice(0, limit === undefined ? all.length : wholeNumber('--limit', limit));
  const listed =
    columns === undefined ? first : withColumns(first, rows as readonly TableRow[], columns);
  if (json) printJson(listed);
  else print(textOf(listed, all.length, columns !== undefined));
  return 0;
}

const inTime = ['from', 'to'] as const;

/** What each table can be filtered by. */
const filtersOf: Readonly<Record<string, readonly (keyof Filters)[]>> = {
  votes: ['body', 'party', 'person', ...inTime],
  sessions: ['body', 'party', 'person', ...inTime],
  attendance: ['body', 'party', 'person', ...inTime],
  memberships: ['body', 'party', 'person', ...inTime],
  ballots: ['body', 'party', 'person', ...inTime],
  events: ['body', 'party', 'person', ...inTime],
  statements: ['body', 'party', ...inTime],
  compositions: ['body', 'party', ...inTime],
  minutes: ['body', ...inTime],
  motions: ['body', 'party', 'person', ...inTime],
  people: ['body', 'party', 'person'],
};

/** The identifiers of the records that fit the filters; undefined where there are no filters. */
function chosenIds(
  dataset: Dataset,
  table: string,
  filters: Filters,
): ReadonlySet<string> | undefined {
  if (Object.values(filters).every((value) => value === undefined)) return undefined;
  const allowed = Object.hasOwn(filtersOf, table) ? (filtersOf[table] ?? []) : [];
  for (const filter of Object.keys(filters) as (keyof Filters)[]) {
    if (filters[filter] === undefined || allowed.includes(filter)) continue;
    const options = allowed.map((one) => `--${one}`).join(', ');
    const others = Object.keys(filtersOf).join(', ');
    throw new UsageError(
      allowed.length > 0
        ? `the table ${table} does not tell --${filter}; it is filtered by ${options}`
        : `the table ${table} is listed whole; those that can be filtered are ${others}`,
    );
  }
  const records = dataset[table as keyof Dataset] as readonly Selectable[];
  for (const kind of ['body', 'party', 'person'] as const) {
    const id = filters[kind];
    const known = { body: dataset.bodies, party: dataset.parties, person: dataset.people }[kind];
    const ids = known.map((one) => one.id);
    if (id !== undefined && !ids.includes(id)) {
      throw new UsageError(`--${kind}: there is no ${kind} "${id}"${didYouMean(id, ids)}`);
    }
  }
  try {
    return new Set(select(records, filters, dataset).map((record) => record.id));
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(`--${error.message}`) : error;
  }
}

const longest = 48;

/** The rows with some columns only, in the order asked for. */
function withColumns(
  rows: readonly TableRow[],
  table: readonly TableRow[],
  list: string,
): readonly TableRow[] {
  const known = [...new Set(table.flatMap((row) => Object.keys(row)))];
  const names = list.split(',').map((name) => name.trim());
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new UsageError(
      `--columns: there is no column "${name}"${didYouMean(name, known) || `; there are ${known.join(', ')}`}`,
    );
  }
  return rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])) as TableRow);
}

function textOf(rows: readonly TableRow[], all: number, whole: boolean): string {
  const rest = all > rows.length ? `\n(${all - rows.length} more)` : '';
  return inText(rows, whole) + rest;
}

function inText(rows: readonly TableRow[], whole: boolean): string {
  const columns = Object.keys(rows[0] ?? {}).filter((name) => whole || isShown(rows, name));
  if (rows.length === 0) return 'no records';
  return textTable(
    columns.map((name) => ({
      heading: name,
      cell: (row: TableRow) => cut(row[name]),
      number: rows.every((row) => typeof (row[name] ?? 0) === 'number'),
    })),
    rows,
    terminalWidth(),
  );
}

/** Whether a column is printed unasked: neither a remark nor a name in another language, and not empty. */
function isShown(rows: readonly TableRow[], name: string): boolean {
  return (
    (name !== 'note' || rows.some((row) => typeof row[name] === 'number')) &&
    !/_(ru|el)$/.test(name) &&
    rows.some((row) => row[name] !== null && row[name] !== undefined)
  );
}

function cut(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const signs = [...text.replace(/\s+/g, ' ')];
  return signs.length > longest ? `${signs.slice(0, longest - 1).join('')}…` : signs.join('');
}
