import type { Key } from '../key.js';
import { calculations } from './each-field.js';
import { field } from './field.js';
import type { Colour, Mark, MarkChannels } from './mark.js';

/** What an upright bar can be told. */
export interface UprightBarChannels extends Omit<MarkChannels, 'x' | 'y'> {
  /** The field of the number on which it stands. */
  readonly x: string;
  /** The field of how high it reaches from zero, or below it. */
  readonly y: string;
  /** How wide it is, on the scale of the axis below. */
  readonly width?: number;
  readonly fill?: Colour;
  /** What its colour stands for, by a key. */
  readonly key?: Key;
}

/**
 * An upright bar on a number of the axis below, from zero to a value, such as the chance of each count.
 *
 * @param channels - where it stands and how high it reaches; four fifths of a step of one wide, with a thin outline in ink
 * @returns the mark
 */
export function uprightBar({ x, width = 0.8, ...channels }: UprightBarChannels): Mark {
  const half = width / 2;
  const sides = calculations({ left: `datum.${x} - ${half}`, right: `datum.${x} + ${half}` });
  const rect = field({ ...channels, x: 'left', x2: 'right', y2: 0, line: 'ink', gap: 0.35 });
  return (look) => {
    const layer = rect(look) as { readonly transform?: readonly object[] };
    return { ...layer, transform: [...sides, ...(layer.transform ?? [])] };
  };
}
