import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { rowLabels } from '../../charts/row-labels.js';
import { strokeShape } from '../../charts/stroke-mark.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { chart, points, textOn, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { describeVote, type VoteRow, voteRows } from '../../charts/vote-rows.js';
import { inLanguage } from '../../language/in-language.js';
import type { Language } from '../../language/language.js';
import type { NamedFigure } from '../kind.js';
import type { ShownVotes } from '../shown-votes.js';
import { words } from './words.js';

/** Room for a number inside a bar, in votes per 100. */
const roomForNumber = 9;

interface Bar {
  readonly label: string;
  readonly side: 'yes' | 'no' | 'abstain';
  /** The side in words, for the tooltip. */
  readonly what: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly evidence: string;
}

/** Draws the votes as bars on either side of the line of decision, with the abstentions beside them on the same scale. */
export function chartOfRecordedVotes(
  { votes }: ShownVotes,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours } = look;
  const rows = voteRows(votes, language);
  const names = rowLabels(
    rows.map((row) => row.label),
    look,
    { height: points(27) },
  );
  const widest = (share: (row: VoteRow) => number) =>
    Math.ceil(Math.max(...rows.map(share)) / 10) * 10;
  const left = widest((row) => perHundred(row, row.no));
  const right = widest((row) => perHundred(row, row.yes));
  const abstainedAt = right + 12;
  const end = abstainedAt + Math.max(40, widest((row) => perHundred(row, row.abstain ?? 0)) + 12);
  const bars = rows.flatMap((row) => barsOf(row, abstainedAt, language));
  const x = { type: 'quantitative', scale: { domain: [-left, end], nice: false } };
  const body = {
    title: {
      text: inLanguage(named.title, language),
      subtitle: inLanguage(named.subtitle ?? words.subtitle, language),
    },
    width: 400,
    usermeta: { leastPanelWidth: 260 },
    height: { step: names.step },
    data: { name: 'votes', values: bars },
    encoding: { y: names.y },
    layer: [
      {
        mark: {
          type: 'bar',
          height: points(16),
          yOffset: names.barOffset,
          stroke: colours.ink,
          strokeWidth: points(0.35),
        },
        encoding: {
          x: {
            ...x,
            field: 'from',
            title: inLanguage(words.axis, language),
            axis: {
              values: ticks(left, right),
              labelExpr: 'abs(datum.value)',
              grid: false,
              domain: false,
              titleAnchor: 'start',
            },
          },
          x2: { field: 'to' },
          color: {
            field: 'side',
            type: 'nominal',
            scale: {
              domain: ['yes', 'no', 'abstain'],
              range: [colours.yes, colours.no, colours.abstain],
            },
            legend: null,
          },
          tooltip: [
            { field: 'label', type: 'nominal', title: inLanguage(named.title, language) },
            { field: 'what', type: 'nominal', title: ' ' },
            { field: 'count', type: 'quantitative', title: inLanguage(words.votes, language) },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      },
      lineOfDecision(rows, x, look),
      ...numbers(bars, x, look),
      untold(rows, abstainedAt, x, look),
      headings(left, right, abstainedAt, x, look),
      ...names.layers,
    ],
  };
  return chart('recorded-votes', describe(rows, named, language), body, options);
}

/** The line of decision: through all rows, or in one column through each below its name. */
function lineOfDecision(rows: readonly VoteRow[], x: object, { colours, narrow }: Look): object {
  const line = { color: colours.ink, strokeWidth: points(1) };
  if (!narrow)
    return { mark: { type: 'rule', ...line }, encoding: { x: { ...x, datum: 0 }, y: null } };
  return {
    data: { values: rows.map(({ label }) => ({ label, at: 0 })) },
    mark: { type: 'point', shape: strokeShape, size: points(24) ** 2, opacity: 1, ...line },
    encoding: { x: { ...x, field: 'at' } },
  };
}

function perHundred(row: VoteRow, votes: number): number {
  return (votes / (row.yes + row.no)) * 100;
}

function barsOf(row: VoteRow, abstainedAt: number, language: Language): Bar[] {
  const { label, evidence } = row;
  const bar = (side: Bar['side'], from: number, to: number, count: number): Bar => ({
    label,
    side,
    what: inLanguage(
      { yes: words.for, no: words.against, abstain: words.abstained }[side],
      language,
    ),
    from,
    to,
    count,
    evidence,
  });
  return [
    bar('no', 0, -perHundred(row, row.no), row.no),
    bar('yes', 0, perHundred(row, row.yes), row.yes),
    ...(row.abstain === undefined
      ? []
      : [bar('abstain', abstainedAt, abstainedAt + perHundred(row, row.abstain), row.abstain)]),
  ];
}

function ticks(left: number, right: number): number[] {
  const values: number[] = [];
  for (let value = -Math.floor(left / 25) * 25; value <= right; value += 25) values.push(value);
  return values;
}

/** The number of votes at the outer end of each bar, inside where there is room. */
function numbers(bars: readonly Bar[], x: object, { colours }: Look): object[] {
  const texts = bars.map((bar) => {
    const inside = bar.side !== 'abstain' && Math.abs(bar.to - bar.from) >= roomForNumber;
    const outwards = bar.side === 'no' ? -1 : 1;
    return { ...bar, end: bar.to, inside, align: outwards * (inside ? -1 : 1) };
  });
  return [1, -1].map((align) => ({
    data: { values: texts.filter((text) => text.align === align) },
    mark: { type: 'text', align: align === 1 ? 'left' : 'right', dx: 4 * align },
    encoding: {
      x: { ...x, field: 'end' },
      text: { field: 'count', type: 'quantitative' },
      color: {
        condition: (['yes', 'no'] as const).map((side) => ({
          test: `datum.inside && datum.side === '${side}'`,
          value: textOn(colours[side], colours),
        })),
        value: colours.ink,
      },
    },
  }));
}

function untold(
  rows: readonly VoteRow[],
  abstainedAt: number,
  x: object,
  { language, colours }: Look,
): object {
  return {
    data: { values: rows.filter((row) => row.abstain === undefined) },
    mark: { type: 'text', align: 'left', fontStyle: 'italic', color: colours.faint },
    encoding: {
      x: { ...x, datum: abstainedAt },
      text: { value: inLanguage(words.untold, language) },
    },
  };
}

/** What each side is, above the bars. */
function headings(
  left: number,
  right: number,
  abstainedAt: number,
  x: object,
  { language, narrow }: Look,
): object {
  return {
    data: {
      values: [
        { at: -left / 2, heading: inLanguage(words.against, language) },
        { at: right / 2, heading: inLanguage(words.for, language) },
        { at: abstainedAt, heading: inLanguage(words.abstained, language) },
      ],
    },
    mark: {
      type: 'text',
      align: { expr: `datum.at === ${abstainedAt} ? 'left' : 'center'` },
      baseline: 'bottom',
      fontSize: typeSize.body,
      fontWeight: 'bold',
      y: narrow ? -points(4) : 0,
    },
    encoding: { x: { ...x, field: 'at' }, y: null, text: { field: 'heading' } },
  };
}

function describe(rows: readonly VoteRow[], { title }: NamedFigure, language: Language): string {
  const sentences = rows.map((row) => describeVote(row, language));
  return textAlternative(inLanguage(title, language), sentences, language);
}
