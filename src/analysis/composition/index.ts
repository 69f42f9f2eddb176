export { fractionalisation } from './fractionalisation.js';
export { gallagher } from './gallagher.js';
export { golosov } from './golosov.js';
export { laaksoTaagepera } from './laakso-taagepera.js';
export { loosemoreHanby } from './loosemore-hanby.js';
export * from './paired-seats.js';
export { type PartyInComposition, partyInBodies } from './party-in-bodies.js';
export * from './party-in-body.js';
export type { TwoBodies } from './party-sizes.js';
export {
  binomialRepresentation,
  hypergeometricRepresentation,
  type PooledBodies,
  type Representation,
  type RepresentationVerdict,
  type SharedBodies,
} from './representation.js';
export { sainteLague } from './sainte-lague.js';
export { type SeatVariantResult, seatVariants, type VariantSeats } from './seat-variants.js';
export {
  groupName,
  type SeatsByParty,
  type SeatsByPartyOptions,
  type SeatsOptions,
  seatsByParty,
} from './seats-by-party.js';
export { type SizeByVotes, sizeByVotes } from './size-by-votes.js';
