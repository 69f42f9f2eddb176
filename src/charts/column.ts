import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import { type ChartOptions, lookOf } from './chart-options.js';
import { type DrawnGroupedPanel, drawnGroupedPanel } from './grouped-panel.js';
import { headingOf } from './heading.js';
import { type DrawnPanel, drawnPanel, type Panel } from './panel.js';
import { chart, points } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** Panels that differ, below each other. */
export interface Column
  extends Pick<Panel, 'name' | 'title' | 'subtitle' | 'description' | 'leastWidth'> {
  /** The panels, of rows or of groups of rows, each with its name, and what is said below it, where it has one. */
  readonly panels: readonly ((DrawnPanel | DrawnGroupedPanel) & {
    readonly heading?: Text;
    readonly note?: Text;
  })[];
}

/**
 * A chart of panels below each other, each with rows, an axis and marks of its own.
 *
 * @param column - title and panels
 * @param options - language, theme and width
 * @returns the specification
 */
export function column(
  { name, title, subtitle, description, leastWidth, panels }: Column,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, narrow } = look;
  const body = {
    title: { text: inLanguage(title, language), subtitle: inLanguage(subtitle, language) },
    usermeta: { leastPanelWidth: leastWidth },
    spacing: points(narrow ? 9 : 14),
    vconcat: panels.map(({ heading, note, ...one }) => ({
      ...(heading === undefined ? {} : { title: headingOf(heading, look, { note, bold: true }) }),
      ...('groups' in one ? drawnGroupedPanel(one, look) : drawnPanel(one, look)),
    })),
  };
  return chart(name, description, body, options);
}
