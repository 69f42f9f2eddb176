import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { key } from '../../charts/key.js';
import { dot } from '../../charts/marks/dot.js';
import { line } from '../../charts/marks/line.js';
import { rule } from '../../charts/marks/rule.js';
import { span } from '../../charts/marks/span.js';
import { text } from '../../charts/marks/text.js';
import { plane } from '../../charts/plane.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import type { PartyInRoom } from '../../charts/two-parties.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { asSentence } from '../../language/as-sentence.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import { inPercent } from '../../language/in-percent.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeRounded } from '../../language/write-decimal.js';
import { nameIn } from '../../records/name-in.js';
import type { NamedFigure } from '../kind.js';
import type { ChancePoint, MajorityChanceRows } from './rows.js';
import { averageLabel, evenLabel, subtitle, words } from './words.js';

/** Draws the contours, each with its chance on it, the average of the first party where it is told, and where it meets the even chance. */
export function chartOfMajorityChances(
  rows: MajorityChanceRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, narrow } = lookOf(options);
  const { parties, contours, average, even } = rows;
  const { ofA, ofB } = parties;
  const axisOf = ({ name }: PartyInRoom, upright: boolean) =>
    quantityAxis({
      domain: [0, 100],
      title: inEveryLanguage(
        (one) => `${nameIn(name, one)}${wordsOf(one).colon}${inLanguage(words.attendance, one)}`,
      ),
      ticks: [0, 25, 50, 75, 100],
      upright,
    });
  const places = labelPlaces(contours, narrow ? 12 : 8);
  const values = contours
    .filter(({ chance }) => places.some((one) => one.chance === chance))
    .map((one) => ({ ...one }));
  const tip = { label: named.title, a: ofA.name, b: ofB.name, says: words.chance };
  const labels = places.map((one) => ({
    ...one,
    says: inPercent(String(one.chance), language),
    evidence: parties.evidence ?? '',
  }));
  const entries = [
    { words: words.lines(parties), shape: 'M-1.4,0L1.4,0' },
    ...(average === undefined
      ? []
      : [
          { words: averageLabel(ofA), shape: 'M0,-1.4L0,-0.4M0,0.4L0,1.4' },
          { words: averageLabel(ofB), shape: 'M0,0' },
        ]),
    ...(even === undefined ? [] : [{ words: evenLabel(even, parties), shape: 'circle' }]),
  ];
  const meeting = {
    what: inLanguage(entries.at(-1)!.words, language),
    a: average,
    b: even,
    evidence: parties.evidence ?? '',
  };
  return plane(
    {
      name: 'majority-chances',
      title: named.title,
      subtitle: named.subtitle ?? inEveryLanguage((one) => subtitle(parties, one)),
      description: describe(rows, named, language),
      rows: { name: 'contours', values },
      x: axisOf(ofA, false),
      y: axisOf(ofB, true),
      height: narrow ? 190 : 250,
      leastWidth: 200,
      marks: [
        line({ x: 'a', y: 'b', by: 'chance', where: 'datum.chance !== 50', colour: 'faint' }),
        line({ x: 'a', y: 'b', where: 'datum.chance === 50', thickness: 2 }),
        ...(average === undefined
          ? []
          : [rule({ x: 'a', rows: [{ a: average }], dashed: true, thickness: 1.25 })]),
        // From where the lines meet to the axis at the left, where it is read.
        ...(even === undefined
          ? []
          : [span({ x: 'a', x2: 0, y: 'b', rows: [meeting], dashed: true })]),
        // The ground of a chance, so that its line does not cross it.
        dot({ x: 'a', y: 'b', rows: labels, size: 420, fill: 'paper', tip }),
        text({ x: 'a', y: 'b', rows: labels, text: 'says', baseline: 'middle' }),
        dot({
          x: 'a',
          y: 'b',
          rows: even === undefined ? [] : [meeting],
          key: key(
            'what',
            entries.map((one) => ({ ...one, fill: 'paper' as const, line: 'ink' as const })),
            { columns: 1, orient: 'bottom' },
          ),
          tip: { what: named.title },
        }),
      ],
    },
    options,
  );
}

/** In this order contours are given room, and where their chances stand: near the line on which both attendances come to so much. */
const order = [
  [50, 100],
  [5, 100],
  [95, 100],
  [25, 120],
  [75, 120],
  [10, 80],
  [90, 80],
] as const;

/** Where the chances stand on their contours; a contour whose chance has no room is not drawn. */
function labelPlaces(contours: readonly ChancePoint[], room: number): ChancePoint[] {
  const places: ChancePoint[] = [];
  for (const [chance, sum] of order) {
    const off = ({ a, b }: ChancePoint) => Math.abs(a + b - sum);
    const own = contours.filter((one) => one.chance === chance);
    const [place] = own.toSorted((one, other) => off(one) - off(other));
    const isFree = places.every(
      ({ a, b }) => Math.abs(a - place!.a) > room || Math.abs(b - place!.b) > room / 2,
    );
    if (place !== undefined && isFree) places.push(place);
  }
  return places;
}

function describe(
  { parties, contours, average }: MajorityChanceRows,
  { title }: NamedFigure,
  language: Language,
): string {
  const { ofA, ofB } = parties;
  const { separator, colon } = wordsOf(language);
  const percent = (value: number) => inPercent(writeRounded(value, language), language);
  const even = contours.filter(({ chance }) => chance === 50);
  const sentences = [25, 50, 75, 100].map((at) => {
    const found = even.find(({ a }) => a >= at);
    const exact = found && found.a === at ? percent(found.b) : '–';
    return `${nameIn(ofA.name, language)} ${percent(at)}: ${nameIn(ofB.name, language)} ${exact}`;
  });
  const averages =
    average === undefined
      ? ''
      : ` ${inLanguage(averageLabel(ofA), language)}${separator}${inLanguage(averageLabel(ofB), language)}.`;
  return `${asSentence(inLanguage(title, language))} ${subtitle(parties, language)}. ${inLanguage(words.even, language)}${colon}${sentences.join(separator)}.${averages}`;
}
