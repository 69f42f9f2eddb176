import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import type { KeyEntry } from '../../charts/key.js';
import { dot } from '../../charts/marks/dot.js';
import { legend } from '../../charts/marks/legend.js';
import { line } from '../../charts/marks/line.js';
import type { Colour } from '../../charts/marks/mark.js';
import { text } from '../../charts/marks/text.js';
import { partyColours } from '../../charts/party-colours.js';
import { plane } from '../../charts/plane.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { points, textOn } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { fillIn } from '../../language/fill-in.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
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
    told: String(one.average === told?.average),
    evidence: one.average === told?.average ? told.evidence : '',
  }));
  const votes = party.members + other.members;
  const share = round((100 * party.members) / votes);
  const fill = (text: Text, of: AttendingParty) =>
    fillIn(inLanguage(text, language), {
      members: writeCount(of.members, language),
      party: inLanguage(of.name, language),
      told: writeDecimal(told?.average ?? 0, language),
    });
  const colour = (partyColours([party, other], colours).get(party.id) ?? colours.ink) as Colour;
  const entries: KeyEntry[] = [
    {
      words: inEveryLanguage(() => fill(words.curves, party)),
      shape: 'circle',
      fill: 'paper',
      line: 'faint',
    },
    ...(told
      ? [
          {
            words: inEveryLanguage(() => fill(words.told, party)),
            shape: symbolShapes.lowBar,
            fill: colour,
            line: 'ink' as const,
          },
        ]
      : []),
    { words: words.ring, shape: 'circle', fill: 'transparent', line: 'ink' },
    {
      words: inEveryLanguage((one) =>
        fillIn(inLanguage(words.share, one), { share: inPercent(writeDecimal(share, one), one) }),
      ),
      shape: symbolShapes.brokenLine,
      fill: 'transparent',
      line: 'ink',
    },
  ];
  const said = entries
    .map((entry) => inLanguage(entry.words, language))
    .join(wordsOf(language).separator);
  // Of the other party the source tells no average.
  const present = [
    fill(words.present, other),
    ...(told ? [inLanguage(words.untold, language)] : []),
  ].join(' ');
  const labels = averages.map((average) => ({
    average,
    ...labelPlace(
      curves.filter((one) => one.average === average),
      other.members / 20,
    ),
    text: writeDecimal(average, language),
    told: String(average === told?.average),
  }));
  const [isTold, untold] = ["datum.told === 'true'", "datum.told !== 'true'"];
  const place = { x: 'others', y: 'percent' } as const;
  const ground = { ...place, rows: labels, size: points(11) ** 2, thickness: 0.75 } as const;
  const number = { ...place, rows: labels, text: 'text', baseline: 'middle' } as const;
  return plane(
    {
      name: 'power-under-random-attendance',
      title: named.title,
      subtitle: named.subtitle,
      description: describe(parties, curves, { named, said, language }),
      rows: { name: 'power', values: curves },
      x: quantityAxis({
        domain: [0, other.members],
        title: inEveryLanguage(() =>
          narrow ? present.replace(/(?<=:) | (?=\()/g, '\n') : present,
        ),
        ticks: Math.min(other.members, 12),
      }),
      y: quantityAxis({
        domain: [0, 100],
        title: inEveryLanguage(
          (one) =>
            `${inLanguage(party.name, one)}${wordsOf(one).colon}${inLanguage(words.power, one)}`,
        ),
        ticks: [0, 25, 50, 75, 100],
        line: false,
        upright: true,
      }),
      height: narrow ? 169 : 202,
      leastWidth: 200,
      marks: [
        line({ ...place, by: 'average', where: untold, colour: 'faint', thickness: 0.75 }),
        line({ ...place, where: isTold, thickness: 3 }),
        line({ ...place, where: isTold, colour, thickness: 1.75 }),
        // Points to be pointed at, on the whole numbers of members.
        dot({
          ...place,
          where: `datum.others % ${markedEvery(other)} === 0`,
          size: 14,
          tip: {
            average: { number: party.name },
            others: { number: other.name },
            percent: { number: words.power },
          },
        }),
        line({
          ...place,
          rows: [0, other.members].map((others) => ({ others, percent: share })),
          thickness: 0.75,
          dashed: true,
        }),
        dot({ ...ground, where: untold, fill: 'paper', line: 'faint' }),
        dot({ ...ground, where: isTold, fill: colour, line: 'ink' }),
        text({ ...number, colours: [{ test: isTold, colour: textOn(colour, colours) }] }),
        dot({
          ...place,
          rows: [{ others: other.members, percent: whenAllCome(parties) }],
          size: 110,
          fill: 'transparent',
          line: 'ink',
        }),
        legend(entries, {
          orient: 'bottom',
          offset: 12,
          ...(narrow ? { columns: 1 } : { columns: 2 }),
        }),
      ],
    },
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
  readonly others: number;
  readonly percent: number;
} {
  const after = curve.findIndex((one) => one.percent <= 50);
  const [before, next] = [curve[after - 1], curve[after]];
  if (before && next && before.percent > 50) {
    const part = (before.percent - 50) / (before.percent - next.percent);
    const crossing = round(before.others + part * (next.others - before.others));
    return { others: Math.max(leftmost, crossing), percent: 50 };
  }
  const end = after === -1 ? curve.at(-1) : curve[0];
  // Clear of the numbers on the axis.
  return { others: Math.max(leftmost, end?.others ?? 0), percent: end?.percent ?? 0 };
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
    said,
    language,
  }: { readonly named: NamedFigure; readonly said: string; readonly language: Language },
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
  return textAlternative(inLanguage(named.title, language), [`${said}.`, ...sentences], language);
}
