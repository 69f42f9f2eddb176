import { points } from '../theme.js';
import { type Colour, colourOf, layerOf, type Mark, type MarkChannels, placed } from './mark.js';

/** What a span can be told. */
export interface SpanChannels extends MarkChannels {
  /** Where it ends; of an upright one left out. */
  readonly x2?: string | number;
  /** Where it ends from above, where it does not lie level. */
  readonly y2?: string | number;
  /** How much higher than the middle of its row it stands, in points of type. */
  readonly lift?: number;
  readonly colour?: Colour;
  /** In points of type. */
  readonly thickness?: number;
  readonly dashed?: boolean;
}

/**
 * A line from one place to another: in a row, such as that between two bounds, upright or aslant.
 *
 * @param channels - where it begins and ends; faint and a point thick unless told
 * @returns the mark
 */
export function span(channels: SpanChannels): Mark {
  const { x2, y2, lift = 0, colour = 'faint', thickness = 1, dashed = false } = channels;
  return (look) =>
    layerOf(
      look,
      channels,
      {
        type: 'rule',
        yOffset: lift === 0 ? undefined : -points(lift),
        color: colourOf(colour, look.colours),
        strokeWidth: points(thickness),
        strokeDash: dashed ? [points(3), points(2)] : undefined,
      },
      {
        ...(x2 === undefined ? {} : { x2: placed(x2) }),
        ...(y2 === undefined ? {} : { y2: placed(y2) }),
      },
    );
}
