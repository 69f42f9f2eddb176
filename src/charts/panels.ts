import { expressionLiteral } from '../escapes/expression-literal.js';
import { inLanguage } from '../language/in-language.js';
import { type ChartOptions, lookOf } from './chart-options.js';
import type { Mark } from './marks/mark.js';
import type { Panel, PanelRow } from './panel.js';
import { chart, points, typeSize } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** A chart of one column, with a panel below its name for each of some things. */
export interface Panels
  extends Pick<Panel, 'name' | 'title' | 'subtitle' | 'description' | 'leastWidth' | 'marks'> {
  /** What the rows are, as the data of the specification are called. */
  readonly rows: { readonly name: string; readonly values: readonly PanelRow[] };
  /** The field that holds the panels apart, and that of their names. */
  readonly panel: string;
  readonly label: string;
  /** The field of the rows within a panel, and how high one is, in points of type. */
  readonly row: string;
  readonly height: number;
}

/**
 * A chart of one column: panels below each other, each with its name above it and the names of its rows to the left.
 *
 * @param panels - rows and marks
 * @param options - language, theme and width
 * @returns the specification
 */
export function panels(
  {
    name,
    title,
    subtitle,
    description,
    leastWidth,
    marks,
    rows,
    panel,
    label,
    row,
    height,
  }: Panels,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const each = new Map(rows.values.map((one) => [String(one[panel]), String(one[label])]));
  const layers = (mark: Mark) => mark({ ...look, barOffset: 0, shared: [] });
  const body = {
    title: {
      text: inLanguage(title, look.language),
      subtitle: inLanguage(subtitle, look.language),
    },
    usermeta: { leastPanelWidth: leastWidth },
    spacing: points(7),
    data: rows,
    vconcat: [...each].map(([value, heading]) => ({
      title: {
        text: heading.split('\n'),
        fontSize: typeSize.small,
        fontWeight: 'normal',
        lineHeight: points(9.5),
        offset: 3,
      },
      width: 170,
      height: { step: points(height) },
      transform: [{ filter: `datum.${panel} === ${expressionLiteral(value)}` }],
      encoding: {
        y: {
          field: row,
          sort: null,
          axis: { title: null, domain: false, ticks: false, labelPadding: 4 },
        },
      },
      layer: marks.map(layers),
    })),
  };
  return chart(name, description, body, options);
}
