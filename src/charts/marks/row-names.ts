import { points, typeSize } from '../theme.js';
import { layerOf, type Mark } from './mark.js';

/** From line to line of a name, in points of type. */
export const nameLine = { beside: 10, above: 9.5 } as const;

/**
 * The names of rows: to the left of them on a page, above them in one column.
 *
 * @param options - the field that holds the rows apart, the field of their names (lines with `\n` between them), how many lines the
 *   names have, how far to the left of the rows they stand, and how far above them from the row before, in pixels
 * @returns the mark
 */
export function rowNames({
  row,
  field,
  lines,
  padding,
  apart = 0,
}: {
  readonly row: string;
  readonly field: string;
  readonly lines: readonly number[];
  readonly padding: number;
  readonly apart?: number;
}): Mark {
  return (look) => {
    const { narrow, shared } = look;
    const once = shared.length > 0;
    const text = { text: { field } };
    if (!narrow) {
      const lifts = [...new Set(lines)].map(liftOf);
      return layerOf(
        look,
        { once },
        {
          type: 'text',
          x: -padding,
          align: 'right',
          baseline: 'bottom',
          lineBreak: '\n',
          lineHeight: points(nameLine.beside),
          dy:
            lifts.length === 1
              ? lifts[0]
              : {
                  expr: `[${Array.from({ length: Math.max(...lines) }, (_, at) => liftOf(at + 1)).join(', ')}][length(split(datum.${field}, '\\n')) - 1]`,
                },
        },
        text,
      );
    }
    const most = Math.max(...lines);
    const top = points(1) + apart;
    const rest = `(${most} - length(split(datum.${field}, '\\n'))) * ${points(nameLine.above)}`;
    return layerOf(
      look,
      { x: { pixels: 0 }, once },
      {
        // A name of fewer lines stands close above its row, too.
        dy: lines.every((count) => count === most) ? top : { expr: `${top} + ${rest}` },
        type: 'text',
        align: 'left',
        baseline: 'top',
        lineBreak: '\n',
        lineHeight: points(nameLine.above),
        fontSize: typeSize.small,
      },
      { y: { field: row, bandPosition: 0 }, ...text },
    );
  };
}

/** How much lower than the middle of its row the lower end of the first of some lines stands, so that all are beside the row. */
function liftOf(lines: number): number {
  return lines === 1 ? 5 : round(1 - ((lines - 2) * points(nameLine.beside)) / 2);
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
