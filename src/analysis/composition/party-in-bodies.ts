import { evidenceOf } from '../../records/evidence-of.js';
import type { Composition, Seats, Statement } from '../../records/records.js';

/**
 * The seats of a party in a body, and between what limits its share lies.
 *
 * @example
 * ```ts
 * const { compositions, statements } = loadDataset();
 * partyInBodies('left-sr', compositions, statements)[0].seats // => 29
 * ```
 */
export interface PartyInComposition {
  readonly composition: Composition;
  /** The seats told to be the party’s. */
  readonly seats: number;
  /** Seats of which the party is not told: of groups, and those that nobody names. */
  readonly untold: number;
  /** All seats; left out where only the party’s own are told. */
  readonly size?: number;
  /** The least and the greatest share that the party can have had, from 0 to 1. */
  readonly share: { readonly atLeast: number; readonly atMost: number };
}

/**
 * The seats of a party in every composition that tells some, with what the untold seats leave open.
 *
 * The size is the number of members that a statement gives for the body, where that is more than the seats told; else the seats
 * told, unless they are only the party’s own.
 *
 * Source: the bounds are those of a share with missing parts, C. F. Manski (2003), Partial Identification of Probability
 * Distributions, chapter 1.
 *
 * Assumptions: seats told to be another party’s are not this party’s. Seats of a group whose party is not told can be anyone’s,
 * unless they are computed from the words that tell the party’s own: then they are the rest.
 *
 * @param party - the party’s identifier
 * @param compositions - compositions of a loaded dataset
 * @param statements - statements of the same dataset
 * @returns one result for each composition with seats of the party, in the order given
 * @example
 * ```ts
 * const { compositions, statements } = loadDataset();
 * const bodies = partyInBodies('left-sr', compositions, statements);
 * const commission = bodies.find((one) => one.composition.id === 'constitutional-commission-1918-03');
 * [commission.seats, commission.untold, commission.size] // => [2, 9, 15]
 * bodies.find((one) => one.composition.id === 'cheka-collegium-1918-01').share // => { atLeast: 0, atMost: 1 }
 * ```
 */
export function partyInBodies(
  party: string,
  compositions: readonly Composition[],
  statements: readonly Statement[],
): PartyInComposition[] {
  return compositions.flatMap((composition) => {
    const own = composition.seats.filter((row) => row.party?.id === party);
    if (own.length === 0) return [];
    const total = (rows: Composition['seats']) => rows.reduce((sum, row) => sum + row.seats, 0);
    const seats = total(own);
    const told = total(composition.seats);
    const groups = total(
      composition.seats.filter((row) => row.party === undefined && !isRest(row, own)),
    );
    const stated = statedMembers(composition, statements);
    if (own.length === composition.seats.length && stated === undefined) {
      return [{ composition, seats, untold: 0, share: { atLeast: 0, atMost: 1 } }];
    }
    const size = Math.max(told, stated ?? 0);
    const untold = groups + size - told;
    const share = { atLeast: seats / size, atMost: (seats + untold) / size };
    return [{ composition, seats, untold, size, share }];
  });
}

/** Whether the seats of a group are what is left of a body when the party’s own are taken away. */
function isRest(group: Seats, own: readonly Seats[]): boolean {
  const words = own.flatMap((row) => evidenceOf(row, 'seats').map((one) => one.passage));
  return evidenceOf(group, 'seats').some(
    ({ certainty, passage }) => certainty === 'computed' && words.includes(passage),
  );
}

function statedMembers(
  { body }: Composition,
  statements: readonly Statement[],
): number | undefined {
  return statements.find(
    (one) => one.measure === 'members' && one.body === body && one.party === undefined,
  )?.value;
}
