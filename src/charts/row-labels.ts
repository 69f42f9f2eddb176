import type { Look } from './chart-options.js';
import { points, typeSize } from './theme.js';

/** How rows are named: to the left of them on a page, above them in one column. */
export interface RowLabels {
  /** The encoding of the rows, for the whole chart. */
  readonly y: Readonly<Record<string, unknown>>;
  /** How much lower than the middle of its row a bar stands, in pixels; other marks are placed by the encoding. */
  readonly barOffset: number;
  /** Layers that name the rows, where the axis does not. */
  readonly layers: readonly object[];
  /** The height of a row with its name, in pixels: the step of the chart's height. */
  readonly step: number;
}

/**
 * Names the rows of a chart whose rows are a field of labels, of one line or of several with `\n` between them.
 *
 * @param labels - the labels, in order
 * @param look - how the chart is arranged
 * @param options - the height of a row without its name, in pixels; the field of the rows (`label` by default); the space
 *   between labels and rows in pixels (8 by default)
 * @returns the encoding of the rows, the layers to add, and the step of the chart's height
 */
export function rowLabels(
  labels: readonly string[],
  look: Look,
  options: { readonly height: number; readonly field?: string; readonly padding?: number },
): RowLabels {
  const { height, field = 'label', padding = 8 } = options;
  const rows = { field, type: 'nominal', sort: null };
  const lines = Math.max(1, ...labels.map((label) => label.split('\n').length));
  if (!look.narrow) {
    const axis = {
      title: null,
      labelExpr: "split(datum.label, '\\n')",
      labelLineHeight: points(10),
      // The first of two lines would stand on the middle of its row: the pair is lifted.
      labelBaseline: lines > 1 ? 'bottom' : 'middle',
      labelOffset: lines > 1 ? 1 - ((lines - 2) * points(10)) / 2 : 0,
      domain: false,
      ticks: false,
      labelPadding: padding,
    };
    const step = Math.max(height, lines * points(10) + points(4));
    return { y: { ...rows, axis, scale: { padding: 0 } }, barOffset: 0, layers: [], step };
  }
  const lineHeight = points(9.5);
  const room = lines * lineHeight + points(2);
  const layer = {
    data: { values: labels.map((label) => ({ [field]: label })) },
    transform: [{ calculate: `split(datum.${field}, '\\n')`, as: 'lines' }],
    mark: {
      type: 'text',
      align: 'left',
      baseline: 'top',
      lineHeight,
      fontSize: typeSize.small,
    },
    encoding: {
      y: { ...rows, bandPosition: 0 },
      x: { value: 0 },
      text: { field: 'lines', type: 'nominal' },
    },
  };
  const step = room + height;
  // What is drawn stands in the middle of the row below the name.
  const bandPosition = (room + height / 2) / step;
  return {
    y: { ...rows, axis: null, scale: { padding: 0 }, bandPosition },
    barOffset: room / 2,
    layers: [layer],
    step,
  };
}
