import { ArgumentError } from '../../errors/argument-error.js';
import type { Composition, Seats } from '../../records/records.js';
import type { PartyInBody } from '../distributions/hypergeometric-chances.js';
import type { TwoBodies } from './party-sizes.js';

/** How seats that were to follow, at a time that is not told, are taken. */
export interface SeatsOptions {
  /** As filled, or not counted; a composition with such seats is refused unless told. */
  readonly toFollow?: 'filled' | 'left out';
}

/** The parties and groups of a body with their seats, in the same order. */
export interface SeatsByParty {
  /** Identifiers of parties; the name of a group whose party is not told. */
  readonly names: readonly string[];
  /** The seats of each: what the measures of composition take as sizes, and the indices of power as weights. */
  readonly seats: readonly number[];
}

/**
 * What a row of seats is called among the parties and groups of a body.
 *
 * @param seats - a row of seats
 * @returns the identifier of its party, the name of its group, or its own identifier
 * @example
 * ```ts
 * const [bolsheviks] = loadDataset().compositions.find((one) => one.id === 'vtsik-elected-1917-10').seats;
 * groupName(bolsheviks) // => 'bolshevik'
 * ```
 */
export function groupName(seats: Seats): string {
  return seats.party?.id ?? seats.group ?? seats.id;
}

/**
 * The seats of each party of a body, as the measures of composition and the indices of power take them.
 *
 * Source: a plain sum; no formula.
 *
 * Assumptions: a group whose party is not told counts as one party.
 *
 * @param composition - a composition of a loaded dataset
 * @param options - how seats that were to follow are taken
 * @returns the parties with their seats, in the order of the record
 * @throws ArgumentError when no seat is told, or some seats were to follow and it is not said how to take them
 * @example
 * ```ts
 * const coalition = loadDataset().compositions.find((one) => one.id === 'sovnarkom-coalition');
 * seatsByParty(coalition) // => { names: ['bolshevik', 'left-sr'], seats: [11, 7] }
 * laaksoTaagepera(seatsByParty(coalition).seats) // ≈ 1.906
 * ```
 */
export function seatsByParty(composition: Composition, options: SeatsOptions = {}): SeatsByParty {
  const { toFollow } = options;
  if (toFollow !== undefined && toFollow !== 'filled' && toFollow !== 'left out') {
    throw new ArgumentError('options.toFollow', toFollow, '"filled" or "left out"');
  }
  const open = composition.seats.filter(({ status }) => status === 'to-follow');
  if (open.length > 0 && toFollow === undefined) {
    const named = open.map((row) => `${groupName(row)} ${row.seats}`).join(', ');
    const expected = `"filled" or "left out", since seats of ${composition.id} were to follow (${named})`;
    throw new ArgumentError('options.toFollow', toFollow, expected);
  }
  const rows =
    toFollow === 'left out'
      ? composition.seats.filter((row) => !open.includes(row))
      : composition.seats;
  if (rows.length === 0) {
    throw new ArgumentError('composition', composition.id, 'a composition of which seats are told');
  }
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(groupName(row), (sums.get(groupName(row)) ?? 0) + row.seats);
  return { names: [...sums.keys()], seats: [...sums.values()] };
}

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
 * const { compositions } = loadDataset();
 * const [elected, coalition] = ['vtsik-elected-1917-10', 'sovnarkom-coalition'].map((id) => compositions.find((one) => one.id === id));
 * pairedSeats(coalition, coalition) // => { names: ['bolshevik', 'left-sr'], reference: [11, 7], body: [11, 7] }
 * gallagher(pairedSeats(coalition, coalition)) // => 0
 * ```
 */
export function pairedSeats(
  reference: Composition,
  body: Composition,
  options: SeatsOptions = {},
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
  options: SeatsOptions = {},
): PartyInBody {
  requireParties('composition', composition);
  const { names, seats } = seatsByParty(composition, options);
  return {
    members: seats[names.indexOf(party)] ?? 0,
    size: seats.reduce((sum, count) => sum + count, 0),
  };
}

function requireParties(argument: string, composition: Composition): void {
  const untold = composition.seats.find((row) => row.party === undefined && row.seats > 0);
  if (untold !== undefined) {
    const expected = `a composition all of whose seats are told by party (of ${untold.seats}, ${groupName(untold)}, the party is not told)`;
    throw new ArgumentError(argument, composition.id, expected);
  }
}
