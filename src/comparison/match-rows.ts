import { plainWord } from '../language/meaning/plain-word.js';
import type { TableRow } from '../records/records.js';
import {
  type ComparedField,
  type ComparedRecord,
  type ComparedTable,
  cellOf,
  daysOf,
  rowsOf,
} from './compared-record.js';
import { contentKeys, namedBy } from './content-keys.js';

/** A row of each of two records that are of the same thing. */
export interface MatchedRows {
  readonly a: TableRow;
  readonly b: TableRow;
  /** By what they were matched: `identifier`, or the columns that are the same. */
  readonly by: string;
}

/** The rows of a table of two records, matched. */
export interface MatchedTable {
  readonly table: ComparedTable;
  readonly pairs: readonly MatchedRows[];
  readonly onlyA: readonly TableRow[];
  readonly onlyB: readonly TableRow[];
}

/** Two records with their rows matched. */
export interface MatchedRecords {
  readonly tables: readonly MatchedTable[];
  /** A value as it can be compared: what leads to matched rows is the same in both. */
  readonly comparable: (
    side: 'a' | 'b',
    table: string,
    row: TableRow,
    field: ComparedField,
  ) => string | undefined;
}

/** Whether rows of the same identifier are of the same thing, or content goes before. */
export type IdentifiersFirst = 'first' | 'last';

/**
 * Matches the rows of two records: by identifier, then by their content, in the steps of `contentKeys`; or by content first.
 */
export function matchRecords(
  a: ComparedRecord,
  b: ComparedRecord,
  tables: readonly ComparedTable[],
  identifiers: IdentifiersFirst,
): MatchedRecords {
  const sides = { a, b };
  /** For each table the identifier that a row of B has in A. */
  const inA = new Map<string, Map<string, string>>();
  const identity = (side: 'a' | 'b', table: string, id: string) =>
    side === 'a' ? id : (inA.get(table)?.get(id) ?? `${id}\u0000`);
  const comparable: MatchedRecords['comparable'] = (side, table, row, field) => {
    const value = cellOf(row, field);
    if (value === undefined) return undefined;
    const meaning = field.described?.['sovnarkom:type'];
    if (field.leadsTo !== undefined) return identity(side, field.leadsTo, String(value));
    if (table === 'evidence' && field.name === 'record') {
      return identity(side, String(row.table), String(value));
    }
    if (meaning === 'record' || meaning === 'records') {
      const named = String(value).split(/\s+/);
      return named
        .map((one) => one.split('/'))
        .map(([other = '', id = '']) => `${other}/${identity(side, other, id)}`)
        .sort()
        .join(' ');
    }
    return daysOf(row, field, sides[side].dataset)?.join(' to ') ?? String(value);
  };
  const keysOf = (side: 'a' | 'b', table: ComparedTable, row: TableRow, step: readonly string[]) =>
    stepKeys(step, (column) => {
      const [link = '', beyond] = column.split('.');
      const field = table.fields.find(({ name }) => name === link);
      if (beyond === undefined || field?.leadsTo === undefined) {
        return (field ? [field] : namesOf(table, column)).map((one) =>
          normal(comparable(side, table.name, row, one), one),
        );
      }
      const target = tables.find(({ name }) => name === field.leadsTo);
      const other = sides[side].row(field.leadsTo, String(row[link]));
      const inner = target?.fields.find(({ name }) => name === beyond);
      return [target && other && inner && comparable(side, target.name, other, inner)];
    });
  const found = new Map<string, Matching>();
  for (const table of tables) {
    const matching = new Matching(rowsOf(a.dataset, table.name), rowsOf(b.dataset, table.name));
    found.set(table.name, matching);
    const ids = new Map<string, string>();
    inA.set(table.name, ids);
    const match = (step: readonly string[], by: string) =>
      matching.match(
        (row) => keysOf('a', table, row, step),
        (row) => keysOf('b', table, row, step),
        by,
        (one, other) => ids.set(String(other.id), String(one.id)),
      );
    // A row of B that has the identifier of one of A is no other for as long as it is not matched.
    const byIdentifier = () =>
      matching.match(
        (row) => (row.id === undefined ? [] : [String(row.id)]),
        (row) => (row.id === undefined ? [] : [String(row.id)]),
        'identifier',
        (one, other) => ids.set(String(other.id), String(one.id)),
      );
    if (identifiers === 'first') byIdentifier();
    for (const step of contentKeys[table.name] ?? []) match(step, inWords(step));
    if (identifiers === 'last') byIdentifier();
    for (const one of namedBy.filter(({ by }) => by === table.name)) {
      const target = found.get(one.table);
      const targetIds = inA.get(one.table);
      for (const pair of matching.pairs) {
        const named = a.row(one.table, String(pair.a[one.column]));
        const other = b.row(one.table, String(pair.b[one.column]));
        if (!named || !other || !target?.add(named, other, `its ${one.by}`)) continue;
        targetIds?.set(String(other.id), String(named.id));
      }
    }
  }
  return {
    tables: tables.map((table) => ({
      table,
      ...(found.get(table.name) ?? new Matching([], [])).found(),
    })),
    comparable,
  };
}

