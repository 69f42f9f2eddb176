import { type SeatedBody, seatedBody, seatedBodyFromChanges } from '../charts/seated-body.js';
import { ArgumentError } from '../errors/argument-error.js';
import type { Composition, Dataset } from '../records/records.js';

/** Bodies in which seats decide and whose seats are told by party, in the order in which they are shown. */
export const bodiesWithParties = ['sovnarkom', 'vtsik', 'fifth-congress-of-soviets'] as const;

/**
 * Sovnarkom, VTsIK and the Fifth Congress of Soviets with the seats of their parties, as the record tells them: figures on
 * every authority, the official ones first.
 *
 * @param dataset - the dataset
 * @returns a body for each composition whose seats are told by party
 * @throws ArgumentError if the record has no such composition
 * @example
 * ```ts
 * seatedBodies(loadDataset()).map((body) => body.quota) // => [10, 51, 474, 394]
 * ```
 */
export function seatedBodies(dataset: Dataset): SeatedBody[] {
  return compositionsByParty(dataset).map((one) => seatedBody(dataset, one));
}

/**
 * The same, and below them the seats that follow where the record tells a change of the official ones: the source’s own
 * numbers, added and taken away.
 *
 * @param dataset - the dataset
 * @returns a body for each composition whose seats are told by party, and for each adjusted one a body of the sums
 * @throws ArgumentError if the record has no composition of these bodies by party, or an adjusted one without a change
 * @example
 * ```ts
 * seatedBodiesWithChanges(loadDataset()).at(-1).parties.map((party) => party.seats) // => [279, 359, 30]
 * ```
 */
export function seatedBodiesWithChanges(dataset: Dataset): SeatedBody[] {
  const adjusted = compositionsByParty(dataset).filter((one) => one.authority === 'adjusted');
  return [
    ...seatedBodies(dataset),
    ...adjusted.map((composition) => seatedBodyFromChanges(dataset, composition)),
  ];
}

function compositionsByParty(dataset: Dataset): Composition[] {
  const found = bodiesWithParties.flatMap((body) =>
    dataset.compositions.filter((one) => one.body.id === body && isByParty(one)),
  );
  if (found.length === 0) {
    throw new ArgumentError(
      'dataset.compositions',
      dataset.compositions.length,
      `a composition by party of ${bodiesWithParties.join(', ')}`,
    );
  }
  return found;
}

function isByParty({ seats }: Composition): boolean {
  return seats.length > 0 && seats.every((row) => row.party !== undefined);
}
