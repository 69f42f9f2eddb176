import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import { type ChartOptions, type Look, lookOf } from './chart-options.js';
import { calculations } from './marks/each-field.js';
import { layerOf, type Mark } from './marks/mark.js';
import { nameLine, rowNames } from './marks/row-names.js';
import { text } from './marks/text.js';
import type { Axis, PanelRow } from './panel.js';
import { chart, points, typeSize } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';
import { wrapLines } from './wrap-words.js';

/** Rows that belong together, under a heading. */
export interface PanelGroup {
  /** The heading, in bold; nothing, and no room, where it is left out or empty. */
  readonly heading?: string;
  /** What is told below it; nothing, and no room, where it is left out or empty. */
  readonly detail?: string;
  readonly rows: readonly GroupedRow[];
}

/** A row of a group. */
export interface GroupedRow {
  /** What it is known by in the record, such as the identifiers of a body and a party. */
  readonly row: string;
  /** Its name, which is wrapped into the room that there is. */
  readonly label: string;
  /** What is drawn in it: raw values, one field a quantity. */
  readonly values: readonly PanelRow[];
}

/** A chart of groups of rows along one axis. */
export interface GroupedPanel {
  /** Its name, in letters that a file name bears. */
  readonly name: string;
  readonly title: Text;
  readonly subtitle: Text;
  /** The text alternative. */
  readonly description: string;
  /** What the rows are, as the data of the specification are called: `parties`. */
  readonly data: string;
  /** The groups, from the top. */
  readonly groups: readonly PanelGroup[];
  /** The height of a row without its name, in points of type. */
  readonly height: number;
  /** The fields that all values of a row have in common, for marks that are drawn once in it. */
  readonly shared?: readonly string[];
  /** Values that the specification computes of a row, as expressions on `datum`. */
  readonly calculate?: Readonly<Record<string, string>>;
  readonly x: Axis;
  /** The least width of the panel at which its texts do not meet, in pixels. */
  readonly leastWidth: number;
  /** The marks, those behind first. */
  readonly marks: readonly Mark[];
  /** Whether the names of rows are so short that they stand to the left of them in one column, too. */
  readonly beside?: boolean;
}

/** What of groups of rows is drawn. */
export type DrawnGroupedPanel = Omit<
  GroupedPanel,
  'name' | 'title' | 'subtitle' | 'description' | 'leastWidth'
>;

/** How many letters a line has room for, and in how many lines a text stands at most. */
const room = {
  wide: { name: 48, heading: 62, detail: 80, lines: 3 },
  narrow: { name: 54, heading: 52, detail: 64, lines: 3 },
  narrowBeside: { name: 20, heading: 36, detail: 48, lines: 3 },
};
/** Between groups, and above a name in one column, in points of type. */
const gap = { groups: 7, names: 3 };

/**
 * A chart of groups of rows along one axis: below each other, each under its heading and what is told of it, every row as high as
 * its name needs; names to the left of their rows, or above them in one column.
 *
 * @param panel - groups, axis and marks
 * @param options - language, theme and width
 * @returns the specification; a row stands where its field `y` says, in pixels from above
 */
export function groupedPanel(panel: GroupedPanel, options: ChartOptions): VegaLiteSpec {
  const { name, title, subtitle, description, leastWidth, ...drawn } = panel;
  const look = lookOf(options);
  const body = {
    title: {
      text: inLanguage(title, look.language),
      subtitle: inLanguage(subtitle, look.language),
    },
    usermeta: { leastPanelWidth: leastWidth },
    ...drawnGroupedPanel(drawn, look),
  };
  return chart(name, description, body, options);
}

/**
 * Groups of rows as a view of Vega-Lite, alone or one of a column.
 *
 * @param panel - groups, axis and marks
 * @param look - language, colours and width
 * @returns the view; a row stands where its field `y` says, in pixels from above
 */
export function drawnGroupedPanel(panel: DrawnGroupedPanel, look: Look): object {
  const { data, shared = [], calculate = {}, beside = false } = panel;
  const { headings, values, height } = placed(panel, look.narrow);
  const markLook = { ...look, barOffset: 0, shared: ['row', 'label', 'y', ...shared] };
  const transform = calculations(calculate);
  const top = { x: { pixels: 0 }, rows: headings, align: 'left', baseline: 'top' } as const;
  const titles = [
    text({ ...top, text: 'heading', weight: 'bold', lineHeight: nameLine.beside }),
    text({
      ...top,
      y: 'below',
      text: 'detail',
      where: 'isValid(datum.detail)',
      size: 'small',
      colour: 'faint',
      lineHeight: nameLine.above,
    }),
  ];
  const marks = [
    ...(headings.length === 0 ? [] : titles),
    look.narrow && !beside ? namesAbove(panel.height) : namesBeside(values),
    ...panel.marks,
  ];
  return {
    width: 400,
    height,
    data: { name: data, values },
    ...(transform.length === 0 ? {} : { transform }),
    encoding: {
      y: { field: 'y', type: 'quantitative', scale: null, axis: null },
      x: panel.x(look),
    },
    layer: marks.map((mark) => mark(markLook)),
  };
}

/** Headings and rows with where they stand, in pixels from above. */
function placed({ groups, height: ofRow, beside = false }: DrawnGroupedPanel, narrow: boolean) {
  const isAbove = narrow && !beside;
  const letters = isAbove ? room.narrow : narrow ? room.narrowBeside : room.wide;
  const wrapped = (words: string, of: 'name' | 'heading' | 'detail') =>
    words === '' ? [] : wrapLines(words, { letters: letters[of], lines: letters.lines });
  const headings: PanelRow[] = [];
  const values: PanelRow[] = [];
  let at = 0;
  for (const { heading = '', detail = '', rows } of groups) {
    const [head, told] = [wrapped(heading, 'heading'), wrapped(detail, 'detail')];
    const below = at + points(head.length * nameLine.beside);
    if (head.length + told.length > 0) {
      headings.push({
        heading: head.join('\n'),
        ...(told.length === 0 ? {} : { detail: told.join('\n') }),
        y: at,
        below,
      });
      at = below + points(told.length * nameLine.above + 1.5);
    }
    for (const [index, { row, label, values: own }] of rows.entries()) {
      const lines = wrapped(label, 'name');
      const above = isAbove
        ? points(lines.length * nameLine.above + (index > 0 ? gap.names : 0))
        : 0;
      const height = isAbove
        ? points(ofRow)
        : points(Math.max(ofRow, lines.length * nameLine.beside + 3.5));
      const y = Math.round((at + above + height / 2) * 100) / 100;
      values.push(...own.map((one) => ({ row, label: lines.join('\n'), y, ...one })));
      at += above + height;
    }
    at += points(gap.groups);
  }
  return { headings, values, height: Math.round((at - points(gap.groups)) * 100) / 100 };
}

function namesBeside(values: readonly PanelRow[]): Mark {
  const lines = values.map(({ label }) => String(label).split('\n').length);
  const names = rowNames({ row: 'row', field: 'label', lines, padding: 10 });
  return (look) => names({ ...look, narrow: false });
}

/** Names of rows in one column, close above them. */
function namesAbove(height: number): Mark {
  const line = points(nameLine.above);
  return (look) =>
    layerOf(
      look,
      { x: { pixels: 0 }, once: true },
      {
        type: 'text',
        align: 'left',
        baseline: 'top',
        lineBreak: '\n',
        lineHeight: line,
        fontSize: typeSize.small,
        dy: { expr: `${points(1 - height / 2)} - ${line} * length(split(datum.label, '\\n'))` },
      },
      { text: { field: 'label' } },
    );
}
