import { ballotsBehindSplit } from '../analysis/splits/ballots-behind-split.js';
import { listSplits } from '../analysis/splits/list-splits.js';
import type { Split } from '../analysis/splits/split.js';
import type { SplitVote } from '../analysis/splits/split-vote.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import { sharedWords, type Text, wordsOf } from '../language/language.js';
import { writeCount } from '../language/write-count.js';
import { type ChartNaming, titleOf } from './chart-naming.js';
import { type ChartOptions, type Look, lookOf } from './chart-options.js';
import { chart, points, textOn, typeSize } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** A group whose votes for a motion are an axis of a chart. */
export interface SplitAxis {
  /** The name of the group in the vote. */
  readonly group: string;
  /** The title of the axis. */
  readonly title: Text;
}

/** What a grid of possible splits shows. */
export interface SplitGrid extends ChartNaming {
  /** Totals and groups; everything that is not one of the two groups of the axes is the rest. */
  readonly vote: SplitVote;
  /** The group counted upwards. */
  readonly rows: SplitAxis;
  /** The group counted to the right. */
  readonly columns: SplitAxis;
  /** What stands beside the splits in which the rest has so many votes for, by that number. */
  readonly rest?: Readonly<Record<number, Text>>;
  /** Which splits are outlined. */
  readonly marked?: (split: Split) => boolean;
  /** The words of the source on which the totals and the groups rest. */
  readonly evidence: string;
}

/** A pair of counts that some split has. */
export interface SplitGridCell {
  /** Votes for from the group of the rows. */
  readonly row: number;
  /** Votes for from the group of the columns. */
  readonly column: number;
  /** Votes for from everybody else, in each split with these counts. */
  readonly rest: readonly number[];
  /** In how many ways the voters, each for himself, can have come to it. */
  readonly ballots: bigint;
  /** Whether some split with these counts is to be outlined. */
  readonly marked: boolean;
}

const words = {
  ways: sharedWords.ways,
  possible: {
    en: 'possible splits',
    el: 'δυνατές κατανομές',
    ru: 'возможных раскладов',
  },
} satisfies Readonly<Record<string, Text>>;

/**
 * The pairs of counts of two groups that occur in some possible split of a vote.
 *
 * @param grid - the vote, and the groups of the axes
 * @returns the pairs, by the first count and then the second, each with the ballots behind it
 * @throws ArgumentError if no split is possible, or nothing limits their number, or the vote has no such group
 * @example
 * ```ts
 * const text = { en: 'for', el: 'υπέρ', ru: 'за' };
 * const groups = [{ name: 'A', members: 2 }, { name: 'B', members: 2 }];
 * const vote = { totals: { yes: 3, no: 1 }, groups };
 * const axes = { rows: { group: 'A', title: text }, columns: { group: 'B', title: text } };
 * splitGridCells({ name: 'split', title: text, vote, ...axes, evidence: '' }).map((one) => [one.row, one.column, one.ballots]) // => [[1, 2, 2n], [2, 1, 2n]]
 * ```
 */
export function splitGridCells({ vote, rows, columns, marked }: SplitGrid): SplitGridCell[] {
  for (const { group } of [rows, columns]) {
    if (!vote.groups.some((one) => one.name === group)) {
      const names = vote.groups.map((one) => one.name).join(', ');
      throw new ArgumentError('group', group, `one of the groups ${names}`);
    }
  }
  const list = listSplits(vote);
  if (list.status === 'impossible') {
    throw new ArgumentError('vote', list.reason.explanation, 'a vote of which a split is possible');
  }
  if (list.status === 'unbounded') {
    throw new ArgumentError('vote', 'unbounded', 'a vote of which the splits can be counted');
  }
  const cells = new Map<string, SplitGridCell>();
  for (const split of list.splits) {
    const row = split[rows.group]!.yes;
    const column = split[columns.group]!.yes;
    const all = Object.values(split).reduce((sum, { yes }) => sum + yes, 0);
    const key = `${row} ${column}`;
    const known = cells.get(key);
    cells.set(key, {
      row,
      column,
      rest: [...new Set([...(known?.rest ?? []), all - row - column])],
      ballots: (known?.ballots ?? 0n) + ballotsBehindSplit(vote, split),
      marked: (known?.marked ?? false) || (marked?.(split) ?? false),
    });
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/**
 * The possible splits of a vote by two groups as a grid: how many of the one and how many of the other can have voted for, with
 * the number of ballots behind each pair. Fields without a number are impossible.
 *
 * @param grid - the vote, the groups of the axes and what the chart is called
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: positions are votes for, numbers and colours are ways in which the voters can have acted
 * @throws ArgumentError if no split is possible, or nothing limits their number, or the vote has no such group
 */
export function splitGridChart(grid: SplitGrid, options: ChartOptions = {}): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours } = look;
  const cells = splitGridCells(grid);
  const counts = (group: string, found: number) => {
    const members = grid.vote.groups.find((one) => one.name === group)?.members;
    const most = typeof members === 'number' ? members : found;
    return Array.from({ length: most + 1 }, (_, count) => count);
  };
  const rows = counts(grid.rows.group, Math.max(...cells.map((cell) => cell.row)));
  const columns = counts(grid.columns.group, Math.max(...cells.map((cell) => cell.column)));
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
    usermeta: { leastPanelWidth: 32 * columns.length },
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
      {
        mark: { type: 'text', fontSize: typeSize.small },
        encoding: {
          text: { field: 'ways' },
          color: { field: 'ink', type: 'nominal', scale: null },
        },
      },
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
  return [
    `${inLanguage(grid.title, language)}.`,
    `${inLanguage(words.possible, language)}: ${cells.length}${wordsOf(language).separator}${inLanguage(words.ways, language)}: ${writeCount(all, language)}.`,
    ...sentences,
  ].join(' ');
}
