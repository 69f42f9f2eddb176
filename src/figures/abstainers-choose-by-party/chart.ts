import { titleOf } from '../../charts/chart-naming.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { outcomeColour, outcomeNames } from '../../charts/outcomes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { chart, points, textOn, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inLanguage } from '../../language/in-language.js';
import { wordsOf } from '../../language/language.js';
import { writeSigned } from '../../language/write-count.js';
import {
  type AbstainersGrid,
  type AbstainersGridCell,
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
  const ground = ({ outcome, margin }: AbstainersGridCell) => {
    if (outcome !== before) return outcomeColour(outcome, colours);
    return margin === 0 ? colours.abstain : colours.paper;
  };
  const values = cells.map((cell) => ({
    row: cell.row,
    column: cell.column,
    margin: writeSigned(cell.margin, language),
    rowMargin: writeSigned(cell.row, language),
    columnMargin: writeSigned(cell.column, language),
    outcome: nameOf(cell, look),
    actual: cell.row === 0 && cell.column === 0,
    ground: ground(cell),
    ink: textOn(ground(cell), colours),
    evidence: grid.evidence,
  }));
  const axis = (title: string) => ({
    title: title.split('\n'),
    labelExpr: "(datum.value > 0 ? '+' : '') + replace(datum.label, '-', '−')",
    labelAngle: 0,
    domain: false,
    ticks: false,
    grid: false,
  });
  const columns = margins(grid.columns);
  const rows = margins(grid.rows);
  const shades = legendOf(cells, before, look);
  const body = {
    title: titleOf(grid, language),
    width: 400,
    usermeta: { leastPanelWidth: 18.5 * columns.length },
    height: { step: points(13) },
    data: { name: 'choices', values },
    encoding: {
      x: {
        field: 'column',
        type: 'ordinal',
        scale: { domain: columns, padding: 0 },
        axis: axis(inLanguage(grid.columns.title, language)),
      },
      y: {
        field: 'row',
        type: 'ordinal',
        scale: { domain: rows.toReversed(), padding: 0 },
        // Vega places a turned title by its first line alone: the second would reach into the labels.
        axis: { ...axis(inLanguage(grid.rows.title, language)), titlePadding: points(11) },
      },
    },
    layer: [
      {
        mark: { type: 'rect', stroke: colours.rule, strokeWidth: points(0.35) },
        encoding: {
          fill: { field: 'ground', type: 'nominal', scale: null },
          tooltip: [
            {
              field: 'columnMargin',
              type: 'nominal',
              title: flat(inLanguage(grid.columns.title, language)),
            },
            {
              field: 'rowMargin',
              type: 'nominal',
              title: flat(inLanguage(grid.rows.title, language)),
            },
            { field: 'margin', type: 'nominal', title: inLanguage(words.margin, language) },
            { field: 'outcome', type: 'nominal', title: ' ' },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      },
      {
        data: { values: shades.map((shade) => ({ ...shade, row: 0, column: 0 })) },
        mark: { type: 'point', shape: 'square', size: 110, opacity: 0 },
        encoding: {
          fill: {
            field: 'what',
            type: 'nominal',
            scale: {
              domain: shades.map((shade) => shade.what),
              range: shades.map((shade) => shade.colour),
            },
            legend: {
              title: null,
              orient: 'top',
              direction: 'horizontal',
              columns: look.narrow ? 2 : 4,
              symbolType: 'square',
              symbolSize: 110,
              symbolOpacity: 1,
              symbolStrokeColor: colours.ink,
              symbolStrokeWidth: points(0.5),
              offset: 4,
            },
          },
        },
      },
      {
        transform: [{ filter: 'datum.actual' }],
        mark: { type: 'rect', fill: null, stroke: colours.ink, strokeWidth: points(2) },
      },
      {
        mark: { type: 'text', fontSize: typeSize.small },
        encoding: {
          text: { field: 'margin' },
          color: { field: 'ink', type: 'nominal', scale: null },
        },
      },
    ],
  };
  return chart(grid.name, describe(grid, cells, before, look), body, options);
}

function flat(title: string): string {
  return title.replaceAll('\n', ' ');
}

function nameOf({ outcome, margin }: AbstainersGridCell, { language }: Look): string {
  const name = inLanguage(outcomeNames[outcome], language);
  return margin === 0 && outcome !== 'tied' ? `${inLanguage(words.tie, language)}: ${name}` : name;
}

interface Shade {
  readonly what: string;
  readonly colour: string;
}

function legendOf(
  cells: readonly AbstainersGridCell[],
  before: AbstainersGridCell['outcome'],
  look: Look,
): Shade[] {
  const { colours } = look;
  const shades = new Map<string, Shade>();
  for (const cell of cells.toSorted((a, b) => a.margin - b.margin)) {
    const what = nameOf(cell, look);
    const same = cell.margin === 0 ? colours.abstain : colours.paper;
    const colour = cell.outcome === before ? same : outcomeColour(cell.outcome, colours);
    shades.set(what, { what, colour });
  }
  return [...shades.values()];
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
  const axes = `${flat(inLanguage(columns.title, language))}${wordsOf(language).separator}${flat(inLanguage(rows.title, language))}${wordsOf(language).separator}${inLanguage(words.margin, language)}.`;
  const outcomes = [
    ...new Set(changed.map((cell) => inLanguage(outcomeNames[cell.outcome], language))),
  ];
  const among = `${changed.length} / ${cells.length} – ${outcomes.join(', ') || '0'}`;
  const whole = `${among}: ${each.join(wordsOf(language).separator)}.`;
  const fields = whole.length < mostLettersOfFields ? whole : `${among}.`;
  return textAlternative(inLanguage(grid.title, language), [was, axes, fields], language);
}
