import { titleOf } from '../../charts/chart-naming.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { outcomeColour, outcomeNames } from '../../charts/outcomes.js';
import { chart, points, typeSize } from '../../charts/theme.js';
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
  const { language, colours, narrow } = look;
  const steps = removalSteps(removal);
  const margins = steps.map((step) => step.margin);
  const [low, high] = [Math.min(0, ...margins), Math.max(0, ...margins)];
  const room = (high - low) * 0.16 + 0.8;
  const values = steps.map((step) => ({
    ...step,
    text: writeSigned(step.margin, language),
    votes: `${step.yes}–${step.no}`,
    result: inLanguage(outcomeNames[step.outcome], language),
    evidence: removal.evidence,
  }));
  const y = {
    type: 'quantitative',
    scale: { domain: [low - room * 0.6, high + room * (narrow ? 2.2 : 1.6)], nice: false },
    title: inLanguage(words.margin, language),
    axis: {
      tickMinStep: 1,
      tickCount: 5,
      grid: false,
      labelExpr: "(datum.value > 0 ? '+' : '') + replace(datum.label, '-', '−')",
      format: 'd',
    },
  };
  const outcomes = ['adopted', 'rejected', 'tied', 'no quorum', 'cannot be told'] as const;
  const x = {
    field: 'removed',
    type: 'ordinal',
    scale: { padding: 0.25 },
    axis: {
      title: inLanguage(removal.removed, language).split('\n'),
      labelAngle: 0,
      ticks: false,
      domain: false,
    },
  };
  const tie = {
    transform: [{ filter: 'datum.margin === 0' }],
    mark: {
      type: 'text',
      align: 'right',
      baseline: 'top',
      dx: 7,
      dy: 8,
      fontSize: typeSize.small,
    },
    encoding: {
      y: { ...y, field: 'margin' },
      text: { value: `${inLanguage(words.tie, language)}: 0` },
    },
  };
  const numbers = (above: boolean) => ({
    transform: [{ filter: above ? 'datum.margin > 0' : 'datum.margin < 0' }],
    mark: {
      type: 'text',
      baseline: above ? 'bottom' : 'top',
      dy: above ? -3 : 3,
      fontSize: typeSize.small,
    },
    encoding: { y: { ...y, field: 'margin' }, text: { field: 'text' } },
  });
  const body = {
    title: titleOf(removal, language),
    width: 400,
    usermeta: { leastPanelWidth: 15.5 * steps.length },
    height: narrow ? 210 : 230,
    data: { name: 'steps', values },
    encoding: { x },
    layer: [
      {
        mark: { type: 'bar', stroke: colours.ink, strokeWidth: points(0.35) },
        encoding: {
          y: { ...y, field: 'margin' },
          y2: { datum: 0 },
          fill: {
            field: 'outcome',
            type: 'nominal',
            scale: { domain: outcomes, range: outcomes.map((one) => outcomeColour(one, colours)) },
            legend: null,
          },
          tooltip: [
            { field: 'removed', type: 'quantitative', title: inLanguage(words.removed, language) },
            { field: 'votes', type: 'nominal', title: inLanguage(words.votes, language) },
            { field: 'text', type: 'nominal', title: inLanguage(words.margin, language) },
            { field: 'result', type: 'nominal', title: ' ' },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      },
      {
        data: { values: [{}] },
        mark: { type: 'rule', color: colours.ink, strokeWidth: points(1) },
        encoding: { y: { ...y, datum: 0 }, x: null },
      },
      {
        transform: [{ filter: 'datum.margin === 0' }],
        mark: {
          type: 'point',
          shape: 'diamond',
          size: 70,
          opacity: 1,
          fill: colours.paper,
          stroke: colours.ink,
          strokeWidth: points(1),
        },
        encoding: { y: { ...y, field: 'margin' } },
      },
      tie,
      numbers(true),
      numbers(false),
      ...headings(steps, high, room, y, look),
      ...note(removal, look),
    ],
  };
  return chart(removal.name, describe(removal, steps, look), body, options);
}

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

/** The outcomes over the runs of steps that have them, each with its numbers. */
function headings(
  steps: readonly RemovalStep[],
  high: number,
  room: number,
  y: object,
  { language }: Look,
): object[] {
  return runs(steps).map((run) => {
    const [from, to] = [run[0]!, run.at(-1)!];
    const numbers = writeRange(from.removed, to.removed, language);
    const text = `${inLanguage(outcomeNames[from.outcome], language)} (${numbers})`;
    const start = from === steps[0];
    const top = run.some((step) => step.margin > 0) ? high + room * 0.95 : room * 0.95;
    return {
      data: { values: [{ removed: from.removed, at: top, text }] },
      mark: { type: 'text', align: 'left', baseline: 'middle', fontWeight: 'bold' },
      encoding: {
        x: {
          field: 'removed',
          type: 'ordinal',
          bandPosition: start || run.length === 1 ? 0 : 0.5,
        },
        y: { ...y, field: 'at' },
        text: { field: 'text' },
      },
    };
  });
}

/** What the source tells, in the corner where no bar stands. */
function note({ told }: Removal, { language, colours, narrow }: Look): object[] {
  if (told === undefined) return [];
  const lines = inLanguage(told, language).split('\n');
  return [
    {
      data: { values: [{ lines: narrow ? lines : [lines.join(' ')] }] },
      mark: {
        type: 'text',
        align: 'right',
        baseline: 'top',
        lineHeight: points(9),
        fontSize: typeSize.small,
        color: colours.faint,
      },
      encoding: {
        x: { value: 'width' },
        y: { value: 0 },
        text: { field: 'lines', type: 'nominal' },
      },
    },
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
