import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { strokeShape } from '../../charts/stroke-shape.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { chart, points, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { expressionLiteral } from '../../escapes/expression-literal.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeFixed } from '../../language/write-decimal.js';
import type { NamedFigure } from '../kind.js';
import { words } from './words.js';

/** What a conclusion becomes under one reading of the source. */
export interface Reading {
  /** What is taken, in few words: `57 of 101`. */
  readonly label: string;
  readonly value: number;
  /** False where the reading cannot be true, such as more voters than members. */
  readonly possible: boolean;
  /** The words on which it rests, for the tooltip. */
  readonly evidence: string;
}

/** A conclusion, and what it becomes under each reading. */
export interface Conclusion {
  readonly name: string;
  readonly readings: readonly Reading[];
}

/** Conclusions of one measure, on one scale. */
export interface ConclusionPanel {
  /** What the scale measures, with its unit. */
  readonly axis: string;
  /** The least and the greatest value of the scale. */
  readonly domain: readonly [number, number];
  /** A value that cannot be passed, drawn as a line. */
  readonly limit?: number;
  /** Decimal places of the values. */
  readonly decimals: number;
  readonly conclusions: readonly Conclusion[];
}

/** A row of a panel: the name of a conclusion, or one of its readings. */
interface RowOfPanel {
  readonly row: string;
  readonly name: string;
  readonly label: string;
  readonly value?: number;
  /** The value of the first reading of the conclusion. */
  readonly first?: number;
  readonly text?: string;
  readonly what?: string;
  readonly evidence?: string;
}

/** Draws what conclusions become under each reading, a panel for each measure. */
export function chartOfReadings(
  panels: readonly ConclusionPanel[],
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  if (panels.length === 0) throw new ArgumentError('panels', 0, 'one panel or more');
  const look = lookOf(options);
  const { language } = look;
  const longest = Math.max(
    ...panels.flatMap((panel) =>
      panel.conclusions.flatMap((one) => one.readings.map(({ label }) => label.length)),
    ),
  );
  const body = {
    title: {
      text: inLanguage(named.title, language),
      subtitle: inLanguage(named.subtitle ?? words.subtitle, language),
    },
    usermeta: { leastPanelWidth: look.narrow ? 170 : 240 },
    spacing: points(10),
    resolve: {
      scale: { shape: 'independent', fill: 'independent', stroke: 'independent' },
      legend: { shape: 'independent', fill: 'independent', stroke: 'independent' },
    },
    vconcat: panels.map((panel, index) => panelOf(panel, { first: index === 0, longest }, look)),
  };
  return chart('both-sides', describe(panels, named, language), body, options);
}

