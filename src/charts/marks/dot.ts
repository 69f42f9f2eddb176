import type { Key } from '../key.js';
import type { SymbolPath } from '../symbol-shapes.js';
import { points } from '../theme.js';
import { type Colour, colourOf, layerOf, type Mark, type MarkChannels } from './mark.js';

/** What a dot can be told. */
export interface DotChannels extends MarkChannels {
  /** Its area in square pixels. */
  readonly size?: number;
  /** How much higher than the middle of its row it stands, in points of type. */
  readonly lift?: number;
  /** How far to the right of its place it stands, in pixels. */
  readonly dx?: number;
  /** A circle unless told. */
  readonly shape?: 'circle' | 'diamond' | 'square' | SymbolPath;
  readonly fill?: Colour;
  /** The colour of its outline. */
  readonly line?: Colour;
  /** How thick its outline is, in points of type. */
  readonly thickness?: number;
  /** An expression on `datum` that is true where it is hollow. */
  readonly hollow?: string;
  /** What it stands for, by a key, which has shapes and colours. */
  readonly key?: Key;
}

/**
 * A dot at a place of the scale.
 *
 * @param channels - where it stands; filled with ink unless told
 * @returns the mark
 */
export function dot(channels: DotChannels): Mark {
  const {
    size = 80,
    shape = 'circle',
    fill = 'ink',
    line,
    thickness = 1.25,
    hollow,
    lift = 0,
    dx,
    key,
  } = channels;
  return (look) => {
    const { colours } = look;
    const said = key?.(look);
    const own = said
      ? { filled: 'color' in said ? true : undefined, stroke: line && colourOf(line, colours) }
      : {
          shape,
          ...(hollow === undefined ? { fill: colourOf(fill, colours) } : {}),
          stroke: colourOf(line ?? fill, colours),
        };
    const where = hollow === undefined ? {} : { fill: hollowWhere(hollow, fill, look.colours) };
    return layerOf(
      look,
      channels,
      {
        type: 'point',
        ...own,
        xOffset: dx,
        yOffset: lift === 0 ? undefined : -points(lift),
        size,
        strokeWidth: points(thickness),
        opacity: 1,
      },
      { ...where, ...said },
    );
  };
}

function hollowWhere(test: string, fill: Colour, colours: Parameters<typeof colourOf>[1]): object {
  return { condition: { test, value: colours.paper }, value: colourOf(fill, colours) };
}
