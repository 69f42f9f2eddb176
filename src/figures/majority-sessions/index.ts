import { chancesOfLead } from '../../analysis/attendance/chances-of-lead.js';
import type { ChartOptions } from '../../charts/chart-options.js';
import { chancesOf, type TwoPartiesInRoom } from '../../charts/two-parties.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inLanguage } from '../../language/in-language.js';
import { inMarksOf } from '../../language/in-marks-of.js';
import type { Language } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeRounded } from '../../language/write-decimal.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn, type FigureRow } from '../figure.js';
import { kind } from '../kind.js';
import {
  chooseTwoParties,
  type TwoPartiesOfBody,
  type TwoPartiesParameters,
  twoPartiesOfBody,
  twoPartiesParameters,
} from '../two-parties-of-body.js';
import { chartOfMajoritySessions } from './chart.js';
import {
  assumedAttendances,
  curveAt,
  majoritiesUnder,
  requireTold,
  simulatedAt,
  simulatedSessions,
} from './rows.js';
import { sessionForms, shown, title } from './words.js';

export { title as majoritySessionsTitle } from './words.js';

const needs =
  'two parties with seats in one body, the average attendance of the first, and the number of sessions';

/** How often a party would have been the majority in the room. */
export const majoritySessions = kind<TwoPartiesParameters, TwoPartiesOfBody>({
  name: 'majority-sessions',
  title,
  about:
    'how often a party would have been the larger in the room, for assumed attendances of the other',
  needs,
  parameters: twoPartiesParameters,
  choose: (record, given) =>
    chooseTwoParties(
      record,
      given,
      ({ ofA, sessions }) => ofA.average !== undefined && sessions !== undefined,
      needs,
    ),
  rows: twoPartiesOfBody,
  bodies: ({ body }) => [body],
  chart: chartOfMajoritySessions,
  caption: ({ sessions = 0 }, language) => ({
    shown: inLanguage(shown, language),
    cases: `N = ${writeNumberOf(sessions, inLanguage(sessionForms, language), language)}.`,
  }),
  slots: ({ ofA, ofB, ...parties }, language) => ({
    ...expectedIn({ ofA, ofB, ...parties }, language),
    members: writeCount(ofA.members, language),
    average: inMarksOf(String(ofA.average), language),
    others: writeCount(ofB.members, language),
    simulated: writeCount(simulatedSessions, language),
  }),
  table: (parties) => {
    const { ofA, ofB, passages: evidence } = parties;
    const own = {
      party_a: nameIn(ofA.name, 'en'),
      members_a: ofA.members,
      average_a: ofA.average,
      party_b: nameIn(ofB.name, 'en'),
      members_b: ofB.members,
      sessions: parties.sessions,
      evidence,
    };
    const round = (value: number, digits = 4) => Number(value.toFixed(digits));
    const assumed = assumedAttendances(parties);
    const ofLeads = assumed.flatMap((attendance): FigureRow[] =>
      chancesOfLead({
        ofA: chancesOf(ofA, (ofA.average ?? 0) / ofA.members),
        ofB: chancesOf(ofB, attendance),
      }).map(({ lead, chance }) => ({
        what: 'lead',
        attendance_b: round(100 * attendance),
        lead,
        chance: round(100 * chance, 3),
        ...own,
      })),
    );
    const row =
      (what: string, withSimulation: boolean) =>
      (one: ReturnType<typeof majoritiesUnder>[number]): FigureRow => ({
        what,
        attendance_b: round(100 * one.attendance),
        chance: round(100 * one.chance, 3),
        expected: round(one.expected),
        standard_deviation: round(one.standardDeviation),
        simulated: withSimulation ? round(one.simulated) : undefined,
        ...own,
      });
    return {
      columns: [
        { name: 'what', about: 'A bar (lead), an assumption, or a point of the curve' },
        { name: 'party_a', about: 'The party whose majority is asked for' },
        { name: 'members_a', unit: 'people', about: 'Its members with a vote' },
        { name: 'average_a', unit: 'people', about: 'How many of them come on average, as told' },
        { name: 'party_b', about: 'The other party' },
        { name: 'members_b', unit: 'people', about: 'Its members with a vote' },
        { name: 'sessions', unit: 'sessions', about: 'How many sessions there were, as told' },
        {
          name: 'attendance_b',
          unit: 'percent',
          about: 'Assumed chance of each of party b to come',
        },
        { name: 'lead', unit: 'people', about: 'How many more of party a than of party b' },
        { name: 'chance', unit: 'percent', about: 'Chance of that lead, or of more of party a' },
        { name: 'expected', unit: 'sessions', about: 'Expected sessions with more of party a' },
        {
          name: 'standard_deviation',
          unit: 'sessions',
          about: 'Standard deviation of that number',
        },
        {
          name: 'simulated',
          unit: 'sessions',
          about: 'The number by simulation; empty where none was made',
        },
        evidenceColumn,
      ],
      rows: [
        ...ofLeads,
        ...majoritiesUnder(parties, assumed).map(row('assumption', true)),
        ...majoritiesUnder(parties, curveAt, { sessions: 1 }).map(row('curve', false)),
        ...majoritiesUnder(parties, simulatedAt).map(row('simulation', true)),
      ],
    };
  },
});

/** The fewest and the most expected sessions, as the other party is assumed to come, and how many sessions there were. */
function expectedIn(parties: TwoPartiesInRoom, language: Language) {
  const expected = majoritiesUnder(parties, assumedAttendances(parties)).map((one) => one.expected);
  return {
    low: writeRounded(Math.min(...expected), language),
    high: writeRounded(Math.max(...expected), language),
    sessions: writeCount(requireTold(parties).sessions, language),
  };
}

/**
 * How often a party would have been the larger in the room: the distribution of its lead at one session for some assumed
 * attendances of the other party, and the expected number of such sessions for all, with simulated sessions beside the exact
 * result.
 *
 * @param parties - the parties, with the average of the first and the number of sessions
 * @param options - language of the labels
 * @returns a Vega-Lite specification: chances in per cent, numbers of sessions
 * @throws ArgumentError if the average or the number of sessions is not told
 * @example
 * ```ts
 * const parties = partiesInRoom(loadDataset(), { body: 'sovnarkom', ofA: 'left-sr', ofB: 'bolshevik' });
 * majoritySessionsChart(parties).name // => 'majority-sessions'
 * ```
 */
export function majoritySessionsChart(
  parties: TwoPartiesInRoom,
  options: ChartOptions = {},
): VegaLiteSpec {
  return chartOfMajoritySessions(parties, { title, subtitle: undefined, labels: {} }, options);
}
