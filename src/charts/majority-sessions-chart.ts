import { chancesOfLead } from '../analysis/attendance/chances-of-lead.js';
import { expectedSessions } from '../analysis/attendance/expected-sessions.js';
import { simulateSessions } from '../analysis/attendance/simulate-sessions.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { sharedWords, wordsOf } from '../language/language.js';
import { writeRounded } from '../language/write-decimal.js';
import { nameIn } from '../records/name-in.js';
import { type ChartOptions, type Look, lookOf } from './chart-options.js';
import { computedOnce } from './computed-once.js';
import { chart, points, typeSize } from './theme.js';
import { chancesOf, type PartyInRoom, type TwoPartiesInRoom } from './two-parties.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** The title of the chart. */
export const majoritySessionsTitle: Text = {
  en: 'How often would the smaller party have been the larger in the room?',
  el: 'Πόσο συχνά το μικρότερο κόμμα θα ήταν το μεγαλύτερο στην αίθουσα;',
  ru: 'Как часто меньшая партия оказывалась бы в зале большей?',
};

const words = {
  subtitle: {
    en: 'Under stated assumptions: everybody comes independently, with the chance given for the party',
    el: 'Με ρητές παραδοχές: ο καθένας έρχεται ανεξάρτητα, με την πιθανότητα που δίνεται για το κόμμα',
    ru: 'При названных допущениях: каждый приходит независимо, с вероятностью, принятой для партии',
  },
  equal: { en: 'as many', el: 'ίσοι', ru: 'поровну' },
  lead: {
    en: 'how many more of them present',
    el: 'πόσοι περισσότεροι παρόντες',
    ru: 'на сколько больше присутствующих',
  },
  exact: { en: 'expected, exactly', el: 'αναμενόμενες, ακριβώς', ru: 'ожидаемое, точно' },
  simulated: { en: 'simulated', el: 'με προσομοίωση', ru: 'моделирование' },
  band: {
    en: '± a standard deviation',
    el: '± μία τυπική απόκλιση',
    ru: '± стандартное отклонение',
  },
  chance: { en: 'Chance, %', el: 'Πιθανότητα, %', ru: 'Вероятность, %' },
  sessions: { en: 'Sessions', el: 'Συνεδριάσεις', ru: 'Заседаний' },
} satisfies Readonly<Record<string, Text>>;

function more({ name }: PartyInRoom, language: Language): string {
  const label = inLanguage({ en: 'more', el: 'περισσότεροι', ru: 'больше' }, language);
  return `${label}: ${nameIn(name, language)}`;
}

function expectedAxis(sessions: number, language: Language): string {
  return inLanguage(
    {
      en: `sessions of ${sessions}`,
      el: `συνεδριάσεις από τις ${sessions}`,
      ru: `заседаний из ${sessions}`,
    },
    language,
  );
}

function ofSessions(expected: number, sessions: number, language: Language): string {
  const of = inLanguage(sharedWords.of, language);
  return `${writeRounded(expected, language)} ${of} ${sessions}`;
}

function attendanceAxis({ name }: PartyInRoom, language: Language): string {
  const label = inLanguage(
    {
      en: 'chance of each to attend, %',
      el: 'πιθανότητα παρουσίας, %',
      ru: 'вероятность присутствия, %',
    },
    language,
  );
  return `${nameIn(name, language)}: ${label}`;
}

/** What is assumed of the other party, and how often the first would then be the larger. */
export interface MajorityUnderAssumption {
  /** The chance, from 0 to 1, with which each of the other party comes. */
  readonly attendance: number;
  /** The chance that the first party is the larger at one session. */
  readonly chance: number;
  /** The expected number of such sessions, its standard deviation, and the chance of at least one. */
  readonly expected: number;
  readonly standardDeviation: number;
  readonly atLeastOne: number;
  /** The number of such sessions, by simulation. */
  readonly simulated: number;
}

