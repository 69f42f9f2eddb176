import { evenChanceAttendance } from '../../analysis/attendance/even-chance-attendance.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { chart, points } from '../../charts/theme.js';
import { chancesOf, type PartyInRoom, type TwoPartiesInRoom } from '../../charts/two-parties.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { asSentence } from '../../language/as-sentence.js';
import { inLanguage } from '../../language/in-language.js';
import { inPercent } from '../../language/in-percent.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeRounded } from '../../language/write-decimal.js';
import { writePartOf } from '../../language/write-part-of.js';
import { writePercent } from '../../language/write-percent.js';
import { nameIn } from '../../records/name-in.js';
import type { NamedFigure } from '../kind.js';
import { cell, evenChanceCurve, majorityGrid } from './rows.js';
import { subtitle, words } from './words.js';

/** The average attendance of a party, or that it is not told. */
function averageLabel({ name, average, members }: PartyInRoom, language: Language): string {
  const told = inLanguage(
    {
      en: average === undefined ? 'not told' : writePartOf(average, members, 'en'),
      el: average === undefined ? 'δεν αναφέρεται' : writePartOf(average, members, 'el'),
      ru: average === undefined ? 'не сообщается' : writePartOf(average, members, 'ru'),
    },
    language,
  );
  const label = inLanguage({ en: 'average', el: 'μέσος όρος', ru: 'в среднем' }, language);
  return `${label}: ${nameIn(name, language)} ${told}`;
}

function evenLabel(attendance: number, { ofB }: TwoPartiesInRoom, language: Language): string {
  const percent = inPercent(writeRounded(100 * attendance, language), language);
  const present = writePartOf(
    writeRounded(attendance * ofB.members, language),
    ofB.members,
    language,
  );
  return inLanguage(
    {
      en: `even on it with ${nameIn(ofB.name, 'en')} at ${percent} (${present})`,
      el: `ίσες στο ${percent} (${present}): ${nameIn(ofB.name, 'el')}`,
      ru: `равны на ней: ${nameIn(ofB.name, 'ru')} ${percent} (${present})`,
    },
    language,
  );
}

/** The classes of probability, in per cent; their colours run from least to most. */
const classes = [5, 25, 50, 75, 95] as const;

