import type { SourceOption } from '../../../language/meaning/ballot-options.js';
import type { DateOrder } from '../cell-dates.js';
import type { Gathered } from '../gathered.js';
import type { Grid } from '../grid.js';
import type { KnownColumns, TablePlan } from '../guess-columns.js';
import type { HeadedTable } from '../headed-table.js';

/** What is known of the files of one publisher: what their columns and codes mean. */
export interface Profile {
  readonly name: string;
  /** Whose files they are, in a few words. */
  readonly about: string;
  /** Name of the body that votes, where it is always the same. */
  readonly body?: string;
  readonly bodyKind?: string;
  /** The order of day and month in dates that leave it open. */
  readonly dates?: DateOrder;
  /** What codes and words of ballots mean. */
  readonly options?: Readonly<Record<string, SourceOption>>;
  /** What words of results mean. */
  readonly results?: Readonly<Record<string, string>>;
  /** How its text files are written, where that cannot be told from them. */
  readonly delimited?: {
    readonly encoding?: string;
    readonly separator?: string;
    readonly plainQuotes?: boolean;
  };
  /** The headings of a table that has none; undefined where it has its own. */
  readonly headings?: (grid: Grid) => readonly string[] | undefined;
  /** What the columns of a table tell; undefined where it is none of this publisher's. */
  readonly columns?: (table: HeadedTable) => KnownColumns | undefined;
  /** The session that the heading of a column of ballots tells. */
  readonly sessionOfVote?: (heading: string) => string | undefined;
  /** Who casts no vote and only takes stands, which stand among the ballots of others. */
  readonly announcing?: (gathered: Gathered) => ReadonlySet<string>;
  /** What is put right when everything is gathered. */
  readonly amend?: (gathered: Gathered, plans: readonly TablePlan[]) => void;
  /** Reads a file that is no table: its tree, from JSON or XML; undefined where it is none of this publisher's. */
  readonly tree?: (tree: unknown, file: string) => Gathered | undefined;
}

/** Whether a table has all of some headings, however they are written. */
export function hasHeadings(
  table: { readonly columns: readonly string[] },
  ...headings: string[]
): boolean {
  const own = new Set(table.columns.map((one) => one.toLowerCase()));
  return headings.every((one) => own.has(one.toLowerCase()));
}
