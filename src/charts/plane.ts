import type { Text } from '../language/language.js';
import { titleOf } from './chart-naming.js';
import { type ChartOptions, type Look, lookOf } from './chart-options.js';
import { headingOf } from './heading.js';
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

/** What of a plane is drawn, with its size in pixels; its rows are left out where all planes of a chart have them together. */
export interface DrawnPlane extends Pick<Plane, 'calculate' | 'x' | 'y' | 'height' | 'marks'> {
  readonly rows?: Plane['rows'];
  readonly width: number;
  /** An expression on `datum` that is true of the rows that stand in it. */
  readonly where?: string;
  /** Its name, above it. */
  readonly heading?: Text;
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
  { name, title, subtitle, description, leastWidth, height, ...drawn }: Plane,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const body = {
    title: titleOf({ name, title, ...(subtitle && { subtitle }) }, look.language),
    usermeta: { leastPanelWidth: leastWidth },
    ...drawnPlane({ ...drawn, width: 400, height: points(height) }, look),
  };
  return chart(name, description, body, options);
}

/**
 * A plane as a view of Vega-Lite, alone or one of several.
 *
 * @param plane - rows, axes, size and marks
 * @param look - language, colours and width
 * @returns the view
 */
export function drawnPlane(
  { rows, calculate = {}, where, heading, x, y, width, height, marks }: DrawnPlane,
  look: Look,
): object {
  const markLook = { ...look, barOffset: 0, shared: [] };
  const transform = [
    ...(where === undefined ? [] : [{ filter: where }]),
    ...calculations(calculate),
  ];
  return {
    ...(heading === undefined ? {} : { title: headingOf(heading, look) }),
    width,
    height,
    ...(rows === undefined ? {} : { data: { name: rows.name, values: rows.values } }),
    ...(transform.length === 0 ? {} : { transform }),
    encoding: { x: x(look), y: y(look) },
    layer: marks.map((mark) => mark(markLook)),
    resolve: {
      scale: { fill: 'independent', stroke: 'independent', shape: 'independent' },
    },
  };
}
