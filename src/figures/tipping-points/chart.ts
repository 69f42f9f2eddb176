import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { key } from '../../charts/key.js';
import { bar } from '../../charts/marks/bar.js';
import { stroke } from '../../charts/marks/stroke.js';
import { text } from '../../charts/marks/text.js';
import { outcomeColourName, outcomeNames } from '../../charts/outcomes.js';
import { panel } from '../../charts/panel.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { textAlternative } from '../../charts/text-alternative.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { voteRows, whyNotMeasured } from '../../charts/vote-rows.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount, writeRange } from '../../language/write-count.js';
import { subtitleOfVotes } from '../inferred-dates.js';
import type { NamedFigure } from '../kind.js';
import type { OutcomeOfSwitches, TippingRow, TippingRows } from './rows.js';
import { words } from './words.js';

const outcomes = ['adopted', 'rejected', 'tied', 'no quorum', 'cannot be told'] as const;

/** Draws what becomes of each vote as voters change sides, with a stroke where it tips. */
export function chartOfTippingPoints(
  { rows, votes, most }: TippingRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, narrow } = lookOf(options);
  const labels = voteRows(votes, language);
  const values = rows.flatMap((row, index) => {
    const { vote, label, yes, no, evidence } = labels[index]!;
    const own = {
      vote,
      label,
      yes,
      no,
      switches: row.switches,
      remark: [
        `${writeCount(yes, language)}–${writeCount(no, language)}`,
        tipOf(row, language),
      ].join(' · '),
      evidence,
    };
    if (row.outcomes.length === 0) return [own];
    return row.outcomes.map(({ outcome, from, to }) => ({
      ...own,
      outcome: inLanguage(outcomeNames[outcome], language),
      from,
      to,
    }));
  });
  const drawn = outcomes.filter((one) =>
    rows.some((row) => row.outcomes.some(({ outcome }) => outcome === one)),
  );
  return panel(
    {
      name: 'tipping-points',
      title: named.title,
      subtitle: named.subtitle ?? subtitleOfVotes(words.subtitle, votes),
      description: describe(rows, labels, named, language),
      rows: {
        name: 'switches',
        values,
        row: 'vote',
        label: 'label',
        height: 32,
        shared: ['vote', 'label', 'switches', 'remark', 'evidence'],
      },
      calculate: { left: 'datum.from - 0.5', right: 'datum.to + 0.5', tip: 'datum.switches - 0.5' },
      x: quantityAxis({
        domain: [-0.5, most + 0.5],
        title: words.axis,
        ticks: ticksTo(most),
      }),
      leastWidth: narrow ? 250 : 330,
      marks: [
        bar({
          where: 'isValid(datum.from)',
          x: 'left',
          x2: 'right',
          height: 11,
          lift: -5,
          key: key(
            'outcome',
            drawn.map((one) => ({ words: outcomeNames[one], fill: outcomeColourName(one) })),
            { squares: true, ...(narrow ? { columns: 2 } : {}) },
          ),
          tip: {
            outcome: words.outcome,
            from: { number: words.from },
            to: { number: words.to },
          },
        }),
        stroke({
          where: 'isValid(datum.switches) && datum.from === 0',
          x: 'tip',
          height: 17,
          thickness: 2,
          lift: -5,
        }),
        text({
          once: true,
          x: { pixels: 0 },
          text: 'remark',
          align: 'left',
          below: -8,
          size: 'small',
        }),
      ],
    },
    options,
  );
}

/** Whole numbers along the axis, six steps at most. */
function ticksTo(most: number): number[] {
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000, 100_000];
  const step = steps.find((one) => most / one <= 8) ?? most;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

/** With how many changes of side a vote tips, or why that is not told. */
function tipOf({ switches, bound, lacks }: TippingRow, language: Language): string {
  if (lacks !== undefined) return whyNotMeasured(lacks, language);
  if (switches === undefined) return inLanguage(words.never, language);
  const bounded = {
    exact: [],
    'at-most': [inLanguage(words.atMost, language)],
    'at-least': [inLanguage(words.atLeast, language)],
  }[bound];
  return [inLanguage(words.tips, language), ...bounded, writeCount(switches, language)].join(' ');
}

/** The text alternative: each vote in a sentence. */
function describe(
  rows: readonly TippingRow[],
  labels: readonly { readonly named: string; readonly yes: number; readonly no: number }[],
  { title }: NamedFigure,
  language: Language,
): string {
  const told = ({ outcome, from, to }: OutcomeOfSwitches) =>
    `${inLanguage(outcomeNames[outcome], language)} ${writeRange(from, to, language)}`;
  const sentences = rows.map((row, index) => {
    const { named, yes, no } = labels[index]!;
    const parts = [tipOf(row, language), ...row.outcomes.map(told)];
    return `${named}: ${writeCount(yes, language)}–${writeCount(no, language)}, ${parts.join(wordsOf(language).separator)}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
