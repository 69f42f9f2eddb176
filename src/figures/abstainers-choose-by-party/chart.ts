import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { type KeyEntry, key } from '../../charts/key.js';
import { field } from '../../charts/marks/field.js';
import { legend } from '../../charts/marks/legend.js';
import { colourOf } from '../../charts/marks/mark.js';
import { text } from '../../charts/marks/text.js';
import { outcomeColourName, outcomeNames } from '../../charts/outcomes.js';
import { plane } from '../../charts/plane.js';
import { quantityAxis, signed } from '../../charts/quantity-axis.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { textOn } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { expressionLiteral } from '../../escapes/expression-literal.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import { type Text, wordsOf } from '../../language/language.js';
import { writeSigned } from '../../language/write-count.js';
import {
  type AbstainersGrid,
  type AbstainersGridCell,
  type AbstainingGroup,
  abstainersGridCells,
  margins,
} from './rows.js';
import { words } from './words.js';

/**
 * How the outcome would have changed had two groups of abstainers chosen a side: a field for every margin that the one and the
 * other can have added, with the margin of the vote. A coloured field has another outcome than the vote had.
 *
 * @param grid - the vote, its rule, the two groups and what the chart is called
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: positions are votes for less votes against, numbers are the margin of the whole vote
 * @throws ArgumentError if a count is not a whole number, zero or more, or as `judgeVote`
 */
export function abstainersGridChart(
  grid: AbstainersGrid,
  options: ChartOptions = {},
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours } = look;
  const cells = abstainersGridCells(grid);
  const before = cells.find((cell) => cell.row === 0 && cell.column === 0)!.outcome;
  const values = cells.map(({ column, row, margin, outcome }) => ({
    column,
    row,
    margin,
    says: writeSigned(margin, language),
    what: inLanguage(nameOf({ margin, outcome }), language),
    evidence: grid.evidence,
  }));
  const entries = entriesOf(cells, before);
  const place = { x: 'left', x2: 'right', y: 'below', y2: 'above' } as const;
  const middle = { x: 'column', y: 'row' } as const;
  const columns = margins(grid.columns);
  const rows = margins(grid.rows);
  return plane(
    {
      name: grid.name,
      title: grid.title,
      subtitle: grid.subtitle,
      description: describe(grid, cells, before, look),
      rows: { name: 'choices', values },
      calculate: {
        left: 'datum.column - 0.5',
        right: 'datum.column + 0.5',
        below: 'datum.row - 0.5',
        above: 'datum.row + 0.5',
      },
      x: axisOf(grid.columns, false),
      y: axisOf(grid.rows, true),
      height: 13 * rows.length,
      leastWidth: 18.5 * columns.length,
      marks: [
        field({
          ...place,
          line: 'rule',
          gap: 0.35,
          key: key('what', entries, { shown: false }),
          tip: {
            column: { number: flat(grid.columns.title) },
            row: { number: flat(grid.rows.title) },
            margin: { number: words.margin },
            what: { en: ' ' },
          },
        }),
        field({
          ...place,
          where: 'datum.column === 0 && datum.row === 0',
          fill: 'transparent',
          line: 'ink',
          gap: 2,
        }),
        text({
          ...middle,
          text: 'says',
          baseline: 'middle',
          size: 'small',
          colours: entries.map((one) => ({
            test: `datum.what === ${expressionLiteral(inLanguage(one.words, language))}`,
            colour: textOn(colourOf(one.fill, colours), colours),
          })),
        }),
        legend(
          [
            ...entries.map((one) => ({ ...one, line: 'ink' as const })),
            { words: words.asItWas, fill: 'ink', shape: symbolShapes.frame },
          ],
          { size: 110, orient: 'bottom', offset: 12 },
        ),
      ],
    },
    options,
  );
}

function axisOf(group: AbstainingGroup, upright: boolean) {
  const all = margins(group);
  return quantityAxis({
    domain: [-group.abstained - 0.5, group.abstained + 0.5],
    title: group.title,
    ticks: all,
    labels: signed,
    line: false,
    upright,
  });
}

function flat(title: Text): Text {
  return inEveryLanguage((language) => inLanguage(title, language).replaceAll('\n', ' '));
}

function nameOf({ outcome, margin }: Pick<AbstainersGridCell, 'outcome' | 'margin'>): Text {
  const name = outcomeNames[outcome];
  if (margin !== 0 || outcome === 'tied') return name;
  return inEveryLanguage((one) => `${inLanguage(words.tie, one)}: ${inLanguage(name, one)}`);
}

/** What fields stand for, from the least margin: another outcome than before has its colour. */
function entriesOf(
  cells: readonly AbstainersGridCell[],
  before: AbstainersGridCell['outcome'],
): KeyEntry[] {
  const entries = cells
    .toSorted((a, b) => a.margin - b.margin)
    .map((cell): readonly [string, KeyEntry] => {
      const same = cell.margin === 0 ? 'abstain' : 'paper';
      const fill = cell.outcome === before ? same : outcomeColourName(cell.outcome);
      return [`${cell.outcome} ${cell.margin === 0}`, { words: nameOf(cell), fill }];
    });
  return [...new Map(entries).values()];
}

/** So many letters name the fields with another outcome; of more their number is told. */
const mostLettersOfFields = 1500;

function describe(
  grid: AbstainersGrid,
  cells: readonly AbstainersGridCell[],
  before: AbstainersGridCell['outcome'],
  { language }: Look,
): string {
  const changed = cells.filter((cell) => cell.outcome !== before);
  const each = changed.map(
    ({ column, row, margin }) =>
      `${writeSigned(column, language)}, ${writeSigned(row, language)}: ${writeSigned(margin, language)}`,
  );
  const { vote, columns, rows } = grid;
  const was = `${inLanguage(words.asItWas, language)}: ${vote.yes}–${vote.no}, ${inLanguage(outcomeNames[before], language)}.`;
  const axes = `${inLanguage(flat(columns.title), language)}${wordsOf(language).separator}${inLanguage(flat(rows.title), language)}${wordsOf(language).separator}${inLanguage(words.margin, language)}.`;
  const outcomes = [
    ...new Set(changed.map((cell) => inLanguage(outcomeNames[cell.outcome], language))),
  ];
  const among = `${changed.length} / ${cells.length} – ${outcomes.join(', ') || '0'}`;
  const whole = `${among}: ${each.join(wordsOf(language).separator)}.`;
  const fields = whole.length < mostLettersOfFields ? whole : `${among}.`;
  return textAlternative(inLanguage(grid.title, language), [was, axes, fields], language);
}
