import { maximalLosingCoalitions } from '../../analysis/power/maximal-losing-coalitions.js';
import { minimalWinningCoalitions } from '../../analysis/power/minimal-winning-coalitions.js';
import type { Dataset } from '../../records/records.js';
import type { SeatedBody } from '../seated-body.js';
import { type DecidingParameters, type ShownBodies, shownBodies } from '../seats-of-bodies.js';

/** Parties of a body that vote together. */
export interface Coalition {
  /** Their places among the parties of the body. */
  readonly members: readonly number[];
  readonly seats: number;
  /** Whether it has the votes that a decision needs. */
  readonly decides: boolean;
  /** Its votes above those needed; below zero, those it lacks. */
  readonly surplus: number;
}

/**
 * The coalitions that mark what a body’s numbers allow: the smallest that decide, and the largest that do not.
 *
 * @param body - a body with the seats of its parties and the votes that decide
 * @returns the coalitions that decide and cease to when any member leaves, then those that do not and would with any other
 * @throws ArgumentError as `minimalWinningCoalitions`
 * @example
 * ```ts
 * const [vtsik] = seatedBodies(loadDataset(), { bodies: ['vtsik'] });
 * coalitionsOf(vtsik).map((one) => [one.members, one.surplus]) // => [[[0], 11], [[1, 2, 3, 4], -12]]
 * ```
 */
export function coalitionsOf(body: SeatedBody): Coalition[] {
  const game = { quota: body.quota, weights: body.parties.map((party) => party.seats) };
  const coalition = (members: readonly number[], decides: boolean): Coalition => {
    const seats = members.reduce((sum, member) => sum + (game.weights[member] ?? 0), 0);
    return { members, seats, decides, surplus: seats - body.quota };
  };
  return [
    ...minimalWinningCoalitions(game).map((members) => coalition(members, true)),
    ...maximalLosingCoalitions(game)
      .filter((members) => members.length > 0)
      .map((members) => coalition(members, false)),
  ];
}

/** A body with the coalitions that are drawn of it. */
export interface BodyCoalitions {
  readonly body: SeatedBody;
  readonly coalitions: readonly Coalition[];
}

/** The bodies that are shown, each with its coalitions. */
export interface CoalitionRows extends ShownBodies {
  readonly rows: readonly BodyCoalitions[];
  /** How many coalitions of these bodies there are, those included for which the page has no room. */
  readonly coalitions: number;
}

/** The most parties of a body of which every coalition can be looked at. */
export const mostParties = 16;

/** The rows of a page; a body takes one for its heading, and one for each of its coalitions. */
const page = 22;

/**
 * The coalitions of some bodies: of a body that has more of them than a page has rows those with the fewest votes beyond or short of
 * those needed.
 */
export function coalitionRows(shown: ShownBodies): CoalitionRows {
  const all = shown.bodies.map((body) => ({ body, coalitions: coalitionsOf(body) }));
  return {
    ...shown,
    rows: all.map(({ body, coalitions }) => ({ body, coalitions: closest(coalitions) })),
    coalitions: all.reduce((sum, one) => sum + one.coalitions.length, 0),
  };
}

function closest(coalitions: readonly Coalition[]): Coalition[] {
  const from = ({ surplus }: Coalition) => Math.abs(surplus);
  const kept = new Set([...coalitions].sort((a, b) => from(a) - from(b)).slice(0, page - 1));
  return coalitions.filter((one) => kept.has(one));
}

/** The bodies for which a page has room, with their coalitions. */
export function coalitionRowsOf(record: Dataset, parameters: DecidingParameters): CoalitionRows {
  return coalitionRows(
    shownBodies(record, parameters, {
      most: mostParties,
      room: page,
      needs: (body) => closest(coalitionsOf(body)).length + 1,
      changes: true,
    }),
  );
}
