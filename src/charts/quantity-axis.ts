import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import type { Axis } from './panel.js';
import { points } from './theme.js';

/** What an axis of a quantity can be told. */
export interface QuantityAxis {
  /** From where to where it reaches. */
  readonly domain: readonly [number, number];
  readonly title?: Text;
  /** About how many ticks there are, or at which numbers. */
  readonly ticks?: number | readonly number[];
  /** An expression that writes a number of the axis in place of the number itself. */
  readonly labels?: string;
  /** Whether it is shown. */
  readonly shown?: boolean;
  /** Whether the axis has a line. */
  readonly line?: boolean;
  /** How its numbers are written, as d3-format takes it. */
  readonly format?: string;
  /** Whether it stands upright: its title then lies above it. */
  readonly upright?: boolean;
  /** Whether lines lead from its ticks through the panel: from those of an upright one unless told. */
  readonly grid?: boolean;
}

/** The expression of numbers with their sign and a true minus. */
export const signed = "(datum.value > 0 ? '+' : '') + replace(datum.label, '-', '−')";

/**
 * The axis below a panel or upright at its left, and its scale.
 *
 * @param axis - from where to where, title, ticks and numbers
 * @returns the axis, for the whole panel
 */
export function quantityAxis(axis: QuantityAxis): Axis {
  const { domain, title, ticks, labels, line = true, shown = true, format, upright = false } = axis;
  const { grid = upright } = axis;
  if (!shown) return () => ({ type: 'quantitative', scale: { domain }, axis: null });
  return ({ language }) => ({
    type: 'quantitative',
    scale: { domain },
    title: title === undefined ? null : linesOf(inLanguage(title, language)),
    axis: {
      ...(typeof ticks === 'number' ? { tickCount: ticks } : ticks ? { values: ticks } : {}),
      grid,
      ...(upright
        ? {
            titleAngle: 0,
            titleAlign: 'left',
            titleAnchor: 'start',
            titleBaseline: 'bottom',
            titleX: 0,
            titleY: -6 - points(lineHeight) * (linesIn(title, language) - 1),
            titleLineHeight: points(lineHeight),
          }
        : { titleAnchor: 'start' }),
      ...(line ? {} : { domain: false }),
      ...(labels === undefined ? {} : { labelExpr: labels }),
      ...(format === undefined ? {} : { format }),
    },
  });
}

/** From line to line of a title above an upright axis, in points of type. */
const lineHeight = 10;

/** How many lines a title has. */
function linesIn(title: Text | undefined, language: Language): number {
  return title === undefined ? 1 : inLanguage(title, language).split('\n').length;
}

/** A title of several lines, with `\n` between them, as Vega takes it. */
function linesOf(title: string): string | string[] {
  return title.includes('\n') ? title.split('\n') : title;
}
