import { ArgumentError } from '../../errors/argument-error.js';
import { ImportError } from '../../errors/import-error.js';
import { nearest } from '../../errors/suggest.js';
import { gridOfCoded } from './coded-table.js';
import { columnRoles } from './column-roles.js';
import { gatherTables } from './gather-tables.js';
import type { Gathered } from './gathered.js';
import type { Grid } from './grid.js';
import { guessColumns, type KnownColumns, type TablePlan } from './guess-columns.js';
import { type HeadedTable, headedTable } from './headed-table.js';
import type { FileMapping, ImportMapping } from './import-mapping.js';
import type { ImportSettings } from './import-settings.js';
import { inflateFile } from './inflate-archive.js';
import type { Profile } from './profiles/profile.js';
import { profiles } from './profiles/profiles.js';
import { readDelimited } from './read-delimited.js';
import { ParquetReader } from './read-parquet.js';
import { readTree } from './read-tree.js';
import { nameOfSheet, readSheets, readWorkbook } from './read-workbook.js';

/** A file that is to be imported. */
export interface ImportFile {
  /** Its name, by which a mapping and what is wrong call it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How files are read. */
export interface ImportOptions {
  /** Whose files they are; found by their headings if left out, `none` for nobody’s. */
  readonly profile?: string | undefined;
  readonly mapping?: ImportMapping | undefined;
  /** The encoding of text files; found if left out. */
  readonly encoding?: string | undefined;
  /** What stands between the cells of text files; found if left out. */
  readonly separator?: string | undefined;
  /** Whether every sheet of a workbook is a table; if left out, the first that has rows, or those that the mapping names. */
  readonly sheets?: 'all' | undefined;
  /** How many seconds a Parquet file may take; some for each megabyte if left out. */
  readonly seconds?: number | undefined;
}

/** What was read. */
export interface ReadImport {
  readonly profile: Profile | undefined;
  readonly plans: readonly TablePlan[];
  readonly gathered: Gathered;
}

/** The names of the publishers whose files are known. */
export const profileNames: readonly string[] = profiles.map(({ name }) => name);

/** The tables and trees of files, before anything is known of what they mean. */
export interface ReadFiles {
  readonly grids: readonly Grid[];
  readonly trees: readonly Gathered[];
  /** The publisher that was named, or is known by a file that is no table. */
  readonly profile: Profile | undefined;
}

/**
 * Reads files and gathers what they tell of votes, people and ballots. Nothing is written, and nothing that is wrong thrown away: it is
 * in what is gathered.
 *
 * @param files - the files
 * @param options - whose they are, and what is told of them
 * @returns what was found in them
 * @throws ImportError if one cannot be read at all
 */
export async function readImport(
  files: readonly ImportFile[],
  options: ImportOptions = {},
): Promise<ReadImport> {
  checkNames(
    files.map(({ name }) => name),
    options.mapping,
  );
  return gatherFiles(await readFiles(files, options), options);
}

/** Reads the tables and trees of files; what is read already is taken as it is. */
export async function readFiles(
  files: readonly (ImportFile | Grid)[],
  options: ImportOptions,
): Promise<ReadFiles> {
  const parquet = new ParquetReader();
  try {
    return await readEach(files, options, parquet);
  } finally {
    await parquet.close();
  }
}

async function readEach(
  files: readonly (ImportFile | Grid)[],
  options: ImportOptions,
  parquet: ParquetReader,
): Promise<ReadFiles> {
  const named = profileNamed(options.profile);
  const grids: Grid[] = [];
  const trees: Gathered[] = [];
  let profile = named;
  for (const file of files) {
    if ('rows' in file) {
      grids.push(file);
      continue;
    }
    const bytes = await unpacked(file);
    const form = formOf(bytes);
    if (form === 'json' || form === 'xml') {
      const [found, gathered] = gatherTree(
        await readTree(file.name, bytes, form),
        file.name,
        named,
        options,
      );
      profile ??= found;
      trees.push(gathered);
    } else {
      grids.push(...(await gridsOf(file.name, bytes, form, named, options, parquet)));
    }
  }
  return { grids, trees, profile };
}

/** What the columns of tables tell, and whose they are. */
export function planFiles(
  { grids, profile: known }: ReadFiles,
  options: ImportOptions,
): Pick<ReadImport, 'plans' | 'profile'> {
  const { mapping = {} } = options;
  const named = profileNamed(options.profile);
  const tables = grids.map((grid) => {
    const own = mapping.files?.[grid.file];
    const headings = own?.heading ?? headingsFor(grid, named, options);
    return headings === undefined ? tableOf(grid) : headedTable(grid, headings);
  });
  const profile =
    known ??
    (tables.length === 0 || options.profile === 'none'
      ? undefined
      : profiles.find((one) => tables.some((table) => one.columns?.(table))));
  return { profile, plans: plansOf(tables, profile, mapping) };
}

/** The tables of grids by their own headings: files are planned more than once while they are read in columns. */
const tables = new WeakMap<Grid, HeadedTable>();

function tableOf(grid: Grid): HeadedTable {
  const known = tables.get(grid) ?? headedTable(grid);
  tables.set(grid, known);
  return known;
}

/** Gathers what tables and trees tell. */
export function gatherFiles(read: ReadFiles, options: ImportOptions): ReadImport {
  const { profile, plans } = planFiles(read, options);
  const gathered = gatherTables(plans, settingsOf(profile, options.mapping));
  for (const tree of read.trees) addGathered(gathered, tree);
  profile?.amend?.(gathered, plans);
  for (const { table, layout, doubts } of plans) {
    for (const { role, columns } of doubts) {
      gathered.questions.push({
        asks: `which column of ${table.file} has ${columnRoles[role]} (${role}): ${columns.join(' or ')}? Leave it so to one, and “keep” to the others`,
        at: ['files', table.file, 'columns'],
      });
    }
    if (layout !== undefined) continue;
    gathered.questions.push({
      asks: `what is a row of ${table.file}: a vote with counts (totals), a ballot (ballots), a member with a column a vote (members-by-votes), a vote with a column a member (votes-by-members), a person (people)?`,
      at: ['files', table.file, 'layout'],
    });
  }
  return { profile, plans, gathered };
}

/** What the columns of tables tell. */
function plansOf(
  tables: readonly HeadedTable[],
  profile: Profile | undefined,
  mapping: ImportMapping,
): TablePlan[] {
  const known = (profile?.options && new Set(Object.keys(profile.options))) ?? new Set<string>();
  const told = new Set([...known, ...Object.keys(mapping.options ?? {})]);
  const plans: TablePlan[] = [];
  // Tables of ballots go first: what a person or vote is known by there, it is known by in the others.
  const inOrder = [...tables].sort(
    (a, b) => b.rows.length - a.rows.length || (a.file < b.file ? -1 : 1),
  );
  for (const table of inOrder) {
    const columns = withMapping(profile?.columns?.(table), mapping.files?.[table.file]);
    requireHeadings(table.file, table.columns, mapping.files?.[table.file]);
    plans.push(guessColumns(table, { ...columns, options: told, keys: keysOf(plans) }));
  }
  return plans.sort((a, b) => tables.indexOf(a.table) - tables.indexOf(b.table));
}

/** What is told of files as a whole, by their publisher and a mapping. */
export function settingsOf(
  profile: Profile | undefined,
  mapping: ImportMapping = {},
): ImportSettings {
  return {
    dates: mapping.dates ?? profile?.dates,
    options: { ...profile?.options, ...mapping.options },
    results: { ...profile?.results, ...mapping.results },
    ...(profile?.sessionOfVote && { sessionOfVote: profile.sessionOfVote }),
  };
}

/** Throws unless files are each another, and a mapping tells of those alone. */
export function checkNames(names: readonly string[], mapping: ImportMapping = {}): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new ImportError([{ file: twice, expected: 'each file once, and no two of one name' }]);
  }
  for (const name of Object.keys(mapping.files ?? {})) {
    if (names.includes(name) || names.some((file) => sheetIn(file, name) !== undefined)) continue;
    throw new ImportError([
      {
        file: 'mapping',
        value: name,
        expected: `files that are imported (${names.join(', ')})${nearest(name, names)}`,
      },
    ]);
  }
}

