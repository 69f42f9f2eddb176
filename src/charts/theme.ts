import { firstLanguage, type Language } from '../language/language.js';
import { numberLocale } from '../language/number-locale.js';
import { type ChartOptions, defaultWidth } from './chart-options.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** The schema that every chart declares. */
export const vegaLiteSchema = 'https://vega.github.io/schema/vega-lite/v6.json';

/** The family that charts are set in. It has Latin, Greek and Cyrillic. */
export const fontFamily = 'Noto Sans';

/** For what a chart is drawn: a light or a dark screen, paper in colour, or paper in grey. */
export type ThemeName = 'screen' | 'dark' | 'print' | 'grey';

/** What charts are drawn for. */
export const themeNames: readonly ThemeName[] = ['screen', 'dark', 'print', 'grey'];

/** The colours of parties in a theme. */
export interface PartyPalette {
  /** The colours of parties to which the record gives none, in the order in which they are used: nine. */
  readonly palette: readonly string[];
  /** Whether the colours that a record gives its parties are drawn as told, lightened with those above, or not at all. */
  readonly own: 'as told' | 'lightened' | 'unused';
  /** All parties of the record in its order, so that each has one colour in all charts; none where they are not known. */
  readonly ofRecord: readonly { readonly id: string; readonly colour?: string | undefined }[];
}

/**
 * The colours of a chart, by what they stand for: each stands for one thing in all figures. How sure a thing is has no colour, but a
 * form in ink (`src/charts/certainty.ts`).
 */
export interface ChartColours {
  /** Votes for, and what was adopted. */
  readonly yes: string;
  /** Votes against, and what was rejected. */
  readonly no: string;
  /** Abstentions, and what was neither. */
  readonly abstain: string;
  /** The outline of what is `no`, where it is drawn as a line. */
  readonly noLine: string;
  /** Those who were present or took part, whichever way they voted: in ink, as no party is and no vote. */
  readonly present: string;
  /** The colours of parties. */
  readonly parties: PartyPalette;
  /** Seats, whosever they are. */
  readonly others: string;
  /** What the source does not tell. */
  readonly unknown: string;
  /** Text, and lines that carry meaning. */
  readonly ink: string;
  /** Secondary text. */
  readonly faint: string;
  /** Axes and grid lines. */
  readonly rule: string;
  /** The ground. */
  readonly paper: string;
  /** From least to most, for a quantity shown by how dark it is: without a hue, which would be that of a party or of a vote. */
  readonly sequence: readonly string[];
}

// Paul Tol, “Colour Schemes”, SRON/EPS/TN/09-002 (2021): the scheme “muted”, in an order in which neighbours differ in lightness.
const muted = [
  '#ddcc77',
  '#332288',
  '#44aa99',
  '#aa4499',
  '#999933',
  '#117733',
  '#882255',
  '#88ccee',
  '#cc6677',
] as const;

const greys = [
  '#3d3d3d',
  '#a3a3a3',
  '#d4d4d4',
  '#6b6b6b',
  '#bcbcbc',
  '#4f4f4f',
  '#8f8f8f',
  '#e0e0e0',
  '#7a7a7a',
] as const;

// Colours that stand side by side differ in lightness as well as in hue, so that they stay apart in grey and for readers who
// do not tell the hues apart.
const screen: ChartColours = {
  yes: '#1d4f91',
  no: '#f2a65a',
  abstain: '#dcdcdc',
  noLine: '#b3560b',
  present: '#1a1a1a',
  parties: { palette: muted, own: 'as told', ofRecord: [] },
  others: '#e6dfc8',
  unknown: '#efefef',
  ink: '#1a1a1a',
  faint: '#595959',
  rule: '#c8c8c8',
  paper: '#ffffff',
  sequence: ['#f5f5f5', '#d6d6d6', '#b0b0b0', '#868686', '#5a5a5a', '#2b2b2b'],
};

const palettes: Readonly<Record<ThemeName, ChartColours>> = {
  screen,
  dark: {
    yes: '#7db4f5',
    no: '#9c5210',
    abstain: '#3f454d',
    noLine: '#eb9a4d',
    present: '#ececec',
    parties: { palette: muted, own: 'lightened', ofRecord: [] },
    others: '#5f5943',
    unknown: '#2f343b',
    ink: '#ececec',
    faint: '#b4b8bf',
    rule: '#4a4f57',
    paper: '#16191d',
    sequence: ['#23272d', '#3b4148', '#585f67', '#7f868e', '#abb1b7', '#e0e3e6'],
  },
  print: { ...screen, present: '#000000', ink: '#000000', faint: '#404040', rule: '#b0b0b0' },
  grey: {
    yes: '#3d3d3d',
    no: '#a3a3a3',
    abstain: '#e0e0e0',
    noLine: '#6b6b6b',
    present: '#000000',
    parties: { palette: greys, own: 'unused', ofRecord: [] },
    others: '#d4d4d4',
    unknown: '#f0f0f0',
    ink: '#000000',
    faint: '#404040',
    rule: '#b0b0b0',
    paper: '#ffffff',
    sequence: ['#f5f5f5', '#d6d6d6', '#b0b0b0', '#868686', '#5a5a5a', '#2b2b2b'],
  },
};

