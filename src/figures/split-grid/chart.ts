import { type ChartNaming, titleOf } from '../../charts/chart-naming.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { chart, points, textOn, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, type Text, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import type { SplitGridCell, SplitsOfTwo } from './rows.js';
import { words } from './words.js';

/** A group whose votes for a motion are an axis of a chart. */
export interface SplitAxis {
  /** The name of the group in the vote. */
  readonly group: string;
  /** The title of the axis. */
  readonly title: Text;
}

/** What a grid of possible splits shows. */
export interface SplitGrid extends ChartNaming, SplitsOfTwo {
  readonly rows: SplitAxis;
  readonly columns: SplitAxis;
  /** What stands beside the splits in which the rest has so many votes for, by that number. */
  readonly rest?: Readonly<Record<number, Text>>;
  /** The words of the source on which the totals and the groups rest. */
  readonly evidence: string;
}

/** So many letters of a number stand in a field. */
const lettersInField = 6;
/** So many columns have room for numbers in one column of a page. */
const narrowColumns = 8;

/** Whether so many columns have room for numbers whatever the width. */
export function fitsNumbers(columns: number): boolean {
  return columns <= narrowColumns;
}

/** Whether a field shows the order of its number only, since it has no room for all of it. */
export function holdsPowers(language: Language): (cell: SplitGridCell) => boolean {
  return ({ ballots }) => writeCount(ballots, language).length > lettersInField;
}

/** The number of ways in a field: whole, or as the power of ten below it. */
function waysOf(cell: SplitGridCell, language: Language): string {
  if (!holdsPowers(language)(cell)) return writeCount(cell.ballots, language);
  const digits = String(String(cell.ballots).length - 1);
  return `10${[...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')}`;
}

