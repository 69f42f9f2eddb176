import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../../src/audit/index.js';
import { audit } from '../../src/audit/index.js';
import { builtInFolder, type Dataset, loadDataset } from '../../src/records/index.js';

/** The cells of a row that matter to a test; the others are filled in. */
export type PlainRow = Readonly<Record<string, string | number>>;
export type PlainTables = Readonly<Record<string, readonly PlainRow[]>>;

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
  readonly 'sovnarkom:type'?: string;
  readonly 'sovnarkom:calendar'?: string;
}

interface Table {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly [string];
      readonly reference: { readonly resource: string };
    }[];
  };
}

const form = JSON.parse(readFileSync(join(builtInFolder, 'datapackage.json'), 'utf8')) as {
  readonly resources: readonly (Partial<Table> & {
    readonly name: string;
    readonly path: string;
  })[];
};
const tables = form.resources.filter((one): one is Table => one.schema !== undefined);

/**
 * An invented record, written to a folder and read by the real loader, in which values may stand without evidence.
 *
 * @param given - rows of some tables with the cells that matter. Other cells that a table requires are filled in, and so are
 *   rows that a given one points at, so that `{ votes: [{ yes: 12 }] }` is a record
 * @param sources - works as CSL-JSON; those that the rows name are made
 */
export function datasetOf(given: PlainTables, sources: readonly object[] = []): Dataset {
  const rows = new Map<string, Record<string, string | number>[]>();
  for (const table of tables) {
    rows.set(
      table.name,
      (given[table.name] ?? []).map((row, index) => filled(table, row, index)),
    );
  }
  addMissing(rows);
  addNotes(rows);
  const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-audit-'));
  try {
    const resources = form.resources.filter((one) => one.name !== 'figures');
    const descriptor = { ...form, 'sovnarkom:evidence': 'optional', resources };
    writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor));
    for (const table of tables) {
      writeFileSync(join(folder, table.path), csv(table, rows.get(table.name) ?? []));
    }
    const path = form.resources.find((one) => one.name === 'sources')?.path ?? 'sources.json';
    writeFileSync(join(folder, path), JSON.stringify(withNamed(sources, rows)));
    return loadDataset(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What one rule finds in an invented record. */
export function findings(rule: string, given: PlainTables, sources?: readonly object[]): Finding[] {
  return audit(datasetOf(given, sources)).filter((one) => one.rule === rule);
}

function filled(table: Table, row: PlainRow, index: number): Record<string, string | number> {
  const cells: Record<string, string | number> = { ...row };
  for (const field of table.schema.fields) {
    if (cells[field.name] !== undefined) continue;
    if (field['sovnarkom:calendar']) continue;
    if (field.name === 'id') {
      cells.id =
        table.name === 'citations'
          ? `${row.note ?? 1}-${index + 1}`
          : `${table.name.replace('_', '-')}-${index + 1}`;
    } else if (field.constraints?.required) {
      cells[field.name] =
        field.constraints.enum?.[0] ??
        (field.type === 'integer' ? 1 : `${field.name} ${index + 1}`);
      const key = table.schema.foreignKeys?.find((one) => one.fields[0] === field.name);
      if (key) cells[field.name] = `some-${key.reference.resource.replace('_', '-')}`;
      if (field['sovnarkom:type'] === 'source') cells[field.name] = 'some-work';
    }
  }
  for (const field of table.schema.fields) {
    const calendar = field['sovnarkom:calendar'];
    if (calendar && cells[field.name] !== undefined) cells[calendar] ??= 'civil';
  }
  return cells;
}

function addMissing(rows: Map<string, Record<string, string | number>[]>): void {
  let added = true;
  while (added) {
    added = false;
    for (const table of tables) {
      for (const key of table.schema.foreignKeys ?? []) {
        const target = tables.find((one) => one.name === key.reference.resource);
        const list = rows.get(key.reference.resource);
        for (const row of rows.get(table.name) ?? []) {
          const id = row[key.fields[0]];
          if (!target || !list || id === undefined || list.some((one) => one.id === id)) continue;
          list.push(filled(target, { id }, list.length));
          added = true;
        }
      }
    }
  }
}

/** A citation for every note that a row names and no citation has. */
function addNotes(rows: Map<string, Record<string, string | number>[]>): void {
  const citations = rows.get('citations') ?? [];
  const named = [
    ...(rows.get('passages') ?? []).map((row) => row.note),
    ...(rows.get('minutes') ?? []).map((row) => row.citation_note),
  ];
  const table = tables.find((one) => one.name === 'citations');
  for (const note of named) {
    if (!table || note === undefined || citations.some((one) => one.note === note)) continue;
    citations.push(filled(table, { note }, citations.length));
  }
}

function csv(table: Table, rows: readonly Record<string, string | number>[]): string {
  const names = table.schema.fields.map((field) => field.name);
  const cell = (value: string | number | undefined) =>
    value === undefined ? '' : `"${String(value).replaceAll('"', '""')}"`;
  for (const row of rows) {
    const unknown = Object.keys(row).filter((name) => !names.includes(name));
    if (unknown.length > 0) throw new Error(`${table.name} has no column ${unknown.join(', ')}`);
  }
  return `${[names, ...rows.map((row) => names.map((name) => cell(row[name])))].map((line) => line.join(',')).join('\n')}\n`;
}

function withNamed(
  sources: readonly object[],
  rows: ReadonlyMap<string, readonly Record<string, string | number>[]>,
): object[] {
  const known = sources.map((one) => (one as { readonly id?: string }).id);
  const named = [...rows.values()].flat().flatMap((row) => row.source ?? []);
  const missing = [...new Set(named)].filter((id) => !known.includes(String(id)));
  return [...sources, ...missing.map((id) => ({ id, type: 'book', title: `The ${id}` }))];
}
