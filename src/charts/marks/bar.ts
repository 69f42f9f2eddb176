import type { Key } from '../key.js';
import { points } from '../theme.js';
import { type Colour, colourOf, layerOf, type Mark, type MarkChannels, placed } from './mark.js';

/** What a bar can be told. */
export interface BarChannels extends MarkChannels {
  /** Where it ends. */
  readonly x2: string | number;
  /** In points of type. */
  readonly height: number;
  /** How much higher than the middle of its row it stands, in points of type. */
  readonly lift?: number;
  readonly fill?: Colour;
  /** Other colours that fill it, each where an expression on `datum` is true. */
  readonly fills?: readonly { readonly test: string; readonly fill: Colour }[];
  /** The colour of its outline. */
  readonly line?: Colour;
  /** How thick its outline is, in points of type. */
  readonly thickness?: number;
  /** An expression on `datum` that is true where its outline is broken. */
  readonly broken?: string;
  /** What it stands for, by a key, which has colours. */
  readonly key?: Key;
}

/**
 * A bar in a row from one place to another.
 *
 * @param channels - where it begins and ends, and how high it is; with a thin outline in ink unless told
 * @returns the mark
 */
export function bar(channels: BarChannels): Mark {
  const { x2, height, lift = 0, fill, fills = [], line = 'ink' } = channels;
  const { thickness = 0.35, broken, key } = channels;
  return (look) => {
    const { colours, barOffset } = look;
    const yOffset = barOffset - points(lift);
    return layerOf(
      look,
      channels,
      {
        type: 'bar',
        height: points(height),
        yOffset: yOffset === 0 ? undefined : yOffset,
        fill: fill && fills.length === 0 ? colourOf(fill, colours) : undefined,
        stroke: colourOf(line, colours),
        strokeWidth: points(thickness),
      },
      {
        x2: placed(x2),
        ...(fills.length === 0 ? {} : { fill: filledBy(fills, fill ?? 'paper', colours) }),
        ...key?.(look),
        ...(broken === undefined
          ? {}
          : { strokeDash: { condition: { test: broken, value: [2, 2] }, value: [1, 0] } }),
      },
    );
  };
}

function filledBy(
  fills: NonNullable<BarChannels['fills']>,
  other: Colour,
  colours: Parameters<typeof colourOf>[1],
): object {
  const condition = fills.map(({ test, fill }) => ({ test, value: colourOf(fill, colours) }));
  return { condition, value: colourOf(other, colours) };
}
