import { chancesOfLead } from '../../analysis/attendance/chances-of-lead.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { key } from '../../charts/key.js';
import { area } from '../../charts/marks/area.js';
import { dot } from '../../charts/marks/dot.js';
import { legend } from '../../charts/marks/legend.js';
import { line } from '../../charts/marks/line.js';
import { uprightBar } from '../../charts/marks/upright-bar.js';
import type { PanelRow } from '../../charts/panel.js';
import { partyColours } from '../../charts/party-colours.js';
import { type PlaneOfSeveral, planes } from '../../charts/planes.js';
import { quantityAxis, signed } from '../../charts/quantity-axis.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { points } from '../../charts/theme.js';
import { chancesOf, type PartyInRoom, type TwoPartiesInRoom } from '../../charts/two-parties.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { wrapWords } from '../../charts/wrap-words.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import { inPercent } from '../../language/in-percent.js';
import type { Language, Text } from '../../language/language.js';
import { wordsOf } from '../../language/language.js';
import { writeRounded } from '../../language/write-decimal.js';
import { nameIn } from '../../records/name-in.js';
import type { NamedFigure } from '../kind.js';
import {
  assumedAttendances,
  curveAt,
  type MajorityUnderAssumption,
  majoritiesUnder,
  type PartiesUnderAssumption,
  requireTold,
  simulatedAt,
} from './rows.js';
import { expectedAxis, more, words } from './words.js';

/** A plane with the rows that stand in it. */
interface DrawnPart {
  readonly plane: PlaneOfSeveral;
  readonly rows: readonly PanelRow[];
}

/** Draws the leads under each assumption, and the sessions for every attendance of the other party. */
export function chartOfMajoritySessions(
  parties: PartiesUnderAssumption,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, narrow } = look;
  const assumed = majoritiesUnder(parties, assumedAttendances(parties));
  const leads = assumed.map((one, index) =>
    leadsPart(parties, one, { index, isLast: index === assumed.length - 1 }, look),
  );
  const sessions = sessionsPart(parties, look);
  return planes(
    {
      name: 'majority-sessions',
      title: named.title,
      subtitle: named.subtitle ?? words.subtitle,
      description: describe(parties, assumed, named, language),
      leastWidth: narrow ? 210 : 190,
      rows: { name: 'sessions', values: [...leads, sessions].flatMap(({ rows }) => rows) },
      plane: 'part',
      columns: narrow ? 1 : 2,
      spacing: { row: points(8), column: points(14) },
      planes: [leads.map(({ plane }) => plane), sessions.plane],
    },
    options,
  );
}

/** So many numbers fit below the bars. */
const mostTicks = 9;

/** The distribution of the lead at one session under an assumption; the last has the title of the axis and the key. */
function leadsPart(
  parties: TwoPartiesInRoom,
  assumption: MajorityUnderAssumption,
  { index, isLast }: { readonly index: number; readonly isLast: boolean },
  { language, colours, narrow }: Look,
): DrawnPart {
  const { ofA, ofB } = parties;
  const { average } = requireTold(parties);
  const part = `lead-${index + 1}`;
  const entries = {
    more: { words: more(ofA), ...colourOf(ofA, parties, colours) },
    equal: { words: words.equal, fill: 'abstain', line: 'ink' },
    fewer: { words: more(ofB), ...colourOf(ofB, parties, colours) },
  } as const;
  const rows = chancesOfLead({
    ofA: chancesOf(ofA, average / ofA.members),
    ofB: chancesOf(ofB, assumption.attendance),
  }).map(({ lead, chance }) => ({
    part,
    lead,
    chance: Math.round(chance * 100_000) / 1000,
    who: inLanguage(entries[lead > 0 ? 'more' : lead === 0 ? 'equal' : 'fewer'].words, language),
  }));
  const step = Math.ceil((ofA.members + ofB.members + 1) / mostTicks);
  const lead = inEveryLanguage(
    (one) =>
      `${nameIn(ofA.name, one)}${wordsOf(one).colon.trim()}${narrow ? '\n' : ' '}${inLanguage(words.lead, one)}`,
  );
  return {
    rows,
    plane: {
      is: part,
      heading: headingOf(parties, assumption, narrow ? 52 : 54),
      width: 240,
      height: narrow ? 42 : 62,
      x: quantityAxis({
        domain: [-ofB.members - 0.5, ofA.members + 0.5],
        ticks: rows.map((one) => one.lead).filter((one) => one % step === 0),
        labels: signed,
        ...(isLast ? { title: lead } : {}),
      }),
      y: quantityAxis({
        domain: [0, 1.1 * Math.max(...rows.map((one) => one.chance), 20)],
        ticks: [0, 20],
        upright: true,
        grid: false,
        ...(index === 0 ? { title: words.chance } : {}),
      }),
      marks: [
        uprightBar({
          x: 'lead',
          y: 'chance',
          width: 0.84,
          key: key('who', Object.values(entries), {
            columns: 1,
            orient: 'bottom',
            offset: 8,
            squares: true,
            shown: isLast,
          }),
          common: { by: 'part', rows: [{ part, evidence: parties.evidence ?? '' }] },
          tip: { lead: { number: words.lead }, chance: { number: words.chance } },
        }),
      ],
    },
  };
}

