import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileError } from '../errors/file-error.js';
import { shortened } from '../errors/shown-text.js';
import { ToolkitError } from '../errors/toolkit-error.js';
import { UsageError } from '../errors/usage-error.js';
import { readJson } from '../files/read-json.js';
import { isThere } from '../files/standing-files.js';
import { writeWhole } from '../files/write-files.js';
import type { GridRow } from '../interchange/import/grid.js';
import { checkMapping, layouts } from '../interchange/import/import-mapping.js';
import {
  importRecord,
  mappingOf,
  type PlannedImport,
  planImport,
} from '../interchange/import/import-record.js';
import { profileNames } from '../interchange/import/read-import.js';
import { importOptions } from './import-options.js';
import { print, printJson } from './output.js';
import { parseWords } from './parse-words.js';
import { terminalWidth, textTable } from './text-table.js';

export const importHelp = `sovnarkom import FILES… --into FOLDER [OPTIONS]

Makes a record of what people have: tables of votes in CSV, TSV, xlsx, ods or Parquet, Popolo JSON, and the files of some publishers.
A row may be a vote with its counts, a ballot, a member with a column for each vote, a vote with a column for each member, or a
ballot with a mark in a column for each option. Tables of ballots, votes and people go together by their numbers. What the columns
are is guessed and said; what nobody should guess is asked for, by a small file that is written for editing.

  --into FOLDER       where the record is written: an empty folder, or a new one; one that has a record gets what that lacks, and
                      nothing in it changes
  --dry-run           show what the files are taken for and the first rows; write no record
  --profile NAME      whose files they are: ${profileNames.join(', ')};
                      none for nobody’s. Known by their headings if left out
  --mapping FILE      what is told of the files, in JSON. If it is not there, the guess is written to it
  --body NAME         the body that voted, where the files do not tell it
  --dates ORDER       day-first or month-first, for dates such as 06/05/2024
  --encoding NAME     of text files: utf-8, windows-1250, windows-1251, macintosh, … Found if left out
  --separator SIGN    between cells of text files: , ; | or tab. Found if left out
  --sheets all        take every sheet of a workbook for a table; the first that has rows if left out
  --title TITLE       the title of the record
  --language CODE     the language of its names: en, de, ru, … English if left out
  --json              print what was done as JSON`;

