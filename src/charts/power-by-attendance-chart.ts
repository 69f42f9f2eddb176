import { blocPowerUnderRandomAttendance } from '../analysis/power/random-attendance.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import { type Language, type Text, wordsOf } from '../language/language.js';
import { writeDecimal } from '../language/write-decimal.js';
import { type ChartOptions, lookOf } from './chart-options.js';
import { computedOnce } from './computed-once.js';
import { partyColours } from './party-colours.js';
import { chart, points, textOn, typeSize } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** The title of the chart. */
export const powerByAttendanceTitle: Text = {
  en: 'Power when not everybody comes',
  el: 'Ισχύς όταν δεν έρχονται όλοι',
  ru: 'Сила голоса, когда приходят не все',
};

const words = {
  curves: {
    en: 'Numbers on the curves: members present on average, of {members}',
    el: 'Αριθμοί στις καμπύλες: μέλη παρόντα κατά μέσο όρο, από {members}',
    ru: 'Числа на кривых — присутствующие в среднем из {members}',
  },
  told: {
    en: 'bold: the average told, {told}',
    el: 'με έντονη γραμμή ο μέσος όρος που αναφέρεται, {told}',
    ru: 'жирная кривая — сообщаемое среднее, {told}',
  },
  ring: {
    en: 'ring: everybody comes',
    el: 'κύκλος: έρχονται όλοι',
    ru: 'кольцо: приходят все',
  },
  power: { en: 'power, %', el: 'ισχύς, %', ru: 'сила голоса, %' },
  present: {
    en: '{party} present on average, of {members}',
    el: '{party}: παρόντες κατά μέσο όρο, από {members}',
    ru: '{party}: в среднем присутствуют из {members}',
  },
  untold: { en: '(not told)', el: '(δεν αναφέρεται)', ru: '(не сообщается)' },
  share: {
    en: 'dashed: share of the votes, {share} %',
    el: 'διακεκομμένη: το μερίδιο ψήφων, {share} %',
    ru: 'пунктир — доля голосов, {share} %',
  },
} satisfies Readonly<Record<string, Text>>;

/** One of two parties that decide by the majority of those who come. */
export interface AttendingParty {
  readonly id: string;
  /** Its colour in the record, as `#rrggbb`; left out where there is none. */
  readonly colour?: string | undefined;
  readonly name: Text;
  /** How many members have a vote. */
  readonly members: number;
}

/** Two parties whose members come or stay away, and how many of the first come on average. */
export interface PartiesThatAttend {
  /** The party whose power is shown. */
  readonly party: AttendingParty;
  /** The party that it decides with. */
  readonly other: AttendingParty;
  /** How many of the party come on average: a curve for each. */
  readonly averages: readonly number[];
  /** The average that the source tells, and its words; it is one of the averages. */
  readonly told?: { readonly average: number; readonly evidence: string };
}

/** The power of a party when so many of either come on average. */
export interface PowerAtAttendance {
  /** How many of the party come on average. */
  readonly average: number;
  /** How many of the other come on average. */
  readonly others: number;
  /** The power of the party, from 0 to 1. */
  readonly power: number;
}

/** Steps of the average attendance of the other party, to a member, and at most in all. */
const steps = 4;
const mostSteps = 120;

/**
 * The power of a party among those present, by how many of it and of the other party come on average. Among two, the
 * Shapley–Shubik and the normalised Banzhaf index agree: the probability of being the more numerous, and half of that of
 * being equal, when neither decides without the other.
 *
 * @param parties - the two parties, and how many of the first come on average
 * @returns the power at every quarter of a member of the other party, at 121 points if it has more than 30 members, curve by curve
 * @throws ArgumentError as `blocPowerUnderRandomAttendance`
 * @example
 * ```ts
 * const party = { id: 'left-sr', name: { en: 'Left SRs', el: '', ru: '' }, members: 7 };
 * const other = { id: 'bolshevik', name: { en: 'Bolsheviks', el: '', ru: '' }, members: 11 };
 * powerByAttendance({ party, other, averages: [7] }).at(-1) // => { average: 7, others: 11, power: 0 }
 * ```
 */
export function powerByAttendance(parties: PartiesThatAttend): readonly PowerAtAttendance[] {
  return computePower(parties);
}

