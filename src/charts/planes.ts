import { expressionLiteral } from '../escapes/expression-literal.js';
import { titleOf } from './chart-naming.js';
import { type ChartOptions, lookOf } from './chart-options.js';
import type { Mark } from './marks/mark.js';
import type { Axis } from './panel.js';
import { type DrawnPlane, drawnPlane, type Plane } from './plane.js';
import { chart } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** A chart of planes beside and below each other. */
export interface Planes
  extends Pick<Plane, 'name' | 'title' | 'subtitle' | 'description' | 'leastWidth' | 'rows'> {
  /** The field of the rows that says in which plane they stand. */
  readonly plane: string;
  /** How many planes stand side by side. */
  readonly columns: number;
  /** From one plane to the next, in pixels. */
  readonly spacing: { readonly row: number; readonly column: number };
  /** The planes in the order of reading; of some in a list, below each other, the whole stands in the place of one. */
  readonly planes: readonly (PlaneOfSeveral | readonly PlaneOfSeveral[])[];
}

/** One of several planes, its size in pixels. */
export interface PlaneOfSeveral extends Pick<DrawnPlane, 'calculate' | 'heading'> {
  /** What the field of the rows says of those that stand in it. */
  readonly is: string;
  readonly width: number;
  readonly height: number;
  /** The axes below and at the left; pixels from the left and upper edge if left out. */
  readonly x?: Axis;
  readonly y?: Axis;
  /** The marks, those behind first. */
  readonly marks: readonly Mark[];
}

/** An axis of pixels from the left or upper edge, so that nothing is pulled out of shape where a picture is stretched. */
const pixels = () => ({ type: 'quantitative', scale: null, axis: null });

/** Each plane has scales and keys of its own. */
const apart = { fill: 'independent', stroke: 'independent', shape: 'independent' };

/**
 * A chart of planes beside and below each other: the rows of all once, each in the plane that it names. Marks stand between two axes, or at
 * pixels from the left and upper edge of a plane.
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
  const drawn = ({ is, ...one }: PlaneOfSeveral) =>
    drawnPlane(
      { x: pixels, y: pixels, ...one, where: `datum.${plane} === ${expressionLiteral(is)}` },
      look,
    );
  const body = {
    title: titleOf({ name, title, ...(subtitle && { subtitle }) }, look.language),
    usermeta: { leastPanelWidth: leastWidth },
    data: { name: rows.name, values: rows.values },
    columns,
    spacing,
    resolve: { scale: apart, legend: apart },
    concat: each.map((one) =>
      'is' in one
        ? drawn(one)
        : {
            spacing: spacing.row,
            resolve: { scale: apart, legend: apart },
            vconcat: one.map(drawn),
          },
    ),
  };
  return chart(name, description, body, options);
}
