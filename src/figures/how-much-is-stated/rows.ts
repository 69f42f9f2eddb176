import { type FieldDescriptor, isTable } from '../../records/descriptor.js';
import { evidenceIndex } from '../../records/evidence-index.js';
import { readDescriptor } from '../../records/read-descriptor.js';
import type { Dataset, Evidence, Passage, TableRow } from '../../records/records.js';

/** What a cell can rest on, the firmest first; nothing is told in an empty one. */
export const supports = ['stated', 'computed', 'inferred', 'unsupported', 'untold'] as const;

/** What a cell rests on. */
export type Support = (typeof supports)[number];

/** A table of the record, and on what its cells rest. */
export interface TableSupport extends Readonly<Record<Support, number>> {
  /** Its name, as the descriptor has it. */
  readonly table: string;
  /** Its title in English. */
  readonly title: string;
  /** The columns whose values need evidence. */
  readonly columns: number;
  /** All cells of these columns but those whose emptiness means a value. */
  readonly cells: number;
  /** Of each kind of support a passage on which a value rests: the first. */
  readonly examples: Readonly<Partial<Record<Support, Passage>>>;
}

/** The cells of all tables whose values need evidence. */
export interface SupportRows {
  /** The tables, those with the largest share of stated cells first, else in the order of the descriptor. */
  readonly tables: readonly TableSupport[];
  /** Identifiers of all bodies of the record. */
  readonly bodies: readonly string[];
  /** The sums of all tables. */
  readonly all: Readonly<Record<Support | 'cells', number>>;
}

/** How many cells of each table are stated, inferred, computed, without evidence, or empty. */
export function supportRows(record: Dataset): SupportRows {
  const index = evidenceIndex(record.evidence);
  const tables = readDescriptor()
    .resources.filter(isTable)
    .flatMap(({ name: table, title, schema }): TableSupport[] => {
      const fields = schema.fields.filter((one) => one['sovnarkom:evidence'] === 'required');
      const counts = { stated: 0, computed: 0, inferred: 0, unsupported: 0, untold: 0 };
      const examples: Partial<Record<Support, Passage>> = {};
      for (const row of record.tables[table] ?? []) {
        for (const field of fields) {
          if (meansDefault(row, field)) continue;
          const evidence = index.of(table, String(row.id), field.name);
          const support = supportOf(row[field.name], evidence);
          counts[support] += 1;
          for (const { passage } of evidence) {
            examples[support] ??= passage;
          }
        }
      }
      const cells = supports.reduce((sum, one) => sum + counts[one], 0);
      const columns = fields.length;
      return cells === 0
        ? []
        : [
            {
              table,
              title,
              columns,
              cells,
              ...counts,
              examples,
            },
          ];
    })
    .sort((a, b) => b.stated / b.cells - a.stated / a.cells);
  const sum = (of: Support | 'cells') => tables.reduce((total, one) => total + one[of], 0);
  return {
    tables,
    bodies: record.bodies.map(({ id }) => id),
    all: {
      cells: sum('cells'),
      stated: sum('stated'),
      computed: sum('computed'),
      inferred: sum('inferred'),
      unsupported: sum('unsupported'),
      untold: sum('untold'),
    },
  };
}

/** Whether a cell is empty where that means a value, such as a weight of one. */
function meansDefault(row: TableRow, field: FieldDescriptor): boolean {
  const where = field['sovnarkom:default-where'];
  return (
    field['sovnarkom:default'] !== undefined &&
    row[field.name] === undefined &&
    (where === undefined || row[where] !== undefined)
  );
}

/** On what a value rests: it is stated where all its evidence states it, as dates are in all figures. */
function supportOf(value: string | number | undefined, evidence: readonly Evidence[]): Support {
  if (value === undefined) return 'untold';
  const rests = (on: Evidence['certainty']) => evidence.some(({ certainty }) => certainty === on);
  if (rests('inferred')) return 'inferred';
  if (rests('computed')) return 'computed';
  return rests('stated') ? 'stated' : 'unsupported';
}