const computePower = computedOnce((parties: PartiesThatAttend): PowerAtAttendance[] => {
  const { party, other, averages } = parties;
  const members = [party.members, other.members];
  const last = Math.min(other.members * steps, mostSteps);
  return averages.flatMap((average) =>
    Array.from({ length: last + 1 }, (_, step) => {
      const others = (step * other.members) / last;
      const { values } = blocPowerUnderRandomAttendance({
        members,
        attendance: [average / party.members, others / other.members],
        rule: { kind: 'majority of those present' },
      });
      return { average, others, power: values[0] ?? 0 };
    }),
  );
});

/**
 * The power of a party, averaged over who comes, against how many of the other party come on average; a curve for each average
 * of its own, and its share of the votes for comparison.
 *
 * @param parties - the two parties, how many of the first come on average, and what the source tells of that
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: heights are percent of the power
 * @throws ArgumentError if there is no average, or the one told is not among them, and as `blocPowerUnderRandomAttendance`
 * @example
 * ```ts
 * const party = { id: 'left-sr', name: { en: 'Left SRs', el: '', ru: '' }, members: 7 };
 * const other = { id: 'bolshevik', name: { en: 'Bolsheviks', el: '', ru: '' }, members: 11 };
 * powerByAttendanceChart({ party, other, averages: [5, 7] }).name // => 'power-under-random-attendance'
 * ```
 */
