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
  /** How much higher than the middle of its row it stands, in points of type. */
  readonly lift?: number;
}

/**
 * An upright stroke in a row, such as the number that a decision needs.
 *
 * @param channels - where it stands, and how high; in ink and a point thick unless told
 * @returns the mark
 */
export function stroke(channels: StrokeChannels): Mark {
  const { height, thickness = 1, colour = 'ink', lift = 0 } = channels;
  return (look) =>
    layerOf(look, channels, {
      type: 'point',
      shape: strokeShape,
      yOffset: lift === 0 ? undefined : -points(lift),
      size: points(height) ** 2,
      opacity: 1,
      color: colourOf(colour, look.colours),
      strokeWidth: points(thickness),
    });
}
