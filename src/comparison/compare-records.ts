import type { Dataset, TableRow } from '../records/records.js';
import {
  type ComparedField,
  type ComparedTable,
  comparedRecord,
  comparedTables,
  daysOf,
  type PlaceOfWords,
} from './compared-record.js';
import { type AgreementOptions, type FieldAgreement, fieldAgreement } from './field-agreement.js';
import { type IdentifiersFirst, type MatchedTable, matchRecords } from './match-rows.js';

/** How two records are compared. */
export interface ComparisonOptions extends AgreementOptions {
  /**
   * `first`: rows of the same identifier are of the same thing, the others are matched by content; `last`: content goes before, as
   * where both number their rows. `first` unless told.
   */
  readonly identifiers?: IdentifiersFirst;
}

/** A table of two records, side by side. */
export interface TableComparison {
  readonly table: string;
  /** How many rows A has, and B. */
  readonly rowsA: number;
  readonly rowsB: number;
  /** How many rows are of the same thing, by what they were matched: `identifier`, or the columns that are the same. */
  readonly matched: readonly { readonly by: string; readonly rows: number }[];
  /** How many of them differ in a column. */
  readonly differ: number;
}

/** A row that only one of two records has. */
export interface RowOfOne {
  readonly table: string;
  readonly id: string;
  readonly only: 'A' | 'B';
  /** The passages on which its values rest. */
  readonly places: readonly PlaceOfWords[];
}

/** A value in which two records differ. */
export interface ValueDifference {
  readonly table: string;
  /** The identifier of the row in A, and in B. */
  readonly idA: string;
  readonly idB: string;
  readonly field: string;
  /** What A has, and B, as it is written; undefined where the cell is empty. */
  readonly a: string | number | undefined;
  readonly b: string | number | undefined;
  /** The passages on which the value rests in A, and in B. */
  readonly placesA: readonly PlaceOfWords[];
  readonly placesB: readonly PlaceOfWords[];
}

/** A passage of the source, and how much of what rests on it is not the same. */
export interface PassageDifference extends PlaceOfWords {
  readonly differences: number;
  readonly onlyA: number;
  readonly onlyB: number;
}

/** Two records side by side. */
export interface RecordComparison {
  readonly tables: readonly TableComparison[];
  readonly rowsOfOne: readonly RowOfOne[];
  readonly differences: readonly ValueDifference[];
  /** The passages on which they rest, in the order of the source. */
  readonly passages: readonly PassageDifference[];
  readonly agreement: readonly FieldAgreement[];
}

/**
 * Sets two records of one source side by side, or two versions of a record: what only one has, what differs, on which passages it rests,
 * and how far they agree in each column.
 *
 * Rows are matched by identifier and, where identifiers differ, by content: a vote by session and motion, then by body, day and counts; a
 * person by name in any language; the steps of each table stand in `content-keys.ts`. What leads to another row is the same where it
 * leads to matched rows, a date where it is the same days in whatever calendar, an empty cell where it means the same.
 *
 * Source: a plain comparison; for the agreement see `krippendorffAlpha` and `alphaInterval`. What one record does not tell is missing, and
 * counted apart; rows that only one has are in no agreement.
 *
 * @param a - a record
 * @param b - another, read from the same source, or a later version
 * @param options - whether identifiers go first or last; confidence, draws and seed of the intervals
 * @returns what differs, and the agreement by column
 * @throws ArgumentError when the confidence, the draws or the seed are none
 * @example
 * ```ts
 * const record = loadDataset();
 * const { differences, rowsOfOne, agreement } = compareRecords(record, record);
 * [differences.length, rowsOfOne.length] // => [0, 0]
 * agreement.every((one) => one.share === 1) // => true
 * ```
 */
