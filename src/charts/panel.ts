import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import { type ChartOptions, type Look, lookOf } from './chart-options.js';
import { calculations } from './marks/each-field.js';
import type { Mark } from './marks/mark.js';
import { nameLine, rowNames } from './marks/row-names.js';
import { chart, points } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** A row of a panel: raw values, each in a field of its own. */
export type PanelRow = Readonly<Record<string, string | number | undefined>>;

/** Rows below each other, each with its name. */
export interface PanelRows {
  /** What they are, as the data of the specification are called: `votes`. */
  readonly name: string;
  readonly values: readonly PanelRow[];
  /** The field that holds them apart, such as the identifier of a vote. */
  readonly row: string;
  /** The field of their names, lines with `\n` between them. */
  readonly label: string;
  /** The height of a row without its name, in points of type. */
  readonly height: number;
  /** The fields that rows of data of one row have in common, where there are several. */
  readonly shared?: readonly string[];
  /** How far to the left of the rows their names stand, in pixels. */
  readonly padding?: number;
}

/** An axis of a panel with its scale, as the encoding of `x` for all its marks. */
export type Axis = (look: Look) => object;

/** A chart of rows along one axis. */
export interface Panel {
  /** Its name, in letters that a file name bears. */
  readonly name: string;
  readonly title: Text;
  readonly subtitle: Text;
  /** The text alternative. */
  readonly description: string;
  readonly rows: PanelRows;
  /** Values that the specification computes of a row, as expressions on `datum`. */
  readonly calculate?: Readonly<Record<string, string>>;
  readonly x: Axis;
  /** The least width of the panel at which its texts do not meet, in pixels. */
  readonly leastWidth: number;
  /** The marks, those behind first. */
  readonly marks: readonly Mark[];
}

/** Rows of at most so many points of type are low. */
const lowRow = 14;

/** What of a panel is drawn. */
export type DrawnPanel = Pick<Panel, 'rows' | 'calculate' | 'x' | 'marks'>;

/**
 * A chart of rows along one axis, as Vega-Lite has it: the rows once, with what is computed of them; the names of the rows; the
 * marks, each a layer.
 *
 * @param panel - rows, axis and marks
 * @param options - language, theme and width
 * @returns the specification
 */
export function panel(
  { name, title, subtitle, description, leastWidth, ...drawn }: Panel,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language } = look;
  const body = {
    title: { text: inLanguage(title, language), subtitle: inLanguage(subtitle, language) },
    usermeta: { leastPanelWidth: leastWidth },
    ...drawnPanel(drawn, look),
  };
  return chart(name, description, body, options);
}

/**
 * A panel as a view of Vega-Lite, alone or one of a column.
 *
 * @param panel - rows, axis and marks
 * @param look - language, colours and width
 * @returns the view
 */
export function drawnPanel({ rows, calculate = {}, x, marks }: DrawnPanel, look: Look): object {
  const { narrow } = look;
  const { row, label, padding = 8, shared = [] } = rows;
  const lines = rows.values.map((one) => String(one[label]).split('\n').length);
  const height = points(rows.height);
  // In one column a name stands nearer to its own row than to the one before; where rows are low, their marks see to it.
  const apart = rows.height > lowRow ? points(2.5) : 0;
  const room = narrow ? Math.max(...lines) * points(nameLine.above) + points(2) + apart : 0;
  const step = narrow
    ? room + height
    : Math.max(height, Math.max(...lines) * points(nameLine.beside) + points(4));
  const markLook = { ...look, barOffset: room / 2, shared };
  const transform = calculations(calculate);
  return {
    width: 400,
    height: { step },
    data: { name: rows.name, values: rows.values },
    ...(transform.length === 0 ? {} : { transform }),
    encoding: {
      y: {
        field: row,
        sort: null,
        axis: null,
        scale: { type: 'band', padding: 0 },
        // What is drawn stands in the middle of the row, in one column below its name.
        ...(narrow ? { bandPosition: (room + height / 2) / step } : {}),
      },
      x: x(look),
    },
    // Rows stand in the order in which they are named.
    layer: [rowNames({ row, field: label, lines, padding, apart }), ...marks].map((mark) =>
      mark(markLook),
    ),
  };
}
