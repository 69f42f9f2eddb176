import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { FileError } from '../../errors/file-error.js';
import { ImportError } from '../../errors/import-error.js';
import { isThere } from '../../files/standing-files.js';
import { writeFiles } from '../../files/write-files.js';
import { removeKilledRuns } from '../../files/write-journal.js';
import { isTable } from '../../records/descriptor.js';
import { readDescriptor } from '../../records/read-descriptor.js';
import { addToRecord, standingRecord } from './add-to-record.js';
import type { Question } from './gathered.js';
import type { TablePlan } from './guess-columns.js';
import type { ImportMapping } from './import-mapping.js';
import { mergeRows } from './merge-rows.js';
import type { ImportFile, ImportOptions } from './read-import.js';
import { recordFiles } from './record-files.js';
import { type RecordRow, recordTables } from './record-rows.js';
import { requireSound } from './require-sound.js';

/** How files are imported. */
export interface ImportRecordOptions extends ImportOptions {
  /** Name of the body that voted, where the files do not tell it. */
  readonly body?: string | undefined;
  /** Title of the record; of the body and the files if left out. */
  readonly title?: string | undefined;
  /** Language of the names, by its code; English if left out, or the first of a record to which something is added. */
  readonly language?: string | undefined;
  /** Whether everything is tried out, and nothing written. */
  readonly dryRun?: boolean | undefined;
}

/** What the files are taken for, before anything is written. */
export interface PlannedImport {
  /** The publisher as whose they are read; undefined if nobody’s. */
  readonly profile: string | undefined;
  readonly plans: readonly TablePlan[];
  /** What is to be known of what was read. */
  readonly said: readonly string[];
  /** What the files do not tell; nothing is written before it is answered. */
  readonly questions: readonly Question[];
  /** The rows of the record; of one that stands already, those that are added. */
  readonly tables: ReadonlyMap<string, readonly RecordRow[]>;
}

/**
 * Tells what files would become as a record, and what they do not tell.
 *
 * @param files - the files, with their bytes
 * @param options - what is told of them
 * @returns the plan; its rows are whole only if no question is open
 * @throws ImportError with everything that is wrong in the files; ArgumentError if no publisher of the name is known
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode('date;motion;yes;no\n2024-05-06;A bench;7;4\n');
 * const { plans, questions, tables } = await planImport([{ name: 'council.csv', bytes }]);
 * plans[0].layout // => 'totals'
 * questions[0].asks // => 'which body voted? (--body NAME tells it, too)'
 * tables.get('votes')[0].yes // => 7
 * ```
 */
export async function planImport(
  files: readonly ImportFile[],
  options: ImportRecordOptions = {},
): Promise<PlannedImport> {
  const { mapping = {} } = options;
  // What reads files of every make is loaded where one is read.
  const { readImport } = await import('./read-import.js');
  const { profile, plans, gathered } = await readImport(files, options);
  if (gathered.problems.length > 0) throw new ImportError(gathered.problems);
  const body = options.body ?? mapping.body ?? profile?.body;
  const questions = [...gathered.questions];
  const nameless = [...gathered.votes.values()].find((vote) => vote.body === undefined);
  if (body === undefined && nameless !== undefined) {
    questions.push({ asks: 'which body voted? (--body NAME tells it, too)', at: ['body'] });
  }
  if (gathered.votes.size === 0 && questions.length === 0) {
    throw new ImportError([
      {
        file: files.map(({ name }) => name).join(', '),
        expected:
          'votes; there are only people in it. Name the file of votes or ballots, too, or tell the layout in a mapping',
      },
    ]);
  }
  const { tables, said } = recordTables(gathered, {
    body,
    bodyKind: profile?.bodyKind ?? 'other',
    language: languageOf(options),
    untoldResults: mapping.untoldResults ?? 'not-told',
    ...formOfBallots(),
  });
  return {
    profile: profile?.name,
    plans,
    said: [...gathered.said, ...(questions.length > 0 ? [] : said)],
    questions,
    tables,
  };
}

function languageOf({ language, mapping }: ImportRecordOptions): string {
  return language ?? mapping?.language ?? 'en';
}

/** The options of ballots in the form of a record, and whether it has parties by date. */
function formOfBallots() {
  const tables = readDescriptor().resources.filter(isTable);
  const ballots = tables.find(({ name }) => name === 'ballots');
  const option = ballots?.schema.fields.find(({ name }) => name === 'option');
  return {
    options: option?.constraints?.enum ?? [],
    affiliations: tables.some(({ name }) => name === 'affiliations'),
  };
}

