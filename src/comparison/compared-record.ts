import type { Calendar } from '../calendar/calendar.js';
import { parseDate } from '../calendar/historical-date.js';
import { type FieldDescriptor, isTable } from '../records/descriptor.js';
import { nameStem } from '../records/properties.js';
import { readDescriptor } from '../records/read-descriptor.js';
import type { Dataset, Passage, TableRow } from '../records/records.js';

/** A column that is compared. */
export interface ComparedField {
  readonly name: string;
  /** The column as the form describes it; undefined for one that a record has of its own. */
  readonly described: FieldDescriptor | undefined;
  /** The table in which a value of it is an identifier. */
  readonly leadsTo: string | undefined;
}

/** A table of two records with its columns. */
export interface ComparedTable {
  readonly name: string;
  readonly fields: readonly ComparedField[];
  /** The columns that name a row. */
  readonly key: readonly string[];
}

/** The rows of a table, works among them. */
export function rowsOf(dataset: Dataset, table: string): readonly TableRow[] {
  if (table !== 'sources') return dataset.tables[table] ?? [];
  return dataset.sources.map((source) =>
    Object.fromEntries(
      Object.entries(source).map(([name, value]) => [
        name,
        typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value),
      ]),
    ),
  );
}

/** The tables that one of two records has, works first, then in the order of the form, so that each leads to those before it. */
export function comparedTables(a: Dataset, b: Dataset): ComparedTable[] {
  const sources: ComparedTable = { name: 'sources', key: ['id'], fields: [] };
  const tables = readDescriptor()
    .resources.filter(isTable)
    .map(({ name, schema }): ComparedTable => {
      const keys = new Map(
        schema.foreignKeys?.map(({ fields, reference }) => [fields[0], reference.resource]),
      );
      const fields = schema.fields.map((field): ComparedField => {
        const isSource = field['sovnarkom:type'] === 'source';
        return {
          name: field.name,
          described: field,
          leadsTo: isSource ? 'sources' : keys.get(field.name),
        };
      });
      return { name, key: schema.primaryKey, fields };
    });
  return [sources, ...tables].flatMap((table) => {
    const rows = [...rowsOf(a, table.name), ...rowsOf(b, table.name)];
    if (rows.length === 0) return [];
    const known = new Set(table.fields.map(({ name }) => name));
    const own = [...new Set(rows.flatMap((row) => Object.keys(row)))]
      .filter((name) => !known.has(name))
      .map(
        (name): ComparedField => ({ name, described: nameLike(name, table), leadsTo: undefined }),
      );
    return [{ ...table, fields: [...table.fields, ...own] }];
  });
}

/** A column of names in a language that the form has none for is described as one in another. */
function nameLike(name: string, { fields }: ComparedTable): FieldDescriptor | undefined {
  const language = /_([a-z]{2,3})$/.exec(name)?.[1];
  const other = fields.find(
    ({ described }) =>
      described?.['sovnarkom:type'] === 'name' && `${nameStem(described)}_${language}` === name,
  )?.described;
  return other && language ? { ...other, name, 'sovnarkom:language': language } : undefined;
}

/** Where words stand in a source. */
export interface PlaceOfWords {
  /** The identifier of the work, in the record that names it. */
  readonly source: string;
  readonly part: Passage['part'];
  /** Paragraph of the text, or number of the note. */
  readonly paragraph: number;
}

/** A record whose rows are compared, with what is needed again and again. */
export interface ComparedRecord {
  readonly dataset: Dataset;
  /** The row of a table by its identifier. */
  readonly row: (table: string, id: string) => TableRow | undefined;
  /** The places on which a value rests; with no field, those on which any value of the row rests. */
  readonly places: (table: string, row: TableRow, field?: string) => readonly PlaceOfWords[];
}

/** Prepares a record to be compared. */
export function comparedRecord(dataset: Dataset): ComparedRecord {
  const rows = new Map<string, ReadonlyMap<string, TableRow>>();
  const places = new Map<string, Map<string, PlaceOfWords>>();
  const add = (key: string, { source, part, paragraph }: Passage) => {
    const place = { source: source.id, part, paragraph };
    const known = places.get(key) ?? new Map<string, PlaceOfWords>();
    known.set(JSON.stringify(place), place);
    places.set(key, known);
  };
  for (const { table, record, field, passage } of dataset.evidence) {
    add([table, record, field].join('\n'), passage);
    add([table, record].join('\n'), passage);
  }
  for (const passage of dataset.passages) add(['passages', passage.id].join('\n'), passage);
  const rowsById = (table: string) => {
    const known = rows.get(table);
    if (known) return known;
    const found = new Map(rowsOf(dataset, table).map((row) => [String(row.id), row]));
    rows.set(table, found);
    return found;
  };
  return {
    dataset,
    row: (table, id) => rowsById(table).get(id),
    places: (table, row, field) => {
      const own = ownPlace(row);
      if (own) return [own];
      const [of, id] = table === 'evidence' ? ['passages', row.passage] : [table, row.id];
      const key = [of, id, ...(field === undefined || table === 'evidence' ? [] : [field])];
      return [...(places.get(key.join('\n'))?.values() ?? [])];
    },
  };
}

/** The place of a row that is itself of words of a source: a passage, a sentence that is left out. */
function ownPlace({ source, part, paragraph }: TableRow): PlaceOfWords | undefined {
  if (source === undefined || part === undefined || typeof paragraph !== 'number') return undefined;
  return { source: String(source), part: part as Passage['part'], paragraph };
}

/** The value of a cell, or what an empty one means. */
export function cellOf(
  row: TableRow,
  { name, described }: ComparedField,
): string | number | undefined {
  const value = row[name];
  const where = described?.['sovnarkom:default-where'];
  if (value !== undefined || (where !== undefined && row[where] === undefined)) return value;
  return described?.['sovnarkom:default'];
}

/** The days of a date, whatever calendar it is written in: the first and the last that it can be. */
export function daysOf(
  row: TableRow,
  { name, described }: ComparedField,
  { civilCalendar }: Dataset,
): readonly [earliest: number, latest: number] | undefined {
  const written = row[name];
  if (described?.['sovnarkom:type'] !== 'historical-date' || written === undefined)
    return undefined;
  const calendar = row[described['sovnarkom:calendar'] ?? 'calendar'] as Calendar;
  const date = parseDate(String(written), calendar, civilCalendar);
  if ('problem' in date || date.earliest === undefined || date.latest === undefined)
    return undefined;
  return [date.earliest, date.latest];
}
