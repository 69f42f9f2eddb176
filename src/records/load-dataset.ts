import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CivilCalendar,
  civilCalendarForms,
  readCivilCalendar,
} from '../calendar/civil-calendar.js';
import { DatasetError, type Problem } from '../errors/dataset-error.js';
import { builtInFolder } from './built-in-folder.js';
import {
  civilCalendarOf,
  type Descriptor,
  isTable,
  type ResourceDescriptor,
  type TableDescriptor,
} from './descriptor.js';
import { type FigureList, figureProblems, noFigures, readFigureList } from './figure-entries.js';
import { loadedFrom } from './folder-of-record.js';
import { link } from './link.js';
import {
  formInLanguages,
  languagesFault,
  namesAreTold,
  namesInLanguages,
} from './names-in-languages.js';
import { inPresentForm, withOlderColumns } from './older-form.js';
import { withOwnColumns } from './own-columns.js';
import { readWithin } from './read-within.js';
import type { Dataset, Source } from './records.js';
import { rules } from './rules.js';
import { schemaVersionOf, versionNotes, versionProblems } from './schema-version.js';
import { sourceProblems } from './source-problems.js';
import { type Row, readRows } from './table-rows.js';
import { decode, expectedUtf8, readTableText } from './table-text.js';
import { textFault } from './text-fault.js';

/**
 * Reads and checks a dataset: the built-in record, or any other of the same form.
 *
 * @param folder - a folder with a `datapackage.json` (Frictionless Data Package) and the CSV tables that it lists, each with
 *   the columns of the table of that name in the built-in record; the built-in record if left out. A descriptor with
 *   `"sovnarkom:evidence": "optional"` lets values stand without evidence.
 * @returns the records, each pointing at those it names
 * @throws DatasetError with every problem found in every file: missing columns, bad dates, unknown identifiers, counts that
 *   are negative, fractional or contradict the result, duplicates, values without evidence, files that are empty or not UTF-8
 * @example
 * ```ts
 * loadDataset().votes.find((vote) => vote.yes === 12).session.body.name.en // => 'Sovnarkom'
 * ```
 */
export function loadDataset(folder: string = builtInFolder): Dataset {
  const problems: Problem[] = [];
  const model = readDescriptor(builtInFolder, problems);
  const own = folder === builtInFolder ? model : readDescriptor(folder, problems);
  if (!model || !own) throw new DatasetError(folder, problems);
  const present = schemaVersionOf(model);
  const version = schemaVersionOf(own);
  const untold = versionProblems(own, present);
  // In a form that is not known, every further problem would be one of the form.
  if (untold.length > 0) throw new DatasetError(folder, untold);

  const languages = languagesOfRecord(own, problems);
  const form = formInLanguages(model, languages);
  const descriptor = inForm(own, form, languages, problems);
  const read = new Map<string, readonly Row[]>();
  const forms = form.resources.filter(isTable);
  for (const table of forms) {
    const listed = descriptor.resources.filter(isTable).find((one) => one.name === table.name);
    // A table that cannot be read stays out of the map: every key into it would look unknown.
    const rows = listed
      ? readTable(folder, listed, { civil: civilCalendarOf(descriptor), version }, problems)
      : [];
    if (rows) read.set(table.name, rows);
  }
  const sources = readSources(folder, descriptor, problems);
  const figures = readFigures(folder, descriptor, problems);
  const rows = { tables: read, sources: sources && new Set(sources.map((source) => source.id)) };
  for (const rule of rules) addAll(problems, rule(rows, descriptor));
  addAll(problems, namesAreTold(rows, descriptor, form));
  if (problems.length > 0) throw new DatasetError(folder, inOrder(problems, descriptor));
  const { tables, notes } = inPresentForm(read);
  const older = [...versionNotes(version, present), ...notes];
  const record = link(descriptor, forms, tables, {
    sources: sources ?? [],
    figures,
    notes: older,
  });
  return loadedFrom(record, folder);
}

function readDescriptor(folder: string, problems: Problem[]): Descriptor | undefined {
  const file = 'datapackage.json';
  const path = join(folder, file);
  if (!existsSync(path)) {
    problems.push({
      file,
      expected: `a Data Package descriptor in ${folder}; copy the one of the built-in record and keep the tables you have`,
    });
    return undefined;
  }
  const descriptor = readJson(folder, file, problems) as Partial<Descriptor> | undefined;
  if (descriptor === undefined) return undefined;
  if (!Array.isArray(descriptor?.resources) || typeof descriptor.title !== 'string') {
    problems.push({ file, expected: 'a title and a list of resources' });
    return undefined;
  }
  for (const property of ['title', 'name', 'version', 'citation'] as const) {
    const value: unknown = descriptor[property];
    if (value === undefined || (typeof value === 'string' && textFault(value) === undefined))
      continue;
    const written = JSON.stringify(value);
    problems.push({ file, column: property, value: written, expected: 'a text' });
  }
  const civil: unknown = descriptor['sovnarkom:civilCalendar'];
  if (civil !== undefined && !readCivilCalendar(civil)) {
    const column = 'sovnarkom:civilCalendar';
    problems.push({ file, column, value: JSON.stringify(civil), expected: civilCalendarForms });
    return undefined;
  }
  return descriptor as Descriptor;
}