/** Makes a record of files. */
export async function importFiles(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords({
    args: [...words],
    options: {
      into: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      profile: { type: 'string' },
      mapping: { type: 'string' },
      body: { type: 'string' },
      dates: { type: 'string' },
      encoding: { type: 'string' },
      separator: { type: 'string' },
      sheets: { type: 'string' },
      title: { type: 'string' },
      language: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UsageError('import needs the files that hold the votes');
  const { into, mapping: mappingFile } = values;
  if (into === undefined && !values['dry-run']) {
    throw new UsageError('import needs --into FOLDER, where the record is to be written');
  }
  const told = mappingFile !== undefined && isThere(mappingFile);
  const mapping = told ? checkMapping(readJson(mappingFile), basename(mappingFile)) : {};
  const { body, title, language } = values;
  if (language !== undefined && !/^[a-z]{2,3}$/.test(language)) {
    throw new UsageError(
      `--language is the code of a language, such as en or de; "${language}" was given`,
    );
  }
  const options = { ...importOptions(values, mapping), body, title, language };
  const files = positionals.map((path) => ({ name: basename(path), bytes: bytesOf(path) }));
  const done =
    into === undefined
      ? { ...(await planImport(files, options)), written: [] }
      : await importRecord(files, into, { ...options, dryRun: values['dry-run'] });
  const isOpen = done.questions.length > 0;
  const written = told ? undefined : mappingPlace(mappingFile, into, isOpen && !values['dry-run']);
  if (written !== undefined) {
    writeWhole(written, `${JSON.stringify(mappingOf(done, options.mapping), null, 2)}\n`);
  }
  if (values.json) printJson(asJson(done, into, written));
  else print(inWords(done, into, written, values['dry-run']));
  if (!isOpen || values['dry-run']) return 0;
  const file = written ?? mappingFile;
  const many =
    done.questions.length === 1 ? 'a question is' : `${done.questions.length} questions are`;
  throw new ToolkitError(
    `${many} open, and nothing was imported; answer in ${file}, and import with --mapping ${file}`,
  );
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw fileError(error, path, 'read');
  }
}

/** Where a mapping is written: where it was asked for, and beside the folder where a question is open. */
function mappingPlace(
  named: string | undefined,
  into: string | undefined,
  isOpen: boolean,
): string | undefined {
  if (named !== undefined) return named;
  if (!isOpen || into === undefined) return undefined;
  const place = `${into.replace(/[\\/]+$/, '')}.mapping.json`;
  if (!isThere(place)) return place;
  throw new ToolkitError(
    `a question is open, and ${place} is there already: import with --mapping ${place}, or remove it`,
  );
}

function counted(done: PlannedImport): Record<string, number> {
  const rows = [...done.tables].map(([name, list]) => [name, list.length] as const);
  return Object.fromEntries(rows.filter(([, count]) => count > 0));
}

function asJson(
  done: PlannedImport & { readonly written: readonly string[] },
  into: string | undefined,
  mapping: string | undefined,
) {
  return {
    profile: done.profile ?? null,
    files: done.plans.map(({ table, layout, roles }) => ({
      file: table.file,
      layout: layout ?? null,
      rows: table.rows.length,
      said: table.said,
      columns: Object.fromEntries(
        table.columns.map((column, index) => [column, roles[index] ?? []]),
      ),
    })),
    said: done.said,
    questions: done.questions,
    tables: counted(done),
    into: done.written.length > 0 ? into : null,
    written: done.written,
    mapping: mapping ?? null,
  };
}

/** So many rows and columns are shown of a table, and so much of a cell. */
const shown = { rows: 3, columns: 8, letters: 30 };

function inWords(
  done: PlannedImport & { readonly written: readonly string[] },
  into: string | undefined,
  mapping: string | undefined,
  isDry: boolean,
): string {
  const lines: string[] = [];
  if (done.profile !== undefined) lines.push(`read as files of the profile ${done.profile}`);
  for (const plan of done.plans) {
    const { table, layout } = plan;
    lines.push(
      `${table.file}: ${table.said.join(', ')}; ${table.rows.length} rows, ${layout ? layouts[layout] : 'layout not known'}`,
    );
    lines.push(...columnLines(plan));
    if (isDry) lines.push(...firstRows(plan));
  }
  lines.push(...done.said);
  const counts = Object.entries(counted(done)).map(([name, count]) => `${count} ${name}`);
  if (done.questions.length === 0) {
    lines.push(
      done.written.length > 0
        ? `wrote ${into}: ${counts.join(', ')}`
        : isDry
          ? `would be written: ${counts.join(', ') || 'nothing'}`
          : 'wrote nothing: all of it stands in the record',
    );
  }
  for (const { asks } of done.questions) lines.push(`? ${asks}`);
  if (mapping !== undefined) lines.push(`wrote ${mapping} for editing`);
  return lines.join('\n');
}

/** What each column is taken for; columns of one role go together. */
function columnLines({ table, roles }: PlannedImport['plans'][number]): string[] {
  const byRole = new Map<string, string[]>();
  for (const [index, column] of table.columns.entries()) {
    const role = (roles[index] ?? []).join(' and ');
    byRole.set(role, [...(byRole.get(role) ?? []), column]);
  }
  return [...byRole].map(([role, columns]) => {
    const some =
      columns.length > 6
        ? [...columns.slice(0, 3), `… ${columns.length - 4} more …`, columns.at(-1)!]
        : columns;
    return `  ${role}: ${some.join(', ')}`;
  });
}

function firstRows({ table }: PlannedImport['plans'][number]): string[] {
  const columns = table.columns.slice(0, shown.columns).map((heading, index) => ({
    heading: shortened(heading, shown.letters),
    cell: ({ cells }: GridRow) =>
      shortened((cells[index] ?? '').replace(/\s+/g, ' '), shown.letters),
  }));
  const rows = textTable(columns, table.rows.slice(0, shown.rows), terminalWidth());
  return rows.split('\n').map((line) => `  ${line}`);
}
