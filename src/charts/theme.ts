import type { VegaLiteSpec } from './vega-lite-spec.js';

/** The schema that every chart declares. */
export const vegaLiteSchema = 'https://vega.github.io/schema/vega-lite/v6.json';

/** The family that charts are set in. It has Latin, Greek and Cyrillic. */
export const fontFamily = 'Noto Sans';

/**
 * The colours of charts. The two sides of a vote differ in lightness as well as in hue, so that they stay apart in grey and for
 * readers who do not tell the hues apart.
 */
export const colours = {
  yes: '#1d4f91',
  no: '#f2a65a',
  abstain: '#dcdcdc',
  ink: '#1a1a1a',
  faint: '#595959',
  rule: '#c8c8c8',
} as const;

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

/** The look that all charts share, as a Vega-Lite configuration. */
export const theme: Readonly<Record<string, unknown>> = {
  background: 'white',
  padding: 4,
  font: `${fontFamily}, sans-serif`,
  title: {
    anchor: 'start',
    frame: 'group',
    color: colours.ink,
    subtitleColor: colours.faint,
    fontSize: typeSize.title,
    subtitleFontSize: typeSize.small,
    fontWeight: 'bold',
    offset: 8,
    subtitlePadding: 3,
  },
  view: { stroke: null },
  axis: {
    labelColor: colours.ink,
    titleColor: colours.ink,
    labelFontSize: typeSize.body,
    titleFontSize: typeSize.body,
    titleFontWeight: 'normal',
    labelLimit: 0,
    domainColor: colours.rule,
    tickColor: colours.rule,
    gridColor: colours.rule,
    domainWidth: points(0.5),
    tickWidth: points(0.5),
    gridWidth: points(0.25),
  },
  legend: {
    labelColor: colours.ink,
    labelFontSize: typeSize.body,
    titleFontSize: typeSize.body,
    labelLimit: 0,
  },
  text: { color: colours.ink, fontSize: typeSize.body },
};

/**
 * Completes a chart: schema, name, text alternative and the look that all charts share.
 *
 * @param name - name of the chart, in letters that a file name bears
 * @param description - the text alternative
 * @param body - the specification's own parts
 * @returns the specification
 */
export function chart(
  name: string,
  description: string,
  body: Readonly<Record<string, unknown>>,
): VegaLiteSpec {
  return { $schema: vegaLiteSchema, name, description, ...body, config: theme };
}
