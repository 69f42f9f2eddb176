import type { ChartOptions } from '../../charts/chart-options.js';
import { lookOf } from '../../charts/chart-options.js';
import { column } from '../../charts/column.js';
import type { DrawnGroupedPanel } from '../../charts/grouped-panel.js';
import type { KeyEntry } from '../../charts/key.js';
import { dot } from '../../charts/marks/dot.js';
import { legend } from '../../charts/marks/legend.js';
import { span } from '../../charts/marks/span.js';
import { stroke } from '../../charts/marks/stroke.js';
import { text } from '../../charts/marks/text.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
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
  /** Identifier of what it is about in the record, where it has one. */
  readonly id?: string;
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

/** Draws what conclusions become under each reading, a panel for each measure. */
export function chartOfReadings(
  panels: readonly ConclusionPanel[],
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  if (panels.length === 0) throw new ArgumentError('panels', 0, 'one panel or more');
  const { language, narrow } = lookOf(options);
  return column(
    {
      name: 'both-sides',
      title: named.title,
      subtitle: named.subtitle ?? words.subtitle,
      description: describe(panels, named, language),
      leastWidth: narrow ? 170 : 240,
      panels: panels.map((panel, index) =>
        panelOf(panel, `readings-${index + 1}`, index === 0 ? entriesOf(panels) : [], language),
      ),
    },
    options,
  );
}

/** The forms of all that is drawn in the panels. */
function entriesOf(panels: readonly ConclusionPanel[]): KeyEntry[] {
  const conclusions = panels.flatMap((one) => one.conclusions);
  const readings = conclusions.flatMap((one) => one.readings);
  const has = {
    possible: readings.some((one) => one.possible),
    impossible: readings.some((one) => !one.possible),
    distance: conclusions.some((one) =>
      one.readings.some(({ value }) => value !== one.readings[0]?.value),
    ),
    limit: panels.some((one) => one.limit !== undefined),
  };
  const forms = {
    possible: { shape: 'circle', fill: 'ink' },
    impossible: { shape: symbolShapes.cross, fill: 'transparent', line: 'ink' },
    distance: { shape: symbolShapes.thickLine, fill: 'rule' },
    limit: { shape: symbolShapes.stroke, fill: 'transparent', line: 'faint' },
  } as const;
  return (['possible', 'impossible', 'distance', 'limit'] as const)
    .filter((name) => has[name])
    .map((name) => ({ words: words[name], ...forms[name] }));
}

/** From row to row, in points of type. */
const rowHeight = 13.5;

function panelOf(
  panel: ConclusionPanel,
  data: string,
  entries: readonly KeyEntry[],
  language: Language,
): DrawnGroupedPanel {
  const reading = {
    x: 'value',
    tip: {
      name: untitled,
      label: untitled,
      says: inEveryLanguage(() => panel.axis),
      what: untitled,
    },
  };
  const says = { x: 'value', text: 'says' } as const;
  return {
    data,
    groups: panel.conclusions.map((one, index) => groupOf(one, panel, index, language)),
    height: rowHeight,
    beside: true,
    x: quantityAxis({
      domain: panel.domain,
      title: inEveryLanguage(() => panel.axis),
      ticks: 5,
    }),
    marks: [
      // Beside the readings only, so that it does not cross the names.
      ...(panel.limit === undefined
        ? []
        : [stroke({ x: panel.limit, height: rowHeight, thickness: 0.75, colour: 'faint' })]),
      // What changes: from the first reading of the conclusion to this one.
      span({ x: 'first', x2: 'value', colour: 'rule', thickness: 1.5 }),
      dot({ ...reading, where: "datum.possible === 'yes'", size: 70 }),
      dot({
        ...reading,
        where: "datum.possible === 'no'",
        size: 70,
        shape: symbolShapes.cross,
        fill: 'transparent',
        line: 'ink',
      }),
      // The value stands on the far side of the dot.
      text({ ...says, where: 'datum.value >= datum.first', align: 'left', dx: 8 }),
      text({ ...says, where: 'datum.value < datum.first', align: 'right', dx: -8 }),
      ...(entries.length === 0 ? [] : [legend(entries, { offset: 8 })]),
    ],
  };
}

function groupOf(
  { id, name, readings }: Conclusion,
  { domain, decimals }: ConclusionPanel,
  index: number,
  language: Language,
): DrawnGroupedPanel['groups'][number] {
  return {
    heading: name,
    rows: readings.map(({ label, value, possible, evidence }, at) => {
      if (value < domain[0] || value > domain[1]) {
        throw new ArgumentError(
          'value',
          value,
          `a value on the scale of its panel, ${domain[0]} to ${domain[1]}`,
        );
      }
      const drawn = {
        name,
        value,
        first: readings[0]?.value ?? value,
        says: writeFixed(value, language, decimals),
        possible: possible ? 'yes' : 'no',
        what: inLanguage(words[possible ? 'possible' : 'impossible'], language),
        evidence,
      };
      return { row: `${id ?? index + 1}/${at + 1}`, label, values: [drawn] };
    }),
  };
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
