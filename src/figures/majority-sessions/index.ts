import { chancesOfLead } from '../../analysis/attendance/chances-of-lead.js';
import type { ChartOptions } from '../../charts/chart-options.js';
import { chancesOf, type TwoPartiesInRoom } from '../../charts/two-parties.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { fillIn } from '../../language/fill-in.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import { inMarksOf } from '../../language/in-marks-of.js';
import type { Language } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeRounded } from '../../language/write-decimal.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import { writePartOf } from '../../language/write-part-of.js';
import { nameIn } from '../../records/name-in.js';
import type { Dataset } from '../../records/records.js';
import type { Assumption } from '../assumption.js';
import { evidenceColumn, type FigureRow } from '../figure.js';
import { isLack, kind, type Lack } from '../kind.js';
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
  type PartiesUnderAssumption,
  requireTold,
  simulatedAt,
  simulatedSessions,
} from './rows.js';
import { assumed, sessionForms, shown, shownAssumed, title } from './words.js';

export { title as majoritySessionsTitle } from './words.js';

/** What can be chosen of the figure of sessions. */
interface SessionsParameters extends TwoPartiesParameters {
  /** How many of the other party are taken to come on average. */
  readonly present?: number;
}

type SessionsRows = TwoPartiesOfBody & PartiesUnderAssumption;

const needs =
  'two parties with seats in one body, the average attendance of the first, and the number of sessions';

/** How often a party would have been the majority in the room. */
export const majoritySessions = kind<SessionsParameters, SessionsRows>({
  name: 'majority-sessions',
  title,
  about:
    'how often a party would have been the larger in the room, for assumed attendances of the other',
  needs,
  parameters: {
    ...twoPartiesParameters,
    present: {
      type: 'number',
      least: 0,
      most: 5000,
      about:
        'how many of the other party are taken to come on average; as often as the first, half of them, a third',
    },
  },
  choose: chooseSessions,
  rows: (record, { present, ...parties }) => ({ ...twoPartiesOfBody(record, parties), present }),
  bodies: ({ body }) => [body],
  chart: chartOfMajoritySessions,
  assumption: assumptionOf,
  caption: ({ ofB, sessions = 0, present }, language) => ({
    shown:
      present === undefined
        ? inLanguage(shown, language)
        : fillIn(inLanguage(shownAssumed, language), {
            present: writePartOf(present, ofB.members, language),
          }),
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
    const attendances = assumedAttendances(parties);
    const ofLeads = attendances.flatMap((attendance): FigureRow[] =>
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
        ...majoritiesUnder(parties, attendances).map(row('assumption', true)),
        ...majoritiesUnder(parties, curveAt, { sessions: 1 }).map(row('curve', false)),
        ...majoritiesUnder(parties, simulatedAt).map(row('simulation', true)),
      ],
    };
  },
});

/** The fewest and the most expected sessions, as the other party is assumed to come, and how many sessions there were. */
function expectedIn(parties: PartiesUnderAssumption, language: Language) {
  const expected = majoritiesUnder(parties, assumedAttendances(parties)).map((one) => one.expected);
  return {
    low: writeRounded(Math.min(...expected), language),
    high: writeRounded(Math.max(...expected), language),
    sessions: writeCount(requireTold(parties).sessions, language),
  };
}

/** The parties, and an average of the other that is no more than its members. */
function chooseSessions(
  record: Dataset,
  { present, ...given }: Partial<SessionsParameters>,
): SessionsParameters | Lack {
  const chosen = chooseTwoParties(
    record,
    given,
    ({ ofA, sessions }) => ofA.average !== undefined && sessions !== undefined,
    needs,
  );
  if (isLack(chosen) || present === undefined) return chosen;
  const { members } = twoPartiesOfBody(record, chosen).ofB;
  if (present <= members) return { ...chosen, present };
  throw new ArgumentError('present', present, `at most the ${members} members of the other party`);
}

/** So many averages are offered at most. */
const offered = 4;

/** That the average of the other party is not told: three usual ones stand side by side, or one that is chosen. */
function assumptionOf({ ofB }: SessionsRows): Assumption | undefined {
  if (ofB.average !== undefined) return undefined;
  const { members } = ofB;
  const steps = Math.min(offered, members);
  const averages = Array.from({ length: steps }, (_, step) =>
    Math.round(((step + 1) * members) / steps),
  );
  return {
    parameter: 'present',
    label: inEveryLanguage((language) =>
      fillIn(inLanguage(assumed.label, language), { party: nameIn(ofB.name, language) }),
    ),
    choices: [
      { value: undefined, label: assumed.usual },
      ...averages.map((present) => ({
        value: present,
        label: inEveryLanguage((language) => writePartOf(present, members, language)),
      })),
    ],
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
