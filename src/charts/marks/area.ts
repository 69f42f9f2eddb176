import type { Key } from '../key.js';
import { type Colour, colourOf, layerOf, type Mark, type MarkChannels, placed } from './mark.js';

/** What an area can be told. */
export interface AreaChannels extends MarkChannels {
  /** Its other edge from above. */
  readonly y2: string | number;
  /** The field that holds several areas apart; one over all rows if left out. */
  readonly by?: string;
  /** What it stands for, by a key, which has colours; the marks in it show the key itself. */
  readonly key?: Key;
  readonly fill?: Colour;
}

/**
 * The area between two edges, such as that between bounds, over rows in the order of their places along the axis below.
 *
 * @param channels - its edges, and what it stands for; pale unless told, and what lies behind it shows
 * @returns the mark
 */
export function area(channels: AreaChannels): Mark {
  const { y2, by, key, fill = 'faint' } = channels;
  return (look) => {
    const { fill: keyed } = key?.(look) ?? {};
    return layerOf(
      look,
      channels,
      {
        type: 'area',
        fill: keyed === undefined ? colourOf(fill, look.colours) : undefined,
        opacity: 0.25,
      },
      {
        y2: placed(y2),
        ...(keyed === undefined ? {} : { fill: { ...keyed, legend: null } }),
        ...(by === undefined ? {} : { detail: { field: by } }),
      },
    );
  };
}
