import type { Composition } from '../../records/records.js';
import type { PartyInBody } from '../distributions/hypergeometric-chances.js';
import { requireParties, type SeatsByPartyOptions, seatsByParty } from './seats-by-party.js';

/**
 * A party in a body, as `binomialRepresentation` and `hypergeometricRepresentation` take it. Where the party of some seats is not
 * told, `partyInBodies` gives the limits.
 *
 * @param party - the party’s identifier
 * @param composition - a composition of a loaded dataset, all of whose seats are told by party
 * @param options - how seats that were to follow are taken
 * @returns its members and all members
 * @throws ArgumentError when the party of some seats is not told, and as `seatsByParty`
 * @example
 * ```ts
 * const coalition = loadDataset().compositions.find((one) => one.id === 'sovnarkom-coalition');
 * const leftSrs = partyInBody('left-sr', coalition);
 * leftSrs // => { members: 7, size: 18 }
 * binomialRepresentation({ share: 0.25, bodies: [leftSrs] })[0].verdict // => 'within chance'
 * ```
 */
export function partyInBody(
  party: string,
  composition: Composition,
  options: SeatsByPartyOptions = {},
): PartyInBody {
  requireParties('composition', composition);
  const { names, seats } = seatsByParty(composition, options);
  return {
    members: seats[names.indexOf(party)] ?? 0,
    size: seats.reduce((sum, count) => sum + count, 0),
  };
}
