import type { Look } from '../chart-options.js';
import type { PanelRow } from '../panel.js';
import type { ChartColours } from '../theme.js';
import { type Tip, tooltipOf } from '../tip.js';

/** What the marks of a panel know of it besides their own channels. */
export interface MarkLook extends Look {
  /** How much lower than the middle of its row a bar stands, in pixels; other marks are placed by the rows themselves. */
  readonly barOffset: number;
  /** The fields that a row of the panel shares with others, where it has several rows of data: its name, and what is told of it. */
  readonly shared: readonly string[];
}

/** A mark of a panel: what it is in a language and in the colours of a theme, as a layer of a Vega-Lite specification. */
export type Mark = (look: MarkLook) => object;

/** A colour by what it stands for, none, or a colour itself. */
export type Colour =
  | {
      [name in keyof ChartColours]: ChartColours[name] extends string ? name : never;
    }[keyof ChartColours]
  | 'transparent'
  | `#${string}`;

/** A colour of a theme, as Vega takes it. */
export function colourOf(colour: Colour, colours: ChartColours): string {
  if (colour === 'transparent' || colour.startsWith('#')) return colour;
  return colours[colour as Exclude<Colour, 'transparent' | `#${string}`>];
}

/** Where a mark stands along an axis: a field of its row, a number on the scale, or pixels from the left or upper edge. */
export type Place = string | number | { readonly pixels: number };

/** What every mark can be told. */
export interface MarkChannels {
  /** Where it stands from left to right; of marks that reach from one place to another, where it begins. */
  readonly x?: Place;
  /** Where it stands from above; in its row if left out, and through all rows if null. */
  readonly y?: Place | null;
  /** An expression on `datum` that is true of the rows of which the mark is drawn; all if left out. */
  readonly where?: string;
  /** Rows of its own, in place of those of the panel. */
  readonly rows?: readonly object[];
  /** What several of its rows have in common, told once: the field that these and those rows have, and the rows that tell it. */
  readonly common?: { readonly by: string; readonly rows: readonly PanelRow[] };
  /** Whether it is drawn once in a row that has several rows of data. */
  readonly once?: boolean;
  /** What it tells of itself where a pointer is on it; nothing if left out. */
  readonly tip?: Tip;
}

/**
 * A layer of a Vega-Lite specification: a mark with its places and further encodings.
 *
 * @param look - the panel
 * @param channels - what the mark was told
 * @param mark - type and properties of the mark; those that are undefined are left out
 * @param encoding - further encodings
 * @returns the layer; what it was not told is not in it
 */
export function layerOf(
  look: MarkLook,
  { x, y, where, rows, common, once = false, tip }: MarkChannels,
  mark: object,
  encoding: object = {},
): object {
  const transform = [
    ...(common === undefined ? [] : [toldOnce(common)]),
    ...(where === undefined ? [] : [{ filter: where }]),
    ...(once ? [{ aggregate: [], groupby: look.shared }] : []),
  ];
  const encodings = {
    ...(x === undefined ? {} : { x: placed(x) }),
    ...(y === undefined ? {} : y === null ? throughAll : { y: placed(y) }),
    ...encoding,
    ...(tip === undefined ? {} : { tooltip: tooltipOf(tip, look.language) }),
  };
  return {
    ...(rows === undefined ? {} : { data: { values: rows } }),
    ...(transform.length === 0 ? {} : { transform }),
    mark: told(mark),
    ...(Object.keys(encodings).length === 0 ? {} : { encoding: encodings }),
  };
}

/** From the upper edge of a panel to the lower one. */
export const throughAll = { y: { value: 0 }, y2: { value: 'height' } };

function toldOnce({ by, rows }: NonNullable<MarkChannels['common']>): object {
  const fields = Object.keys(rows[0] ?? {}).filter((field) => field !== by);
  return { lookup: by, from: { data: { values: rows }, key: by, fields } };
}

function told(mark: object): object {
  return Object.fromEntries(Object.entries(mark).filter(([, value]) => value !== undefined));
}

/** A place as an encoding: the type and the scale are those of the panel. */
export function placed(place: Place): object {
  if (typeof place === 'string') return { field: place };
  return typeof place === 'number' ? { datum: place } : { value: place.pixels };
}
