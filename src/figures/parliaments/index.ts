import type { ChartOptions } from '../../charts/chart-options.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { evidenceColumn } from '../figure.js';
import { kind, plainly } from '../kind.js';
import type { SeatedBody } from '../seated-body.js';
import {
  bodiesShown,
  bodyColumns,
  captionOfBodies,
  casesOfBodies,
  chooseBodies,
  partyRow,
  type SeatsParameters,
  type ShownBodies,
  seatsNeeded,
  seatsParameters,
  slotsOfBodies,
} from '../seats-of-bodies.js';
import { chartOfParliaments } from './chart.js';
import { mostParties, parliamentRows } from './rows.js';
import { shown, title } from './words.js';

export { title as parliamentTitle } from './words.js';

/** The seats of bodies, by party. */
export const parliaments = kind<SeatsParameters, ShownBodies>({
  name: 'parliaments',
  title,
  about: 'the seats of bodies, a point each, party by party from the left to the right',
  needs: seatsNeeded(mostParties),
  parameters: seatsParameters,
  choose: (record, given) => chooseBodies(record, given, seatsNeeded(mostParties), mostParties),
  rows: parliamentRows,
  bodies: bodiesShown,
  chart: chartOfParliaments,
  caption: (rows, language) => ({
    shown: captionOfBodies(rows, shown, language),
    cases: casesOfBodies(rows, language),
  }),
  slots: slotsOfBodies,
  table: ({ bodies }) => ({
    columns: [...bodyColumns, evidenceColumn],
    rows: bodies.flatMap((body) =>
      body.parties.map((party) => ({ ...partyRow(body, party), evidence: party.passages })),
    ),
  }),
});

/**
 * The seats of bodies: parties from the left to the right in the order given, with their names and seats below; a body of few seats
 * in straight rows, others as hemicycles.
 *
 * @param bodies - bodies with the seats of their parties: `seatedBodies` makes them from a record
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: a point for each seat, or where they would be too many for the width, for a number of
 *   seats that the subtitle names
 * @throws ArgumentError if there is no body, or one has no seats
 * @example
 * ```ts
 * const bodies = seatedBodies(loadDataset(), { bodies: ['sovnarkom'] });
 * parliamentChart(bodies, { language: 'el' }).name // => 'parliaments'
 * ```
 */
export function parliamentChart(
  bodies: readonly SeatedBody[],
  options: ChartOptions = {},
): VegaLiteSpec {
  if (bodies.length === 0) throw new ArgumentError('bodies', bodies, 'at least one body');
  return chartOfParliaments({ bodies, all: bodies.length }, plainly(title), options);
}
