import type { Composition } from '../../records/records.js';
import type { TwoBodies } from './party-sizes.js';
import {
  requireParties,
  type SeatsByParty,
  type SeatsByPartyOptions,
  seatsByParty,
} from './seats-by-party.js';

/** The parties of two bodies with their sizes in either. */
export interface PairedSeats extends TwoBodies {
  /** Identifiers of parties, in the order of the sizes. */
  readonly names: readonly string[];
}

/**
 * The seats of the same parties in two bodies, as the indices of disproportionality take them. A party without seats in a body all
 * of whose seats are told by party has none there.
 *
 * Source: a plain count; no formula.
 *
 * @param reference - the composition that sets the standard
 * @param body - the composition compared with it
 * @param options - how seats that were to follow are taken
 * @returns the parties of both, with their seats in either
 * @throws ArgumentError when a composition has seats whose party is not told, and as `seatsByParty`
 * @example
 * ```ts
 * const coalition = loadDataset().compositions.find((one) => one.id === 'sovnarkom-coalition');
 * pairedSeats(coalition, coalition) // => { names: ['bolshevik', 'left-sr'], reference: [11, 7], body: [11, 7] }
 * gallagher(pairedSeats(coalition, coalition)) // => 0
 * ```
 */
export function pairedSeats(
  reference: Composition,
  body: Composition,
  options: SeatsByPartyOptions = {},
): PairedSeats {
  const [first, second] = (
    [
      ['reference', reference],
      ['body', body],
    ] as const
  ).map(([argument, composition]) => {
    requireParties(argument, composition);
    return seatsByParty(composition, options);
  });
  const names = [...new Set([...first!.names, ...second!.names])];
  const sizes = ({ names: own, seats }: SeatsByParty) =>
    names.map((name) => seats[own.indexOf(name)] ?? 0);
  return { names, reference: sizes(first!), body: sizes(second!) };
}
