import type { Problem } from './dataset-error.js';
import { type Descriptor, isTable, type TableDescriptor } from './descriptor.js';
import type { Row } from './table-rows.js';

/** The rows of every table that could be read, by the table's name, and the identifiers of the works. */
export interface Rows {
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  /** Undefined if the works could not be read. */
  readonly sources: ReadonlySet<string> | undefined;
}

type Rule = (rows: Rows, descriptor: Descriptor) => Problem[];

/** What must hold between the values of a dataset beyond the type of each. */
export const rules: readonly Rule[] = [
  foreignKeysAreKnown,
  sourcesAreKnown,
  countsFitTheResult,
  seatsHaveOneHolder,
  notesAreCited,
  evidenceIsOfAValue,
  reasoningIsGiven,
  valuesHaveEvidence,
];

function rowsOf(rows: Rows, table: string): readonly Row[] {
  return rows.tables.get(table) ?? [];
}

function tablesOf(descriptor: Descriptor): TableDescriptor[] {
  return descriptor.resources.filter(isTable);
}

function some(values: Iterable<unknown>): string {
  const list = [...values];
  const shown = list.slice(0, 6).join(', ');
  if (list.length === 0) return 'there are none';
  return list.length > 6 ? `${shown} and ${list.length - 6} more` : shown;
}

function foreignKeysAreKnown(rows: Rows, descriptor: Descriptor): Problem[] {
  return tablesOf(descriptor).flatMap((table) =>
    (table.schema.foreignKeys ?? []).flatMap((key) => {
      const [field = ''] = key.fields;
      const [target = ''] = key.reference.fields;
      if (!rows.tables.has(key.reference.resource)) return [];
      const known = new Set(rowsOf(rows, key.reference.resource).map((row) => row.values[target]));
      return rowsOf(rows, table.name)
        .filter((row) => row.values[field] !== undefined && !known.has(row.values[field]))
        .map((row) => ({
          file: table.path,
          row: row.number,
          column: field,
          value: String(row.values[field]),
          expected: `an ${target} of the table ${key.reference.resource} (${some(known)})`,
        }));
    }),
  );
}

function sourcesAreKnown(rows: Rows, descriptor: Descriptor): Problem[] {
  const { sources } = rows;
  if (!sources) return [];
  return tablesOf(descriptor).flatMap((table) =>
    table.schema.fields
      .filter((field) => field['sovnarkom:type'] === 'source')
      .flatMap((field) =>
        rowsOf(rows, table.name)
          .filter((row) => {
            const value = row.values[field.name];
            return value !== undefined && !sources.has(String(value));
          })
          .map((row) => ({
            file: table.path,
            row: row.number,
            column: field.name,
            value: String(row.values[field.name]),
            expected: `the id of a work in sources.json (${some(sources)})`,
          })),
      ),
  );
}

function countsFitTheResult(rows: Rows): Problem[] {
  return rowsOf(rows, 'votes').flatMap((row) => {
    const { result, yes, no, majority } = row.values;
    if (typeof yes !== 'number' || typeof no !== 'number') return [];
    if (majority !== undefined && majority !== 'simple') return [];
    const carried = yes > no;
    if (result === (carried ? 'rejected' : 'adopted')) {
      const decides = carried ? 'adopts' : 'rejects';
      return [
        {
          file: 'votes.csv',
          row: row.number,
          column: 'result',
          value: String(result),
          expected: `a result that the counts bear: ${yes} for and ${no} against ${decides} a motion by simple majority (a tie rejects). Correct the counts or the result, or name another majority`,
        },
      ];
    }
    return [];
  });
}

function seatsHaveOneHolder(rows: Rows): Problem[] {
  return rowsOf(rows, 'seats')
    .filter((row) => (row.values.party === undefined) === (row.values.group === undefined))
    .map((row) => ({
      file: 'seats.csv',
      row: row.number,
      column: 'party',
      expected: 'either a party or another group as the holder of the seats',
    }));
}

function notesAreCited(rows: Rows): Problem[] {
  if (!rows.tables.has('citations')) return [];
  const known = new Set(rowsOf(rows, 'citations').map((row) => row.values.note));
  return rowsOf(rows, 'passages')
    .filter((row) => row.values.note !== undefined && !known.has(row.values.note))
    .map((row) => ({
      file: 'passages.csv',
      row: row.number,
      column: 'note',
      value: String(row.values.note),
      expected: 'the number of a note that the table citations has',
    }));
}

function evidenceIsOfAValue(rows: Rows, descriptor: Descriptor): Problem[] {
  const tables = new Map(tablesOf(descriptor).map((table) => [table.name, table]));
  return rowsOf(rows, 'evidence').flatMap((row) => {
    const { table: name, record, field } = row.values;
    const place = { file: 'evidence.csv', row: row.number };
    const table = tables.get(String(name));
    if (!table) {
      const column = { column: 'table', value: String(name) };
      return [{ ...place, ...column, expected: `the name of a table (${some(tables.keys())})` }];
    }
    if (!rows.tables.has(table.name)) return [];
    const target = rowsOf(rows, table.name).find((one) => one.values.id === record);
    if (!target) {
      const column = { column: 'record', value: String(record) };
      return [{ ...place, ...column, expected: `the id of a row of the table ${table.name}` }];
    }
    if (!table.schema.fields.some((one) => one.name === field)) {
      const fields = table.schema.fields.map((one) => one.name);
      const column = { column: 'field', value: String(field) };
      return [
        {
          ...place,
          ...column,
          expected: `a column of the table ${table.name} (${fields.join(', ')})`,
        },
      ];
    }
    if (target.values[String(field)] === undefined) {
      const column = { column: 'field', value: String(field) };
      return [
        {
          ...place,
          ...column,
          expected: `a field that has a value; ${table.path}, row ${target.number} leaves it empty`,
        },
      ];
    }
    return [];
  });
}

function reasoningIsGiven(rows: Rows): Problem[] {
  return rowsOf(rows, 'evidence')
    .filter((row) => row.values.certainty !== 'stated' && row.values.certainty !== undefined)
    .filter((row) => row.values.reasoning === undefined)
    .map((row) => ({
      file: 'evidence.csv',
      row: row.number,
      column: 'reasoning',
      expected: `how the value is ${row.values.certainty} from the words; the cell is empty`,
    }));
}

function valuesHaveEvidence(rows: Rows, descriptor: Descriptor): Problem[] {
  if (descriptor['sovnarkom:evidence'] === 'optional' || !rows.tables.has('evidence')) return [];
  const supported = new Set(
    rowsOf(rows, 'evidence').map(({ values }) =>
      [values.table, values.record, values.field].join('\n'),
    ),
  );
  return tablesOf(descriptor).flatMap((table) => {
    const fields = table.schema.fields.filter((one) => one['sovnarkom:evidence'] === 'required');
    return rowsOf(rows, table.name).flatMap((row) =>
      fields
        .filter((field) => row.values[field.name] !== undefined)
        .filter((field) => !supported.has([table.name, row.values.id, field.name].join('\n')))
        .map((field) => ({
          file: table.path,
          row: row.number,
          column: field.name,
          value: String(row.values[field.name]),
          expected: `a row of evidence.csv that names a passage for it (table ${table.name}, record ${row.values.id}, field ${field.name})`,
        })),
    );
  });
}
