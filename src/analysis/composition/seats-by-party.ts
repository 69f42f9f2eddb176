import { ArgumentError } from '../../errors/argument-error.js';
import type { Composition, Seats } from '../../records/records.js';
import { requireWeightsTold } from '../votes/require-weights-told.js';

/** How seats that were to follow, at a time that is not told, are taken. */
export interface SeatsOptions {
  /** As filled, or not counted; a composition with such seats is refused unless told. */
  readonly toFollow?: 'filled' | 'left out';
}

/** How seats that were to follow, and seats of more than one vote, are taken. */
export interface SeatsByPartyOptions extends SeatsOptions {
  /**
   * Seats that weigh more than one vote: `counted` as so many, or `left out`, each as one place; a composition with such seats is
   * refused unless told.
   */
  readonly weights?: 'counted' | 'left out';
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
 * @param options - how seats that were to follow, and those of more than one vote, are taken
 * @returns the parties with their seats, in the order of the record
 * @throws ArgumentError when no seat is told, or some seats were to follow, or have more than one vote, and it is not said how to take them
 * @example
 * ```ts
 * const coalition = loadDataset().compositions.find((one) => one.id === 'sovnarkom-coalition');
 * seatsByParty(coalition) // => { names: ['bolshevik', 'left-sr'], seats: [11, 7] }
 * laaksoTaagepera(seatsByParty(coalition).seats) // ≈ 1.906
 * ```
 */
export function seatsByParty(
  composition: Composition,
  options: SeatsByPartyOptions = {},
): SeatsByParty {
  const rows = countedSeats(composition, options);
  const { weights } = options;
  requireWeightsTold('options.weights', rows, weights, ['counted', 'left out']);
  return sumsByParty(rows, (row) => row.seats * (weights === 'counted' ? row.weight : 1));
}

/** A sum for each party over rows of seats. */
export function sumsByParty(rows: readonly Seats[], of: (row: Seats) => number): SeatsByParty {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(groupName(row), (sums.get(groupName(row)) ?? 0) + of(row));
  return { names: [...sums.keys()], seats: [...sums.values()] };
}

/** The rows of seats that count, as `seatsByParty` is told to take those that were to follow. */
export function countedSeats(composition: Composition, options: SeatsOptions): readonly Seats[] {
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
  return rows;
}

/**
 * Throws unless the party of every seat of a composition is told.
 *
 * @param argument - the name of the argument, for the error
 * @param composition - the composition
 * @throws ArgumentError naming the seats whose party is not told
 * @example
 * ```ts
 * const coalition = loadDataset().compositions.find((one) => one.id === 'sovnarkom-coalition');
 * requireParties('composition', coalition) // => undefined
 * ```
 */
export function requireParties(argument: string, composition: Composition): void {
  const untold = composition.seats.find((row) => row.party === undefined && row.seats > 0);
  if (untold !== undefined) {
    const expected = `a composition all of whose seats are told by party (of ${untold.seats}, ${groupName(untold)}, the party is not told)`;
    throw new ArgumentError(argument, composition.id, expected);
  }
}
