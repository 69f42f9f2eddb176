import { type CellBounds, splitBounds } from '../analysis/splits/split-bounds.js';
import type { SplitVote } from '../analysis/splits/split-vote.js';
import { type VoteOption, voteOptions } from '../analysis/votes/vote-option.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import { sharedWords } from '../language/language.js';
import { writeCount, writeRange } from '../language/write-count.js';
import { type ChartNaming, titleOf } from './chart-naming.js';
import { type ChartOptions, type Look, lookOf } from './chart-options.js';
import { chart, points, typeSize } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** A vote as it is read: with what is told alone, or with something supposed besides. */
export interface SplitReading {
  /** What is taken for true, in a few words. */
  readonly label: Text;
  /** Totals and groups. */
  readonly vote: SplitVote;
}

/** A group whose bounds are drawn. */
export interface RangedGroup {
  /** Its name in the votes. */
  readonly group: string;
  /** Its name in the chart. */
  readonly label: Text;
  /** How many belong to it. */
  readonly members: number;
  /** The words of the source on which that number rests. */
  readonly evidence: string;
}

/** What a chart of bounds shows. */
export interface SplitRanges extends ChartNaming {
  /** The groups, from the top. */
  readonly groups: readonly RangedGroup[];
  /** What is told alone: drawn as a line between two strokes. */
  readonly told: SplitReading;
  /** What follows if something is supposed besides: drawn as a bar. */
  readonly supposed: SplitReading;
}

const words = {
  yes: sharedWords.for,
  no: sharedWords.against,
  abstain: sharedWords.abstained,
  absent: { en: 'took no part', el: 'δεν ψήφισαν', ru: 'не участвовали' },
  members: sharedWords.members,
} satisfies Readonly<Record<string, Text>>;

/** What a stroke, a bar, look like in the legend. */
const symbols = {
  told: 'M-1,0L1,0M-1,-0.5L-1,0.5M1,-0.5L1,0.5',
  supposed: 'M-1,-0.35L1,-0.35L1,0.35L-1,0.35Z',
} as const;

/**
 * For each group the least and the most that can have voted for, voted against, abstained, or taken no part: once with what is told
 * alone, once with something supposed besides.
 *
 * @param ranges - the groups, the two readings of the vote, and what the chart is called
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: positions are members of a group, the numbers on the right are the two ranges
 * @throws ArgumentError if a reading contradicts itself, or a group is not one of the vote’s
 */
export function splitRangesChart(ranges: SplitRanges, options: ChartOptions = {}): VegaLiteSpec {
  const look = lookOf(options);
  const { language } = look;
  const readings = [ranges.told, ranges.supposed].map(({ vote }) => boundsOf(vote));
  const most = Math.max(...ranges.groups.map((group) => group.members));
  const rows = ranges.groups.map((group, order) =>
    voteOptions.map((option) => {
      const [told, supposed] = readings.map((cells) => cellOf(cells, group.group, option));
      return {
        option,
        label: inLanguage(words[option], language),
        from: told!.atLeast,
        to: told!.atMost ?? most,
        least: supposed!.atLeast,
        greatest: supposed!.atMost ?? most,
        told: writeRange(told!.atLeast, told!.atMost, language),
        supposed: writeRange(supposed!.atLeast, supposed!.atMost, language),
        group: inLanguage(group.label, language),
        order,
        evidence: group.evidence,
      };
    }),
  );
  const body = {
    title: titleOf(ranges, language),
    usermeta: { leastPanelWidth: 200 },
    spacing: points(3),
    data: { name: 'bounds', values: rows.flat() },
    vconcat: [
      legend(ranges, most, look),
      ...ranges.groups.map((group, order) => panel(group, order, most, ranges, look)),
    ],
  };
  return chart(ranges.name, describe(ranges, rows, look), body, options);
}

function boundsOf(vote: SplitVote): readonly CellBounds[] {
  const bounds = splitBounds(vote);
  if (bounds.status === 'impossible') {
    const { explanation } = bounds.reason;
    throw new ArgumentError('vote', explanation, 'a vote of which a split is possible');
  }
  return bounds.cells;
}

function cellOf(cells: readonly CellBounds[], group: string, option: VoteOption): CellBounds {
  const cell = cells.find((one) => one.group === group && one.option === option);
  if (cell === undefined) throw new ArgumentError('group', group, 'one of the groups of the vote');
  return cell;
}

