import type { ChartNaming } from '../../charts/chart-naming.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { rule } from '../../charts/marks/rule.js';
import { uprightBar } from '../../charts/marks/upright-bar.js';
import { type ColouredParty, partyColours } from '../../charts/party-colours.js';
import { planes } from '../../charts/planes.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { points } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { wrapWords } from '../../charts/wrap-words.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { asSentence } from '../../language/as-sentence.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import type { InLanguages, Language, Text } from '../../language/language.js';
import { writeRange } from '../../language/write-count.js';
import { writeDecimal } from '../../language/write-decimal.js';

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
  const { narrow, colours } = look;
  const { distributions, party } = shown;
  if (distributions.length === 0) {
    throw new ArgumentError('distributions', 0, 'one distribution or more');
  }
  for (const [index, { counts }] of distributions.entries()) {
    if (counts.length === 0) {
      throw new ArgumentError(`distributions[${index}].counts`, 0, 'one count or more');
    }
  }
  const every = distributions.flatMap((one) => one.counts);
  const counts = every.map((one) => one.count);
  const most = Math.ceil(Math.max(...every.map((one) => one.probability)) * 10) * 10;
  const columns = narrow || distributions.length === 1 ? 1 : 2;
  const fill = partyColours([party], colours).get(party.id) as `#${string}` | undefined;
  const domain: [number, number] = [Math.min(...counts) - 0.5, Math.max(...counts) + 0.5];
  // All have the same axes, which are named at the edges of the whole.
  const axesOf = (index: number) => ({
    x: quantityAxis({
      domain,
      format: 'd',
      ...(index < distributions.length - columns ? {} : { title: shown.counted }),
    }),
    y: quantityAxis({
      domain: [0, most],
      ticks: 3,
      upright: true,
      ...(index < columns ? { title: words.chance } : {}),
    }),
  });
  return planes(
    {
      name: shown.name,
      title: shown.title,
      subtitle: shown.subtitle,
      description: describe(shown, look),
      leastWidth: narrow ? 150 : 100,
      rows: {
        name: 'distributions',
        values: distributions.flatMap((one, index) =>
          one.counts.map(({ count, probability }) => ({
            assumption: String(index + 1),
            count,
            probability,
          })),
        ),
      },
      plane: 'assumption',
      columns,
      spacing: { row: points(14), column: points(14) },
      planes: distributions.map((one, index) => ({
        is: String(index + 1),
        heading: headingOf(one, narrow ? 52 : 54),
        width: 200,
        height: points(narrow ? 44 : 54),
        calculate: { chance: '100 * datum.probability' },
        ...axesOf(index),
        marks: [
          uprightBar({
            x: 'count',
            y: 'chance',
            fill: fill ?? 'others',
            common: {
              by: 'assumption',
              rows: [
                {
                  assumption: String(index + 1),
                  says: inLanguage(one.label, look.language).join(' '),
                  evidence: shown.evidence,
                },
              ],
            },
            tip: {
              says: shown.title,
              count: { number: shown.counted },
              chance: { number: words.chance },
            },
          }),
          rule({ x: 'mean', rows: [{ mean: one.expected }], dashed: true }),
        ],
      })),
    },
    options,
  );
}

/** An assumption with its mean, which the broken line marks, in lines. */
function headingOf(one: CountDistribution, letters: number): Text {
  return inEveryLanguage((language) =>
    [...inLanguage(one.label, language), meanOf(one, language)]
      .flatMap((line) => wrapWords(line, { letters, lines: 2 }))
      .join('\n'),
  );
}

function meanOf({ expected }: CountDistribution, language: Language): string {
  return `${inLanguage(words.mean, language)} ${writeDecimal(expected, language)}`;
}

function describe(shown: CountDistributions, { language }: Look): string {
  const sentences = shown.distributions.map((one) => {
    const { label, counts } = one;
    const all = counts.map(({ count }) => count);
    const range = writeRange(Math.min(...all), Math.max(...all), language);
    return `${inLanguage(label, language).join(' ')}: ${inLanguage(words.possible, language)} ${range}, ${meanOf(one, language)}.`;
  });
  return [
    `${asSentence(inLanguage(shown.title, language))} ${inLanguage(shown.counted, language)}.`,
    ...sentences,
  ].join(' ');
}