/**
 * The colour of text upon a coloured ground: ink or paper, whichever stands out more.
 *
 * @param ground - the colour of the ground, as `#rrggbb`
 * @param colours - the colours of the theme
 * @returns `colours.ink` or `colours.paper`
 * @see Web Content Accessibility Guidelines 2.1, “relative luminance” and “contrast ratio”
 * @example
 * ```ts
 * textOn('#1d4f91', coloursOf('screen')) // => '#ffffff'
 * ```
 */
export function textOn(ground: string, colours: ChartColours): string {
  return contrast(colours.ink, ground) >= contrast(colours.paper, ground)
    ? colours.ink
    : colours.paper;
}

/** The contrast of two colours (`#rrggbb`), 1 to 21, as the Web Content Accessibility Guidelines 2.1 define it. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colours of a theme, by what they stand for. */
export function coloursOf(theme: ThemeName): ChartColours {
  return palettes[theme];
}

/**
 * Points of type in the pixels of a specification, of which there are 96 to the inch.
 *
 * @param size - size in points, 72 to the inch
 * @returns size in pixels
 * @example
 * ```ts
 * points(9) // => 12
 * ```
 */
export function points(size: number): number {
  return (size * 96) / 72;
}

/** Type sizes in pixels, for charts printed at the width they are drawn for. */
export const typeSize = { title: points(9), body: points(7.5), small: points(7) } as const;

/** The look of charts drawn for a purpose and the numbers of their axes in a language, as a Vega-Lite configuration. */
export function configOf(
  theme: ThemeName,
  language: Language = firstLanguage,
): Readonly<Record<string, unknown>> {
  const colours = coloursOf(theme);
  return {
    background: colours.paper,
    // Vega writes numbers as English does.
    ...(language === firstLanguage ? {} : { locale: { number: numberLocale(language) } }),
    // A picture has one text alternative; hundreds of marks that each announce themselves would drown it.
    aria: false,
    padding: 4,
    font: `${fontFamily}, sans-serif`,
    title: {
      anchor: 'start',
      frame: 'bounds',
      color: colours.ink,
      subtitleColor: colours.faint,
      fontSize: typeSize.title,
      lineHeight: points(11.5),
      subtitleFontSize: typeSize.small,
      subtitleLineHeight: points(9.5),
      fontWeight: 'bold',
      offset: 8,
    },
    view: { stroke: null },
    axis: {
      labelColor: colours.ink,
      titleColor: colours.ink,
      labelFontSize: typeSize.body,
      titleFontSize: typeSize.body,
      titleFontWeight: 'normal',
      labelLimit: 0,
      titleLimit: 0,
      domainColor: colours.rule,
      tickColor: colours.rule,
      gridColor: colours.rule,
      domainWidth: points(0.5),
      tickWidth: points(0.5),
      gridWidth: points(0.25),
    },
    legend: {
      labelColor: colours.ink,
      titleColor: colours.ink,
      labelFontSize: typeSize.body,
      titleFontSize: typeSize.body,
      titleFontWeight: 'normal',
      labelLimit: 0,
      titleLimit: 0,
    },
    text: { color: colours.ink, fontSize: typeSize.body },
  };
}

/** What a chart function gives of its own: a title, its panels and marks. */
export interface ChartBody {
  readonly title: { readonly text: string; readonly subtitle?: string };
  readonly usermeta?: { readonly leastPanelWidth?: number };
  readonly [property: string]: unknown;
}

/**
 * Completes a chart: schema, name, text alternative, and the look of its theme.
 *
 * @param name - name of the chart, in letters that a file name bears
 * @param description - the text alternative
 * @param body - the specification's own parts
 * @param options - what the chart was told
 * @returns the specification
 */
export function chart(
  name: string,
  description: string,
  body: ChartBody,
  options: ChartOptions = {},
): VegaLiteSpec {
  const { theme = 'screen', width = defaultWidth } = options;
  const { title, usermeta, ...rest } = body;
  const onScreen = theme === 'screen' || theme === 'dark';
  const titled = options.title ?? onScreen;
  // A picture for print goes through programs that do not know its fonts.
  const text = onScreen ? {} : { text: 'outlines' as const };
  return {
    $schema: vegaLiteSchema,
    name,
    description,
    ...(titled ? { title } : {}),
    usermeta: { title: title.text, width, ...text, ...usermeta },
    ...rest,
    config: configOf(theme, options.language),
  };
}