function profileNamed(name: string | undefined): Profile | undefined {
  if (name === undefined || name === 'none') return undefined;
  const found = profiles.find((one) => one.name === name);
  if (found) return found;
  const known = [...profileNames, 'none'];
  throw new ArgumentError('profile', name, `one of ${known.join(', ')}${nearest(name, known)}`);
}

async function unpacked({ name, bytes }: ImportFile): Promise<Uint8Array> {
  if (bytes.length === 0)
    throw new ImportError([{ file: name, expected: 'a table; the file is empty' }]);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? inflateFile(name, bytes) : bytes;
}

type Form = 'workbook' | 'parquet' | 'json' | 'xml' | 'text';

/** In which form a file is, by its first bytes: names of files tell what was meant. */
function formOf(bytes: Uint8Array): Form {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  if (start.startsWith('PK') || start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'workbook';
  if (start.startsWith('PAR1')) return 'parquet';
  const text = start
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)|\0/g, '')
    .trimStart();
  if (/^[[{]/.test(text)) return 'json';
  return text.startsWith('<') ? 'xml' : 'text';
}

/** The sheet of a file that a mapping names; undefined where it names none. */
function sheetIn(file: string, named: string): string | undefined {
  const [before, after] = nameOfSheet(file, '\n').split('\n') as [string, string];
  const isSheet = named.startsWith(before) && named.endsWith(after);
  return isSheet ? named.slice(before.length, -after.length) : undefined;
}

async function gridsOf(
  name: string,
  bytes: Uint8Array,
  form: Form,
  profile: Profile | undefined,
  { mapping, encoding, separator, seconds, sheets }: ImportOptions,
  parquet: ParquetReader,
): Promise<Grid[]> {
  const own = mapping?.files?.[name];
  if (form === 'workbook') {
    const named = Object.keys(mapping?.files ?? {}).flatMap((one) => sheetIn(name, one) ?? []);
    if (sheets === 'all' || named.length > 0) return readSheets(name, bytes, sheets ?? named);
    return [await readWorkbook(name, bytes, { sheet: own?.sheet })];
  }
  if (form === 'parquet') return [gridOfCoded(await parquet.read(name, bytes, { seconds }))];
  const isList = /\.unl$/i.test(name);
  const usual =
    profile?.delimited ??
    (isList ? profiles.find((one) => one.name === 'czech')?.delimited : undefined);
  const grid = readDelimited(name, bytes, {
    ...usual,
    ...(encoding && { encoding }),
    ...(separator && { separator }),
    ...(own?.encoding && { encoding: own.encoding }),
    ...(own?.separator && { separator: own.separator }),
  });
  return [grid];
}

function headingsFor(grid: Grid, named: Profile | undefined, { profile }: ImportOptions) {
  const known = named ? [named] : profile === 'none' ? [] : profiles;
  for (const one of known) {
    const headings = one.headings?.(grid);
    if (headings) return headings;
  }
  return undefined;
}

function gatherTree(
  tree: unknown,
  file: string,
  named: Profile | undefined,
  { profile }: ImportOptions,
): [Profile, Gathered] {
  const known = named ? [named] : profile === 'none' ? [] : profiles;
  for (const one of known) {
    const gathered = one.tree?.(tree, file);
    if (gathered) return [one, gathered];
  }
  const forms = known.flatMap((one) => (one.tree ? [one.about] : []));
  throw new ImportError([
    {
      file,
      expected: `one of these: ${forms.join('; ') || 'a table'}. It is a file of another form`,
    },
  ]);
}

function withMapping(known: KnownColumns | undefined, own: FileMapping | undefined): KnownColumns {
  return {
    layout: own?.layout ?? known?.layout,
    columns: { ...known?.columns, ...own?.columns },
  };
}

function requireHeadings(
  file: string,
  columns: readonly string[],
  own: FileMapping | undefined,
): void {
  const unknown = Object.keys(own?.columns ?? {}).find((one) => !columns.includes(one));
  if (unknown === undefined) return;
  throw new ImportError([
    {
      file: 'mapping',
      value: unknown,
      expected: `headings of ${file} among its columns (${columns.slice(0, 30).join(', ')}${columns.length > 30 ? ', …' : ''})${nearest(unknown, columns)}`,
    },
  ]);
}

/** By which headings votes and people are known in tables that are read already. */
function keysOf(plans: readonly TablePlan[]): ReadonlyMap<string, 'vote' | 'person'> {
  const keys = new Map<string, 'vote' | 'person'>();
  for (const { table, roles } of plans) {
    for (const [index, heading] of table.columns.entries()) {
      for (const role of roles[index] ?? []) {
        if (role === 'vote' || role === 'person') keys.set(heading, role);
      }
    }
  }
  return keys;
}

function addGathered(all: Gathered, more: Gathered): void {
  for (const [key, vote] of more.votes) {
    const known = all.votes.get(key);
    if (known === undefined) all.votes.set(key, vote);
    else if (known.place.file !== vote.place.file) {
      all.problems.push({
        file: vote.place.file,
        value: key,
        expected: `other votes than in the other files; ${known.place.file} has this one, too`,
      });
    }
  }
  for (const [key, person] of more.people) {
    const known = all.people.get(key);
    if (known === undefined) {
      all.people.set(key, person);
      continue;
    }
    known.name ??= person.name;
    for (const party of person.parties) known.parties.add(party);
    known.spans.push(...person.spans);
    for (const [heading, cell] of person.kept) known.kept.set(heading, cell);
  }
  for (const ballot of more.ballots) all.ballots.push(ballot);
  all.nonMembers.push(...more.nonMembers);
  for (const [word, one] of more.unknown) {
    const known = all.unknown.get(word);
    all.unknown.set(word, { ...one, count: one.count + (known?.count ?? 0) });
  }
  all.problems.push(...more.problems);
  for (const one of more.said) if (!all.said.includes(one)) all.said.push(one);
  all.questions.push(...more.questions);
}
