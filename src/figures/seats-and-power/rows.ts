import { type PartyPower, seatsAndPower } from '../../analysis/power/seats-and-power.js';
import type { Dataset } from '../../records/records.js';
import type { SeatedBody, SeatedParty } from '../seated-body.js';
import { type DecidingParameters, type ShownBodies, shownBodies } from '../seats-of-bodies.js';

/** A party of a body with its share of the seats and of the power. */
export type PartyInBody = SeatedParty & PartyPower;

/** A body with the power of its parties. */
export interface BodyPower {
  readonly body: SeatedBody;
  readonly parties: readonly PartyInBody[];
}

/** The bodies that are shown, each with the power of its parties. */
export interface PowerRows extends ShownBodies {
  readonly rows: readonly BodyPower[];
}

/** So many parties of one body fill a page. */
export const mostParties = 22;

/** The rows of a page; a body takes one for its heading, and one for each of its parties. */
const page = 22;

/** The seats and the power of the parties of some bodies. */
export function powerRows(shown: ShownBodies): PowerRows {
  const rows = shown.bodies.map((body) => {
    const seats = body.parties.map((party) => party.seats);
    const { parties } = seatsAndPower({ seats, quota: body.quota });
    return {
      body,
      parties: body.parties.map((party, index) => ({ ...party, ...parties[index]! })),
    };
  });
  return { ...shown, rows };
}

/** Whether the two indices give every party the same power, but for the last digits of a computation. */
export function indicesAgree({ rows }: PowerRows): boolean {
  const apart = rows.flatMap(({ parties }) =>
    parties.map((one) => Math.abs(one.banzhaf - one.shapleyShubik)),
  );
  return apart.every((difference) => difference < 1e-9);
}

/** The bodies for which a page has room, with the power of their parties. */
export function powerRowsOf(record: Dataset, parameters: DecidingParameters): PowerRows {
  return powerRows(
    shownBodies(record, parameters, {
      most: mostParties,
      room: page,
      needs: ({ parties }) => parties.length + 1,
      changes: true,
    }),
  );
}
