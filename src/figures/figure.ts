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
