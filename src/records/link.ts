import type { Calendar } from '../calendar/calendar.js';
import type { CivilCalendar } from '../calendar/civil-calendar.js';
import { parseDate } from '../calendar/historical-date.js';
import {
  civilCalendarOf,
  type Descriptor,
  type FieldDescriptor,
  type TableDescriptor,
} from './descriptor.js';
import { emptyRecords } from './empty-records.js';
import { evidenceIndex, ownEvidence } from './evidence-index.js';
import { inOrderOfLanguages } from './names-in-languages.js';
import {
  hasIdentifier,
  nameStem,
  type Property,
  propertiesOf,
  propertyName,
} from './properties.js';
import type { Dataset, Source } from './records.js';
import type { Row } from './table-rows.js';

type Values = Row['values'];
type LooseRecord = Record<string | symbol, unknown>;
type Find = (value: Values[string]) => unknown;

/** A table on its way from rows to records: the record of each row, at the same place. */
interface Linking {
  readonly form: TableDescriptor;
  readonly rows: readonly Values[];
  readonly properties: readonly Property[];
  readonly records: readonly LooseRecord[];
}

/**
 * Turns the checked rows of a dataset into records that point at one another, as the descriptor of its form states them. That
 * the interfaces of the records are those that it states is checked by a test.
 *
 * @param descriptor - the dataset's descriptor
 * @param form - the description of every table
 * @param rows - the rows of each table, already checked; a table that is not among them is empty
 * @param lists - the works, the figures that are drawn of it, and what was older in its form
 * @returns the dataset
 */
export function link(
  descriptor: Descriptor,
  form: readonly TableDescriptor[],
  rows: ReadonlyMap<string, readonly Row[]>,
  {
    sources,
    figures,
    notes = [],
  }: Pick<Dataset, 'sources' | 'figures'> & Partial<Pick<Dataset, 'notes'>>,
): Dataset {
  const civil = civilCalendarOf(descriptor);
  const told = { civil, languages: descriptor['sovnarkom:languages'] };
  const tables = new Map(
    form.map((table) => [table.name, unlinked(table, form, rows.get(table.name) ?? [], told)]),
  );
  const find = finders(tables, sources);
  for (const table of tables.values()) setLinks(table, find, tables);
  const records = [...tables].map(([name, table]) => [propertyName(name), table.records] as const);
  const dataset = {
    title: descriptor.title,
    version: descriptor.version,
    citation: descriptor.citation,
    civilCalendar: civil,
    ...Object.fromEntries(records),
    sources,
    figures,
    notes,
    tables: Object.fromEntries([...tables].map(([name, table]) => [name, table.rows])),
  } as unknown as Dataset;
  const evidence = evidenceIndex(dataset.evidence);
  for (const table of tables.values()) {
    if (!hasIdentifier(table.form)) continue;
    for (const record of table.records) record[ownEvidence] = evidence;
  }
  return dataset;
}

/** What a descriptor tells that the values of every table are read by. */
interface Told {
  readonly civil: CivilCalendar;
  readonly languages: readonly string[] | undefined;
}

/** The records of a table with all but what other tables hold. */
function unlinked(
  form: TableDescriptor,
  tables: readonly TableDescriptor[],
  rows: readonly Row[],
  told: Told,
): Linking {
  const properties = propertiesOf(form, tables);
  const own = hasIdentifier(form) ? { table: form.name } : {};
  const names = [...Object.keys(own), ...properties.map(({ name }) => name)];
  const Empty = emptyRecords<LooseRecord>(names);
  const values = rows.map((row) => row.values);
  const records = values.map((row) => {
    const record = Object.assign(new Empty(), own);
    for (const property of properties) record[property.name] = ownValue(property, row, told);
    return record;
  });
  return { form, rows: values, properties, records };
}

