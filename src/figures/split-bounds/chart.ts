import { type VoteOption, voteOptions } from '../../analysis/votes/vote-option.js';
import { type ChartNaming, titleOf } from '../../charts/chart-naming.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { chart, points, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { wrapWords } from '../../charts/wrap-words.js';
import { asSentence } from '../../language/as-sentence.js';
import { inLanguage } from '../../language/in-language.js';
import type { Text } from '../../language/language.js';
import { writeCount, writeRange } from '../../language/write-count.js';
import type { CellRow } from './rows.js';
import { words } from './words.js';

/** A group with the bounds of what it did, as a panel of the chart. */
export interface BoundsPanel {
  /** Its name in the chart. */
  readonly label: Text;
  readonly members: number;
  readonly cells: readonly CellRow[];
  /** The words of the source on which its number of members rests. */
  readonly evidence: string;
}

/** What a chart of bounds shows. */
export interface BoundsPanels extends ChartNaming {
  readonly panels: readonly BoundsPanel[];
  /** What is taken for true in the first reading, in a few words. */
  readonly told: Text;
  /** What is supposed besides in the second; undefined where there is only one. */
  readonly supposed: Text | undefined;
}

/** What a stroke, a bar, look like in the legend. */
const symbols = {
  told: 'M-1,0L1,0M-1,-0.5L-1,0.5M1,-0.5L1,0.5',
  supposed: 'M-1,-0.35L1,-0.35L1,0.35L-1,0.35Z',
} as const;

/**
 * Draws bounds, a panel a group: with what is told alone as a line between two strokes, with something supposed besides as a bar;
 * where nothing is supposed, what is told is the bar.
 */
export function chartOfBounds(shown: BoundsPanels, options: ChartOptions): VegaLiteSpec {
  const look = lookOf(options);
  const { language } = look;
  const most = Math.max(1, ...shown.panels.map((panel) => panel.members));
  const rows = shown.panels.map(({ label, cells, evidence }, order) =>
    cells.map(({ option, told, supposed = told }) => ({
      option,
      label: inLanguage(words[option], language),
      from: told.atLeast,
      to: told.atMost ?? most,
      least: supposed.atLeast,
      greatest: supposed.atMost ?? most,
      told: writeRange(told.atLeast, told.atMost, language),
      supposed: writeRange(supposed.atLeast, supposed.atMost, language),
      group: inLanguage(label, language),
      order,
      evidence,
    })),
  );
  const body = {
    title: titleOf(shown, language),
    usermeta: { leastPanelWidth: 200 },
    spacing: points(3),
    data: { name: 'bounds', values: rows.flat() },
    vconcat: [
      legend(shown, most, look),
      ...shown.panels.map((one, order) => panel(one, order, most, shown, look)),
    ],
  };
  return chart(shown.name, describe(shown, rows, look), body, options);
}

/** What stroke and bar stand for, above the panels; where there is one reading no symbol tells it from another, and it is said in words alone. */
function legend(shown: BoundsPanels, most: number, { language, colours, narrow }: Look): object {
  const column = columnOf(most, narrow);
  const readings = shown.supposed
    ? ([
        ['told', shown.told],
        ['supposed', shown.supposed],
      ] as const)
    : ([['supposed', shown.told]] as const);
  const hasSymbols = readings.length > 1;
  const values = [
    ...readings.map(([reading, label]) => ({
      row: reading,
      reading,
      text: inLanguage(label, language),
    })),
    ...(hasSymbols ? readings : []).map(([reading], index) => ({
      row: 'columns',
      reading,
      at: most + (2.75 - readings.length + index) * column,
    })),
  ];
  const y = {
    field: 'row',
    type: 'nominal',
    axis: null,
    scale: {
      domain: [...readings.map(([reading]) => reading), ...(hasSymbols ? ['columns'] : [])],
      padding: 0,
    },
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
      ...(hasSymbols
        ? [
            ...symbol('told', { stroke: colours.ink, strokeWidth: points(1) }),
            ...symbol('supposed', {
              fill: colours.yes,
              stroke: colours.ink,
              strokeWidth: points(0.35),
            }),
          ]
        : []),
      {
        transform: [{ filter: 'isValid(datum.text)' }],
        mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: typeSize.small },
        encoding: { x: { value: hasSymbols ? -points(27) : -points(38) }, text: { field: 'text' } },
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
  { label, members }: BoundsPanel,
  order: number,
  most: number,
  shown: BoundsPanels,
  { language, colours, narrow }: Look,
): object {
  const last = order === shown.panels.length - 1;
  const step = stepOf(most);
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
      text: `${wrapWords(inLanguage(label, language), { letters: narrow ? 44 : 90, lines: 1 })[0]} (${writeCount(members, language)})`,
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
            { field: 'group', type: 'nominal', title: inLanguage(shown.title, language) },
            { field: 'label', type: 'nominal', title: ' ' },
            { field: 'told', type: 'nominal', title: inLanguage(shown.told, language) },
            ...(shown.supposed
              ? [
                  {
                    field: 'supposed',
                    type: 'nominal',
                    title: inLanguage(shown.supposed, language),
                  },
                ]
              : []),
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
      ...(shown.supposed ? [...strokes(x, line), number('told', most + column)] : []),
      number('supposed', most + 2 * column),
    ],
  };
}

/** A line from the least to the most, with a stroke at either end. */
function strokes(x: object, line: { readonly color: string }): object[] {
  return [
    {
      mark: { type: 'rule', ...line },
      encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' } },
    },
    ...['from', 'to'].map((field) => ({
      mark: { type: 'tick', thickness: points(1), size: points(9), color: line.color },
      encoding: { x: { ...x, field } },
    })),
  ];
}

/** Members between two lines of the grid: 1, 2 or 5 times a power of ten, so that there are seven at most. */
function stepOf(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / 7));
  const step = [1, 2, 5, 10].find((each) => most / (each * power) <= 7) ?? 10;
  return Math.max(1, step * power);
}

interface Row {
  readonly group: string;
  readonly label: string;
  readonly told: string;
  readonly supposed: string;
}

function describe(
  shown: BoundsPanels,
  rows: readonly (readonly Row[])[],
  { language }: Look,
): string {
  const sentences = rows.map((own) => {
    const cells = own.map(({ label, told, supposed }) =>
      told === supposed ? `${label} ${told}` : `${label} ${told} → ${supposed}`,
    );
    return `${own[0]?.group}: ${cells.join(', ')}.`;
  });
  const { told, supposed } = shown;
  const readings = [told, ...(supposed ? [supposed] : [])].map((one) => inLanguage(one, language));
  return [
    asSentence(inLanguage(shown.title, language)),
    `${readings.join(' → ')}.`,
    ...sentences,
  ].join(' ');
}
