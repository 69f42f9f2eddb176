import type { Json, JsonChange } from './json-changes.js';

/** A chart laid out at one width, as a Vega specification for a light screen and the changes for other themes. */
export interface GalleryChart {
  /** Width in pixels of the specification. */
  readonly width: number;
  /** Height in pixels of the specification. */
  readonly height: number;
  readonly spec: Json;
  readonly dark: readonly JsonChange[];
  readonly print: readonly JsonChange[];
}

/** The charts of a figure in one language: for a page, and for one column. */
export interface GalleryCharts {
  readonly wide: GalleryChart;
  readonly narrow: GalleryChart;
}

/** The charts of a figure as the page holds them: the narrow one by what differs from the wide one, since they share their data. */
export interface StoredCharts {
  readonly wide: GalleryChart;
  readonly narrow: Omit<GalleryChart, 'spec'> & { readonly changes: readonly JsonChange[] };
}