/** What stroke and bar stand for, above the panels. */
function legend(ranges: SplitRanges, most: number, { language, colours, narrow }: Look): object {
  const column = columnOf(most, narrow);
  const values = [
    ...(['told', 'supposed'] as const).map((reading) => ({
      row: reading,
      reading,
      text: inLanguage(ranges[reading].label, language),
    })),
    { row: 'columns', reading: 'told', at: most + 0.75 * column },
    { row: 'columns', reading: 'supposed', at: most + 1.75 * column },
  ];
  const y = {
    field: 'row',
    type: 'nominal',
    axis: null,
    scale: { domain: ['told', 'supposed', 'columns'], padding: 0 },
  };
  const x = { type: 'quantitative', scale: domainOf(most, narrow), axis: null, title: null };
  // Each symbol stands before its words, and again over its column of numbers.
  const symbol = (reading: keyof typeof symbols, mark: object) =>
    [false, true].map((column) => ({
      transform: [
        { filter: `datum.reading === '${reading}' && ${column ? '' : '!'}isValid(datum.at)` },
      ],
      mark: { type: 'point', shape: symbols[reading], size: 130, opacity: 1, ...mark },
      encoding: { x: column ? { ...x, field: 'at' } : { value: -points(38) } },
    }));
  return {
    width: 400,
    height: { step: points(11) },
    data: { values },
    encoding: { y },
    layer: [
      ...symbol('told', { stroke: colours.ink, strokeWidth: points(1) }),
      ...symbol('supposed', {
        fill: colours.yes,
        stroke: colours.ink,
        strokeWidth: points(0.35),
      }),
      {
        transform: [{ filter: 'isValid(datum.text)' }],
        mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: typeSize.small },
        encoding: { x: { value: -points(27) }, text: { field: 'text' } },
      },
    ],
  };
}

/** The width of a column of numbers right of the axis, in members. */
function columnOf(most: number, narrow: boolean): number {
  return most * (narrow ? 0.24 : 0.12);
}

/** The scale of members, with the two columns of numbers to its right. */
function domainOf(most: number, narrow: boolean): object {
  return { domain: [0, most + 2 * columnOf(most, narrow)], nice: false };
}

function panel(
  { label, members }: RangedGroup,
  order: number,
  most: number,
  ranges: SplitRanges,
  { language, colours, narrow }: Look,
): object {
  const last = order === ranges.groups.length - 1;
  const step = most <= 12 ? 2 : most <= 30 ? 5 : 10;
  const values = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  const column = columnOf(most, narrow);
  const x = {
    type: 'quantitative',
    scale: domainOf(most, narrow),
    title: last ? inLanguage(words.members, language) : null,
    axis: {
      values,
      labels: last,
      ticks: last,
      domain: false,
      titleAnchor: 'start',
      gridDash: [1, 2],
    },
  };
  const option = (role: VoteOption) => (role === 'absent' ? colours.unknown : colours[role]);
  const fill = {
    field: 'option',
    type: 'nominal',
    scale: { domain: voteOptions, range: voteOptions.map(option) },
    legend: null,
  };
  const line = { color: colours.ink, strokeWidth: points(1) };
  const number = (field: 'told' | 'supposed', at: number) => ({
    mark: { type: 'text', align: 'right', fontSize: typeSize.small },
    encoding: { x: { ...x, datum: at }, text: { field } },
  });
  return {
    width: 400,
    height: { step: points(11) },
    title: {
      text: `${inLanguage(label, language)} (${writeCount(members, language)})`,
      anchor: 'start',
      frame: 'bounds',
      fontSize: typeSize.body,
      offset: 2,
    },
    transform: [{ filter: `datum.order === ${order}` }],
    encoding: {
      y: {
        field: 'label',
        type: 'nominal',
        sort: null,
        scale: { padding: 0 },
        axis: {
          title: null,
          domain: false,
          ticks: false,
          labelPadding: 8,
          labelFontSize: typeSize.small,
        },
      },
    },
    layer: [
      {
        mark: { type: 'bar', height: points(6), stroke: colours.ink, strokeWidth: points(0.35) },
        encoding: {
          x: { ...x, field: 'least' },
          x2: { field: 'greatest' },
          fill,
          tooltip: [
            { field: 'group', type: 'nominal', title: inLanguage(ranges.title, language) },
            { field: 'label', type: 'nominal', title: ' ' },
            { field: 'told', type: 'nominal', title: inLanguage(ranges.told.label, language) },
            {
              field: 'supposed',
              type: 'nominal',
              title: inLanguage(ranges.supposed.label, language),
            },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      },
      {
        // A range of one number would be a bar without width.
        transform: [{ filter: 'datum.least === datum.greatest' }],
        mark: {
          type: 'point',
          shape: 'M-0.4,-1L0.4,-1L0.4,1L-0.4,1Z',
          size: points(6) ** 2,
          opacity: 1,
          stroke: colours.ink,
          strokeWidth: points(0.35),
        },
        encoding: { x: { ...x, field: 'least' }, fill },
      },
      {
        mark: { type: 'rule', ...line },
        encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' } },
      },
      ...['from', 'to'].map((field) => ({
        mark: { type: 'tick', thickness: points(1), size: points(9), color: colours.ink },
        encoding: { x: { ...x, field } },
      })),
      number('told', most + column),
      number('supposed', most + 2 * column),
    ],
  };
}

interface Row {
  readonly group: string;
  readonly label: string;
  readonly told: string;
  readonly supposed: string;
}

function describe(
  ranges: SplitRanges,
  rows: readonly (readonly Row[])[],
  { language }: Look,
): string {
  const sentences = rows.map((own) => {
    const cells = own.map(({ label, told, supposed }) =>
      told === supposed ? `${label} ${told}` : `${label} ${told} → ${supposed}`,
    );
    return `${own[0]?.group}: ${cells.join(', ')}.`;
  });
  const { told, supposed } = ranges;
  return [
    `${inLanguage(ranges.title, language)}.`,
    `${inLanguage(told.label, language)} → ${inLanguage(supposed.label, language)}.`,
    ...sentences,
  ].join(' ');
}
