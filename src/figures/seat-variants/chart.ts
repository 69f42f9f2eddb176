import { shapleyShubik } from '../../analysis/power/shapley-shubik.js';
import { majorityThreshold } from '../../analysis/votes/majority-threshold.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { partyColours } from '../../charts/party-colours.js';
import { rowLabels } from '../../charts/row-labels.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { type ChartColours, chart, points, textOn, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import { writePercent } from '../../language/write-percent.js';
import type { NamedFigure } from '../kind.js';
import { seatForms, words } from './words.js';

/** A party’s seats in one variant of a body’s composition. */
export interface SeatsOfParty {
  /** Name of the party, in the language of the chart. */
  readonly name: string;
  /** Its identifier in the record, by which it has one colour in all charts; the name stands for it where it is left out. */
  readonly id?: string | undefined;
  /** Its colour in the record, as `#rrggbb`; left out where there is none. */
  readonly colour?: string | undefined;
  readonly seats: number;
  /** The words on which the number rests, for the tooltip. */
  readonly evidence: string;
}

/** One way in which a body’s seats are told or can be reckoned. */
export interface SeatVariant {
  /** Two lines that name it, with `\n` between them. */
  readonly label: string;
  /** Parties, always in one order. */
  readonly parties: readonly SeatsOfParty[];
}

interface Bar {
  readonly label: string;
  readonly what: 'seats' | 'power';
  readonly party: string;
  readonly colour: string;
  readonly from: number;
  readonly to: number;
  readonly number: string;
  readonly seats: number;
  readonly power: number;
  readonly evidence: string;
}

