import type { PaperWidth } from '../charts/paper.js';
import type { SvgText } from '../charts/vega-lite-spec.js';

/** The size of a picture and the type in it. */
export interface PictureOptions {
  /** Width on paper: `84mm`, `174mm`, a number of millimetres; that for which the chart is arranged if left out. */
  readonly width?: PaperWidth;
  /** Height on paper; what the chart needs if left out. */
  readonly height?: PaperWidth;
  /** Font files (.ttf, .otf) of one family, upright first, bold and italic where there are such; Noto Sans if left out. */
  readonly font?: readonly string[];
  /**
   * How the words of an SVG picture stand in it: as the outlines of their letters, which look the same in every program, or as text
   * with embedded fonts, which browsers show, and which can be searched and changed. Outlines for the themes print and grey, text
   * for others, if left out.
   */
  readonly text?: SvgText;
  /** Who made the chart, for the properties of a PDF or page; nobody unless told. */
  readonly author?: string;
}