/** How a simulation is made. */
export interface Simulation {
  /** The seed of `seededRandom`; 1918 unless told. */
  readonly seed?: number;
  /** How many sessions are simulated for each attendance; 10,000 unless told. */
  readonly sessions?: number;
}

/**
 * How often one party would have been the larger in the room, exactly and by simulation, for assumed attendances of the other; its
 * own attendance is its average.
 *
 * @param parties - the parties, with the average of the first and the number of sessions
 * @param attendances - what is assumed of the other party: chances from 0 to 1
 * @param simulation - the seed, and the number of sessions to simulate
 * @returns a row for each attendance
 * @throws ArgumentError if the average or the number of sessions is not told, or a chance is not a probability
 * @example
 * ```ts
 * const parties = partiesInRoom(loadDataset(), { body: 'sovnarkom', ofA: 'left-sr', ofB: 'bolshevik' });
 * majoritiesUnder(parties, [0.5])[0].expected // ≈ 16.75
 * ```
 */
export function majoritiesUnder(
  parties: TwoPartiesInRoom,
  attendances: readonly number[],
  simulation: Simulation = {},
): readonly MajorityUnderAssumption[] {
  return computeMajorities(parties, attendances, simulation);
}

const computeMajorities = computedOnce(
  (
    parties: TwoPartiesInRoom,
    attendances: readonly number[],
    { seed = 1918, sessions: simulated = 10_000 }: Simulation,
  ): MajorityUnderAssumption[] => {
    const { average, sessions } = requireTold(parties);
    const ofA = chancesOf(parties.ofA, average / parties.ofA.members);
    return attendances.map((attendance) => {
      const chances = { ofA, ofB: chancesOf(parties.ofB, attendance) };
      const exact = expectedSessions({ ...chances, sessions });
      const share = simulateSessions({ ...chances, sessions: simulated, seed }).outnumbers;
      return {
        attendance,
        chance: exact.expected / sessions,
        ...exact,
        simulated: share * sessions,
      };
    });
  },
);

function requireTold({ ofA, sessions }: TwoPartiesInRoom) {
  if (ofA.average === undefined) {
    throw new ArgumentError('parties.ofA.average', undefined, 'an average attendance');
  }
  if (sessions === undefined) {
    throw new ArgumentError('parties.sessions', undefined, 'a number of sessions');
  }
  return { average: ofA.average, sessions };
}

/**
 * What is assumed of the other party unless told: that its members come as often as those of the first, half the time, a third
 * of it.
 */
export function assumedAttendances({ ofA }: TwoPartiesInRoom): number[] {
  return [(ofA.average ?? ofA.members) / ofA.members, 1 / 2, 1 / 3];
}

/** The attendances, in tenths, at which the curve has simulated points. */
export const simulatedAt: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(
  (tenth) => tenth / 10,
);

/** The attendances at which the curve is computed. */
export const curveAt: readonly number[] = Array.from({ length: 51 }, (_, index) => index / 50);

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
  const look = lookOf(options);
  const { language, narrow } = look;
  const assumed = majoritiesUnder(parties, assumedAttendances(parties));
  const leads = {
    spacing: points(4),
    vconcat: assumed.map((one, index) =>
      leadPanel(parties, one, index === assumed.length - 1, look),
    ),
  };
  const panels = [leads, sessionsPanel(parties, look)];
  const independent = { fill: 'independent', stroke: 'independent', shape: 'independent' };
  const body = {
    title: {
      text: inLanguage(majoritySessionsTitle, language),
      subtitle: inLanguage(words.subtitle, language),
    },
    usermeta: { leastPanelWidth: narrow ? 210 : 190 },
    resolve: { legend: independent, scale: independent },
    ...(narrow
      ? { spacing: points(12), vconcat: panels }
      : { spacing: points(14), hconcat: panels }),
  };
  return chart('majority-sessions', describe(parties, assumed, language), body, options);
}

