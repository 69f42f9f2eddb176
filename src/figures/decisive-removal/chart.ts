import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { key } from '../../charts/key.js';
import { dot } from '../../charts/marks/dot.js';
import type { Mark } from '../../charts/marks/mark.js';
import { span } from '../../charts/marks/span.js';
import { text } from '../../charts/marks/text.js';
import { uprightBar } from '../../charts/marks/upright-bar.js';
import { outcomeColourName, outcomeNames } from '../../charts/outcomes.js';
import { plane } from '../../charts/plane.js';
import { quantityAxis, signed } from '../../charts/quantity-axis.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { asSentence } from '../../language/as-sentence.js';
import { inLanguage } from '../../language/in-language.js';
import { writeRange, writeSigned } from '../../language/write-count.js';
import { type Removal, type RemovalStep, removalSteps } from './rows.js';
import { words } from './words.js';

/**
 * The margin of a vote without none, one, two and more of those on the side that won it, with the outcome.
 *
 * @param removal - the vote, its rule, who is taken away, and what the chart is called
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: bars are votes for less votes against
 * @throws ArgumentError if nobody won, or more are taken away than won, and as `judgeVote`
 */
export function removalChart(removal: Removal, options: ChartOptions = {}): VegaLiteSpec {
  const look = lookOf(options);
  const { language, narrow } = look;
  const steps = removalSteps(removal);
  const margins = steps.map((step) => step.margin);
  const [low, high] = [Math.min(0, ...margins), Math.max(0, ...margins)];
  const room = (high - low) * 0.16 + 0.8;
  const ends = { x: -0.5, x2: steps.length - 0.5 };
  const small = { x: 'removed', y: 'margin', size: 'small' } as const;
  const headings = runs(steps).map((run) => ({
    removed: run[0]!.removed - (run[0] === steps[0] || run.length === 1 ? 0.4 : 0),
    at: (run.some((step) => step.margin > 0) ? high : 0) + room * 0.95,
    says: `${inLanguage(outcomeNames[run[0]!.outcome], language)} (${writeRange(run[0]!.removed, run.at(-1)!.removed, language)})`,
  }));
  return plane(
    {
      name: removal.name,
      title: removal.title,
      subtitle: removal.subtitle,
      description: describe(removal, steps, look),
      rows: {
        name: 'steps',
        values: steps.map((step) => ({
          ...step,
          says: writeSigned(step.margin, language),
          votes: `${step.yes}–${step.no}`,
          result: inLanguage(outcomeNames[step.outcome], language),
          evidence: removal.evidence,
        })),
      },
      x: quantityAxis({
        domain: [ends.x, ends.x2],
        title: removal.removed,
        ticks: steps.map(({ removed }) => removed),
        line: false,
      }),
      y: quantityAxis({
        domain: [low - room * 0.6, high + room * (narrow ? 2.2 : 1.6)],
        title: words.margin,
        ticks: 5,
        labels: signed,
        format: 'd',
        upright: true,
        grid: false,
      }),
      height: narrow ? 157 : 172,
      leastWidth: 15.5 * steps.length,
      marks: [
        uprightBar({
          x: 'removed',
          y: 'margin',
          key: key('outcome', outcomes, { shown: false }),
          tip: {
            removed: { number: words.removed },
            votes: words.votes,
            says: words.margin,
            result: untitled,
          },
        }),
        span({ ...ends, y: 0, rows: [{}], colour: 'ink' }),
        dot({
          x: 'removed',
          y: 'margin',
          where: 'datum.margin === 0',
          shape: 'diamond',
          size: 70,
          fill: 'paper',
          line: 'ink',
          thickness: 1,
        }),
        text({
          ...small,
          where: 'datum.margin === 0',
          text: { words: words.noMargin },
          align: 'right',
          baseline: 'top',
          dx: 7,
          below: 6,
        }),
        text({ ...small, where: 'datum.margin > 0', text: 'says', baseline: 'bottom', below: -2 }),
        text({ ...small, where: 'datum.margin < 0', text: 'says', baseline: 'top', below: 2 }),
        text({
          x: 'removed',
          y: 'at',
          rows: headings,
          text: 'says',
          align: 'left',
          baseline: 'middle',
          weight: 'bold',
        }),
        ...note(removal, ends.x2, look),
      ],
    },
    options,
  );
}

/** The colours of what becomes of the motion; the picture says it in words. */
const outcomes = (['adopted', 'rejected', 'tied', 'no quorum', 'cannot be told'] as const).map(
  (is) => ({ is, words: outcomeNames[is], fill: outcomeColourName(is) }),
);

/** Runs of steps with the same outcome. */
function runs(steps: readonly RemovalStep[]): RemovalStep[][] {
  const all: RemovalStep[][] = [];
  for (const step of steps) {
    const last = all.at(-1);
    if (last?.[0]?.outcome === step.outcome) last.push(step);
    else all.push([step]);
  }
  return all;
}

/** What the source tells, in the corner where no bar stands. */
function note({ told }: Removal, right: number, { language, narrow }: Look): Mark[] {
  if (told === undefined) return [];
  const says = inLanguage(told, language);
  const rows = [{ right, says: narrow ? says : says.replaceAll('\n', ' ') }];
  return [
    text({
      x: 'right',
      y: { pixels: 0 },
      rows,
      text: 'says',
      align: 'right',
      baseline: 'top',
      lineHeight: 9,
      size: 'small',
      colour: 'faint',
    }),
  ];
}

function describe(removal: Removal, steps: readonly RemovalStep[], { language }: Look): string {
  const sentences = runs(steps).map((run) => {
    const [from, to] = [run[0]!, run.at(-1)!];
    const votes = [...new Set([from, to].map((step) => `${step.yes}–${step.no}`))].join(' … ');
    const numbers = writeRange(from.removed, to.removed, language);
    return `${inLanguage(words.removed, language)} ${numbers}: ${votes}, ${inLanguage(outcomeNames[from.outcome], language)}.`;
  });
  const told = inLanguage(removal.told, language)?.replaceAll('\n', ' ');
  return [
    asSentence(inLanguage(removal.title, language)),
    `${inLanguage(removal.removed, language).replaceAll('\n', ' ')}.`,
    ...sentences,
    ...(told === undefined ? [] : [`${told}.`]),
  ].join(' ');
}
