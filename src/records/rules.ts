import type { Problem } from '../errors/dataset-error.js';
import { type Nearest, nearestAmong } from '../errors/suggest.js';
import {
  type Descriptor,
  type FieldDescriptor,
  fileOf,
  isTable,
  type TableDescriptor,
} from './descriptor.js';
import { type Rows, type Rule, rowsOf } from './rule.js';
import { standOnce } from './stand-once.js';
import type { Row } from './table-rows.js';

/** What must hold between the values of a dataset beyond the type of each. */
export const rules: readonly Rule[] = [
  foreignKeysAreKnown,
  sourcesAreKnown,
  sharesAreParts,
  rulesAreOfTheBody,
  partyOrGroup,
  ...standOnce,
  ballotsAreSomebodys,
  bodiesArePartOfOthers,
  pagesAscend,
  notesAreCited,
  namedRecordsAreKnown,
  evidenceIsOfAValue,
  reasoningIsGiven,
  valuesHaveEvidence,
];

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
  const listed = new Set(descriptor.resources.map(({ name }) => name));
  return tablesOf(descriptor).flatMap((table) =>
    (table.schema.foreignKeys ?? []).flatMap((key) => {
      const [field = ''] = key.fields;
      const [target = ''] = key.reference.fields;
      if (!rows.tables.has(key.reference.resource)) return [];
      const targets = rowsOf(rows, key.reference.resource);
      // A faulty identifier is a problem of its own: what points at it is not another.
      if (targets.some((row) => row.faulty.has(target))) return [];
      const known = new Set(targets.map((row) => row.values[target]));
      const near = nearestAmong([...known].map(String));
      return rowsOf(rows, table.name)
        .filter((row) => row.values[field] !== undefined && !known.has(row.values[field]))
        .map((row) => ({
          file: table.path,
          row: row.number,
          column: field,
          value: String(row.values[field]),
          expected: `an ${target} of the table ${key.reference.resource} (${
            listed.has(key.reference.resource)
              ? some(known)
              : `which the record does not have yet: sovnarkom add ${key.reference.resource}`
          })`,
          ...near(String(row.values[field])),
        }));
    }),
  );
}

function sourcesAreKnown(rows: Rows, descriptor: Descriptor): Problem[] {
  const { sources } = rows;
  if (!sources) return [];
  const near = nearestAmong([...sources]);
  return ofType(rows, descriptor, 'source')
    .filter(({ value }) => !sources.has(String(value)))
    .map(({ value, ...place }) => ({
      ...place,
      value: String(value),
      expected: `the id of a work in ${fileOf(descriptor, 'sources')} (${some(sources)})`,
      ...near(String(value)),
    }));
}

/** Seats are held by, and a person belongs to, a party or another group, not both. */
function partyOrGroup(rows: Rows, descriptor: Descriptor): Problem[] {
  const meant = {
    seats: 'as the holder of the seats',
    affiliations: 'to which the person belonged',
  };
  return Object.entries(meant).flatMap(([table, as]) =>
    rowsOf(rows, table)
      .filter(({ faulty }) => !faulty.has('party') && !faulty.has('group'))
      .filter((row) => (row.values.party === undefined) === (row.values.group === undefined))
      .map((row) => ({
        file: fileOf(descriptor, table),
        row: row.number,
        column: 'party',
        expected: `either a party or another group ${as}`,
      })),
  );
}

function ballotsAreSomebodys(rows: Rows, descriptor: Descriptor): Problem[] {
  const file = fileOf(descriptor, 'ballots');
  return rowsOf(rows, 'ballots').flatMap((row): Problem[] => {
    const { person, party, count } = row.values;
    if (row.faulty.has('person') || row.faulty.has('party')) return [];
    const place = { file, row: row.number };
    if (person === undefined && party === undefined) {
      return [
        { ...place, column: 'person', expected: 'the person or the party whose ballot it is' },
      ];
    }
    if (person !== undefined && count !== undefined && count !== 1) {
      const expected = 'the ballot of a person to be one; leave the cell empty, or write 1';
      return [{ ...place, column: 'count', value: String(count), expected }];
    }
    return [];
  });
}

