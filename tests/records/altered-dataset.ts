import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatasetError, type Problem } from '../../src/errors/index.js';
import { builtInFolder } from '../../src/records/built-in-folder.js';
import type { Dataset } from '../../src/records/index.js';
import { loadDataset } from '../../src/records/load-dataset.js';

/** A row of a table by its headings, as plain reading gives it. */
export type Cells = Readonly<Record<string, string>>;

/** What a dataset written by hand consists of: rows for each table, by the table's name. */
export type Tables = Readonly<Record<string, readonly Cells[]>>;

/** The parts of a descriptor that tests change. */
export interface PlainDescriptor {
  title?: string;
  'sovnarkom:schemaVersion'?: unknown;
  'sovnarkom:evidence'?: string;
  'sovnarkom:civilCalendar'?: unknown;
  'sovnarkom:languages'?: unknown;
  resources: {
    name: string;
    path: string;
    schema?: { fields: { name: string; type: string }[] };
  }[];
}

/** Splits comma-separated values into cells, without any of the code under test. */
export function plainCells(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/y;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const [, quoted, bare = '', end] = cell.exec(text) ?? [];
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** A folder with a dataset that a test may change. */
export class Folder {
  constructor(readonly path: string) {}

  read(file: string): string {
    return readFileSync(join(this.path, file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): void {
    writeFileSync(join(this.path, file), content);
  }

  remove(file: string): void {
    rmSync(join(this.path, file));
  }

  descriptor(): PlainDescriptor {
    return JSON.parse(this.read('datapackage.json'));
  }

  changeDescriptor(change: (descriptor: PlainDescriptor) => void): void {
    const descriptor = this.descriptor();
    change(descriptor);
    this.write('datapackage.json', JSON.stringify(descriptor));
  }

  heading(file: string): string[] {
    return plainCells(this.read(file))[0] ?? [];
  }

  rows(file: string): Cells[] {
    const [heading = [], ...rows] = plainCells(this.read(file));
    return rows.map((row) => Object.fromEntries(row.map((cell, i) => [heading[i], cell])));
  }

  /** The number, as a spreadsheet counts it, of the only row with these cells. */
  rowOf(file: string, cells: Cells): number {
    const fits = (row: Cells) => Object.entries(cells).every(([name, cell]) => row[name] === cell);
    const rows = this.rows(file);
    if (rows.filter(fits).length !== 1) {
      throw new Error(`${file} has ${rows.filter(fits).length} rows with ${JSON.stringify(cells)}`);
    }
    return rows.findIndex(fits) + 2;
  }

  /** Changes cells of the only row with the given ones, and gives its number. */
  set(file: string, row: Cells, cells: Cells): number {
    const number = this.rowOf(file, row);
    const rows = this.rows(file);
    rows[number - 2] = { ...rows[number - 2], ...cells };
    this.writeRows(file, this.heading(file), rows);
    return number;
  }

  /** Takes out the only row with these cells. */
  drop(file: string, row: Cells): void {
    const number = this.rowOf(file, row);
    const rows = this.rows(file).filter((_, index) => index !== number - 2);
    this.writeRows(file, this.heading(file), rows);
  }

  /** Adds a row at the end, and gives its number. */
  add(file: string, row: Cells): number {
    const rows = [...this.rows(file), row];
    this.writeRows(file, this.heading(file), rows);
    return rows.length + 1;
  }

  writeRows(file: string, heading: readonly string[], rows: readonly Cells[]): void {
    const quote = (cell = '') => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
    const lines = rows.map((row) => heading.map((name) => quote(row[name])).join(','));
    this.write(file, `${[heading.join(','), ...lines].join('\n')}\n`);
  }
}

function inTemporaryFolder<T>(use: (folder: Folder) => T): T {
  const path = mkdtempSync(join(tmpdir(), 'dataset-'));
  try {
    return use(new Folder(path));
  } finally {
    rmSync(path, { recursive: true });
  }
}

function problemsIn(folder: string): readonly Problem[] {
  try {
    loadDataset(folder);
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
  return [];
}

/** The built-in record, to read from. */
export const builtIn = new Folder(builtInFolder);

/** The problems found in a copy of the built-in record that is changed in one way. */
export function problemsAfter(change: (folder: Folder) => void): readonly Problem[] {
  return inTemporaryFolder((folder) => {
    cpSync(builtInFolder, folder.path, { recursive: true });
    change(folder);
    return problemsIn(folder.path);
  });
}

/** A copy of the built-in record that is changed in one way, loaded. */
export function loadedAfter(change: (folder: Folder) => void): Dataset {
  return inTemporaryFolder((folder) => {
    cpSync(builtInFolder, folder.path, { recursive: true });
    change(folder);
    return loadDataset(folder.path);
  });
}

const name = (value: string, prefix = 'name') => ({
  [`${prefix}_en`]: value,
  [`${prefix}_ru`]: value,
  [`${prefix}_el`]: value,
});

/** A dataset of one vote, 2 to 1, in a council, without evidence. */
export const oneVote = {
  bodies: [{ id: 'council', ...name('Council'), kind: 'soviet' }],
  sessions: [{ id: 'first', body: 'council', date: '1917-12-13', calendar: 'civil' }],
  motions: [{ id: 'peace', kind: 'resolution', ...name('Peace', 'label'), text: 'Peace' }],
  votes: [
    { id: 'on-peace', motion: 'peace', session: 'first', result: 'adopted', yes: '2', no: '1' },
  ],
} satisfies Tables;

/** The cells of a body, of which only the identifier matters. */
export function bodyCells(id: string): Cells {
  return { id, ...name(id), kind: 'soviet' };
}

function writeTables(folder: Folder, tables: Tables): void {
  const { resources } = builtIn.descriptor();
  for (const [table, rows] of Object.entries(tables)) {
    const fields = resources.find((resource) => resource.name === table)?.schema?.fields ?? [];
    folder.writeRows(
      `${table}.csv`,
      fields.map((field) => field.name),
      rows,
    );
  }
  const descriptor: PlainDescriptor = {
    title: 'A dataset of its own',
    'sovnarkom:schemaVersion': 2,
    'sovnarkom:evidence': 'optional',
    'sovnarkom:civilCalendar': '1918-01-31',
    resources: Object.keys(tables).map((table) => ({ name: table, path: `${table}.csv` })),
  };
  folder.write('datapackage.json', JSON.stringify(descriptor));
}

/** The problems found in a dataset written by hand. */
export function problemsOf(tables: Tables, change?: (folder: Folder) => void): readonly Problem[] {
  return inTemporaryFolder((folder) => {
    writeTables(folder, tables);
    change?.(folder);
    return problemsIn(folder.path);
  });
}

/** A dataset written by hand, loaded. */
export function loadedFrom(tables: Tables, change?: (folder: Folder) => void): Dataset {
  return inTemporaryFolder((folder) => {
    writeTables(folder, tables);
    change?.(folder);
    return loadDataset(folder.path);
  });
}

/** A dataset written by hand into a folder that stays. */
export function folderWith(tables: Tables, path: string): Folder {
  const folder = new Folder(path);
  writeTables(folder, tables);
  return folder;
}
