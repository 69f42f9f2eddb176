import type { Look } from './chart-options.js';
import { points, typeSize } from './theme.js';

/** Rows that belong together, under a heading. */
export interface RowGroup {
  /** The heading, in bold. */
  readonly name: string;
  /** A line below it. */
  readonly detail: string;
  /** The labels of the rows. */
  readonly rows: readonly string[];
}

/** Where the rows of a chart stand that has groups of rows, each under its heading. */
export interface GroupedRows {
  /** The height of the panel, in pixels. */
  readonly height: number;
  /** The encoding of the rows, for the whole chart, but for the field. */
  readonly y: Readonly<Record<string, unknown>>;
  /** The middle of each row, group by group. */
  readonly rows: readonly (readonly number[])[];
  /** From where to where the rows of each group reach. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  /** Layers with the headings and the labels. */
  readonly layers: readonly object[];
}

/**
 * Places groups of rows below each other: headings above their rows, labels to the left of rows, or above them in one column.
 *
 * @param groups - the groups, from the top
 * @param look - how the chart is arranged
 * @param options - the height of a row without its label, in pixels
 * @returns the height of the panel, the positions of rows, and the layers that name them
 */
export function groupedRows(
  groups: readonly RowGroup[],
  look: Look,
  options: { readonly height: number },
): GroupedRows {
  const heading = points(21);
  const gap = points(8);
  const label = look.narrow ? points(10.5) : 0;
  const rows: number[][] = [];
  const spans: { from: number; to: number }[] = [];
  const tops: number[] = [];
  let at = 0;
  for (const group of groups) {
    tops.push(at);
    at += heading;
    const from = at;
    rows.push(group.rows.map((_, row) => from + (row + 1) * label + (row + 0.5) * options.height));
    at += group.rows.length * (label + options.height);
    spans.push({ from, to: at });
    at += gap;
  }
  const height = at - gap;
  const y = {
    type: 'quantitative',
    scale: { domain: [0, height], reverse: true, nice: false, zero: false },
    axis: null,
  };
  const text = (
    values: readonly { readonly y: number; readonly text: string }[],
    mark: object,
    x: number,
  ) => ({
    data: { values },
    mark: { type: 'text', ...mark },
    encoding: { x: { value: x }, y: { ...y, field: 'y' }, text: { field: 'text' } },
  });
  const line = { align: 'left', baseline: 'top' };
  const labels = groups.flatMap((group, index) =>
    group.rows.map((row, place) => ({
      y: (rows[index]?.[place] ?? 0) - (look.narrow ? options.height / 2 + label - points(2) : 0),
      text: row,
    })),
  );
  return {
    height,
    y,
    rows,
    spans,
    layers: [
      text(
        groups.map((group, index) => ({ y: tops[index] ?? 0, text: group.name })),
        { ...line, fontWeight: 'bold', fontSize: typeSize.body },
        0,
      ),
      text(
        groups.map((group, index) => ({
          y: (tops[index] ?? 0) + points(10),
          text: group.detail,
        })),
        { ...line, fontSize: typeSize.small, color: look.colours.faint },
        0,
      ),
      text(
        labels,
        look.narrow
          ? { ...line, fontSize: typeSize.small }
          : { align: 'right', baseline: 'middle', fontSize: typeSize.body },
        look.narrow ? 0 : -10,
      ),
    ],
  };
}
