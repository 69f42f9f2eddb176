import type { HistoricalDate } from '../../calendar/historical-date.js';
import type { Body, Composition, Dataset, Vote } from '../../records/records.js';
import { sizeBounds, sizeOfBody } from '../../records/size-of-body.js';
import type { SizeBounds } from '../votes/turnout.js';
import { countedIn } from '../votes/turnout.js';

/** The fewest and the most members of a body, and on what the fewest rests. */
export interface SizeByVotes extends SizeBounds {
  readonly composition: Composition;
  /** The vote of whose voters so many must have had a seat; left out where the composition itself tells the fewest. */
  readonly vote?: Vote;
}

/**
 * The size of a body on a date, where seats were to follow: not less than were counted in one of its votes before.
 *
 * Assumptions: whoever was counted in a vote had a seat, and nobody gave one up between that vote and the date.
 *
 * @param dataset - the dataset
 * @param body - the body
 * @param date - the date; undefined if not told
 * @returns the fewest and the most members, the composition that tells them, and the vote that raises the fewest; undefined
 *   where no size is told
 * @example
 * ```ts
 * const dataset = loadDataset();
 * const { body, from } = dataset.statements.find((one) => one.id === 'vtsik-left-sr-1918-01');
 * const size = sizeByVotes(dataset, body, from);
 * [size.atLeast, size.atMost, size.vote.session.date.written] // => [251, 366, '1917-12-01']
 * ```
 */
export function sizeByVotes(
  dataset: Dataset,
  body: Body,
  date: HistoricalDate | undefined,
): SizeByVotes | undefined {
  const size = sizeOfBody(dataset, body, date, { of: 'votes' });
  const bounds = sizeBounds(size);
  if (size.kind === 'unknown' || bounds === undefined) return undefined;
  const { composition } = size;
  const day = date?.earliest ?? Number.NEGATIVE_INFINITY;
  const since = composition.date?.latest ?? Number.POSITIVE_INFINITY;
  const largest = dataset.votes
    .filter(({ session }) => session.body === body && isBetween(session.date, since, day))
    .map((vote) => ({ vote, counted: countedIn(vote) }))
    .filter(({ counted }) => counted > bounds.atLeast && counted <= bounds.atMost)
    .sort((a, b) => b.counted - a.counted)[0];
  return largest === undefined
    ? { ...bounds, composition }
    : { atLeast: largest.counted, atMost: bounds.atMost, composition, vote: largest.vote };
}

function isBetween(date: HistoricalDate | undefined, from: number, to: number): boolean {
  const { earliest, latest } = date ?? {};
  return earliest !== undefined && latest !== undefined && earliest >= from && latest <= to;
}
