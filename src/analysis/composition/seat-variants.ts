import type { Body, Composition, Dataset, Party, Seats, Statement } from '../../records/records.js';

/** A party’s seats in one variant. */
export interface VariantSeats {
  readonly party: Party;
  readonly seats: number;
  /** The sum behind them, where they are reckoned: `678 − 399 = 279`. */
  readonly reckoning: string | undefined;
  /** The records on which the number rests. */
  readonly records: readonly (Seats | Statement)[];
}

/** One way in which the seats of a body are told, or follow from what is told. */
export interface SeatVariantResult {
  /**
   * `official`, `contested` and `adjusted` as they are told; `reckoned`: every party whose changes are told by its sum; `only`: one party by
   * its sum, the others as adjusted; `within`: as adjusted, a small party counted among another.
   */
  readonly kind: Composition['authority'] | 'reckoned' | 'only' | 'within';
  /** The party of which `only` or `within` speaks. */
  readonly party: Party | undefined;
  readonly seats: readonly VariantSeats[];
}

/**
 * The seats of a body of which more than one telling is known: as told officially, as contested, as adjusted, and as the source’s own sums
 * make them, official − challenged + not admitted; and each sum alone, since one number may be a misprint and the other not.
 *
 * @param dataset - a loaded dataset
 * @param body - a body with compositions of the same time on two authorities at least; of several on one, the last is taken
 * @param within - a party that may be counted among another, where the source can be read so: its identifier and the other’s
 * @returns the variants; none if the body has no such pair of compositions; sums only where an official and an adjusted one are told
 * @example
 * ```ts
 * const dataset = loadDataset();
 * const body = dataset.bodies.find((one) => one.id === 'fifth-congress-of-soviets');
 * const seats = seatVariants(dataset, body).map((variant) => variant.seats.map((one) => one.seats));
 * seats // => [[678, 269], [378, 379, 30], [279, 359, 30], [279, 379, 30], [378, 359, 30]]
 * ```
 */
export function seatVariants(
  dataset: Dataset,
  body: Body,
  within?: { readonly party: string; readonly of: string },
): SeatVariantResult[] {
  const told = (authority: Composition['authority']) =>
    dataset.compositions.findLast(
      (one) =>
        one.body === body &&
        one.authority === authority &&
        one.seats.some((row) => row.party) &&
        // Where seats and votes are not the same, the variants of seats are not those of the votes.
        one.seats.every((row) => row.weight === 1),
    );
  const official = told('official');
  const contested = told('contested');
  const adjusted = told('adjusted');
  const tellings = [official, contested, adjusted].filter((one) => one !== undefined);
  if (tellings.length < 2) return [];
  const asTold = (composition: Composition): VariantSeats[] =>
    composition.seats.flatMap((row) =>
      row.party
        ? [{ party: row.party, seats: row.seats, reckoning: undefined, records: [row] }]
        : [],
    );
  const adjustedSeats = adjusted ? asTold(adjusted) : [];
  const sums = adjustedSeats.map((one) =>
    official ? sumOf(dataset, body, official, one.party) : undefined,
  );
  const bySum = (chosen: (party: Party) => boolean) =>
    adjustedSeats.map((one, index) => (chosen(one.party) ? (sums[index] ?? one) : one));
  const reckoned = sums.filter((one) => one !== undefined);
  const inner = within && adjustedSeats.find((one) => one.party.id === within.party);
  const outer = within && adjustedSeats.find((one) => one.party.id === within.of);
  const plain = { party: undefined };
  return [
    ...tellings.map((one) => ({ kind: one.authority, ...plain, seats: asTold(one) })),
    ...(inner && outer
      ? [
          {
            kind: 'within' as const,
            party: inner.party,
            seats: adjustedSeats.filter((one) => one !== inner),
          },
        ]
      : []),
    ...(reckoned.length > 0
      ? [{ kind: 'reckoned' as const, ...plain, seats: bySum(() => true) }]
      : []),
    ...(reckoned.length > 1
      ? reckoned.map(({ party }) => ({
          kind: 'only' as const,
          party,
          seats: bySum((one) => one === party),
        }))
      : []),
  ];
}

/** The seats of a party by the changes that are told; undefined if none is told exactly. */
function sumOf(
  dataset: Dataset,
  body: Body,
  official: Composition,
  party: Party,
): VariantSeats | undefined {
  const before = official.seats.filter((row) => row.party === party);
  const changes = dataset.statements.filter(
    (one) =>
      one.body === body &&
      one.party === party &&
      one.bound === 'exact' &&
      (one.measure === 'challenged' || one.measure === 'not-admitted'),
  );
  if (before.length === 0 || changes.length === 0) return undefined;
  const start = before.reduce((sum, row) => sum + row.seats, 0);
  const sign = (change: Statement) => (change.measure === 'challenged' ? -1 : 1);
  const seats = changes.reduce((sum, one) => sum + sign(one) * one.value, start);
  const steps = changes.map((one) => `${sign(one) < 0 ? '−' : '+'} ${one.value}`).join(' ');
  return {
    party,
    seats,
    reckoning: `${start} ${steps} = ${seats}`,
    records: [...before, ...changes],
  };
}
