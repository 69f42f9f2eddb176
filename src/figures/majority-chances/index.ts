import type { ChartOptions } from '../../charts/chart-options.js';
import type { TwoPartiesInRoom } from '../../charts/two-parties.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inLanguage } from '../../language/in-language.js';
import { sharedWords, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn } from '../figure.js';
import { kind } from '../kind.js';
import {
  chooseTwoParties,
  type TwoPartiesOfBody,
  type TwoPartiesParameters,
  twoPartiesOfBody,
  twoPartiesParameters,
} from '../two-parties-of-body.js';
import { chartOfMajorityChances } from './chart.js';
import { evenChanceCurve, majorityGrid } from './rows.js';
import { shown, title } from './words.js';

export { title as majorityChancesTitle } from './words.js';

/** Parties of so many members are mapped in seconds; `majorityChancesChart` takes larger ones. */
const readilyMapped = 60;

/** The chance that one party is the majority in the room, by the attendance of either. */
export const majorityChances = kind<TwoPartiesParameters, TwoPartiesOfBody>({
  name: 'majority-chances',
  title,
  about:
    'the chance that more of one party than of another are in the room, by the attendance of either',
  needs: 'two parties with seats in one body',
  parameters: twoPartiesParameters,
  choose: (record, given) =>
    chooseTwoParties(
      record,
      given,
      ({ ofA, ofB }) => Math.max(ofA.members, ofB.members) <= readilyMapped,
      `two parties with seats in one body, ${readilyMapped} members each at most`,
    ),
  rows: twoPartiesOfBody,
  bodies: ({ body }) => [body],
  chart: chartOfMajorityChances,
  caption: (parties, language) => {
    const { colon, list } = wordsOf(language);
    const each = [parties.ofA, parties.ofB].map(
      ({ name, members }) => `${nameIn(name, language)} ${writeCount(members, language)}`,
    );
    const members = writeCount(parties.ofA.members + parties.ofB.members, language);
    return {
      shown: inLanguage(shown(parties), language),
      cases: `N = ${members} ${inLanguage(sharedWords.members, language)}${colon}${each.join(list.between)}.`,
    };
  },
  table: (parties) => {
    const { ofA, ofB, passages: evidence } = parties;
    const own = { party_a: nameIn(ofA.name, 'en'), party_b: nameIn(ofB.name, 'en'), evidence };
    return {
      columns: [
        { name: 'what', about: 'A cell of the map, the line of even chances, or the average told' },
        { name: 'party_a', about: 'The party whose majority is asked for' },
        { name: 'attendance_a', unit: 'percent', about: 'Chance of each of party a to come' },
        { name: 'party_b', about: 'The other party' },
        {
          name: 'attendance_b',
          unit: 'percent',
          about: 'Chance of each of party b to come; empty where it is not told',
        },
        { name: 'chance', unit: 'percent', about: 'Probability of more of party a than of b' },
        evidenceColumn,
      ],
      rows: [
        ...majorityGrid(parties).map(({ a, b, chance }) => ({
          what: 'cell',
          attendance_a: a,
          attendance_b: b,
          chance,
          ...own,
        })),
        ...evenChanceCurve(parties).map(({ a, b }) => ({
          what: 'even chance',
          attendance_a: a,
          attendance_b: b,
          chance: 50,
          ...own,
        })),
        ...(ofA.average === undefined
          ? []
          : [
              {
                what: 'average told',
                attendance_a: Math.round((10_000 * ofA.average) / ofA.members) / 100,
                ...own,
              },
            ]),
      ],
    };
  },
});

/**
 * A map of the probability that one party outnumbers another in the room, by the attendance of either, with the attendances at
 * which the chance is even, and the average attendance of the first party where it is told.
 *
 * @param parties - the parties, their members and averages
 * @param options - language of the labels
 * @returns a Vega-Lite specification: axes are chances of attendance, colours are probabilities, all in per cent
 * @throws ArgumentError if a number of members is not a whole number above 0
 * @example
 * ```ts
 * const parties = partiesInRoom(loadDataset(), { body: 'sovnarkom', ofA: 'left-sr', ofB: 'bolshevik' });
 * majorityChancesChart(parties).name // => 'majority-chances'
 * ```
 */
export function majorityChancesChart(
  parties: TwoPartiesInRoom,
  options: ChartOptions = {},
): VegaLiteSpec {
  return chartOfMajorityChances(parties, { title, subtitle: undefined, labels: {} }, options);
}