function panelOf(
  panel: ConclusionPanel,
  { first, longest }: { readonly first: boolean; readonly longest: number },
  look: Look,
): object {
  const { language, colours, narrow } = look;
  const rows = rowsOf(panel, language);
  const labels = Object.fromEntries(rows.map(({ row, label }) => [row, label]));
  const extent = longest * points(3.9) + points(4.5);
  const y = {
    field: 'row',
    type: 'nominal',
    sort: null,
    scale: { type: 'band', domain: rows.map((one) => one.row), padding: 0 },
    axis: {
      title: null,
      domain: false,
      ticks: false,
      labelPadding: 6,
      labelExpr: `(${expressionLiteral(labels)})[datum.value]`,
      // Panels begin at one line, however long their own labels.
      minExtent: extent,
    },
  };
  const x = {
    type: 'quantitative',
    scale: { domain: [...panel.domain], nice: false, zero: false },
  };
  const readings = rows.filter((row) => row.value !== undefined);
  const whats = [inLanguage(words.possible, language), inLanguage(words.impossible, language)];
  const legend = first
    ? {
        title: null,
        orient: 'top',
        direction: narrow ? 'vertical' : 'horizontal',
        symbolSize: 70,
        offset: 4,
      }
    : null;
  return {
    width: 300,
    height: { step: points(12.5) },
    data: { values: readings },
    encoding: { y },
    layer: [
      ...(panel.limit === undefined
        ? []
        : [
            {
              // Beside the readings only, so that it does not cross the names.
              mark: {
                type: 'point',
                shape: strokeShape,
                size: points(12.5) ** 2,
                opacity: 1,
                color: colours.faint,
                strokeWidth: points(0.75),
              },
              encoding: { x: { ...x, datum: panel.limit } },
            },
          ]),
      {
        // What changes: from the first reading of the conclusion to this one.
        mark: { type: 'rule', color: colours.rule, strokeWidth: points(1.5) },
        encoding: { x: { ...x, field: 'first' }, x2: { field: 'value' } },
      },
      {
        mark: { type: 'point', size: 70, opacity: 1, strokeWidth: points(1.25) },
        encoding: {
          x: {
            ...x,
            field: 'value',
            title: panel.axis,
            axis: {
              tickCount: 5,
              grid: false,
              titleAnchor: 'start',
            },
          },
          shape: {
            field: 'what',
            type: 'nominal',
            scale: { domain: whats, range: ['circle', 'M-1,-1L1,1M-1,1L1,-1'] },
            legend,
          },
          fill: {
            field: 'what',
            type: 'nominal',
            scale: { domain: whats, range: [colours.yes, 'transparent'] },
            legend,
          },
          stroke: {
            field: 'what',
            type: 'nominal',
            scale: { domain: whats, range: [colours.yes, colours.noLine] },
            legend,
          },
          tooltip: [
            { field: 'name', type: 'nominal', title: ' ' },
            { field: 'label', type: 'nominal', title: ' ' },
            { field: 'value', type: 'quantitative', title: panel.axis, format: '.2f' },
            { field: 'what', type: 'nominal', title: ' ' },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      },
      // The value stands on the far side of the dot.
      ...[1, -1].map((side) => ({
        transform: [{ filter: `(datum.value < datum.first ? -1 : 1) === ${side}` }],
        mark: { type: 'text', align: side === 1 ? 'left' : 'right', dx: 8 * side },
        encoding: { x: { ...x, field: 'value' }, text: { field: 'text', type: 'nominal' } },
      })),
      {
        data: { values: rows.filter((row) => row.value === undefined) },
        mark: {
          type: 'text',
          align: 'left',
          dx: -extent,
          fontWeight: 'bold',
          fontSize: narrow ? typeSize.small : typeSize.body,
        },
        encoding: { x: { value: 0 }, text: { field: 'name', type: 'nominal' } },
      },
    ],
  };
}

function rowsOf(panel: ConclusionPanel, language: Language): RowOfPanel[] {
  return panel.conclusions.flatMap(({ name, readings }, index) => [
    { row: `${index}`, name, label: '' },
    ...readings.map((reading, at) => {
      if (reading.value < panel.domain[0] || reading.value > panel.domain[1]) {
        throw new ArgumentError(
          'value',
          reading.value,
          `a value on the scale of its panel, ${panel.domain[0]} to ${panel.domain[1]}`,
        );
      }
      return {
        row: `${index}-${at}`,
        name,
        label: reading.label,
        value: reading.value,
        first: readings[0]?.value ?? reading.value,
        text: writeFixed(reading.value, language, panel.decimals),
        what: inLanguage(words[reading.possible ? 'possible' : 'impossible'], language),
        evidence: reading.evidence,
      };
    }),
  ]);
}

function describe(
  panels: readonly ConclusionPanel[],
  { title }: NamedFigure,
  language: Language,
): string {
  const sentences = panels.flatMap(({ axis, decimals, conclusions }) =>
    conclusions.map(({ name, readings }) => {
      const parts = readings.map(({ label, value, possible }) => {
        const remark = possible ? '' : ` (${inLanguage(words.impossible, language)})`;
        return `${label}: ${writeFixed(value, language, decimals)}${remark}`;
      });
      return `${name} (${axis}): ${parts.join(wordsOf(language).separator)}.`;
    }),
  );
  return textAlternative(inLanguage(title, language), sentences, language);
}
