import type { ChartOptions } from '../charts/chart-options.js';
import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';
import type { Language, Text } from '../language/language.js';
import type { Dataset } from '../records/records.js';

/** A column of the data behind a figure. */
export interface FigureColumn {
  /** Name in lower case, words joined by underscores. */
  readonly name: string;
  /** What its numbers count: `votes`, `percent`, `sessions`, `days`; left out for words and identifiers. */
  readonly unit?: string;
  /** What the column holds, in a sentence. */
  readonly about: string;
}

/** A row of the data behind a figure. What the source does not tell is undefined. */
export type FigureRow = Readonly<Record<string, string | number | undefined>>;

/** The data behind a figure: every value that it draws, with the passages on which each row rests. */
export interface FigureTable {
  /** The columns, in order; the last is `evidence`, identifiers of passages set apart by a space. */
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

/** The column that every table behind a figure ends with. */
export const evidenceColumn: FigureColumn = {
  name: 'evidence',
  about: 'Identifiers of the passages on which the row rests, in passages.csv of the record',
};

/** What stands below a figure, without its title and source. */
export interface FigureCaption {
  /** What is shown and how to read it, in full sentences; the title and subtitle may be missing from the picture. */
  readonly shown: string;
  /** The number of cases, in a full sentence. */
  readonly cases: string;
}

/** A figure of the notebooks: what it draws of a record, where it is discussed, its caption and the data behind it. */
export interface Figure {
  /** Its name, in letters that a file name bears; the name of its chart. */
  readonly name: string;
  /** The notebook that discusses it, without the ending. */
  readonly notebook: string;
  /** Its title, in every language; that of its chart. */
  readonly title: Text;
  /** Identifiers of the bodies that it is about. */
  readonly bodies: readonly string[];
  /** Draws it from a dataset. */
  readonly draw: (dataset: Dataset, options?: ChartOptions) => VegaLiteSpec;
  /** Says what it shows. */
  readonly caption: (dataset: Dataset, language: Language) => FigureCaption;
  /** The data behind it. */
  readonly data: (dataset: Dataset) => FigureTable;
}