/** The rows of a table on their way to be matched. */
class Matching {
  readonly #a: Set<TableRow>;
  readonly #b: Set<TableRow>;
  readonly pairs: MatchedRows[] = [];

  constructor(
    readonly rowsA: readonly TableRow[],
    readonly rowsB: readonly TableRow[],
  ) {
    this.#a = new Set(rowsA);
    this.#b = new Set(rowsB);
  }

  /** Matches two rows, unless one of them is matched already. */
  add(a: TableRow, b: TableRow, by: string): boolean {
    if (!this.#a.has(a) || !this.#b.has(b)) return false;
    this.#a.delete(a);
    this.#b.delete(b);
    this.pairs.push({ a, b, by });
    return true;
  }

  /** Matches the rows that are left of which one of each record, and no other, has a key. */
  match(
    keysA: (row: TableRow) => readonly string[],
    keysB: (row: TableRow) => readonly string[],
    by: string,
    matched: (a: TableRow, b: TableRow) => void,
  ): void {
    if (this.#a.size === 0 || this.#b.size === 0) return;
    const others = byKey(this.#b, keysB);
    for (const [key, own] of byKey(this.#a, keysA)) {
      const [one, ...more] = own;
      const [other, ...rest] = others.get(key) ?? [];
      if (!one || !other || more.length + rest.length > 0) continue;
      if (this.add(one, other, by)) matched(one, other);
    }
  }

  /** What was matched, in the order of A, and what is left. */
  found(): Omit<MatchedTable, 'table'> {
    const places = new Map(this.rowsA.map((row, place) => [row, place]));
    return {
      pairs: [...this.pairs].sort((x, y) => (places.get(x.a) ?? 0) - (places.get(y.a) ?? 0)),
      onlyA: [...this.#a],
      onlyB: [...this.#b],
    };
  }
}

function byKey(
  rows: Iterable<TableRow>,
  keysOf: (row: TableRow) => readonly string[],
): Map<string, TableRow[]> {
  const found = new Map<string, TableRow[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const others = found.get(key);
      if (others) others.push(row);
      else found.set(key, [row]);
    }
  }
  return found;
}

/** The keys of a row in a step: several where a name stands in several languages, none where what is needed is not told. */
function stepKeys(
  step: readonly string[],
  valuesOf: (column: string) => readonly (string | undefined)[],
): string[] {
  let keys: string[] = [''];
  let isTold = false;
  for (const column of step) {
    const values = valuesOf(column.replace(/[?]$/, ''));
    const told = values.flatMap((value, place) =>
      value === undefined ? [] : [`${place}:${value}`],
    );
    if (told.length === 0 && !column.endsWith('?')) return [];
    isTold ||= told.length > 0;
    const parts = told.length === 0 ? [''] : told;
    keys = keys.flatMap((key) => parts.map((part) => `${key}\u0001${part}`));
  }
  return isTold ? keys : [];
}

/** The columns of a name in all languages: `name*`. */
function namesOf({ fields }: ComparedTable, column: string): ComparedField[] {
  if (!column.endsWith('*')) return [];
  const stem = column.slice(0, -1);
  return fields.filter(
    ({ name }) =>
      name.startsWith(`${stem}_`) && /_[a-z]{2,3}$/.test(name) && name.length <= stem.length + 4,
  );
}

/** A text by its words alone; identifiers, dates and numbers as they are. */
function normal(
  value: string | undefined,
  { described, leadsTo }: ComparedField,
): string | undefined {
  const isText =
    leadsTo === undefined && described?.type !== 'integer' && !described?.constraints?.enum;
  if (value === undefined || !isText || described?.['sovnarkom:type']?.startsWith('record'))
    return value;
  return plainWord(value) || value;
}

function inWords(step: readonly string[]): string {
  return step.map((column) => column.replace(/[?*]$/, '')).join(', ');
}
