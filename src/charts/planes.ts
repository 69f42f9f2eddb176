import { expressionLiteral } from '../escapes/expression-literal.js';
import { titleOf } from './chart-naming.js';
import { type ChartOptions, lookOf } from './chart-options.js';
import type { Mark } from './marks/mark.js';
import { drawnPlane, type Plane } from './plane.js';
import { chart } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** A chart of planes beside and below each other, whose marks stand at pixels. */
export interface Planes
  extends Pick<Plane, 'name' | 'title' | 'subtitle' | 'description' | 'leastWidth' | 'rows'> {
  /** The field of the rows that says in which plane they stand. */
  readonly plane: string;
  /** How many planes stand side by side. */
  readonly columns: number;
  /** From one plane to the next, in pixels. */
  readonly spacing: { readonly row: number; readonly column: number };
  readonly planes: readonly PlaneOfSeveral[];
}

/** One of several planes, its size in pixels. */
export interface PlaneOfSeveral {
  /** What the field of the rows says of those that stand in it. */
  readonly is: string;
  readonly width: number;
  readonly height: number;
  /** The marks, those behind first. */
  readonly marks: readonly Mark[];
}

/** An axis of pixels from the left or upper edge, so that nothing is pulled out of shape where a picture is stretched. */
const pixels = () => ({ type: 'quantitative', scale: null, axis: null });

/**
 * A chart of planes beside and below each other: the rows of all once, each in the plane that it names, and marks at pixels from the
 * left and upper edge of a plane.
 *
 * @param planes - rows and planes
 * @param options - language, theme and width
 * @returns the specification
 */
export function planes(
  {
    name,
    title,
    subtitle,
    description,
    leastWidth,
    rows,
    plane,
    columns,
    spacing,
    planes: each,
  }: Planes,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const body = {
    title: titleOf({ name, title, ...(subtitle && { subtitle }) }, look.language),
    usermeta: { leastPanelWidth: leastWidth },
    data: { name: rows.name, values: rows.values },
    columns,
    spacing,
    concat: each.map(({ is, ...drawn }) =>
      drawnPlane(
        { ...drawn, x: pixels, y: pixels, where: `datum.${plane} === ${expressionLiteral(is)}` },
        look,
      ),
    ),
  };
  return chart(name, description, body, options);
}
