import { points } from '../theme.js';
import { type Colour, colourOf, layerOf, type Mark, type MarkChannels } from './mark.js';

/** What a rule can be told. */
export interface RuleChannels extends MarkChannels {
  readonly colour?: Colour;
  /** In points of type. */
  readonly thickness?: number;
  readonly dashed?: boolean;
}

/**
 * A line across a whole panel at a place of the scale, such as the line of decision.
 *
 * @param channels - where it stands; in ink and a point thick unless told
 * @returns the mark
 */
export function rule(channels: RuleChannels): Mark {
  const { colour = 'ink', thickness = 1, dashed = false } = channels;
  return (look) =>
    layerOf(
      look,
      { y: null, ...channels },
      {
        type: 'rule',
        color: colourOf(colour, look.colours),
        strokeWidth: points(thickness),
        strokeDash: dashed ? [points(3), points(2)] : undefined,
      },
    );
}
