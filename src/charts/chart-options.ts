import { type CivilCalendar, gregorianThroughout } from '../calendar/civil-calendar.js';
import type { Language } from '../language/language.js';
import { isNarrow, type PaperWidth } from './paper.js';
import { type ChartColours, coloursOf, type ThemeName } from './theme.js';

/** What every chart can be told. */
export interface ChartOptions {
  /** Language of the labels and of the text alternative; English by default. */
  readonly language?: Language;
  /** For what it is drawn; `screen` by default. */
  readonly theme?: ThemeName;
  /** The width of the whole picture on paper, for which the chart is arranged; 174 mm by default. */
  readonly width?: PaperWidth;
  /** Whether title and subtitle stand in the picture; for print and grey they do not by default, since the caption has them. */
  readonly title?: boolean;
  /** The calendar in force where the record belongs (`dataset.civilCalendar`), for axes of days; Gregorian throughout by default. */
  readonly civilCalendar?: CivilCalendar;
  /** All parties of the record (`dataset.parties`), so that each has the same colour in every chart; a chart’s own parties by default. */
  readonly parties?: readonly { readonly id: string; readonly colour?: string | undefined }[];
}

/** The width for which a chart is arranged unless another is asked for: a page of two columns. */
export const defaultWidth: PaperWidth = '174mm';

/** What a chart needs to know of its options to arrange itself. */
export interface Look {
  readonly language: Language;
  readonly colours: ChartColours;
  /** Whether it is one column wide: row labels then stand above what they name, legends below each other. */
  readonly narrow: boolean;
  /** The calendar that was in force. */
  readonly civilCalendar: CivilCalendar;
}

/**
 * Reads the options of a chart.
 *
 * @param options - language, theme and width
 * @returns the language, the colours of the theme, and whether the chart is one column wide
 * @example
 * ```ts
 * lookOf({ width: '84mm', language: 'el' }).narrow // => true
 * lookOf({}).language // => 'en'
 * ```
 */
export function lookOf(options: ChartOptions): Look {
  const { language = 'en', theme = 'screen', width = defaultWidth } = options;
  const { civilCalendar = gregorianThroughout, parties } = options;
  const ofTheme = coloursOf(theme);
  const colours =
    parties === undefined
      ? ofTheme
      : { ...ofTheme, parties: { ...ofTheme.parties, ofRecord: parties } };
  return { language, colours, narrow: isNarrow(width), civilCalendar };
}