/** What a row itself holds of a property; undefined where it is found in another table. */
function ownValue(property: Property, row: Values, told: Told): unknown {
  switch (property.holds) {
    case 'text':
    case 'number':
      return row[property.field.name] ?? defaultOf(property.field, row);
    case 'date':
      return dateOf(property.field, row, told.civil);
    case 'name':
      return nameOf(property.fields, row, told.languages);
    case 'records':
      return textOf(row, property.field.name)?.split(/\s+/) ?? [];
    case 'record':
    case 'source':
    case 'list':
      return undefined;
  }
}

/** What an empty cell means. */
function defaultOf(field: FieldDescriptor, row: Values): string | number | undefined {
  const where = field['sovnarkom:default-where'];
  if (where !== undefined && row[where] === undefined) return undefined;
  return field['sovnarkom:default'];
}

function dateOf(field: FieldDescriptor, row: Values, civil: CivilCalendar) {
  const written = textOf(row, field.name);
  if (written === undefined) return undefined;
  return parseDate(written, row[field['sovnarkom:calendar'] ?? 'calendar'] as Calendar, civil);
}

/**
 * A name by its languages: in one where it is not told by what stands for it in that language, then by itself in the record's first
 * language, then in any; undefined if it is told in none.
 */
function nameOf(
  fields: readonly FieldDescriptor[],
  row: Values,
  languages: readonly string[] | undefined,
): object | undefined {
  const any = inOrderOfLanguages(fields, languages)
    .map((field) => textOf(row, field.name))
    .find((told) => told !== undefined);
  if (any === undefined) return undefined;
  return Object.fromEntries(
    fields.map((field) => {
      const language = field['sovnarkom:language'] ?? '';
      const other = `${field['sovnarkom:otherwise'] ?? nameStem(field)}_${language}`;
      return [language, textOf(row, field.name) ?? textOf(row, other) ?? any];
    }),
  );
}

function textOf(row: Values, column: string): string | undefined {
  const value = row[column];
  return value === undefined ? undefined : String(value);
}

/** Finds the record of a table, or the work, that a cell names. */
function finders(
  tables: ReadonlyMap<string, Linking>,
  sources: readonly Source[],
): (table: string) => Find {
  const known = new Map<string, ReadonlyMap<unknown, unknown>>([
    ['sources', new Map(sources.map((source) => [source.id, source]))],
  ]);
  for (const [name, { records }] of tables) {
    known.set(name, new Map(records.map((record) => [record.id, record])));
  }
  return (table) => (value) => known.get(table)?.get(value);
}

function setLinks(
  { properties, rows, records }: Linking,
  find: (table: string) => Find,
  tables: ReadonlyMap<string, Linking>,
): void {
  for (const property of properties) {
    const linked = linkOf(property, find, tables);
    if (!linked) continue;
    for (const [index, record] of records.entries()) {
      record[property.name] = linked(rows[index] ?? {});
    }
  }
}

/** What of other tables a row has in a property; undefined for a property that a row holds itself. */
function linkOf(
  property: Property,
  find: (table: string) => Find,
  tables: ReadonlyMap<string, Linking>,
): ((row: Values) => unknown) | undefined {
  switch (property.holds) {
    case 'record':
      return (row) => find(property.resource)(row[property.field.name]);
    case 'source':
      return (row) => find('sources')(row[property.field.name]);
    case 'list': {
      const listed = grouped(tables.get(property.resource), property.field);
      return (row) => listed.get(row[property.by]) ?? [];
    }
    default:
      return undefined;
  }
}

/** The records of a table by what a column of them holds. */
function grouped(table: Linking | undefined, column: string): Map<unknown, LooseRecord[]> {
  const groups = new Map<unknown, LooseRecord[]>();
  for (const [index, record] of (table?.records ?? []).entries()) {
    const value = table?.rows[index]?.[column];
    const group = groups.get(value);
    if (group) group.push(record);
    else groups.set(value, [record]);
  }
  return groups;
}
