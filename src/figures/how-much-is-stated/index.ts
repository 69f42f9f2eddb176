import { inLanguage } from '../../language/in-language.js';
import { writeCount } from '../../language/write-count.js';
import { evidenceColumn } from '../figure.js';
import { kind } from '../kind.js';
import { chartOfSupport, writeSupports } from './chart.js';
import { type SupportRows, supportRows, supports } from './rows.js';
import { cases, shown, title } from './words.js';

const needs = 'values that rest on words of a source, told in the table evidence';

/** How much of each table of the record is stated, inferred, computed, or not told. */
export const howMuchIsStated = kind<object, SupportRows>({
  name: 'how-much-is-stated',
  title,
  about:
    'how many cells of each table of the record are stated, inferred, computed, without evidence, or empty',
  needs,
  parameters: {},
  choose: ({ evidence }) => (evidence.length === 0 ? { lacks: needs } : {}),
  rows: supportRows,
  bodies: (rows) => rows.bodies,
  chart: chartOfSupport,
  caption: ({ tables, all }, language) => ({
    shown: inLanguage(shown, language),
    cases: inLanguage(cases, language)(
      writeCount(tables.length, language),
      writeCount(all.cells, language),
      writeSupports(
        all,
        supports.filter((one) => all[one] > 0),
        language,
      ),
    ),
  }),
  slots: ({ all }, language) => ({
    stated: writeCount(all.stated, language),
    values: writeCount(all.cells - all.untold, language),
    untold: writeCount(all.untold, language),
  }),
  table: ({ tables }) => ({
    columns: [
      { name: 'table', about: 'Name of the table, a file of the record' },
      {
        name: 'columns',
        unit: 'columns',
        about: 'How many of its columns hold values that need evidence',
      },
      {
        name: 'all',
        unit: 'cells',
        about: 'Cells of these columns, but for those whose emptiness means a value',
      },
      { name: 'values', unit: 'cells', about: 'Those that are not empty' },
      { name: 'stated', unit: 'cells', about: 'Values that all their passages state' },
      { name: 'computed', unit: 'cells', about: 'Values worked out from what is stated' },
      { name: 'inferred', unit: 'cells', about: 'Values that follow by reasoning' },
      { name: 'unsupported', unit: 'cells', about: 'Values of which the record has no evidence' },
      {
        name: 'untold',
        unit: 'cells',
        about: 'Empty cells: nothing is told, or there is nothing to tell',
      },
      { name: 'stated_by', about: 'A passage that states one of its values: the first' },
      { name: 'computed_by', about: 'A passage from which one of them is worked out' },
      { name: 'inferred_by', about: 'A passage from which one of them follows' },
      evidenceColumn,
    ],
    rows: tables.map(
      ({ table, columns, cells, stated, computed, inferred, unsupported, untold, examples }) => ({
        table,
        columns,
        all: cells,
        values: cells - untold,
        stated,
        computed,
        inferred,
        unsupported,
        untold,
        stated_by: examples.stated?.id,
        computed_by: examples.computed?.id,
        inferred_by: examples.inferred?.id,
        evidence: [...new Set(Object.values(examples).map((passage) => passage.id))].join(' '),
      }),
    ),
  }),
});