/** The content of a JSON file; undefined, with a problem, if it cannot be read. */
function readJson(folder: string, file: string, problems: Problem[]): unknown {
  const bytes = readBytes(folder, file, problems);
  if (bytes === undefined) return undefined;
  const text = decode(bytes);
  if (text === undefined) {
    problems.push({ file, expected: expectedUtf8 });
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    problems.push({ file, expected: `valid JSON (${(error as Error).message})` });
    return undefined;
  }
}

/** The bytes of a file; undefined, with a problem, if it cannot be read. */
function readBytes(folder: string, file: string, problems: Problem[]): Uint8Array | undefined {
  const bytes = readWithin(folder, file);
  if (bytes instanceof Uint8Array) return bytes;
  problems.push({
    file,
    expected: `this file in ${folder}, which datapackage.json names: ${bytes.refused}`,
  });
  return undefined;
}

/** A dataset's own descriptor with the schemas of the built-in record, which are the form that the toolkit reads. */
function inForm(
  own: Descriptor,
  form: Descriptor,
  languages: readonly string[] | undefined,
  problems: Problem[],
): Descriptor {
  const known = new Map(form.resources.map((resource) => [resource.name, resource]));
  const named = new Set<string>();
  const resources = own.resources.flatMap((resource: ResourceDescriptor | null) => {
    const name = String(resource?.name);
    const model = known.get(name);
    const wrong = (expected: string) => {
      problems.push({ file: 'datapackage.json', value: name, expected });
      return [];
    };
    if (!model) {
      return wrong(
        `resources of the form that the toolkit reads (${[...known.keys()].join(', ')})`,
      );
    }
    if (named.has(name)) return wrong('each resource once');
    named.add(name);
    if (typeof resource?.path !== 'string') return wrong(`a path for the resource ${name}`);
    return [
      withOwnColumns({ ...namesInLanguages(model, languages), path: resource.path }, resource),
    ];
  });
  return { ...own, resources };
}

/** The languages that a descriptor tells; undefined, with a problem, where they cannot be those of names. */
function languagesOfRecord(own: Descriptor, problems: Problem[]): readonly string[] | undefined {
  const languages = own['sovnarkom:languages'];
  const expected = languages === undefined ? undefined : languagesFault(languages);
  if (expected === undefined) return languages;
  const value = JSON.stringify(languages);
  const place = { file: 'datapackage.json', column: 'sovnarkom:languages' };
  problems.push({ ...place, value, expected });
  return undefined;
}

function readTable(
  folder: string,
  table: TableDescriptor,
  { civil, version }: { readonly civil: CivilCalendar; readonly version: number },
  problems: Problem[],
): Row[] | undefined {
  const bytes = readBytes(folder, table.path, problems);
  if (bytes === undefined) return undefined;
  const text = readTableText(bytes, table.path);
  if ('expected' in text) {
    problems.push(text);
    return undefined;
  }
  return readRows(text, withOlderColumns(table, text.header, version), civil, problems);
}

function readSources(
  folder: string,
  descriptor: Descriptor,
  problems: Problem[],
): Source[] | undefined {
  const resource = descriptor.resources.find((one) => one.name === 'sources');
  if (!resource) return [];
  const file = resource.path;
  const before = problems.length;
  const sources = readJson(folder, file, problems);
  if (problems.length > before) return undefined;
  addAll(problems, sourceProblems(sources, file));
  return problems.length > before ? undefined : (sources as Source[]);
}

function readFigures(folder: string, descriptor: Descriptor, problems: Problem[]): FigureList {
  const resource = descriptor.resources.find((one) => one.name === 'figures');
  if (!resource) return noFigures;
  const before = problems.length;
  const content = readJson(folder, resource.path, problems);
  if (problems.length > before) return noFigures;
  const wrong = figureProblems(content, resource.path);
  addAll(problems, wrong);
  return wrong.length > 0 ? noFigures : readFigureList(content);
}

/** Adds to a list what may be more than a call takes arguments. */
function addAll<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

function inOrder(problems: readonly Problem[], descriptor: Descriptor): Problem[] {
  const files = ['datapackage.json', ...descriptor.resources.map((resource) => resource.path)];
  const places = new Map(files.map((file, place) => [file, place]));
  const place = ({ file }: Problem) => places.get(file) ?? -1;
  return [...problems].sort((a, b) => place(a) - place(b) || (a.row ?? 0) - (b.row ?? 0));
}
