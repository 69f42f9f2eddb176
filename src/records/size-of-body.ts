import type { HistoricalDate } from '../calendar/historical-date.js';
import type { Body, Composition, Dataset } from './records.js';

/** How many members a body had: known, known to lie between two numbers, or not told. */
export type BodySize =
  | { readonly kind: 'known'; readonly members: number; readonly composition: Composition }
  | {
      readonly kind: 'between';
      readonly atLeast: number;
      readonly atMost: number;
      readonly composition: Composition;
    }
  | { readonly kind: 'unknown'; readonly reason: string };

/** What is counted of a body. */
export interface SizeOptions {
  /**
   * `members`: each seat once; `votes`: each as often as it weighs, which is what the counts of a vote are compared with. `members`
   * unless told.
   */
  readonly of?: 'members' | 'votes';
}

/**
 * The size of a body on a date, from the latest official composition that began by then.
 *
 * @param dataset - the dataset
 * @param body - the body
 * @param date - the date; undefined if not told
 * @param options - whether members are counted, or their votes, of which a seat may have several
 * @returns the number of members; two bounds where some seats were to follow at a time not told; or why it is not known
 * @example
 * ```ts
 * const dataset = loadDataset();
 * const [reply, , , kadets] = dataset.votes;
 * sizeOfBody(dataset, reply.session.body, reply.session.date).members // => 101
 * sizeOfBody(dataset, kadets.session.body, kadets.session.date).atLeast // => 216
 * sizeOfBody(dataset, kadets.session.body, kadets.session.date).atMost // => 366
 * ```
 */
export function sizeOfBody(
  dataset: Dataset,
  body: Body,
  date: HistoricalDate | undefined,
  { of = 'members' }: SizeOptions = {},
): BodySize {
  const day = date?.earliest;
  if (day === undefined) return { kind: 'unknown', reason: 'the session is not dated' };
  const composition = dataset.compositions
    .filter((one) => one.body === body && one.authority === 'official' && began(one) <= day)
    .sort((a, b) => began(a) - began(b))
    .at(-1);
  if (!composition) {
    return { kind: 'unknown', reason: `no composition of ${body.name.en} is told by that date` };
  }
  if (composition.seats.length === 0) {
    return {
      kind: 'unknown',
      reason: `the seats of the composition ${composition.id} are not told`,
    };
  }
  const total = (rows: Composition['seats']) =>
    rows.reduce((sum, row) => sum + row.seats * (of === 'votes' ? row.weight : 1), 0);
  const atLeast = total(composition.seats.filter((row) => row.status === 'filled'));
  const atMost = total(composition.seats);
  return atLeast === atMost
    ? { kind: 'known', members: atMost, composition }
    : { kind: 'between', atLeast, atMost, composition };
}

/**
 * The fewest and the most members of a body, in the form in which the measures of a vote ask for them.
 *
 * @param size - what {@link sizeOfBody} gave
 * @returns the two bounds, equal where the size is known; undefined where it is not told
 * @example
 * ```ts
 * const dataset = loadDataset();
 * const [reply, , , kadets] = dataset.votes;
 * sizeBounds(sizeOfBody(dataset, reply.session.body, reply.session.date)) // => { atLeast: 101, atMost: 101 }
 * sizeBounds(sizeOfBody(dataset, kadets.session.body, kadets.session.date)) // => { atLeast: 216, atMost: 366 }
 * ```
 */
export function sizeBounds(
  size: BodySize,
): { readonly atLeast: number; readonly atMost: number } | undefined {
  if (size.kind === 'unknown') return undefined;
  if (size.kind === 'known') return { atLeast: size.members, atMost: size.members };
  return { atLeast: size.atLeast, atMost: size.atMost };
}

function began(composition: Composition): number {
  return composition.date?.earliest ?? Number.POSITIVE_INFINITY;
}
