import type { Key } from '../key.js';
import { points } from '../theme.js';
import { layerOf, type Mark, type MarkChannels } from './mark.js';

/** What a field can be told. */
export interface FieldChannels extends MarkChannels {
  /** What its colour stands for. */
  readonly key: Key;
}

/**
 * A field where a row and a column meet, or one as wide as the panel, set apart from its neighbours by a line of paper.
 *
 * @param channels - its column, and what its colour stands for
 * @returns the mark
 */
export function field(channels: FieldChannels): Mark {
  return (look) =>
    layerOf(
      look,
      channels,
      { type: 'rect', stroke: look.colours.paper, strokeWidth: points(1.5) },
      channels.key(look),
    );
}