function colourOf(
  party: PartyInRoom,
  { ofA, ofB }: TwoPartiesInRoom,
  colours: Look['colours'],
): { readonly fill: `#${string}`; readonly line: 'ink' } {
  const idOf = (one: PartyInRoom) => one.id ?? (one === ofA ? 'a' : 'b');
  const coloured = partyColours(
    [ofA, ofB].map((one) => ({ id: idOf(one), colour: one.colour })),
    colours,
  );
  return { fill: (coloured.get(idOf(party)) ?? colours.others) as `#${string}`, line: 'ink' };
}

/** What is assumed, and what comes of it. */
function headingOf(
  parties: TwoPartiesInRoom,
  { attendance, chance, expected }: MajorityUnderAssumption,
  letters: number,
): Text {
  const { ofA, ofB } = parties;
  const { sessions } = requireTold(parties);
  return inEveryLanguage((language) => {
    const { colon, separator } = wordsOf(language);
    const percent = (share: number, digits?: number) =>
      inPercent(writeRounded(100 * share, language, digits), language).replace(' ', '\u00a0');
    const assumed = `${nameIn(ofB.name, language)}${colon}${percent(attendance, 0)}`;
    const comes = `${inLanguage(expectedAxis(sessions), language)}${colon}${writeRounded(expected, language)}`;
    return [
      `${assumed}${separator}${comes}`,
      `${inLanguage(more(ofA), language)} ${percent(chance)}`,
    ]
      .flatMap((words) => wrapWords(words, { letters, lines: 2 }))
      .join('\n');
  });
}

/** The expected sessions for every attendance of the other party, with those simulated. */
function sessionsPart(parties: TwoPartiesInRoom, { narrow }: Look): DrawnPart {
  const { sessions } = requireTold(parties);
  const part = 'sessions';
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const curve = majoritiesUnder(parties, curveAt, { sessions: 1 }).map((one) => ({
    part,
    attendance: percent(one.attendance),
    expected: one.expected,
    low: Math.max(0, one.expected - one.standardDeviation),
    high: Math.min(sessions, one.expected + one.standardDeviation),
  }));
  const simulated = majoritiesUnder(parties, simulatedAt).map((one) => ({
    part,
    attendance: percent(one.attendance),
    expected: one.expected,
    simulated: one.simulated,
  }));
  const isCurve = 'isValid(datum.low)';
  const place = { x: 'attendance' } as const;
  const attendance = inEveryLanguage(
    (one) =>
      `${nameIn(parties.ofB.name, one)}${wordsOf(one).colon}${inLanguage(words.attendance, one)}`,
  );
  return {
    rows: [...curve, ...simulated],
    plane: {
      is: part,
      width: 240,
      height: narrow ? 118 : 230,
      x: quantityAxis({ domain: [0, 100], title: attendance, ticks: 5 }),
      y: quantityAxis({
        domain: [0, sessions],
        title: expectedAxis(sessions),
        ticks: 6,
        upright: true,
      }),
      marks: [
        area({ ...place, y: 'low', y2: 'high', where: isCurve }),
        line({ ...place, y: 'expected', where: isCurve, thickness: 1.5 }),
        dot({
          ...place,
          y: 'simulated',
          where: 'isValid(datum.simulated)',
          size: 60,
          fill: 'paper',
          line: 'ink',
          common: { by: 'part', rows: [{ part, evidence: parties.evidence ?? '' }] },
          tip: {
            attendance: { number: attendance },
            expected: { number: words.exact },
            simulated: { number: words.simulated },
          },
        }),
        legend(
          [
            { words: words.exact, fill: 'ink', shape: symbolShapes.thickLine },
            { words: words.simulated, fill: 'paper', line: 'ink', shape: 'circle' },
            { words: words.band, fill: 'abstain', shape: symbolShapes.ground },
          ],
          { columns: 1, orient: 'bottom', offset: 8 },
        ),
      ],
    },
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
      `${nameIn(ofB.name, language)} ${inPercent(writeRounded(100 * attendance, language), language)}: ${inLanguage(more(ofA), language)} ${inPercent(writeRounded(100 * chance, language), language)}${wordsOf(language).separator}${inLanguage(expectedAxis(sessions), language)}: ${writeRounded(expected, language)} ± ${writeRounded(standardDeviation, language)} (${inLanguage(words.simulated, language)} ${writeRounded(simulated, language)}).`,
  );
  return [
    `${inLanguage(title, language)} ${inLanguage(words.subtitle, language)}.`,
    head,
    ...rows,
  ].join(' ');
}