export function compareRecords(
  a: Dataset,
  b: Dataset,
  options: ComparisonOptions = {},
): RecordComparison {
  const { identifiers = 'first', ...drawn } = options;
  const sides = { a: comparedRecord(a), b: comparedRecord(b) };
  const { tables, comparable } = matchRecords(sides.a, sides.b, comparedTables(a, b), identifiers);
  const differences: ValueDifference[] = [];
  const agreement: FieldAgreement[] = [];
  const compared = tables.map((matched): TableComparison => {
    const { table, pairs, onlyA, onlyB } = matched;
    const differing = new Set<TableRow>();
    for (const field of comparedFields(table)) {
      const units = pairs.map((pair) => ({
        pair,
        a: comparable('a', table.name, pair.a, field),
        b: comparable('b', table.name, pair.b, field),
        sizes: [sizeOf(pair.a, field, a), sizeOf(pair.b, field, b)] as const,
      }));
      for (const { pair, ...one } of units) {
        if (one.a === one.b) continue;
        differing.add(pair.a);
        const [idA, idB] = [idOf(table, pair.a), idOf(table, pair.b)];
        differences.push({
          table: table.name,
          idA,
          idB,
          field: field.name,
          a: pair.a[field.name],
          b: pair.b[field.name],
          placesA: sides.a.places(table.name, pair.a, field.name),
          placesB: sides.b.places(table.name, pair.b, field.name),
        });
      }
      const agreed = fieldAgreement(table.name, field, units, drawn);
      if (agreed) agreement.push(agreed);
    }
    return {
      table: table.name,
      rowsA: pairs.length + onlyA.length,
      rowsB: pairs.length + onlyB.length,
      matched: countsBy(matched),
      differ: differing.size,
    };
  });
  const rowsOfOne = tables.flatMap(({ table, onlyA, onlyB }) => {
    const rows = (only: 'A' | 'B', list: readonly TableRow[]) =>
      list.map((row): RowOfOne => {
        const id = idOf(table, row);
        const places = sides[only === 'A' ? 'a' : 'b'].places(table.name, row);
        return { table: table.name, id, only, places };
      });
    return [...rows('A', onlyA), ...rows('B', onlyB)];
  });
  return {
    tables: compared,
    rowsOfOne,
    differences,
    passages: passagesOf(differences, rowsOfOne),
    agreement,
  };
}

/** The columns in which rows can differ: all but those that name the row, which matching has made the same. */
function comparedFields({ fields, key }: ComparedTable): ComparedField[] {
  return fields.filter(({ name }) => !key.includes(name));
}

/** The name of a row: its identifier, or the values of its key. */
function idOf({ key }: ComparedTable, row: TableRow): string {
  return key.map((name) => row[name] ?? '').join(' · ');
}

/** A value by its size: a number, or the middle of the days that a date can be. */
function sizeOf(row: TableRow, field: ComparedField, dataset: Dataset): number | undefined {
  const days = daysOf(row, field, dataset);
  if (days) return (days[0] + days[1]) / 2;
  const value = row[field.name] ?? field.described?.['sovnarkom:default'];
  return typeof value === 'number' ? value : undefined;
}

function countsBy({ pairs }: MatchedTable): { by: string; rows: number }[] {
  const counts = new Map<string, number>();
  for (const { by } of pairs) counts.set(by, (counts.get(by) ?? 0) + 1);
  return [...counts].map(([by, rows]) => ({ by, rows }));
}

/** The passages on which differences rest, in the order of the source. */
function passagesOf(
  differences: readonly ValueDifference[],
  rowsOfOne: readonly RowOfOne[],
): PassageDifference[] {
  type Counts = { differences: number; onlyA: number; onlyB: number };
  const found = new Map<string, PlaceOfWords & Counts>();
  const count = (places: readonly PlaceOfWords[], of: keyof Counts) => {
    for (const place of new Map(places.map((one) => [placeKey(one), one])).values()) {
      const known = found.get(placeKey(place)) ?? { ...place, differences: 0, onlyA: 0, onlyB: 0 };
      known[of] += 1;
      found.set(placeKey(place), known);
    }
  };
  for (const { placesA, placesB } of differences) count([...placesA, ...placesB], 'differences');
  for (const { only, places } of rowsOfOne) count(places, `only${only}`);
  const parts: readonly PlaceOfWords['part'][] = ['text', 'note', 'caption'];
  return [...found.values()].sort(
    (one, other) =>
      (one.source < other.source ? -1 : Number(one.source > other.source)) ||
      parts.indexOf(one.part) - parts.indexOf(other.part) ||
      one.paragraph - other.paragraph,
  );
}

function placeKey({ source, part, paragraph }: PlaceOfWords): string {
  return [source, part, paragraph].join('\n');
}
