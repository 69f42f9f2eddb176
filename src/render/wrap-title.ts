import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';
import { canvasWithFonts } from './fonts.js';

interface TitleStyle {
  readonly font?: string;
  readonly fontSize?: number;
  readonly subtitleFontSize?: number;
}

/**
 * Breaks a chart's title and subtitle into lines that fit a width.
 *
 * @param spec - a Vega-Lite specification
 * @param width - the width in pixels
 * @returns the specification, its title and subtitle a line or a list of lines
 */
export async function wrapTitle(spec: VegaLiteSpec, width: number): Promise<VegaLiteSpec> {
  const title = spec.title as { text?: unknown; subtitle?: unknown } | undefined;
  if (typeof title?.text !== 'string') return spec;
  const config = spec.config as { font?: string; title?: TitleStyle } | undefined;
  const font = config?.font ?? 'sans-serif';
  const { fontSize = 13, subtitleFontSize = 11 } = config?.title ?? {};
  const text = await linesOf(title.text, width, `bold ${fontSize}px ${font}`);
  const subtitle =
    typeof title.subtitle === 'string'
      ? { subtitle: await linesOf(title.subtitle, width, `${subtitleFontSize}px ${font}`) }
      : {};
  return { ...spec, title: { ...title, text, ...subtitle } };
}

/** How much a line may be wider as drawn than as measured here, in pixels: letters are placed at whole and part pixels. */
const slack = 1;

/** A text as one line where it fits, else as lines broken at spaces. */
async function linesOf(text: string, width: number, font: string): Promise<string | string[]> {
  const { createCanvas } = await canvasWithFonts();
  const context = createCanvas(1, 1).getContext('2d');
  context.font = font;
  const lines: string[] = [];
  // A number keeps its sign.
  for (const word of text.split(/ (?!%)/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && context.measureText(longer).width > width - slack) lines.push(word);
    else lines.splice(Math.max(0, lines.length - 1), 1, longer);
  }
  return lines.length === 1 ? text : lines;
}
