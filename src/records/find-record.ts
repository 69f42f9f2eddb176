import type { Dataset, TableRow } from './records.js';

/** A record of a table, as it stands in the file. */
export interface FoundRecord {
  readonly table: string;
  readonly id: string;
  readonly row: TableRow;
}

/**
 * The records that have an identifier, in whichever table.
 *
 * @param dataset - the dataset
 * @param id - the identifier, alone or with its table before it: `lenin`, `people/lenin`
 * @returns the records, in the order of the tables; works stand in the table `sources`
 * @example
 * ```ts
 * findRecords(loadDataset(), 'lenin').map(({ table, row }) => [table, row.name_en]) // => [['people', 'Vladimir Lenin']]
 * findRecords(loadDataset(), 'parties/lenin') // => []
 * ```
 */
export function findRecords(dataset: Dataset, id: string): FoundRecord[] {
  const slash = id.indexOf('/');
  const table = slash === -1 ? undefined : id.slice(0, slash);
  const wanted = id.slice(slash + 1);
  return recordTables(dataset)
    .filter(([name]) => table === undefined || name === table)
    .flatMap(([name, rows]) =>
      rows.filter((row) => row.id === wanted).map((row) => ({ table: name, id: wanted, row })),
    );
}

/** The identifiers of every record of a dataset. */
export function allRecordIds(dataset: Dataset): string[] {
  return recordTables(dataset).flatMap(([, rows]) =>
    rows.flatMap((row) => (row.id === undefined ? [] : [String(row.id)])),
  );
}

/** Every identifier with its table before it: `people/lenin`. */
export function allRecordNames(dataset: Dataset): string[] {
  return recordTables(dataset).flatMap(([table, rows]) =>
    rows.flatMap((row) => (row.id === undefined ? [] : [`${table}/${row.id}`])),
  );
}

function recordTables(dataset: Dataset): [string, readonly TableRow[]][] {
  const sources = dataset.sources.map((source) =>
    Object.fromEntries(
      Object.entries(source).map(([property, value]) => [property, inWords(value)]),
    ),
  );
  return [...Object.entries(dataset.tables), ['sources', sources]];
}

/** A value of CSL-JSON as text: names as "Family, Given", dates as ISO 8601 writes them. */
function inWords(value: unknown): string | number | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map((one) => nameInWords(one)).join('; ');
  const parts = (value as { 'date-parts'?: readonly (readonly number[])[] } | null)?.['date-parts'];
  if (!parts) return JSON.stringify(value);
  const two = (part: number) => String(part).padStart(2, '0');
  return parts.map((part) => part.map(two).join('-')).join('/');
}

function nameInWords(value: unknown): string {
  const { family, given, literal } = value as Record<string, string | undefined>;
  return literal ?? [family, given].filter(Boolean).join(', ');
}
