import { type SeatVariantResult, seatVariants } from '../../analysis/composition/seat-variants.js';
import { shapleyShubik } from '../../analysis/power/shapley-shubik.js';
import { majorityThreshold } from '../../analysis/votes/majority-threshold.js';
import { ArgumentError } from '../../errors/argument-error.js';
import type { Body, Composition, Dataset } from '../../records/records.js';
import type { Lack } from '../kind.js';
import { recordNamed } from '../record-named.js';

/** What can be chosen of the ways in which the seats of a body are told. */
export interface SeatVariantsParameters {
  /** Identifier of the body. */
  readonly body: string;
  /** Identifier of a party that may have been counted among another. */
  readonly within?: string;
  /** Identifier of that other party. */
  readonly among?: string;
  /** How many ways are shown at most. */
  readonly rows: number;
}

/** The power that seats give. */
export interface PowerOfSeats {
  /** More than half of all seats. */
  readonly needed: number;
  /** The Shapley–Shubik index of each party, in the order of the seats, from 0 to 1. */
  readonly power: readonly number[];
}

/** One way in which the seats are told, with the power that they give. */
export type VariantRow = SeatVariantResult & PowerOfSeats;

/** The ways in which the seats of a body are told. */
export interface SeatVariantsRows {
  readonly body: Body;
  /** Those that are shown: as told first, then by sums. */
  readonly variants: readonly VariantRow[];
  /** How many ways there are. */
  readonly all: number;
}

/** So many parties can be told apart by colour. */
const mostParties = 9;
/** So many ways fit a page, also in one column. */
export const readableVariants = 10;

export const needs = `a body whose seats are told by party on two authorities at least, for ${mostParties} parties at most`;

/** The parameters with what was not given; a lack where no body has several tellings of its seats. */
export function chooseSeatVariants(
  record: Dataset,
  given: Partial<SeatVariantsParameters>,
): SeatVariantsParameters | Lack {
  const fit = record.bodies.filter((body) => fits(record, body)).map(({ id }) => id);
  const { body = fit[0], within, among, rows = readableVariants } = given;
  if (body === undefined) return { lacks: needs };
  if (!fit.includes(body)) throw new ArgumentError('body', body, needs);
  if (within === undefined && among === undefined) return { body, rows };
  const parties = partiesOf(
    record.compositions.filter((one) => one.body.id === body && one.authority === 'adjusted'),
  );
  for (const [name, party] of Object.entries({ within, among })) {
    if (party === undefined || !parties.includes(party)) {
      const expected = `a party with seats in the body by an adjusted composition: ${parties.join(', ')}`;
      throw new ArgumentError(name, party, expected);
    }
  }
  return { body, within: within!, among: among!, rows };
}

/** Whether two authorities tell the seats of a body by party. */
function fits({ compositions }: Dataset, body: Body): boolean {
  const told = compositions.filter((one) => one.body === body && partiesOf([one]).length > 0);
  const authorities = new Set(told.map(({ authority }) => authority));
  return authorities.size > 1 && partiesOf(told).length <= mostParties;
}

function partiesOf(compositions: readonly Composition[]): string[] {
  const rows = compositions.flatMap((one) => one.seats);
  return [...new Set(rows.flatMap(({ party, seats }) => (party && seats > 0 ? [party.id] : [])))];
}

/** The ways in which the seats of a body are told, each with the power that it gives. */
export function seatVariantsRows(
  record: Dataset,
  { body: id, within, among, rows }: SeatVariantsParameters,
): SeatVariantsRows {
  const body = recordNamed(record.bodies, id);
  const inner =
    within !== undefined && among !== undefined ? { party: within, of: among } : undefined;
  const all = seatVariants(record, body, inner);
  const variants = all.slice(0, rows).map((variant) => {
    return { ...variant, ...powerOfSeats(variant.seats.map(({ seats }) => seats)) };
  });
  return { body, variants, all: all.length };
}

/** The power of parties with so many seats, where more than half of all decides. */
export function powerOfSeats(weights: readonly number[]): PowerOfSeats {
  const needed = majorityThreshold(weights.reduce((sum, one) => sum + one, 0));
  return { needed, power: shapleyShubik({ quota: needed, weights }).values };
}