/**
 * Makes a record of files that hold votes: tables of any make, workbooks, Parquet, Popolo, or what one of the known publishers gives. In a
 * folder that has a record, what it lacks is added to that, and nothing that stands in it changes.
 *
 * @param files - the files, with their bytes
 * @param folder - a folder that is empty, is not there yet, or has a record
 * @param options - whose files they are, and what is told of them
 * @returns the plan, and the names of the files that were written; none where a question is open
 * @throws ImportError with everything that is wrong in the files; ArgumentError if no publisher of the name is known; FileError if
 *   something else is in the folder, or the record there takes no more; DatasetError if that does not load. Nothing is written then
 * @example
 * ```ts
 * const { mkdtempSync, rmSync } = process.getBuiltinModule('node:fs');
 * const folder = mkdtempSync('council-');
 * const bytes = new TextEncoder().encode('date;motion;yes;no\n2024-05-06;A bench;7;4\n');
 * await importRecord([{ name: 'council.csv', bytes }], folder, { body: 'Council' });
 * loadDataset(folder).votes.map(({ yes, no }) => [yes, no]) // => [[7, 4]]
 * rmSync(folder, { recursive: true });
 * ```
 */
export async function importRecord(
  files: readonly ImportFile[],
  folder: string,
  options: ImportRecordOptions = {},
): Promise<PlannedImport & { readonly written: readonly string[] }> {
  removeKilledRuns(folder);
  if (isThere(join(folder, 'datapackage.json'))) return addImport(files, folder, options);
  requireEmpty(folder);
  const plan = await planImport(files, options);
  if (plan.questions.length > 0) return { ...plan, written: [] };
  const bodies = (plan.tables.get('bodies') ?? []).map((row) => row[`name_${languageOf(options)}`]);
  const title =
    options.title ?? options.mapping?.title ?? `Votes of ${bodies.slice(0, 3).join(', ')}`;
  const made = recordFiles(plan.tables, {
    name: packageName(folder),
    title,
    language: languageOf(options),
    sources: files,
  });
  tryOut(made);
  if (options.dryRun) return { ...plan, written: [] };
  writeFiles(new Map([...made].map(([file, text]) => [join(folder, file), text])));
  return { ...plan, written: [...made.keys()] };
}

/** Adds what files tell to the record that stands in a folder. */
async function addImport(
  files: readonly ImportFile[],
  folder: string,
  options: ImportRecordOptions,
): Promise<PlannedImport & { readonly written: readonly string[] }> {
  const record = standingRecord(folder, options.language ?? options.mapping?.language);
  const plan = await planImport(files, { ...options, language: record.language });
  if (plan.questions.length > 0) return { ...plan, written: [] };
  const { rows, said, problems } = mergeRows(plan.tables, record.dataset, record.language);
  if (problems.length > 0) throw new ImportError(problems);
  const { dryRun } = options;
  const changed = addToRecord(record, rows, files, { dryRun });
  return {
    ...plan,
    tables: rows,
    said: [
      ...plan.said,
      `what the files tell is added to the record “${record.dataset.title}”; nothing that stands in it changes`,
      ...said,
    ],
    written: dryRun ? [] : changed,
  };
}

function requireEmpty(folder: string): void {
  if (!isThere(folder)) return;
  const [first] = readdirSync(folder).sort();
  if (first === undefined) return;
  throw new FileError(
    `a record is imported into an empty folder, a new one, or one that has a record; ${folder} has ${first} in it, and nothing was written`,
  );
}

/** Loads the record from a folder of its own before it is written. */
function tryOut(files: ReadonlyMap<string, string>): void {
  const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-import-'));
  try {
    for (const [file, text] of files) writeFileSync(join(folder, file), text);
    requireSound(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The name of a Data Package is in small letters. */
function packageName(folder: string): string {
  const name = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-._]+|[-._]+$/g, '');
  return name || 'record';
}

/**
 * The mapping of a plan, for editing: what was guessed, what was told, and an empty text for each question.
 *
 * @param plan - the plan
 * @param told - the mapping that was told already
 * @returns the mapping, as JSON is to hold it
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode('date;motion;yes;no\n2024-05-06;A bench;7;4\n');
 * const plan = await planImport([{ name: 'council.csv', bytes }]);
 * const { body, files } = mappingOf(plan);
 * [body, files['council.csv'].columns.motion] // => ['', 'title']
 * ```
 */
export function mappingOf(plan: PlannedImport, told: ImportMapping = {}): Record<string, unknown> {
  const files = Object.fromEntries(
    plan.plans.map(({ table, layout, roles }) => [
      table.file,
      {
        ...told.files?.[table.file],
        layout: layout ?? '',
        heading: table.heading,
        columns: Object.fromEntries(
          table.columns.map((column, index) => {
            const own = roles[index] ?? [];
            return [column, own.length === 1 ? own[0]! : own];
          }),
        ),
      },
    ]),
  );
  const mapping: Record<string, unknown> = { ...told, ...(plan.plans.length > 0 && { files }) };
  for (const { at } of plan.questions) {
    const [first, second] = at;
    if (first === undefined || first === 'files') continue;
    if (second === undefined) mapping[first] ??= '';
    else mapping[first] = { ...(mapping[first] as object | undefined), [second]: '' };
  }
  return mapping;
}
