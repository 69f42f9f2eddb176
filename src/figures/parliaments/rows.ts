import type { Dataset } from '../../records/records.js';
import { type SeatsParameters, type ShownBodies, shownBodies } from '../seats-of-bodies.js';

/** So many parties can be told from one another, and stand below a body on one page. */
export const mostParties = 40;

/** The lines of a page, and those that a body takes beside a line for each of its parties. */
const page = 60;
const body = 12;

/** The bodies that are drawn: the first for which a page has room. */
export function parliamentRows(record: Dataset, parameters: SeatsParameters): ShownBodies {
  return shownBodies(record, parameters, {
    most: mostParties,
    room: page,
    needs: ({ parties }) => body + parties.length,
    changes: false,
  });
}