/** A share, and a quorum that is one, is a part of the whole. */
function sharesAreParts(rows: Rows, descriptor: Descriptor): Problem[] {
  return rowsOf(rows, 'rules').flatMap(({ number, values }) =>
    ['share', 'quorum'].flatMap((column) => {
      const [part, whole] = String(values[column] ?? '').split('/');
      if (whole === undefined || Number(part) <= Number(whole)) return [];
      return [
        {
          file: fileOf(descriptor, 'rules'),
          row: number,
          column,
          value: String(values[column]),
          expected: 'a part of the whole, as 1/2 or 2/3; this is more than the whole',
        },
      ];
    }),
  );
}

/** The rule that a vote names is one of the body that voted, or of one of which it is a part. */
function rulesAreOfTheBody(rows: Rows, descriptor: Descriptor): Problem[] {
  const column = (table: string, field: string) =>
    new Map(rowsOf(rows, table).map(({ values }) => [values.id, values[field]] as const));
  const bodyOfRule = column('rules', 'body');
  const bodyOfSession = column('sessions', 'body');
  const above = column('bodies', 'part_of');
  return rowsOf(rows, 'votes').flatMap(({ number, values }) => {
    const wanted = values.rule === undefined ? undefined : bodyOfRule.get(values.rule);
    const own = bodyOfSession.get(values.session);
    if (wanted === undefined || own === undefined) return [];
    const met = new Set<unknown>();
    for (let body = own as typeof own | undefined; body !== undefined && !met.has(body); ) {
      if (body === wanted) return [];
      met.add(body);
      body = above.get(body);
    }
    return [
      {
        file: fileOf(descriptor, 'votes'),
        row: number,
        column: 'rule',
        value: String(values.rule),
        expected: `a rule of the body that voted, ${own}; this one is of ${wanted}`,
      },
    ];
  });
}

function bodiesArePartOfOthers(rows: Rows, descriptor: Descriptor): Problem[] {
  const above = new Map(
    rowsOf(rows, 'bodies').map((row) => [row.values.id, row.values.part_of] as const),
  );
  return rowsOf(rows, 'bodies').flatMap((row) => {
    const start = row.values.id;
    const met = new Set<unknown>();
    let body = row.values.part_of;
    while (body !== undefined && body !== start && !met.has(body)) {
      met.add(body);
      body = above.get(body);
    }
    if (body === undefined || body !== start) return [];
    return [
      {
        file: fileOf(descriptor, 'bodies'),
        row: row.number,
        column: 'part_of',
        value: String(row.values.part_of),
        expected: 'a body of which this one is a part; by way of it, it is part of itself',
      },
    ];
  });
}

function pagesAscend(rows: Rows, descriptor: Descriptor): Problem[] {
  return rowsOf(rows, 'minutes').flatMap(({ number, values: { page, last_page: last } }) => {
    if (typeof page !== 'number' || typeof last !== 'number' || last >= page) return [];
    return [
      {
        file: fileOf(descriptor, 'minutes'),
        row: number,
        column: 'last_page',
        value: String(last),
        expected: `the page of the first, ${page}, or one behind it; empty if there is one page`,
      },
    ];
  });
}

function notesAreCited(rows: Rows, descriptor: Descriptor): Problem[] {
  const listed = descriptor.resources.some((resource) => resource.name === 'citations');
  if (!listed || !rows.tables.has('citations')) return [];
  const known = new Set(rowsOf(rows, 'citations').map((row) => row.values.note));
  return ofType(rows, descriptor, 'note')
    .filter(({ value }) => !known.has(value))
    .map(({ value, ...place }) => ({
      ...place,
      value: String(value),
      expected: 'the number of a note that the table citations has',
    }));
}

function namedRecordsAreKnown(rows: Rows, descriptor: Descriptor): Problem[] {
  const listed = new Set(descriptor.resources.map((resource) => resource.name));
  const ids = idsOf(rows);
  return ofType(rows, descriptor, 'record', 'records').flatMap(({ value, ...place }) =>
    String(value)
      .split(/\s+/)
      .filter((name) => {
        const [table = '', id] = name.split('/');
        // A table that cannot be read is a problem of its own, as is an identifier.
        if (listed.has(table) && !rows.tables.has(table)) return false;
        const known = ids(table);
        return !known.faulty && !known.rows.has(id);
      })
      .map((name) => ({
        ...place,
        value: name,
        expected: 'records as table/id, separated by spaces, each of which is there',
        ...nearRecord(name, ids),
      })),
  );
}

/** The record of the same table whose identifier is nearest. */
function nearRecord(name: string, ids: ReturnType<typeof idsOf>): Nearest {
  const [table = '', id = ''] = name.split('/');
  const { nearest = [] } = ids(table).near(id);
  return nearest.length > 0 ? { nearest: nearest.map((one) => `${table}/${one}`) } : {};
}