function leadPanel(
  parties: TwoPartiesInRoom,
  { attendance, chance, expected }: MajorityUnderAssumption,
  last: boolean,
  { language, colours, narrow }: Look,
): object {
  const { ofA, ofB } = parties;
  const { average, sessions } = requireTold(parties);
  const whos = [more(ofA, language), inLanguage(words.equal, language), more(ofB, language)];
  const bars = chancesOfLead({
    ofA: chancesOf(ofA, average / ofA.members),
    ofB: chancesOf(ofB, attendance),
  }).map(({ lead, chance: exactly }) => ({
    lead,
    from: lead - 0.42,
    to: lead + 0.42,
    chance: Math.round(exactly * 100_000) / 1000,
    who: lead > 0 ? whos[0] : lead === 0 ? whos[1] : whos[2],
    evidence: parties.evidence ?? '',
  }));
  const lead = inLanguage(words.lead, language);
  const x = {
    type: 'quantitative',
    scale: { domain: [-ofB.members - 0.5, ofA.members + 0.5], nice: false },
  };
  // Above the bars is room for what they come to.
  const highest = 1.35 * Math.max(...bars.map((bar) => bar.chance), 20);
  const y = { type: 'quantitative', scale: { domain: [0, highest], nice: false } };
  const title = `${nameIn(ofB.name, language)}: ${writeRounded(100 * attendance, language, 0)} %`;
  return {
    title: {
      text: title,
      fontSize: typeSize.body,
      fontWeight: 'normal',
      frame: 'group',
      offset: 2,
    },
    width: 240,
    height: 62,
    layer: [
      {
        data: { values: bars },
        mark: { type: 'bar', stroke: colours.ink, strokeWidth: points(0.35) },
        encoding: {
          x: {
            ...x,
            field: 'from',
            title: !last
              ? null
              : narrow
                ? [nameIn(ofA.name, language), lead]
                : `${nameIn(ofA.name, language)}: ${lead}`,
            axis: {
              tickMinStep: 1,
              grid: false,
              labels: last,
              labelExpr: "replace(datum.label, '-', '−')",
            },
          },
          x2: { field: 'to' },
          y: {
            ...y,
            field: 'chance',
            title: '%',
            axis: { values: [0, 20], grid: false, titleAngle: 0, titlePadding: 4 },
          },
          y2: { datum: 0 },
          fill: {
            field: 'who',
            type: 'nominal',
            scale: { domain: whos, range: [colours.yes, colours.abstain, colours.no] },
            legend: {
              title: null,
              orient: 'top',
              direction: 'vertical',
              columns: 1,
              symbolType: 'square',
              symbolSize: 90,
              symbolStrokeColor: colours.ink,
              symbolStrokeWidth: points(0.5),
              offset: 4,
            },
          },
          tooltip: [
            { field: 'lead', type: 'quantitative', title: lead },
            { field: 'chance', type: 'quantitative', title: inLanguage(words.chance, language) },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      },
      {
        data: {
          values: [
            {
              at: ofA.members + 0.5,
              top: highest,
              lines: [
                `${writeRounded(100 * chance, language)} %`,
                ofSessions(expected, sessions, language),
              ],
            },
          ],
        },
        mark: {
          type: 'text',
          align: 'right',
          baseline: 'top',
          lineHeight: points(9.5),
          fontSize: typeSize.small,
        },
        encoding: {
          x: { ...x, field: 'at' },
          y: { ...y, field: 'top' },
          text: { field: 'lines', type: 'nominal' },
        },
      },
    ],
  };
}

function sessionsPanel(parties: TwoPartiesInRoom, look: Look): object {
  const { language, colours, narrow } = look;
  const { sessions } = requireTold(parties);
  const evidence = parties.evidence ?? '';
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const curve = majoritiesUnder(parties, curveAt, { sessions: 1 }).map((one) => ({
    attendance: percent(one.attendance),
    expected: one.expected,
    low: Math.max(0, one.expected - one.standardDeviation),
    high: Math.min(sessions, one.expected + one.standardDeviation),
  }));
  const simulated = majoritiesUnder(parties, simulatedAt).map((one) => ({
    what: inLanguage(words.simulated, language),
    attendance: percent(one.attendance),
    expected: one.expected,
    simulated: one.simulated,
    evidence,
  }));
  const x = {
    field: 'attendance',
    type: 'quantitative',
    scale: { domain: [0, 100], nice: false },
    title: attendanceAxis(parties.ofB, language),
    axis: { tickCount: 5, grid: false, titleAnchor: narrow ? 'start' : 'middle' },
  };
  const y = {
    type: 'quantitative',
    scale: { domain: [0, sessions], nice: false },
    title: expectedAxis(sessions, language),
    axis: { tickCount: 6, grid: true },
  };
  const whats = [
    inLanguage(words.exact, language),
    inLanguage(words.simulated, language),
    inLanguage(words.band, language),
  ];
  return {
    width: 240,
    height: narrow ? 190 : 230,
    layer: [
      {
        data: { values: curve },
        mark: { type: 'area', color: colours.abstain, opacity: 1 },
        encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' } },
      },
      {
        data: { values: curve },
        mark: { type: 'line', color: colours.yes, strokeWidth: points(1.5) },
        encoding: { x, y: { ...y, field: 'expected' } },
      },
      {
        data: { values: simulated },
        mark: {
          type: 'point',
          size: 60,
          opacity: 1,
          strokeWidth: points(1.25),
        },
        encoding: {
          x,
          y: { ...y, field: 'simulated' },
          shape: {
            field: 'what',
            type: 'nominal',
            scale: { domain: whats, range: ['M-1.4,0L1.4,0', 'circle', 'M-1,-1L1,-1L1,1L-1,1Z'] },
            legend: {
              title: null,
              orient: 'top',
              direction: 'vertical',
              columns: 1,
              symbolSize: 70,
              symbolStrokeWidth: points(1.25),
              offset: 4,
            },
          },
          fill: {
            field: 'what',
            type: 'nominal',
            scale: { domain: whats, range: ['transparent', colours.paper, colours.abstain] },
          },
          stroke: {
            field: 'what',
            type: 'nominal',
            scale: { domain: whats, range: [colours.yes, colours.ink, colours.abstain] },
          },
          tooltip: [
            {
              field: 'attendance',
              type: 'quantitative',
              title: `${nameIn(parties.ofB.name, language)}, %`,
            },
            {
              field: 'expected',
              type: 'quantitative',
              format: '.1f',
              title: inLanguage(words.exact, language),
            },
            {
              field: 'simulated',
              type: 'quantitative',
              format: '.1f',
              title: inLanguage(words.simulated, language),
            },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      },
    ],
  };
}

function describe(
  parties: TwoPartiesInRoom,
  assumed: readonly MajorityUnderAssumption[],
  language: Language,
): string {
  const { ofA, ofB } = parties;
  const { average, sessions } = requireTold(parties);
  const head = `${nameIn(ofA.name, language)}: ${average} / ${ofA.members}${wordsOf(language).separator}${nameIn(ofB.name, language)}: ${ofB.members}.`;
  const rows = assumed.map(
    ({ attendance, chance, expected, standardDeviation, simulated }) =>
      `${nameIn(ofB.name, language)} ${writeRounded(100 * attendance, language)} %: ${more(ofA, language)} ${writeRounded(100 * chance, language)} %; ${expectedAxis(sessions, language)}: ${writeRounded(expected, language)} ± ${writeRounded(standardDeviation, language)} (${inLanguage(words.simulated, language)} ${writeRounded(simulated, language)}).`,
  );
  return [
    `${inLanguage(majoritySessionsTitle, language)} ${inLanguage(words.subtitle, language)}.`,
    head,
    ...rows,
  ].join(' ');
}
