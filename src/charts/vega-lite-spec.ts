import type { PaperWidth } from './paper.js';

/** How words stand in an SVG picture: as outlines of their letters, or as text with embedded fonts. */
export type SvgText = 'outlines' | 'letters';

/** How words stand in an SVG picture. */
export const svgTexts: readonly SvgText[] = ['outlines', 'letters'];

/** A chart: a Vega-Lite specification with its data in it, which opens in the Vega editor as it is. */
export interface VegaLiteSpec {
  readonly $schema: string;
  /** Name of the chart, in letters that a file name bears. */
  readonly name: string;
  /** The text alternative: what the chart shows, made from its numbers. */
  readonly description: string;
  /** What Vega-Lite leaves alone. */
  readonly usermeta?: {
    /** The title, also where the picture does not have it. */
    readonly title?: string;
    /** The least width of the first panel, in pixels, at which its texts do not meet. */
    readonly leastPanelWidth?: number;
    /** The width on paper for which the chart is arranged. */
    readonly width?: PaperWidth;
    /** How words stand in it as SVG; letters if left out. */
    readonly text?: SvgText;
  };
  readonly [property: string]: unknown;
}