export function powerByAttendanceChart(
  parties: PartiesThatAttend,
  options: ChartOptions = {},
): VegaLiteSpec {
  const { party, other, averages, told } = parties;
  if (averages.length === 0) throw new ArgumentError('averages', averages, 'at least one average');
  if (told && !averages.includes(told.average)) {
    throw new ArgumentError('told.average', told.average, `one of ${averages.join(', ')}`);
  }
  const { language, colours, narrow } = lookOf(options);
  const curves = powerByAttendance(parties).map((one) => ({
    ...one,
    percent: round(100 * one.power),
    told: one.average === told?.average,
    evidence: one.average === told?.average ? told.evidence : '',
  }));
  const votes = party.members + other.members;
  const share = round((100 * party.members) / votes);
  const fill = (text: Text, of: AttendingParty) =>
    inLanguage(text, language)
      .replace('{members}', String(of.members))
      .replace('{party}', inLanguage(of.name, language))
      .replace('{told}', writeDecimal(told?.average ?? 0, language));
  const subtitle = [
    fill(words.curves, party),
    ...(told ? [fill(words.told, party)] : []),
    inLanguage(words.ring, language),
    inLanguage(words.share, language).replace('{share}', writeDecimal(share, language)),
  ].join(wordsOf(language).separator);
  // Of the other party the source tells no average.
  const present = [
    fill(words.present, other),
    ...(told ? [inLanguage(words.untold, language)] : []),
  ].join(' ');
  const x = {
    type: 'quantitative',
    scale: { domain: [0, other.members], nice: false },
    title: narrow ? present.split(/(?<=:) | (?=\()/) : present,
    axis: {
      grid: false,
      titleAnchor: 'start',
      labelFlush: false,
      tickCount: Math.min(other.members, 12),
    },
  };
  const y = {
    type: 'quantitative',
    scale: { domain: [0, 100], nice: false },
    title: `${inLanguage(party.name, language)}: ${inLanguage(words.power, language)}`,
    axis: { values: [0, 25, 50, 75, 100], grid: true, domain: false, titlePadding: 6 },
  };
  const colour = partyColours([party, other], colours).get(party.id) ?? colours.ink;
  const labels = averages.map((average) => ({
    average,
    ...labelPlace(
      curves.filter((one) => one.average === average),
      other.members / 20,
    ),
    text: writeDecimal(average, language),
    told: average === told?.average,
  }));
  const tooltip = [
    { field: 'average', type: 'quantitative', title: inLanguage(party.name, language) },
    { field: 'others', type: 'quantitative', title: inLanguage(other.name, language) },
    {
      field: 'percent',
      type: 'quantitative',
      title: inLanguage(words.power, language),
      format: '.1f',
    },
    { field: 'evidence', type: 'nominal', title: '¶' },
  ];
  const body = {
    title: { text: inLanguage(powerByAttendanceTitle, language), subtitle },
    width: 400,
    height: narrow ? 225 : 270,
    usermeta: { leastPanelWidth: 200 },
    data: { name: 'power', values: curves },
    layer: [
      {
        mark: { type: 'line', strokeWidth: points(0.75), color: colours.faint },
        encoding: {
          x: { ...x, field: 'others' },
          y: { ...y, field: 'percent' },
          detail: { field: 'average', type: 'nominal' },
        },
        transform: [{ filter: '!datum.told' }],
      },
      {
        mark: { type: 'line', strokeWidth: points(3), color: colours.ink },
        encoding: { x: { ...x, field: 'others' }, y: { ...y, field: 'percent' } },
        transform: [{ filter: 'datum.told' }],
      },
      {
        mark: { type: 'line', strokeWidth: points(1.75), color: colour },
        encoding: { x: { ...x, field: 'others' }, y: { ...y, field: 'percent' } },
        transform: [{ filter: 'datum.told' }],
      },
      {
        // Points to be pointed at, on the whole numbers of members.
        transform: [{ filter: 'datum.others === floor(datum.others)' }],
        mark: { type: 'point', filled: true, size: 14, opacity: 1, color: colours.ink },
        encoding: { x: { ...x, field: 'others' }, y: { ...y, field: 'percent' }, tooltip },
      },
      {
        data: { values: [{ share }] },
        mark: {
          type: 'rule',
          color: colours.ink,
          strokeWidth: points(0.75),
          strokeDash: [4, 3],
        },
        encoding: { y: { ...y, field: 'share' } },
      },
      {
        data: { values: labels },
        mark: { type: 'point', size: points(11) ** 2, opacity: 1, strokeWidth: points(0.75) },
        encoding: {
          x: { ...x, field: 'x' },
          y: { ...y, field: 'y' },
          fill: { condition: { test: 'datum.told', value: colour }, value: colours.paper },
          stroke: {
            condition: { test: 'datum.told', value: colours.ink },
            value: colours.faint,
          },
        },
      },
      {
        data: { values: labels },
        mark: { type: 'text', baseline: 'middle', fontSize: typeSize.body },
        encoding: {
          x: { ...x, field: 'x' },
          y: { ...y, field: 'y' },
          text: { field: 'text', type: 'nominal' },
          color: {
            condition: { test: 'datum.told', value: textOn(colour, colours) },
            value: colours.ink,
          },
        },
      },
      {
        data: { values: [{ x: other.members, y: whenAllCome(parties) }] },
        mark: {
          type: 'point',
          size: 110,
          opacity: 1,
          filled: false,
          color: colours.ink,
          strokeWidth: points(1.25),
        },
        encoding: { x: { ...x, field: 'x' }, y: { ...y, field: 'y' } },
      },
    ],
  };
  return chart(
    'power-under-random-attendance',
    describe(parties, curves, subtitle, language),
    body,
    options,
  );
}

function whenAllCome({ party, other }: PartiesThatAttend): number {
  if (party.members === other.members) return 50;
  return party.members > other.members ? 100 : 0;
}

/** Where a curve crosses the middle; its nearest point to it, if it does not. */
function labelPlace(
  curve: readonly { readonly others: number; readonly percent: number }[],
  leftmost: number,
): {
  readonly x: number;
  readonly y: number;
} {
  const after = curve.findIndex((one) => one.percent <= 50);
  const [before, next] = [curve[after - 1], curve[after]];
  if (before && next && before.percent > 50) {
    const part = (before.percent - 50) / (before.percent - next.percent);
    const crossing = round(before.others + part * (next.others - before.others));
    return { x: Math.max(leftmost, crossing), y: 50 };
  }
  const end = after === -1 ? curve.at(-1) : curve[0];
  // Clear of the numbers on the axis.
  return { x: Math.max(leftmost, end?.others ?? 0), y: end?.percent ?? 0 };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}

function describe(
  { party, other, averages, told }: PartiesThatAttend,
  curves: readonly { average: number; others: number; percent: number }[],
  subtitle: string,
  language: Language,
): string {
  const sentences = (told ? [told.average] : averages).map((average) => {
    const values = curves
      .filter((one) => one.average === average && Number.isInteger(one.others))
      .map((one) => `${one.others}: ${writeDecimal(one.percent, language)} %`);
    return `${inLanguage(party.name, language)} ${writeDecimal(average, language)} / ${party.members}${wordsOf(language).separator}${inLanguage(other.name, language)} / ${other.members} → ${inLanguage(words.power, language)}: ${values.join(', ')}.`;
  });
  return [`${inLanguage(powerByAttendanceTitle, language)}.`, `${subtitle}.`, ...sentences].join(
    ' ',
  );
}
