import { certainty } from '../../charts/certainty.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { bar } from '../../charts/marks/bar.js';
import { legend } from '../../charts/marks/legend.js';
import { text } from '../../charts/marks/text.js';
import { panel } from '../../charts/panel.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { quoteOf } from '../../charts/quotes-of.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { points } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { expressionLiteral } from '../../escapes/expression-literal.js';
import { inLanguage } from '../../language/in-language.js';
import type { Language } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writePartOf } from '../../language/write-part-of.js';
import type { Passage } from '../../records/records.js';
import type { NamedFigure } from '../kind.js';
import { type Support, type SupportRows, supports, type TableSupport } from './rows.js';
import { supportWords, tableNames, words } from './words.js';

/** How what a cell rests on is drawn; where nothing is told there is no bar but a line. */
const forms = {
  stated: { ...certainty.stated, shape: symbolShapes.bar },
  computed: { ...certainty.computed, shape: symbolShapes.bar },
  inferred: { ...certainty.inferred, shape: symbolShapes.bar },
  untold: { fill: 'faint', line: 'faint', shape: symbolShapes.line },
  unsupported: { fill: 'transparent', line: 'ink', shape: symbolShapes.brokenBar },
} as const satisfies Readonly<Record<Support, object>>;

/** Draws the tables of a record as bars of all their cells, divided by what these rest on. */
export function chartOfSupport(
  { tables, all }: SupportRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, narrow } = lookOf(options);
  const drawn = supports.filter((one) => all[one] > 0);
  // In one column a bar stands closer to the name above it than to the next.
  const lift = narrow ? 2.5 : 0;
  const values = tables.flatMap((row) =>
    drawn
      .map((one, place) => ({
        table: row.table,
        label: nameOfTable(row, language),
        told: writePartOf(row.stated, row.cells, language),
        what: inLanguage(supportWords[one], language),
        count: row[one],
        before: drawn.slice(0, place).reduce((sum, other) => sum + row[other], 0),
        cells: row.cells,
        evidence: exampleOf(row.examples[one]),
      }))
      .filter(({ count }) => count > 0),
  );
  return panel(
    {
      name: 'how-much-is-stated',
      title: named.title,
      subtitle: named.subtitle ?? words.subtitle,
      description: describe(tables, drawn, named, language),
      rows: {
        name: 'tables',
        values,
        row: 'table',
        label: 'label',
        shared: ['table', 'label', 'told', 'cells'],
        height: narrow ? 12 : 13,
      },
      calculate: {
        from: '100 * datum.before / datum.cells',
        to: '100 * (datum.before + datum.count) / datum.cells',
      },
      // The numbers stand beyond the bars.
      x: quantityAxis({
        domain: [0, narrow ? 145 : 122],
        title: words.axis,
        ticks: [0, 25, 50, 75, 100],
      }),
      leastWidth: narrow ? 200 : 230,
      marks: [
        legend(
          drawn.map((one) => ({ words: supportWords[one], ...forms[one] })),
          { offset: points(narrow ? 4 : 11), ...(narrow ? { columns: 2 } : {}) },
        ),
        text({
          rows: [{}],
          x: 100,
          y: { pixels: narrow ? points(1) : 0 },
          text: { words: words.told },
          align: 'left',
          baseline: narrow ? 'top' : 'bottom',
          dx: 5,
          size: 'small',
          colour: 'faint',
        }),
        ...drawn.map((one) =>
          bar({
            x: 'from',
            x2: 'to',
            where: `datum.what === ${expressionLiteral(inLanguage(supportWords[one], language))}`,
            height: one === 'untold' ? 0.5 : 7.5,
            lift,
            thickness: one === 'untold' ? 0.25 : 0.5,
            fill: forms[one].fill,
            line: forms[one].line,
            ...(one === 'unsupported' ? { broken: 'true' } : {}),
            tip: { label: words.table, what: words.what, count: { number: words.cells } },
          }),
        ),
        text({
          x: 100,
          once: true,
          text: 'told',
          align: 'left',
          dx: 5,
          below: -lift,
          size: 'small',
        }),
      ],
    },
    options,
  );
}

/** One passage of many, which a tooltip has no room for: the data have them all. */
function exampleOf(passage: Passage | undefined): string {
  return passage === undefined ? '' : `${quoteOf(passage)} …`;
}

/** The name of a table, or its title in the descriptor. */
function nameOfTable({ table, title }: TableSupport, language: Language): string {
  const known = tableNames[table];
  return known === undefined ? title : inLanguage(known, language);
}

/** How many cells rest on what, as a list. */
export function writeSupports(
  row: Readonly<Record<Support, number>>,
  told: readonly Support[],
  language: Language,
): string {
  return told
    .map((one) => `${writeCount(row[one], language)} ${inLanguage(supportWords[one], language)}`)
    .join(', ');
}

function describe(
  tables: readonly TableSupport[],
  drawn: readonly Support[],
  { title }: NamedFigure,
  language: Language,
): string {
  const sentences = tables.map(
    (row) =>
      `${nameOfTable(row, language)}: ${writeSupports(
        row,
        drawn.filter((one) => row[one] > 0),
        language,
      )}.`,
  );
  return textAlternative(inLanguage(title, language), sentences, language);
}
