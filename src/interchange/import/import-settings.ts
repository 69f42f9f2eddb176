import type { DateOrder } from './cell-dates.js';
import type { ImportMapping } from './import-mapping.js';

/** What is told of the files as a whole, by a mapping or a profile. */
export interface ImportSettings {
  readonly dates?: DateOrder | undefined;
  readonly options?: ImportMapping['options'];
  readonly results?: ImportMapping['results'];
  readonly untoldResults?: ImportMapping['untoldResults'];
  /** The session that the heading of a column of ballots tells. */
  readonly sessionOfVote?: (heading: string) => string | undefined;
}
