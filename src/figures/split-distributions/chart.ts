import { type ChartNaming, titleOf } from '../../charts/chart-naming.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { type ColouredParty, partyColours } from '../../charts/party-colours.js';
import { chart, points, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { asSentence } from '../../language/as-sentence.js';
import { inLanguage } from '../../language/in-language.js';
import type { InLanguages, Text } from '../../language/language.js';
import { writeRange } from '../../language/write-count.js';
import { writeDecimal } from '../../language/write-decimal.js';
import { writePercent } from '../../language/write-percent.js';

/** The distribution of a count under an assumption. */
export interface CountDistribution {
  /** The assumption, in one or two short lines. */
  readonly label: InLanguages<readonly string[]>;
  /** The mean. */
  readonly expected: number;
  /** The counts that can occur, each with its probability. */
  readonly counts: readonly { readonly count: number; readonly probability: number }[];
}

/** What a chart of distributions shows. */
export interface CountDistributions extends ChartNaming {
  /** What is counted: the title of the axis below. */
  readonly counted: Text;
  /** The party of which is counted, for its colour. */
  readonly party: ColouredParty;
  /** The distributions: read in rows of two on a page. */
  readonly distributions: readonly CountDistribution[];
  /** The words of the source on which the counts rest. */
  readonly evidence: string;
}

const words = {
  chance: { en: '% chance', el: 'πιθανότητα %', ru: 'вероятность, %' },
  mean: { en: 'mean', el: 'μέσος όρος', ru: 'среднее' },
  possible: { en: 'possible', el: 'δυνατά', ru: 'возможно' },
} satisfies Readonly<Record<string, Text>>;

/**
 * What the distribution of one count is under several assumptions, beside each other on the same scales: how much of what one
 * would like to read off a vote is put in by the assumption.
 *
 * @param shown - the distributions, what is counted, and what the chart is called
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: positions are counts, heights are chances in per cent
 * @throws ArgumentError if there is no distribution, or one without counts
 */
export function countDistributionsChart(
  shown: CountDistributions,
  options: ChartOptions = {},
): VegaLiteSpec {
  const look = lookOf(options);
  const { distributions } = shown;
  if (distributions.length === 0) {
    throw new ArgumentError('distributions', 0, 'one distribution or more');
  }
  for (const [index, { counts }] of distributions.entries()) {
    if (counts.length === 0) {
      throw new ArgumentError(`distributions[${index}].counts`, 0, 'one count or more');
    }
  }
  const every = distributions.flatMap((one) => one.counts);
  const scales = {
    counts: [
      Math.min(...every.map((one) => one.count)) - 0.5,
      Math.max(...every.map((one) => one.count)) + 0.5,
    ],
    most: Math.ceil((Math.max(...every.map((one) => one.probability)) * 100) / 10) * 10,
  };
  const columns = look.narrow ? 1 : 2;
  const panels = distributions.map((one, index) =>
    panel(one, shown, scales, look, {
      first: index % columns === 0,
      last: index >= distributions.length - columns,
    }),
  );
  const rows = Array.from({ length: Math.ceil(panels.length / columns) }, (_, row) => ({
    spacing: points(12),
    hconcat: panels.slice(row * columns, (row + 1) * columns),
  }));
  const body = {
    title: titleOf(shown, look.language),
    usermeta: { leastPanelWidth: look.narrow ? 150 : 100 },
    spacing: points(10),
    vconcat: look.narrow ? panels : rows,
  };
  return chart(shown.name, describe(shown, look), body, options);
}

interface Scales {
  readonly counts: readonly number[];
  readonly most: number;
}

function panel(
  { label, expected, counts }: CountDistribution,
  shown: CountDistributions,
  { counts: domain, most }: Scales,
  { language, colours }: Look,
  { first, last }: { readonly first: boolean; readonly last: boolean },
): object {
  const x = {
    type: 'quantitative',
    scale: { domain, nice: false, zero: false },
    title: last ? inLanguage(shown.counted, language) : null,
    axis: { grid: false, labels: last, ticks: last, titleAnchor: 'start', format: 'd' },
  };
  const mean = `${inLanguage(words.mean, language)} ${writeDecimal(expected, language)}`;
  const colour = partyColours([shown.party], colours).get(shown.party.id);
  return {
    // Panels side by side are placed on whole pixels: with half a pixel between them they do not both jump at once, and the
    // picture can be given any width.
    width: first ? 190 : 190.5,
    height: points(54),
    layer: [
      {
        data: {
          values: counts.map(({ count, probability }) => ({
            from: count - 0.4,
            to: count + 0.4,
            count,
            chance: 100 * probability,
            percent: writePercent(probability, 2, language),
            assumption: inLanguage(label, language).join(' '),
            evidence: shown.evidence,
          })),
        },
        mark: { type: 'rect', fill: colour, stroke: colours.ink, strokeWidth: points(0.25) },
        encoding: {
          x: { ...x, field: 'from' },
          x2: { field: 'to' },
          y: {
            field: 'chance',
            type: 'quantitative',
            scale: { domain: [0, most], nice: false },
            title: first ? inLanguage(words.chance, language) : null,
            axis: { tickCount: 3, labels: first, ticks: first, domain: first },
          },
          y2: { datum: 0 },
          tooltip: [
            { field: 'assumption', type: 'nominal', title: inLanguage(shown.title, language) },
            { field: 'count', type: 'quantitative', title: inLanguage(shown.counted, language) },
            { field: 'percent', type: 'nominal', title: inLanguage(words.chance, language) },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      },
      {
        data: { values: [{ at: expected }] },
        mark: { type: 'rule', color: colours.ink, strokeWidth: points(1), strokeDash: [3, 2] },
        encoding: { x: { ...x, field: 'at' } },
      },
      {
        data: { values: [{ lines: [...inLanguage(label, language), mean] }] },
        mark: {
          type: 'text',
          align: 'left',
          baseline: 'top',
          lineHeight: points(9),
          fontSize: typeSize.small,
        },
        encoding: {
          x: { value: first ? -points(22) : 0 },
          y: { value: -points(9 * (inLanguage(label, language).length + 1) + 4) },
          text: { field: 'lines', type: 'nominal' },
        },
      },
    ],
  };
}

function describe(shown: CountDistributions, { language }: Look): string {
  const sentences = shown.distributions.map(({ label, expected, counts }) => {
    const all = counts.map((one) => one.count);
    const range = writeRange(Math.min(...all), Math.max(...all), language);
    const mean = `${inLanguage(words.mean, language)} ${writeDecimal(expected, language)}`;
    return `${inLanguage(label, language).join(' ')}: ${inLanguage(words.possible, language)} ${range}, ${mean}.`;
  });
  return [
    `${asSentence(inLanguage(shown.title, language))} ${inLanguage(shown.counted, language)}.`,
    ...sentences,
  ].join(' ');
}
