import type { HistoricalDate } from '../calendar/index.js';
import { type Body, type Composition, type Dataset, sizeOfBody } from '../records/index.js';

/** The seats of a composition: those of one party, or all; those filled on its date, and with those to follow. */
export interface SeatTotals {
  readonly filled: number;
  readonly all: number;
  /** The votes of all: each seat as often as it weighs. */
  readonly votes: number;
}

/**
 * Sums the seats of a composition.
 *
 * @param composition - the composition
 * @param party - identifier of a party; all holders if left out
 * @returns the sums; undefined if the composition has no row for it
 */
export function seatTotals(composition: Composition, party?: string): SeatTotals | undefined {
  const rows = composition.seats.filter((row) => party === undefined || row.party?.id === party);
  if (rows.length === 0) return undefined;
  const sum = (list: Composition['seats']) => list.reduce((total, row) => total + row.seats, 0);
  return {
    filled: sum(rows.filter((row) => row.status === 'filled')),
    all: sum(rows),
    votes: rows.reduce((total, row) => total + row.seats * row.weight, 0),
  };
}

/** The latest official composition of a body that began by a date. */
export function compositionAt(
  dataset: Dataset,
  body: Body,
  date: HistoricalDate | undefined,
): Composition | undefined {
  const size = sizeOfBody(dataset, body, date);
  return size.kind === 'unknown' ? undefined : size.composition;
}
