import type { ChartNaming } from '../../charts/chart-naming.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { key } from '../../charts/key.js';
import { field } from '../../charts/marks/field.js';
import { legend } from '../../charts/marks/legend.js';
import type { Mark } from '../../charts/marks/mark.js';
import { text } from '../../charts/marks/text.js';
import { plane } from '../../charts/plane.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { textOn } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { expressionLiteral } from '../../escapes/expression-literal.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
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
  /** What the outlined splits have in common. */
  readonly outlined?: Text;
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
  const shades = shadesOf(cells, look);
  const shadeOf = (cell: SplitGridCell) => shades.find((one) => one.cells.includes(cell))!;
  const values = cells.map((cell) => ({
    row: cell.row,
    column: cell.column,
    ballots: Number(cell.ballots),
    ways: writeCount(cell.ballots, language),
    number: waysOf(cell, language),
    rest: cell.rest
      .map((count) => inLanguage(grid.rest?.[count], language) ?? String(count))
      .join(' / '),
    marked: String(cell.marked),
    shade: inLanguage(shadeOf(cell).words, language),
    evidence: grid.evidence,
  }));
  const edges = { x: 'left', x2: 'right', y: 'below', y2: 'above' } as const;
  const middle = { x: 'column', y: 'row' } as const;
  return plane(
    {
      name: grid.name,
      title: grid.title,
      subtitle: grid.subtitle,
      description: describe(grid, cells, look),
      rows: { name: 'splits', values },
      calculate: {
        left: 'datum.column - 0.5',
        right: 'datum.column + 0.5',
        below: 'datum.row - 0.5',
        above: 'datum.row + 0.5',
      },
      x: axisOf(grid.columns, columns, false),
      y: axisOf(grid.rows, rows, true),
      height: 15 * rows.length,
      leastWidth: (hasNumbers ? 32 : 14) * columns.length,
      marks: [
        // The pairs that are not possible.
        field({
          ...edges,
          rows: rows.flatMap((row) =>
            columns.map((column) => ({
              left: column - 0.5,
              right: column + 0.5,
              below: row - 0.5,
              above: row + 0.5,
            })),
          ),
          fill: 'paper',
          line: 'rule',
          gap: 0.35,
        }),
        field({
          ...edges,
          line: 'ink',
          gap: 0.35,
          key: key('shade', shades, { shown: false }),
          tip: {
            row: { number: grid.rows.title },
            column: { number: grid.columns.title },
            rest: { en: '+' },
            ways: words.ways,
          },
        }),
        field({
          ...edges,
          where: "datum.marked === 'true'",
          fill: 'transparent',
          line: 'ink',
          gap: 2,
        }),
        text({
          ...middle,
          where: String(hasNumbers),
          text: 'number',
          baseline: 'middle',
          size: 'small',
          colours: shades.map(({ words: said, fill }) => ({
            test: `datum.shade === ${expressionLiteral(inLanguage(said, language))}`,
            colour: textOn(fill, colours),
          })),
        }),
        ...besideTheSplits(grid, cells),
        legend(
          [
            ...shades.map((one) => ({ ...one, line: 'ink' as const })),
            ...(grid.outlined && cells.some((cell) => cell.marked)
              ? [{ words: grid.outlined, fill: 'ink' as const, shape: symbolShapes.frame }]
              : []),
          ],
          { title: words.voted, size: 110, orient: 'bottom', offset: 12 },
        ),
      ],
    },
    options,
  );
}

function axisOf({ title }: SplitAxis, counts: readonly number[], upright: boolean) {
  const most = counts.length - 1;
  return quantityAxis({
    domain: [-0.5, most + 0.5],
    title,
    ticks: counts,
    line: false,
    upright,
  });
}

/** Fields of one colour. */
interface Shade {
  readonly words: Text;
  readonly fill: `#${string}`;
  readonly cells: readonly SplitGridCell[];
}

/** Fields by their powers of ten of ballots, the darkest for the most; each shade with its least and its most. */
function shadesOf(cells: readonly SplitGridCell[], { colours }: Look): Shade[] {
  const digits = ({ ballots }: SplitGridCell) => String(ballots).length;
  const most = Math.max(...cells.map(digits));
  const sequence = colours.sequence.slice(0, -1);
  const shade = (cell: SplitGridCell) => Math.ceil((digits(cell) / most) * sequence.length) - 1;
  return sequence.flatMap((colour, index) => {
    const own = cells
      .filter((cell) => shade(cell) === index)
      .toSorted((a, b) => (a.ballots < b.ballots ? -1 : 1));
    const ends = [...new Set([own[0], own.at(-1)].map((cell) => cell?.ballots ?? 0n))];
    const said = inEveryLanguage((language) =>
      ends.map((ballots) => writeCount(ballots, language)).join('–'),
    );
    return own.length === 0 ? [] : [{ words: said, fill: colour as `#${string}`, cells: own }];
  });
}

/** What the rest did, beside the splits of each of its counts: left of those with the most, right of those with the fewest. */
function besideTheSplits({ rest }: SplitGrid, cells: readonly SplitGridCell[]): Mark[] {
  if (rest === undefined) return [];
  const found = [...new Set(cells.flatMap((cell) => cell.rest))].sort((a, b) => a - b);
  if (found.length !== 2 || cells.some((cell) => cell.rest.length > 1)) return [];
  return found.flatMap((count, side) => {
    const said = rest[count];
    const own = cells.filter((cell) => cell.rest[0] === count);
    const byColumn = own.toSorted((a, b) => a.column - b.column);
    const cell = byColumn[side === 0 ? 1 : byColumn.length - 2] ?? byColumn[0];
    if (said === undefined || cell === undefined) return [];
    const right = side === 0;
    return [
      text({
        x: 'edge',
        y: 'row',
        rows: [{ edge: cell.column + (right ? 0.5 : -0.5), row: cell.row }],
        text: { words: said },
        align: right ? 'left' : 'right',
        baseline: 'middle',
        dx: right ? 6 : -6,
        size: 'small',
        colour: 'faint',
      }),
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
