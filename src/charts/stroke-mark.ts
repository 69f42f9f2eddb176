import { points } from './theme.js';

/** The shape of a stroke, upright and as high as its size. */
export const strokeShape = 'M0,-1L0,1';

/**
 * A stroke in a row, such as the number that a decision needs.
 *
 * @param options - its height and thickness in points of type, and its colour
 * @returns the mark of a layer of a Vega-Lite specification
 */
export function strokeMark({
  height,
  thickness,
  color,
}: {
  readonly height: number;
  readonly thickness: number;
  readonly color: string;
}): object {
  return {
    type: 'point',
    shape: strokeShape,
    size: points(height) ** 2,
    opacity: 1,
    color,
    strokeWidth: points(thickness),
  };
}