/** Draws the pairs of counts that are possible, each with the number of ways behind it. */
export function chartOfSplitGrid(
  grid: SplitGrid,
  cells: readonly SplitGridCell[],
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours, narrow } = look;
  const counts = (group: string, found: number) => {
    const members = grid.vote.groups.find((one) => one.name === group)?.members;
    const most = typeof members === 'number' ? members : found;
    return Array.from({ length: most + 1 }, (_, count) => count);
  };
  const rows = counts(grid.rows.group, Math.max(...cells.map((cell) => cell.row)));
  const columns = counts(grid.columns.group, Math.max(...cells.map((cell) => cell.column)));
  // In one column there is room for the numbers of few columns; the shades say which are large.
  const hasNumbers = !narrow || fitsNumbers(columns.length);
  const axis = (title: string) => ({
    title,
    domain: false,
    ticks: false,
    grid: false,
    labelAngle: 0,
  });
  const x = {
    field: 'column',
    type: 'ordinal',
    sort: null,
    scale: { domain: columns, padding: 0 },
  };
  const y = {
    field: 'row',
    type: 'ordinal',
    sort: null,
    scale: { domain: rows.toReversed(), padding: 0 },
  };
  const values = cells.map((cell) => {
    const ground = colourOf(cell, cells, look);
    return {
      row: cell.row,
      column: cell.column,
      ballots: Number(cell.ballots),
      ways: writeCount(cell.ballots, language),
      number: waysOf(cell, language),
      rest: cell.rest
        .map((count) => inLanguage(grid.rest?.[count], language) ?? String(count))
        .join(' / '),
      marked: cell.marked,
      ground,
      ink: textOn(ground, colours),
      evidence: grid.evidence,
    };
  });
  const body = {
    title: titleOf(grid, language),
    width: 400,
    usermeta: { leastPanelWidth: (hasNumbers ? 32 : 14) * columns.length },
    height: { step: points(15) },
    data: { name: 'splits', values },
    encoding: {
      x: { ...x, axis: axis(inLanguage(grid.columns.title, language)) },
      y: { ...y, axis: axis(inLanguage(grid.rows.title, language)) },
    },
    layer: [
      {
        data: { values: rows.flatMap((row) => columns.map((column) => ({ row, column }))) },
        mark: {
          type: 'rect',
          fill: colours.paper,
          stroke: colours.rule,
          strokeWidth: points(0.35),
        },
      },
      {
        mark: { type: 'rect', stroke: colours.ink },
        encoding: {
          fill: { field: 'ground', type: 'nominal', scale: null },
          strokeWidth: {
            condition: { test: 'datum.marked', value: points(2) },
            value: points(0.35),
          },
          tooltip: [
            { field: 'row', type: 'quantitative', title: inLanguage(grid.rows.title, language) },
            {
              field: 'column',
              type: 'quantitative',
              title: inLanguage(grid.columns.title, language),
            },
            { field: 'rest', type: 'nominal', title: '+' },
            { field: 'ways', type: 'nominal', title: inLanguage(words.ways, language) },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      },
      ...(hasNumbers
        ? [
            {
              mark: { type: 'text', fontSize: typeSize.small },
              encoding: {
                text: { field: 'number' },
                color: { field: 'ink', type: 'nominal', scale: null },
              },
            },
          ]
        : []),
      ...besideTheSplits(grid, cells, look),
    ],
  };
  return chart(grid.name, describe(grid, cells, look), body, options);
}

/** One colour for each power of ten of ballots, the darkest for the most. */
function colourOf(cell: SplitGridCell, cells: readonly SplitGridCell[], { colours }: Look): string {
  const digits = ({ ballots }: SplitGridCell) => String(ballots).length;
  const most = Math.max(...cells.map(digits));
  const shades = colours.sequence.slice(0, -1);
  const shade = Math.ceil((digits(cell) / most) * shades.length) - 1;
  return shades[shade]!;
}

/** What the rest did, beside the splits of each of its counts: left of those with the most, right of those with the fewest. */
function besideTheSplits(
  { rest }: SplitGrid,
  cells: readonly SplitGridCell[],
  { language, colours }: Look,
): object[] {
  if (rest === undefined) return [];
  const found = [...new Set(cells.flatMap((cell) => cell.rest))].sort((a, b) => a - b);
  if (found.length !== 2 || cells.some((cell) => cell.rest.length > 1)) return [];
  return found.flatMap((count, side) => {
    const text = inLanguage(rest[count], language);
    const own = cells.filter((cell) => cell.rest[0] === count);
    const byColumn = own.toSorted((a, b) => a.column - b.column);
    const cell = byColumn[side === 0 ? 1 : byColumn.length - 2] ?? byColumn[0];
    if (text === undefined || cell === undefined) return [];
    const right = side === 0;
    return [
      {
        data: { values: [{ row: cell.row, column: cell.column, text }] },
        mark: {
          type: 'text',
          align: right ? 'left' : 'right',
          dx: right ? 6 : -6,
          color: colours.faint,
          fontSize: typeSize.small,
        },
        encoding: {
          x: { field: 'column', type: 'ordinal', bandPosition: right ? 1 : 0 },
          text: { field: 'text' },
        },
      },
    ];
  });
}

function describe(grid: SplitGrid, cells: readonly SplitGridCell[], { language }: Look): string {
  const sentences = cells.map((cell) => {
    const rest = cell.rest.map((count) => inLanguage(grid.rest?.[count], language)).filter(Boolean);
    return [
      `${inLanguage(grid.rows.title, language)}: ${cell.row}`,
      `${inLanguage(grid.columns.title, language)}: ${cell.column}`,
      ...rest,
      `${inLanguage(words.ways, language)}: ${writeCount(cell.ballots, language)}.`,
    ].join(wordsOf(language).separator);
  });
  const all = cells.reduce((sum, cell) => sum + cell.ballots, 0n);
  const sum = `${inLanguage(words.possible, language)}: ${writeCount(cells.length, language)}${wordsOf(language).separator}${inLanguage(words.ways, language)}: ${writeCount(all, language)}.`;
  return textAlternative(inLanguage(grid.title, language), [sum, ...sentences], language);
}