/** Draws the map, with the line of even chances, and the average of the first party where it is told. */
export function chartOfMajorityChances(
  parties: TwoPartiesInRoom,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, narrow } = look;
  const axis = (name: string) => ({
    type: 'quantitative',
    scale: { domain: [0, 100], nice: false, zero: true },
    title: narrow
      ? [name, inLanguage(words.attendance, language)]
      : `${name}: ${inLanguage(words.attendance, language)}`,
    axis: { tickCount: 5, grid: false, titleFontWeight: 'normal' },
  });
  const x = axis(nameIn(parties.ofA.name, language));
  const y = axis(nameIn(parties.ofB.name, language));
  const evidence = parties.evidence ?? '';
  const cells = majorityGrid(parties).map(({ a, b, chance }) => ({
    a,
    b,
    chance,
    from: a - cell / 2,
    // Cells overlap by a hair, so that no ground shows between them.
    to: Math.min(100, a + cell / 2 + 0.2),
    low: b - cell / 2,
    high: Math.min(100, b + cell / 2 + 0.2),
    evidence,
  }));
  const body = {
    title: {
      text: inLanguage(named.title, language),
      subtitle: inLanguage(named.subtitle, language) ?? subtitle(parties, language),
    },
    width: 400,
    height: narrow ? 250 : 320,
    usermeta: { leastPanelWidth: 200 },
    layer: [
      {
        data: { name: 'cells', values: cells },
        mark: 'rect',
        encoding: {
          x: { ...x, field: 'from' },
          x2: { field: 'to' },
          y: { ...y, field: 'low' },
          y2: { field: 'high' },
          ...colourOfChance(look),
          tooltip: [
            { field: 'a', type: 'quantitative', title: `${nameIn(parties.ofA.name, language)}, %` },
            { field: 'b', type: 'quantitative', title: `${nameIn(parties.ofB.name, language)}, %` },
            {
              field: 'chance',
              type: 'quantitative',
              title: `${inLanguage(words.chance, language)}, %`,
            },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      },
      ...curves(parties, named, x, y, look),
    ],
  };
  return chart('majority-chances', describe(parties, named, language), body, options);
}

function colourOfChance({ language, colours }: Look): object {
  const legend = {
    title: `${inLanguage(words.chance, language)}, %`,
    titleAnchor: 'start',
    orient: 'top',
    direction: 'horizontal',
    // The first class has no lower boundary of its own.
    labelExpr: "replace(datum.label, 'null', '0')",
    offset: 6,
  };
  const scale = { type: 'threshold', domain: classes, range: colours.sequence };
  const field = { field: 'chance', type: 'quantitative' };
  return { color: { ...field, scale, legend } };
}

/** The line of even chances, the average of the first party, and where the two meet; on a ground so that they stand out anywhere. */
function curves(
  parties: TwoPartiesInRoom,
  { title }: NamedFigure,
  x: object,
  y: object,
  look: Look,
): object[] {
  const { language, colours } = look;
  const { average, members } = parties.ofA;
  const share = average === undefined ? undefined : (100 * average) / members;
  const meeting =
    share === undefined
      ? undefined
      : evenChanceAttendance({
          ofA: chancesOf(parties.ofA, share / 100),
          ofB: parties.ofB.members,
        });
  const even = meeting?.attainable ? meeting.attendance : undefined;
  const labels = [
    inLanguage(words.even, language),
    ...(share === undefined ? [] : [averageLabel(parties.ofA, language)]),
    ...(share === undefined ? [] : [averageLabel(parties.ofB, language)]),
    ...(even === undefined ? [] : [evenLabel(even, parties, language)]),
  ];
  const point = labels.at(-1);
  const what = { field: 'what', type: 'nominal' };
  const shape = {
    ...what,
    scale: {
      domain: labels,
      range: ['M-1.4,0L1.4,0', 'M0,-1.4L0,-0.4M0,0.4L0,1.4', 'M0,0', 'circle'].slice(
        0,
        labels.length,
      ),
    },
    legend: {
      title: null,
      orient: 'bottom',
      direction: 'vertical',
      columns: 1,
      symbolSize: 70,
      symbolStrokeWidth: points(1.5),
      offset: 8,
    },
  };
  const path = evenChanceCurve(parties);
  const twice = (mark: object, rest: object) =>
    [
      { color: colours.paper, strokeWidth: points(3.5) },
      { color: colours.ink, strokeWidth: points(1.5) },
    ].map((style) => ({ mark: { ...mark, ...style }, ...rest }));
  return [
    ...twice(
      { type: 'line' },
      {
        data: { values: path },
        encoding: { x: { ...x, field: 'a' }, y: { ...y, field: 'b' } },
      },
    ),
    ...(share === undefined
      ? []
      : [
          { color: colours.paper, strokeWidth: points(3.5) },
          { color: colours.ink, strokeWidth: points(1.5), strokeDash: [6, 4] },
        ].map((style) => ({
          data: { values: [{ share, from: 0, to: 100 }] },
          mark: { type: 'rule', ...style },
          encoding: {
            x: { ...x, field: 'share' },
            y: { ...y, field: 'from' },
            y2: { field: 'to' },
          },
        }))),
    {
      data: {
        values: [
          ...(even === undefined || share === undefined
            ? []
            : [{ what: point, a: share, b: 100 * even }]),
        ],
      },
      mark: {
        type: 'point',
        opacity: 1,
        size: 80,
        strokeWidth: points(1.5),
      },
      encoding: {
        x: { ...x, field: 'a' },
        y: { ...y, field: 'b' },
        shape,
        fill: { ...what, scale: { domain: labels, range: [colours.paper] } },
        stroke: { ...what, scale: { domain: labels, range: [colours.ink] } },
        tooltip: [
          { field: 'what', type: 'nominal', title: inLanguage(title, language) },
          {
            field: 'b',
            type: 'quantitative',
            format: '.1f',
            title: `${nameIn(parties.ofB.name, language)}, %`,
          },
        ],
      },
    },
  ];
}

function describe(parties: TwoPartiesInRoom, { title }: NamedFigure, language: Language): string {
  const { ofA, ofB } = parties;
  const at = [0.25, 0.5, 0.75, 1];
  const sentences = at.map((attendance) => {
    const even = evenChanceAttendance({ ofA: chancesOf(ofA, attendance), ofB: ofB.members });
    const told = even.attainable
      ? inPercent(writeRounded(100 * even.attendance, language), language)
      : '–';
    return `${nameIn(ofA.name, language)} ${writePercent(attendance, 1, language)}: ${nameIn(ofB.name, language)} ${told}`;
  });
  const average =
    ofA.average === undefined
      ? ''
      : ` ${averageLabel(ofA, language)}${wordsOf(language).separator}${averageLabel(ofB, language)}.`;
  return `${asSentence(inLanguage(title, language))} ${subtitle(parties, language)}. ${inLanguage(words.even, language)}: ${sentences.join(wordsOf(language).separator)}.${average}`;
}