/** Draws the ways in which the seats of a body are told: shares of the seats, and below them shares of the voting power. */
export function chartOfSeatVariants(
  variants: readonly SeatVariant[],
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours, narrow } = look;
  const coloured = partyColours(
    variants.flatMap((one) =>
      one.parties.map(({ id, name, colour }) => ({ id: id ?? name, colour })),
    ),
    colours,
  );
  const bars = variants.flatMap((variant) => barsOf(variant, coloured, language));
  const names = rowLabels(
    variants.map((one) => one.label),
    look,
    { height: points(34) },
  );
  const parties = [...new Map(bars.map((bar) => [bar.party, bar.colour])).entries()];
  const x = { type: 'quantitative', scale: { domain: [0, 106], nice: false } };
  const place = {
    seats: { height: points(13), yOffset: names.barOffset - points(narrow ? 9 : 6) },
    power: { height: points(9.5), yOffset: names.barOffset + points(narrow ? 3.5 : 6.5) },
  };
  const fill = {
    field: 'party',
    type: 'nominal',
    scale: {
      domain: parties.map(([name]) => name),
      range: parties.map(([, colour]) => colour),
    },
    legend: {
      title: null,
      orient: 'top',
      direction: narrow ? 'vertical' : 'horizontal',
      columns: narrow ? 1 + Number(parties.length > 4) : 3,
      symbolType: 'square',
      symbolStrokeWidth: points(0.35),
      symbolStrokeColor: colours.ink,
      offset: 4,
    },
  };
  const body = {
    title: {
      text: inLanguage(named.title, language),
      subtitle: inLanguage(named.subtitle ?? words.subtitle, language),
    },
    width: 400,
    usermeta: { leastPanelWidth: narrow ? 250 : 330 },
    height: { step: names.step },
    data: { name: 'variants', values: bars },
    encoding: { y: names.y },
    layer: [
      ...(['seats', 'power'] as const).map((what) => ({
        transform: [{ filter: `datum.what === '${what}'` }],
        mark: { type: 'bar', ...place[what], stroke: colours.ink, strokeWidth: points(0.35) },
        encoding: {
          x: {
            ...x,
            field: 'from',
            title: inLanguage(words.axis, language),
            axis: { values: [0, 25, 50, 75, 100], grid: false, titleAnchor: 'start' },
          },
          x2: { field: 'to' },
          fill,
          tooltip: [
            { field: 'label', type: 'nominal', title: ' ' },
            { field: 'party', type: 'nominal', title: ' ' },
            { field: 'seats', type: 'quantitative', title: inLanguage(words.seats, language) },
            {
              field: 'power',
              type: 'quantitative',
              title: `${inLanguage(words.power, language)}, %`,
              format: '.1f',
            },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      })),
      {
        // Half of the seats, on the bar of the seats alone: the numbers of the power stand clear of it.
        data: { values: variants.map(({ label }) => ({ label, from: 49.85, to: 50.15 })) },
        mark: {
          type: 'bar',
          height: points(17),
          yOffset: place.seats.yOffset,
          color: colours.ink,
        },
        encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' } },
      },
      ...(['seats', 'power'] as const).flatMap((what) =>
        numbersOf(bars, what, place[what].yOffset - names.barOffset, x, colours),
      ),
      ...names.layers,
    ],
  };
  return chart('seat-variants', describe(variants, named, language), body, options);
}

/** The voting power of each party, in the order of the parties. */
function powerOf({ parties }: SeatVariant): readonly number[] {
  const weights = parties.map((one) => one.seats);
  return shapleyShubik({ quota: majorityThreshold(total(weights)), weights }).values;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function barsOf(
  variant: SeatVariant,
  coloured: ReadonlyMap<string, string>,
  language: Language,
): Bar[] {
  const power = powerOf(variant);
  const all = total(variant.parties.map((one) => one.seats));
  const before = { seats: 0, power: 0 };
  return variant.parties.flatMap((party, index) =>
    (['seats', 'power'] as const).flatMap((what) => {
      const own = power[index] ?? 0;
      const share = 100 * (what === 'seats' ? party.seats / all : own);
      const from = before[what];
      before[what] += share;
      if (share === 0) return [];
      return [
        {
          label: variant.label,
          what,
          party: party.name,
          colour: coloured.get(party.id ?? party.name) ?? '',
          from,
          to: from + share,
          number:
            what === 'seats'
              ? writeCount(party.seats, language)
              : writePercent(share / 100, 0, language),
          seats: party.seats,
          power: 100 * own,
          evidence: party.evidence,
        },
      ];
    }),
  );
}

/** Room for a number inside a bar, in per cent. */
const roomForNumber = 9;

/** The numbers inside the bars; that of a last bar too narrow for it stands behind it. */
function numbersOf(
  bars: readonly Bar[],
  what: Bar['what'],
  yOffset: number,
  x: object,
  colours: ChartColours,
): object[] {
  const texts = bars
    .filter((bar) => bar.what === what)
    .map((bar) => ({
      ...bar,
      inside: bar.to - bar.from >= roomForNumber,
      middle: (bar.from + bar.to) / 2,
    }));
  const text = { field: 'number', type: 'nominal' };
  const fontSize = what === 'seats' ? typeSize.body : typeSize.small;
  return [
    {
      data: { values: texts.filter((one) => one.inside) },
      mark: { type: 'text', yOffset, fontSize },
      encoding: {
        x: { ...x, field: 'middle' },
        text,
        color: {
          condition: [...new Set(bars.map((bar) => bar.colour))].map((colour) => ({
            test: `datum.colour === '${colour}'`,
            value: textOn(colour, colours),
          })),
          value: colours.ink,
        },
      },
    },
    {
      data: { values: texts.filter((one) => !one.inside && one.to > 99.9) },
      mark: { type: 'text', align: 'left', dx: 4, yOffset, fontSize },
      encoding: { x: { ...x, field: 'to' }, text },
    },
  ];
}

function describe(
  variants: readonly SeatVariant[],
  { title }: NamedFigure,
  language: Language,
): string {
  const sentences = variants.map((variant) => {
    const power = powerOf(variant);
    const parts = variant.parties.map(
      (party, index) =>
        `${party.name}: ${writeNumberOf(party.seats, inLanguage(seatForms, language), language)}, ${inLanguage(words.power, language)} ${writePercent(power[index] ?? 0, 0, language)}`,
    );
    const needed = majorityThreshold(total(variant.parties.map((one) => one.seats)));
    const lines = variant.label.split('\n');
    const label = [lines.slice(0, -1).join(' '), lines.at(-1)].filter(Boolean).join(', ');
    return `${label} (${inLanguage(words.needed, language)}: ${writeCount(needed, language)}): ${parts.join(wordsOf(language).separator)}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
