import { chancesOfLead } from '../../analysis/attendance/chances-of-lead.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { chart, points, typeSize } from '../../charts/theme.js';
import { chancesOf, type PartyInRoom, type TwoPartiesInRoom } from '../../charts/two-parties.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inLanguage } from '../../language/in-language.js';
import { inPercent } from '../../language/in-percent.js';
import type { Language } from '../../language/language.js';
import { sharedWords, wordsOf } from '../../language/language.js';
import { writeRounded } from '../../language/write-decimal.js';
import { nameIn } from '../../records/name-in.js';
import type { NamedFigure } from '../kind.js';
import {
  assumedAttendances,
  curveAt,
  type MajorityUnderAssumption,
  majoritiesUnder,
  requireTold,
  simulatedAt,
} from './rows.js';
import { words } from './words.js';

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

/** Draws the leads under each assumption, and the sessions for every attendance of the other party. */
export function chartOfMajoritySessions(
  parties: TwoPartiesInRoom,
  named: NamedFigure,
  options: ChartOptions,
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
      text: inLanguage(named.title, language),
      subtitle: inLanguage(named.subtitle ?? words.subtitle, language),
    },
    usermeta: { leastPanelWidth: narrow ? 210 : 190 },
    resolve: { legend: independent, scale: independent },
    ...(narrow
      ? { spacing: points(12), vconcat: panels }
      : { spacing: points(14), hconcat: panels }),
  };
  return chart('majority-sessions', describe(parties, assumed, named, language), body, options);
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
  const title = `${nameIn(ofB.name, language)}: ${inPercent(writeRounded(100 * attendance, language, 0), language)}`;
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
                inPercent(writeRounded(100 * chance, language), language),
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
  { title }: NamedFigure,
  language: Language,
): string {
  const { ofA, ofB } = parties;
  const { average, sessions } = requireTold(parties);
  const head = `${nameIn(ofA.name, language)}: ${average} / ${ofA.members}${wordsOf(language).separator}${nameIn(ofB.name, language)}: ${ofB.members}.`;
  const rows = assumed.map(
    ({ attendance, chance, expected, standardDeviation, simulated }) =>
      `${nameIn(ofB.name, language)} ${inPercent(writeRounded(100 * attendance, language), language)}: ${more(ofA, language)} ${inPercent(writeRounded(100 * chance, language), language)}${wordsOf(language).separator}${expectedAxis(sessions, language)}: ${writeRounded(expected, language)} ± ${writeRounded(standardDeviation, language)} (${inLanguage(words.simulated, language)} ${writeRounded(simulated, language)}).`,
  );
  return [
    `${inLanguage(title, language)} ${inLanguage(words.subtitle, language)}.`,
    head,
    ...rows,
  ].join(' ');
}
