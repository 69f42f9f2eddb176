import type { MeasureBound } from '../../analysis/votes/vote-measures.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { key } from '../../charts/key.js';
import { dot } from '../../charts/marks/dot.js';
import { eachField } from '../../charts/marks/each-field.js';
import { span } from '../../charts/marks/span.js';
import { text } from '../../charts/marks/text.js';
import { panel } from '../../charts/panel.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { points } from '../../charts/theme.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { voteRows, whyNotMeasured } from '../../charts/vote-rows.js';
import { expressionLiteral } from '../../escapes/expression-literal.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount, writeSigned } from '../../language/write-count.js';
import type { NamedFigure } from '../kind.js';
import type { MarginRow, MarginRows } from './rows.js';
import { boundWords, subtitleOf, words } from './words.js';

/** Draws the margins: the shares for and against, joined by a line, with the number that was needed to win between them. */
export function chartOfMargins(
  shown: MarginRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, narrow } = lookOf(options);
  const { rows, votes } = shown;
  const labels = voteRows(votes, language);
  const values = rows.map((row, index) => {
    const { vote, label, yes, no, evidence } = labels[index]!;
    const { needed, margin, switches } = row;
    // More can be needed than voted for and against, where abstentions or members count: no place on the line shows that.
    const beyond = needed !== undefined && needed > yes + no;
    const remark = [...(beyond ? neededOf(row, language) : []), ...measuresOf(row, language)];
    return {
      vote,
      label,
      yes,
      no,
      needed: beyond ? undefined : needed,
      // A number that is only the least has words before it.
      bound: row.neededBound === 'exact' ? undefined : row.neededBound,
      margin,
      switches,
      remark: remark.join(' · '),
      evidence,
    };
  });
  const shares = values.flatMap(({ yes, no, needed }) =>
    [yes, no, ...(needed === undefined ? [] : [needed])].map((one) => (one / (yes + no)) * 100),
  );
  return panel(
    {
      name: 'margins',
      title: named.title,
      subtitle: named.subtitle ?? subtitleOf(shown),
      description: describe(rows, labels, named, language),
      rows: {
        name: 'votes',
        values,
        row: 'vote',
        label: 'label',
        height: 36,
        // A side without a vote stands at the very edge, with its number beyond it.
        padding: Math.min(...shares) < 4 ? 32 : 8,
      },
      calculate: { from: share('datum.no'), to: share('datum.yes') },
      x: quantityAxis({
        domain: [
          Math.max(0, Math.floor((Math.min(...shares) - 5) / 5) * 5),
          Math.min(100, Math.ceil((Math.max(...shares) + 5) / 5) * 5),
        ],
        title: words.axis,
        ticks: 6,
      }),
      leastWidth: narrow ? 250 : 330,
      marks: [
        span({ x: 'from', x2: 'to' }),
        eachField({
          fields: { yes: words.for, no: words.against, needed: words.needed },
          calculate: {
            share: share('datum.value'),
            told: `(datum.key === 'needed' && isValid(datum.bound) ? ${expressionLiteral(`${inLanguage(boundWords['at-least'], language)} `)} : '') + format(datum.value, ',')`,
            // The number needed stands below its stroke; of level sides, that for stands to the right.
            side: "datum.key === 'needed' ? 0 : (datum.key === 'yes') === (datum.yes >= datum.no) ? 1 : -1",
          },
          marks: [
            dot({
              x: 'share',
              size: 90,
              key: key(
                'what',
                [
                  { words: words.for, fill: 'yes', shape: 'circle' },
                  { words: words.against, fill: 'paper', line: 'noLine', shape: 'circle' },
                  {
                    words: words.needed,
                    fill: 'transparent',
                    line: 'ink',
                    shape: 'M0,-1.3L0,1.3',
                  },
                ],
                { inRows: true },
              ),
              tip: { label: named.title, what: untitled, told: words.votes },
            }),
            text({
              x: 'share',
              text: 'told',
              align: { expr: "['right', 'center', 'left'][datum.side + 1]" },
              dx: { expr: '8 * datum.side' },
              dy: { expr: `datum.side ? 0 : ${points(12)}` },
            }),
          ],
        }),
        text({ x: 50, text: 'remark', below: -11, colour: 'faint' }),
      ],
    },
    options,
  );
}

/** A number of votes as a percentage of those for and against, as the specification computes it. */
function share(count: string): string {
  return `${count} / (datum.yes + datum.no) * 100`;
}

/** Margin and switches, or why there are none. */
function measuresOf(
  { margin, switches, switchesBound, lacks }: MarginRow,
  language: Language,
): string[] {
  if (lacks !== undefined) return [whyNotMeasured(lacks, language)];
  return [
    ...(margin === undefined
      ? []
      : [`${inLanguage(words.margin, language)} ${writeSigned(margin, language)}`]),
    ...(switches === undefined
      ? []
      : [
          `${inLanguage(words.switches, language)}: ${boundedCount(switches, switchesBound, language)}`,
        ]),
  ];
}

/** The number needed to win, or the least that it can have been; nothing where it is not told. */
function neededOf({ needed, neededBound }: MarginRow, language: Language): string[] {
  if (needed === undefined) return [];
  return [`${inLanguage(words.needed, language)}: ${boundedCount(needed, neededBound, language)}`];
}

function boundedCount(count: number, bound: MeasureBound, language: Language): string {
  const number = writeCount(count, language);
  return bound === 'exact' ? number : `${inLanguage(boundWords[bound], language)} ${number}`;
}

/** The text alternative: each vote in a sentence. */
function describe(
  rows: readonly MarginRow[],
  labels: readonly { readonly named: string }[],
  { title }: NamedFigure,
  language: Language,
): string {
  const { separator } = wordsOf(language);
  const sentences = rows.map((row, index) => {
    const { yes, no } = row.vote;
    return [
      `${labels[index]!.named}: ${writeCount(yes, language)} ${inLanguage(words.for, language)}, ${writeCount(no, language)} ${inLanguage(words.against, language)}`,
      ...neededOf(row, language),
      `${measuresOf(row, language).join(separator)}.`,
    ].join(separator);
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
