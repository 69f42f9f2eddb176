import type { TableDescriptor } from './descriptor.js';
import type { Row } from './table-rows.js';

/**
 * The column in which a record of version 1, made before there was a table of rules named the majority that a motion needed.
 */
const majority = {
  name: 'majority',
  type: 'string',
  description: 'Majority that the motion needed',
  constraints: { enum: ['simple', 'absolute', 'qualified'] },
} as const;

/**
 * A table with the columns of an older form that its heading has.
 *
 * @param table - the table in the form of today
 * @param header - the heading of its file
 * @param version - the version of the form that its record tells
 * @returns the table, with the older columns last
 */
export function withOlderColumns(
  table: TableDescriptor,
  header: readonly string[],
  version: number,
): TableDescriptor {
  if (version > 1 || table.name !== 'votes' || !header.includes(majority.name)) return table;
  const fields = table.schema.fields.filter((field) => field.name !== majority.name);
  return { ...table, schema: { ...table.schema, fields: [...fields, majority] } };
}

/**
 * The rows of a record in the form of today. A majority that an older one names becomes a rule of the body for the votes that need it:
 * more than a half of all members if it was absolute, one of which the share is not told if it was qualified.
 *
 * @param tables - the rows of each table, as they were read
 * @returns the rows, and a sentence on what was older in them; none if nothing was
 */
export function inPresentForm(tables: ReadonlyMap<string, readonly Row[]>): {
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  readonly notes: readonly string[];
} {
  const votes = tables.get('votes') ?? [];
  const bodies = new Map(
    (tables.get('sessions') ?? []).map(({ values }) => [values.id, values.body] as const),
  );
  if (!votes.some(({ values }) => majority.name in values)) return { tables, notes: [] };
  const rules = new Map<string, Row>();
  const changed = votes.map((row): Row => {
    const { majority: named, ...values } = row.values;
    if (named === undefined || named === 'simple' || values.rule !== undefined) {
      return { ...row, values };
    }
    const body = bodies.get(values.session);
    const id = `${named}-majority-${body}`;
    const share = named === 'absolute' ? { share: '1/2', of: 'members' } : {};
    const matter = `Votes that need an ${named} majority`.replace('an q', 'a q');
    rules.set(id, {
      number: 0,
      values: { id, body, matter, ...share },
      faulty: new Set<string>(),
    });
    return { ...row, values: { ...values, rule: id } };
  });
  const known = tables.get('rules') ?? [];
  const notes = [
    'The table of votes has the column majority of an older form. It is read as rules: an absolute majority is more than a half of all members, of a qualified one the share is not told.',
  ];
  return {
    tables: new Map([...tables, ['votes', changed], ['rules', [...known, ...rules.values()]]]),
    notes,
  };
}
