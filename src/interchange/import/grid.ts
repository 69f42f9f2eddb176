/** A table as it stands in a file: cells as text, before anything is known of what they mean. */
export interface Grid {
  /** The file, by the name under which it was given. */
  readonly file: string;
  readonly rows: readonly GridRow[];
  /** What was found of how the file is written: encoding, separator, sheet. */
  readonly said: readonly string[];
}

/** A row of cells and its number as a spreadsheet counts it. */
export interface GridRow {
  readonly number: number;
  readonly cells: readonly string[];
}