/** The values of every field of one of these meanings, with their places. */
function ofType(
  rows: Rows,
  descriptor: Descriptor,
  ...meanings: readonly FieldDescriptor['sovnarkom:type'][]
): { file: string; row: number; column: string; value: string | number }[] {
  return tablesOf(descriptor).flatMap((table) =>
    table.schema.fields
      .filter((field) => meanings.includes(field['sovnarkom:type']))
      .flatMap((field) =>
        rowsOf(rows, table.name).flatMap((row) => {
          const value = row.values[field.name];
          if (value === undefined) return [];
          return [{ file: table.path, row: row.number, column: field.name, value }];
        }),
      ),
  );
}

/** The rows of a table by their identifiers, gathered once, and whether an identifier among them is faulty. */
function idsOf(rows: Rows) {
  const gathered = new Map<
    string,
    {
      readonly rows: ReadonlyMap<unknown, Row>;
      readonly faulty: boolean;
      readonly near: (id: string) => Nearest;
    }
  >();
  return (table: string) => {
    const known = gathered.get(table);
    if (known) return known;
    const all = rowsOf(rows, table);
    const found = {
      rows: new Map<unknown, Row>(all.map((row) => [row.values.id, row])),
      faulty: all.some((row) => row.faulty.has('id')),
      near: nearestAmong(all.map((row) => String(row.values.id))),
    };
    gathered.set(table, found);
    return found;
  };
}

function evidenceIsOfAValue(rows: Rows, descriptor: Descriptor): Problem[] {
  const ids = idsOf(rows);
  const tables = new Map(tablesOf(descriptor).map((table) => [table.name, table]));
  const nearTable = nearestAmong([...tables.keys()]);
  return rowsOf(rows, 'evidence').flatMap((row) => {
    const { table: name, record, field } = row.values;
    if (['table', 'record', 'field'].some((column) => row.faulty.has(column))) return [];
    const place = { file: fileOf(descriptor, 'evidence'), row: row.number };
    const table = tables.get(String(name));
    if (!table) {
      const column = { column: 'table', value: String(name) };
      const expected = `the name of a table (${some(tables.keys())})`;
      return [{ ...place, ...column, expected, ...nearTable(String(name)) }];
    }
    const known = ids(table.name);
    if (!rows.tables.has(table.name) || known.faulty) return [];
    const target = known.rows.get(record);
    if (!target) {
      const column = { column: 'record', value: String(record) };
      const expected = `the id of a row of the table ${table.name}`;
      return [{ ...place, ...column, expected, ...known.near(String(record)) }];
    }
    if (!table.schema.fields.some((one) => one.name === field)) {
      const fields = table.schema.fields.map((one) => one.name);
      const column = { column: 'field', value: String(field) };
      return [
        {
          ...place,
          ...column,
          expected: `a column of the table ${table.name} (${fields.join(', ')})`,
          ...nearestAmong(fields)(String(field)),
        },
      ];
    }
    if (target.values[String(field)] === undefined && !target.faulty.has(String(field))) {
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

function reasoningIsGiven(rows: Rows, descriptor: Descriptor): Problem[] {
  return rowsOf(rows, 'evidence')
    .filter((row) => row.values.certainty !== 'stated' && row.values.certainty !== undefined)
    .filter((row) => row.values.reasoning === undefined && !row.faulty.has('reasoning'))
    .map((row) => ({
      file: fileOf(descriptor, 'evidence'),
      row: row.number,
      column: 'reasoning',
      expected: `how the value is ${row.values.certainty} from the words; the cell is empty`,
    }));
}

function valuesHaveEvidence(rows: Rows, descriptor: Descriptor): Problem[] {
  if (descriptor['sovnarkom:evidence'] === 'optional' || !rows.tables.has('evidence')) return [];
  if (!descriptor.resources.some((resource) => resource.name === 'evidence')) {
    const expected =
      'the table evidence among the resources, or "sovnarkom:evidence": "optional" for a record without it';
    return [{ file: 'datapackage.json', expected }];
  }
  if (rowsOf(rows, 'evidence').some((row) => row.faulty.size > 0)) return [];
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
          expected: `a row of ${fileOf(descriptor, 'evidence')} that names a passage for it (table ${table.name}, record ${row.values.id}, field ${field.name})`,
        })),
    );
  });
}
