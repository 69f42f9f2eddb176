/** What is told apart in a table of ballots: its votes, members and options, each by some of its columns. */
export type Told = 'votes' | 'members' | 'options';

/** What is asked of a table of ballots, whatever holds its columns. Rows are counted from zero, below the heading. */
export interface BallotColumns {
  /**
   * The first row of each of what is told apart, in the order of the rows; its place there is its number from then on.
   *
   * @param columns - the columns by which votes, members and options are told apart
   */
  firstRows(columns: Readonly<Record<Told, readonly string[]>>): Promise<Record<Told, number[]>>;
  /** Whether in rows that are alike in some columns another column is alike, too. */
  follows(column: string, from: readonly string[]): Promise<boolean>;
  /** Some rows, which are told in their order: the names of the columns, and the cells. */
  rowsAt(
    rows: readonly number[],
  ): Promise<{ readonly names: readonly string[]; readonly rows: readonly (readonly unknown[])[] }>;
  /** Goes through the ballots, some thousand at a time: of each the numbers of the member, the vote and the option. */
  eachChunk(
    take: (ballots: readonly [Int32Array, Int32Array, Int32Array], count: number) => void,
  ): Promise<void>;
}
