import type { ChartOptions } from '../../charts/chart-options.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { inLanguage } from '../../language/in-language.js';
import type { Language } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import { evidenceColumn } from '../figure.js';
import { kind, plainly } from '../kind.js';
import type { SeatedBody } from '../seated-body.js';
import {
  assumptionOfBodies,
  bodiesShown,
  captionOfBodies,
  chooseBodies,
  type DecidingParameters,
  decidingParameters,
  restOfBodies,
  seatsNeeded,
  slotsOfBodies,
  writeCompositions,
} from '../seats-of-bodies.js';
import { chartOfCoalitions } from './chart.js';
import { type CoalitionRows, coalitionRows, coalitionRowsOf, mostParties } from './rows.js';
import { cases, coalitionForms, shown, title } from './words.js';

export { title as coalitionsTitle } from './words.js';

/** Who could decide in each body, and with whom. */
export const coalitions = kind<DecidingParameters, CoalitionRows>({
  name: 'coalitions',
  title,
  about: 'the smallest coalitions of parties that decide in a body, and the largest that do not',
  needs: seatsNeeded(mostParties),
  parameters: decidingParameters,
  choose: (record, given) => chooseBodies(record, given, seatsNeeded(mostParties), mostParties),
  rows: coalitionRowsOf,
  bodies: bodiesShown,
  chart: chartOfCoalitions,
  caption: (rows, language) => ({
    shown: captionOfBodies(rows, shown, language),
    cases: casesOfCoalitions(rows, language),
  }),
  assumption: assumptionOfBodies,
  slots: slotsOfBodies,
  table: ({ rows }) => ({
    columns: [
      { name: 'body', about: 'The body, and whose figures these are where there are several' },
      { name: 'coalition', about: 'The parties that vote together' },
      {
        name: 'outcome',
        about: 'decides: no party can be spared; falls-short: any party more would be enough',
      },
      { name: 'seats', unit: 'seats', about: 'Their seats together' },
      { name: 'quota', unit: 'votes', about: 'The votes that a decision needs' },
      { name: 'surplus', unit: 'votes', about: 'Seats less the votes needed' },
      evidenceColumn,
    ],
    rows: rows.flatMap(({ body, coalitions: own }) => {
      // What a decision needs rests on the seats of all.
      const passages = body.parties.flatMap((party) => (party.passages ?? '').split(' '));
      const evidence = [...new Set(passages)].join(' ');
      return own.map(({ members, decides, seats, surplus }) => ({
        body: body.name.en,
        coalition: members.map((member) => body.parties[member]?.name.en).join(' + '),
        outcome: decides ? 'decides' : 'falls-short',
        seats,
        quota: body.quota,
        surplus,
        evidence,
      }));
    }),
  }),
});

/** How many coalitions are drawn of how many compositions, and that these are not all where they are not. */
function casesOfCoalitions(rows: CoalitionRows, language: Language): string {
  const drawn = rows.rows.reduce((sum, one) => sum + one.coalitions.length, 0);
  const written = writeNumberOf(drawn, inLanguage(coalitionForms, language), language);
  const whole = `${inLanguage(cases.in, language)(written, writeCompositions(rows.bodies.length, language))}`;
  const closest =
    drawn < rows.coalitions
      ? inLanguage(cases.closest, language)(writeCount(rows.coalitions, language))
      : '';
  return `${whole}${closest}${restOfBodies(rows, language)}.`;
}

/**
 * The smallest coalitions that decide in each body and the largest that do not, as bars of the seats of their parties against
 * the votes needed; of a body with more than a page has room for those with the fewest votes beyond or short.
 *
 * @param bodies - bodies with the seats of their parties and the votes that decide: `seatedBodies` makes them from a record
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: bars are percent of the seats
 * @throws ArgumentError if there is no body, and as `minimalWinningCoalitions`
 * @example
 * ```ts
 * const bodies = seatedBodies(loadDataset(), { bodies: ['sovnarkom'] });
 * coalitionsChart(bodies, { width: '84mm' }).name // => 'coalitions'
 * ```
 */
export function coalitionsChart(
  bodies: readonly SeatedBody[],
  options: ChartOptions = {},
): VegaLiteSpec {
  if (bodies.length === 0) throw new ArgumentError('bodies', bodies, 'at least one body');
  return chartOfCoalitions(coalitionRows({ bodies, all: bodies.length }), plainly(title), options);
}
