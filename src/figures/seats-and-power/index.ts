import type { ChartOptions } from '../../charts/chart-options.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { inLanguage } from '../../language/in-language.js';
import { evidenceColumn } from '../figure.js';
import { kind, plainly } from '../kind.js';
import type { SeatedBody } from '../seated-body.js';
import {
  assumptionOfBodies,
  bodiesShown,
  bodyColumns,
  captionOfBodies,
  casesOfBodies,
  chooseBodies,
  type DecidingParameters,
  decidingParameters,
  partyRow,
  seatsNeeded,
  slotsOfBodies,
} from '../seats-of-bodies.js';
import { chartOfSeatsAndPower } from './chart.js';
import { indicesAgree, mostParties, type PowerRows, powerRows, powerRowsOf } from './rows.js';
import { agreement, shown, title } from './words.js';

export { title as seatsAndPowerTitle } from './words.js';

/** The share of seats beside the share of power. */
export const seatsAndPowerFigure = kind<DecidingParameters, PowerRows>({
  name: 'seats-and-power',
  title,
  about: 'the share of the seats of each party in a body, and its share of the voting power',
  needs: seatsNeeded(mostParties),
  parameters: decidingParameters,
  choose: (record, given) => chooseBodies(record, given, seatsNeeded(mostParties), mostParties),
  rows: powerRowsOf,
  bodies: bodiesShown,
  chart: chartOfSeatsAndPower,
  caption: (rows, language) => ({
    shown: captionOfBodies(rows, shown, language),
    cases: casesOfBodies(rows, language),
  }),
  assumption: assumptionOfBodies,
  slots: (rows, language) => ({
    ...slotsOfBodies(rows, language),
    agreement: inLanguage(agreement[indicesAgree(rows) ? 'everywhere' : 'notEverywhere'], language),
  }),
  table: ({ rows }) => ({
    columns: [
      ...bodyColumns,
      { name: 'share_of_seats', unit: 'percent', about: 'Share of the seats' },
      { name: 'banzhaf', unit: 'percent', about: 'Normalised Banzhaf index' },
      { name: 'shapley_shubik', unit: 'percent', about: 'Shapley–Shubik index' },
      {
        name: 'role',
        about: 'decides-alone, veto, partner (in some smallest majority) or powerless',
      },
      evidenceColumn,
    ],
    rows: rows.flatMap(({ body, parties }) =>
      parties.map((party) => ({
        ...partyRow(body, party),
        share_of_seats: 100 * party.share,
        banzhaf: 100 * party.banzhaf,
        shapley_shubik: 100 * party.shapleyShubik,
        role: party.role,
        evidence: party.passages,
      })),
    ),
  }),
});

/**
 * The share of the seats of each party beside its share of the power, body by body: a stroke for the seats, a point in the
 * colour of the party for the normalised Banzhaf index, a ring for the Shapley–Shubik index.
 *
 * @param bodies - bodies with the seats of their parties and the votes that decide: `seatedBodies` makes them from a record
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: positions are percent of the seats and of the power
 * @throws ArgumentError if there is no body, and as `seatsAndPower`
 * @see William S. Cleveland, The Elements of Graphing Data (1985): dot plots
 * @example
 * ```ts
 * const bodies = seatedBodies(loadDataset(), { bodies: ['sovnarkom'] });
 * seatsAndPowerChart(bodies).name // => 'seats-and-power'
 * ```
 */
export function seatsAndPowerChart(
  bodies: readonly SeatedBody[],
  options: ChartOptions = {},
): VegaLiteSpec {
  if (bodies.length === 0) throw new ArgumentError('bodies', bodies, 'at least one body');
  return chartOfSeatsAndPower(powerRows({ bodies, all: bodies.length }), plainly(title), options);
}
