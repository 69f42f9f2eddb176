import type { Axis } from './panel.js';
import { points } from './theme.js';

/**
 * The heads of columns above a panel, in the order of the rows.
 *
 * @returns the axis, for the whole panel: its marks stand in the columns of a field
 */
export function columnsAxis(): Axis {
  return () => ({
    type: 'nominal',
    sort: null,
    axis: {
      title: null,
      orient: 'top',
      domain: false,
      ticks: false,
      labelAngle: 0,
      labelExpr: "split(datum.label, '\\n')",
      labelLineHeight: points(10),
      labelPadding: 6 + points(10),
    },
  });
}
