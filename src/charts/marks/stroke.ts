import { strokeShape } from '../stroke-shape.js';
import { points } from '../theme.js';
import { type Colour, colourOf, layerOf, type Mark, type MarkChannels } from './mark.js';

/** What a stroke can be told. */
export interface StrokeChannels extends MarkChannels {
  /** In points of type. */
  readonly height: number;
  /** In points of type. */
  readonly thickness?: number;
  readonly colour?: Colour;
}

/**
 * An upright stroke in a row, such as the number that a decision needs.
 *
 * @param channels - where it stands, and how high; in ink and a point thick unless told
 * @returns the mark
 */
export function stroke(channels: StrokeChannels): Mark {
  const { height, thickness = 1, colour = 'ink' } = channels;
  return (look) =>
    layerOf(look, channels, {
      type: 'point',
      shape: strokeShape,
      size: points(height) ** 2,
      opacity: 1,
      color: colourOf(colour, look.colours),
      strokeWidth: points(thickness),
    });
}
