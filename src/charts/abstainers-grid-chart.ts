import { judgeVote, type VoteOutcome } from '../analysis/votes/judge-vote.js';
import type { VotingRule } from '../analysis/votes/voting-rule.js';
import { ArgumentError, requireCount } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import { sharedWords, type Text, wordsOf } from '../language/language.js';
import { writeSigned } from '../language/write-count.js';
import { type ChartNaming, titleOf } from './chart-naming.js';
import { type ChartOptions, type Look, lookOf } from './chart-options.js';
import { outcomeColour, outcomeNames } from './outcomes.js';
import { chart, points, textOn, typeSize } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** A group that abstained. */
export interface AbstainingGroup {
  /** How many of it abstained. */
  readonly abstained: number;
  /** The title of its axis, in short lines. */
  readonly title: Text;
}

/** What a grid of the choices of two groups of abstainers shows. */
export interface AbstainersGrid extends ChartNaming {
  /** The votes for and against as they were cast. */
  readonly vote: { readonly yes: number; readonly no: number };
  /** The rule of the vote. */
  readonly rule: VotingRule;
  /** The group counted to the right. */
  readonly columns: AbstainingGroup;
  /** The group counted upwards. */
  readonly rows: AbstainingGroup;
  /** The words of the source on which the counts rest. */
  readonly evidence: string;
}

/** What becomes of the motion with the votes of two groups of abstainers. */
export interface AbstainersGridCell {
  /** Votes for less votes against, from the group of the columns. */
  readonly column: number;
  /** The same from the group of the rows. */
  readonly row: number;
  /** Votes for less votes against, of everybody. */
  readonly margin: number;
  /** The outcome. */
  readonly outcome: VoteOutcome | 'cannot be told';
}

const words = {
  asItWas: { en: 'as it was', el: 'όπως έγινε', ru: 'как было' },
  margin: sharedWords.margin,
  tie: sharedWords.tie,
} satisfies Readonly<Record<string, Text>>;

/**
 * What becomes of a motion with every margin that two groups of abstainers can have given it.
 *
 * The votes of a group matter only by their margin, for less against: what is added on both sides changes no simple majority.
 *
 * @param grid - the vote, its rule and the two groups
 * @returns a cell for every pair of margins, by rows from the lowest and then by columns
 * @throws ArgumentError if a count is not a whole number, zero or more, or as `judgeVote`
 * @example
 * ```ts
 * const title = { en: 'A', el: 'Α', ru: 'А' };
 * const group = { abstained: 1, title };
 * const grid = { name: 'a', title, vote: { yes: 2, no: 3 }, rule: { majority: 'simple' }, rows: group, columns: group, evidence: '' };
 * abstainersGridCells(grid).filter((cell) => cell.outcome === 'adopted') // => [{ column: 1, row: 1, margin: 1, outcome: 'adopted' }]
 * ```
 */
export function abstainersGridCells(grid: AbstainersGrid): AbstainersGridCell[] {
  const { vote, rule, columns, rows } = grid;
  requireReadable(rows, 'rows');
  requireReadable(columns, 'columns');
  return margins(rows).flatMap((row) =>
    margins(columns).map((column) => {
      const sides = [row, column];
      const yes = vote.yes + sides.reduce((sum, side) => sum + Math.max(side, 0), 0);
      const no = vote.no + sides.reduce((sum, side) => sum + Math.max(-side, 0), 0);
      const abstain =
        rows.abstained + columns.abstained - sides.reduce((sum, side) => sum + Math.abs(side), 0);
      const { outcome } = judgeVote({ yes, no, abstain }, rule);
      return { column, row, margin: yes - no, outcome };
    }),
  );
}

/** The most abstainers of a group whose margins can be read in a grid. */
const mostAbstainers = 30;

function requireReadable({ abstained }: AbstainingGroup, argument: string): void {
  requireCount(`${argument}.abstained`, abstained, 'abstainers');
  if (abstained > mostAbstainers) {
    throw new ArgumentError(
      `${argument}.abstained`,
      abstained,
      `at most ${mostAbstainers} abstainers, so that a grid can be read; abstainersChoose answers for any number`,
    );
  }
}

function margins({ abstained }: AbstainingGroup): number[] {
  return Array.from({ length: 2 * abstained + 1 }, (_, index) => index - abstained);
}

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
  return [
    `${inLanguage(grid.title, language)}.`,
    was,
    axes,
    `${among}: ${each.join(wordsOf(language).separator)}.`,
  ].join(' ');
}
