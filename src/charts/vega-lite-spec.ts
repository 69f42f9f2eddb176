/** A chart: a Vega-Lite specification with its data in it, which opens in the Vega editor as it is. */
export interface VegaLiteSpec {
  readonly $schema: string;
  /** Name of the chart, in letters that a file name bears. */
  readonly name: string;
  /** The text alternative: what the chart shows, made from its numbers. */
  readonly description: string;
  /** What Vega-Lite leaves alone: the least width of the first panel, in pixels, at which its texts do not meet. */
  readonly usermeta?: { readonly leastPanelWidth?: number };
  readonly [property: string]: unknown;
}

/** What every chart can be told. */
export interface ChartOptions {
  /** Language of the labels and of the text alternative; English by default. */
  readonly language?: 'en' | 'el' | 'ru';
}
