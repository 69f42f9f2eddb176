import type { HistoricalDate } from '../calendar/historical-date.js';
import { canHold } from './can-hold.js';
import type { Body, Dataset, Person } from './records.js';

/**
 * The people who can have been members of a body on a date, each once: who held two posts in it, or left and came back within the day,
 * is one member.
 *
 * @param dataset - the dataset
 * @param body - the body
 * @param date - the date; undefined if it is not told, when everybody can have been
 * @returns the people, in the order of their memberships; an end that is not told is open
 * @example
 * ```ts
 * const dataset = loadDataset();
 * const session = dataset.sessions.find((one) => one.id === 'sovnarkom-1917-12-13');
 * membersAt(dataset, session.body, session.date).some((one) => one.id === 'lenin') // => true
 * ```
 */
export function membersAt(
  dataset: Pick<Dataset, 'memberships'>,
  body: Body,
  date: HistoricalDate | undefined,
): Person[] {
  const own = dataset.memberships.filter((one) => one.body.id === body.id && canHold(one, date));
  return [...new Map(own.map(({ person }) => [person.id, person])).values()];
}
