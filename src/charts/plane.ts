import type { Text } from '../language/language.js';
import { titleOf } from './chart-naming.js';
import { type ChartOptions, lookOf } from './chart-options.js';
import { calculations } from './marks/each-field.js';
import type { Axis, Panel, PanelRow } from './panel.js';
import { chart, points } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** A chart whose marks stand anywhere between two axes. */
export interface Plane
  extends Pick<Panel, 'name' | 'title' | 'description' | 'calculate' | 'leastWidth' | 'marks'> {
  readonly subtitle?: Text | undefined;
  /** What the rows are, as the data of the specification are called. */
  readonly rows: { readonly name: string; readonly values: readonly PanelRow[] };
  /** The axis below. */
  readonly x: Axis;
  /** The axis at the left. */
  readonly y: Axis;
  /** In points of type. */
  readonly height: number;
}

/**
 * A chart whose marks stand anywhere between two axes, as Vega-Lite has it: the rows once, with what is computed of them; and the
 * marks, each a layer. Marks may have keys that differ.
 *
 * @param plane - rows, axes and marks
 * @param options - language, theme and width
 * @returns the specification
 */
export function plane(
  {
    name,
    title,
    subtitle,
    description,
    rows,
    calculate = {},
    x,
    y,
    height,
    leastWidth,
    marks,
  }: Plane,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const markLook = { ...look, barOffset: 0, shared: [] };
  const transform = calculations(calculate);
  const body = {
    title: titleOf({ name, title, ...(subtitle && { subtitle }) }, look.language),
    width: 400,
    usermeta: { leastPanelWidth: leastWidth },
    height: points(height),
    data: { name: rows.name, values: rows.values },
    ...(transform.length === 0 ? {} : { transform }),
    encoding: { x: x(look), y: y(look) },
    layer: marks.map((mark) => mark(markLook)),
    resolve: {
      scale: { fill: 'independent', stroke: 'independent', shape: 'independent' },
    },
  };
  return chart(name, description, body, options);
}
