import type { ChartOptions } from '../../charts/chart-options.js';
import type { TwoPartiesInRoom } from '../../charts/two-parties.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inLanguage } from '../../language/in-language.js';
import { sharedWords, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn } from '../figure.js';
import { kind, plainly } from '../kind.js';
import {
  chooseTwoParties,
  type TwoPartiesOfBody,
  type TwoPartiesParameters,
  twoPartiesOfBody,
  twoPartiesParameters,
} from '../two-parties-of-body.js';
import { chartOfMajorityChances } from './chart.js';
import { type MajorityChanceRows, majorityChanceRows } from './rows.js';
import { presentOf, shown, title } from './words.js';

export { title as majorityChancesTitle } from './words.js';

/** Parties of so many members are mapped in seconds; `majorityChancesChart` takes larger ones. */
const readilyMapped = 60;

/** The chance that one party is the majority in the room, by the attendance of either. */
export const majorityChances = kind<TwoPartiesParameters, MajorityChanceRows<TwoPartiesOfBody>>({
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
  rows: (record, parameters) => majorityChanceRows(twoPartiesOfBody(record, parameters)),
  bodies: ({ parties }) => [parties.body],
  chart: chartOfMajorityChances,
  caption: ({ parties }, language) => {
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
  slots: ({ parties, even }, language) => ({
    even: even === undefined ? undefined : presentOf(even, parties.ofB, language),
    members: writeCount(parties.ofA.members, language),
    others: writeCount(parties.ofB.members, language),
  }),
  table: ({ parties, contours, average, even: attendance }) => {
    const { ofA, ofB, passages: evidence } = parties;
    const own = {
      party_a: nameIn(ofA.name, 'en'),
      members_a: ofA.members,
      party_b: nameIn(ofB.name, 'en'),
      members_b: ofB.members,
      evidence,
    };
    return {
      columns: [
        { name: 'what', about: 'A contour, the line of even chances, or the average told' },
        { name: 'party_a', about: 'The party whose majority is asked for' },
        { name: 'members_a', unit: 'members', about: 'Its members' },
        { name: 'present_a', unit: 'members', about: 'How many of them come on average, as told' },
        { name: 'attendance_a', unit: 'percent', about: 'Chance of each of party a to come' },
        { name: 'party_b', about: 'The other party' },
        { name: 'members_b', unit: 'members', about: 'Its members' },
        {
          name: 'attendance_b',
          unit: 'percent',
          about:
            'Chance of each of party b to come; with the average told of party a, that at which the chance is even',
        },
        {
          name: 'present_b',
          unit: 'members',
          about:
            'How many of party b come on average, so that the chance is even with the average told of party a',
        },
        { name: 'chance', unit: 'percent', about: 'Probability of more of party a than of b' },
        evidenceColumn,
      ],
      rows: [
        ...contours.map(({ a, b, chance }) => ({
          what: chance === 50 ? 'even chance' : 'contour',
          attendance_a: a,
          attendance_b: b,
          chance,
          ...own,
        })),
        ...(average === undefined
          ? []
          : [
              {
                what: 'average told',
                present_a: ofA.average,
                attendance_a: hundredths(average),
                attendance_b: attendance === undefined ? undefined : hundredths(attendance),
                present_b: attendance === undefined ? undefined : (attendance / 100) * ofB.members,
                chance: attendance === undefined ? undefined : 50,
                ...own,
              },
            ]),
      ],
    };
  },
});

function hundredths(percent: number): number {
  return Math.round(100 * percent) / 100;
}

/**
 * Contours of the probability that one party outnumbers another in the room, by the attendance of either, with the attendances at
 * which the chance is even, and the average attendance of the first party where it is told.
 *
 * @param parties - the parties, their members and averages
 * @param options - language of the labels
 * @returns a Vega-Lite specification: axes are chances of attendance, lines are contours of the probability, all in per cent
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
  return chartOfMajorityChances(majorityChanceRows(parties), plainly(title), options);
}
