import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { partyColours } from '../../charts/party-colours.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { chart, points, textOn, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inLanguage } from '../../language/in-language.js';
import { inPercent } from '../../language/in-percent.js';
import { type Language, type Text, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeDecimal } from '../../language/write-decimal.js';
import type { NamedFigure } from '../kind.js';
import type { AttendanceRows, AttendingParty, PartiesThatAttend } from './rows.js';
import { words } from './words.js';

/** Draws the power of a party against how many of the other come: a curve for each average of its own, and its share of the votes. */
export function chartOfPower(
  { parties, curves: computed }: AttendanceRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { party, other, averages, told } = parties;
  const { language, colours, narrow } = lookOf(options);
  const curves = computed.map((one) => ({
    ...one,
    percent: round(100 * one.power),
    told: one.average === told?.average,
    evidence: one.average === told?.average ? told.evidence : '',
  }));
  const votes = party.members + other.members;
  const share = round((100 * party.members) / votes);
  const fill = (text: Text, of: AttendingParty) =>
    inLanguage(text, language)
      .replace('{members}', writeCount(of.members, language))
      .replace('{party}', inLanguage(of.name, language))
      .replace('{told}', writeDecimal(told?.average ?? 0, language));
  const subtitle = [
    fill(words.curves, party),
    ...(told ? [fill(words.told, party)] : []),
    inLanguage(words.ring, language),
    inLanguage(words.share, language).replace(
      '{share}',
      inPercent(writeDecimal(share, language), language),
    ),
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
    title: {
      text: inLanguage(named.title, language),
      subtitle: inLanguage(named.subtitle, language) ?? subtitle,
    },
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
        transform: [{ filter: `datum.others % ${markedEvery(other)} === 0` }],
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
    describe(parties, curves, { named, subtitle, language }),
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

/** So many points of a curve can be told from one another, and listened to. */
const mostMarked = 12;

/** At how many members of the other party there is a point on the curves: every one, every second, … */
function markedEvery({ members }: AttendingParty): number {
  return Math.ceil(members / mostMarked);
}

function describe(
  { party, other, averages, told }: PartiesThatAttend,
  curves: readonly { average: number; others: number; percent: number }[],
  {
    named,
    subtitle,
    language,
  }: { readonly named: NamedFigure; readonly subtitle: string; readonly language: Language },
): string {
  const sentences = (told ? [told.average] : averages).map((average) => {
    const values = curves
      .filter((one) => one.average === average && one.others % markedEvery(other) === 0)
      .map(
        (one) =>
          `${writeCount(one.others, language)}: ${inPercent(writeDecimal(one.percent, language), language)}`,
      );
    return `${inLanguage(party.name, language)} ${writeDecimal(average, language)} / ${writeCount(party.members, language)}${wordsOf(language).separator}${inLanguage(other.name, language)} / ${writeCount(other.members, language)} → ${inLanguage(words.power, language)}: ${values.join(', ')}.`;
  });
  return textAlternative(
    inLanguage(named.title, language),
    [`${subtitle}.`, ...sentences],
    language,
  );
}
