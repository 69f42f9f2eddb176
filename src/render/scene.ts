import type { LoggerInterface, View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';
import { canvasWithFonts } from './fonts.js';
import { millimetres, type PaperWidth, toMillimetres, toPixels } from './paper.js';

/** A chart laid out at its final width. */
export interface Scene {
  readonly spec: VegaLiteSpec;
  readonly view: View;
  /** Width in pixels of the specification. */
  readonly width: number;
  /** Height in pixels of the specification. */
  readonly height: number;
}

/**
 * Lays out a chart so that the whole picture has a width on paper, with type at the size that the chart gives it: the panels
 * become wider or narrower, not the letters.
 *
 * @param spec - a Vega-Lite specification with its data in it, its panels with a width in pixels
 * @param width - the width of the picture on paper; as the specification says if left out
 * @returns the laid-out chart
 * @throws RangeError if the chart's labels alone are wider than the picture
 */
export async function layOut(spec: VegaLiteSpec, width?: PaperWidth): Promise<Scene> {
  await canvasWithFonts();
  const natural = await scene(spec);
  if (width === undefined) return natural;
  const target = toPixels(millimetres(width));

  // The picture's width is nearly linear in that of its panels: two pictures give the line, a third corrects it.
  let [factor, current] = [1, natural];
  let [lastFactor, last] = [0.5, await scene(widened(spec, 0.5))];
  for (let attempt = 0; attempt < 6 && Math.abs(current.width - target) > 0.25; attempt += 1) {
    const slope = (current.width - last.width) / (factor - lastFactor);
    if (slope === 0) break;
    const next = factor + (target - current.width) / slope;
    if (next <= 0.05) {
      const least = Math.ceil(toMillimetres(current.width - (factor - 0.05) * slope));
      throw new RangeError(
        `the chart ${spec.name} cannot be drawn ${toMillimetres(target).toFixed(0)} mm wide: with its labels it needs ${least} mm`,
      );
    }
    [lastFactor, last] = [factor, current];
    [factor, current] = [next, await scene(widened(spec, next))];
  }
  return current;
}

/** A specification with every panel's width multiplied. */
function widened(spec: VegaLiteSpec, factor: number): VegaLiteSpec {
  return widenPanels(spec, factor) as VegaLiteSpec;
}

function widenPanels(node: unknown, factor: number): unknown {
  if (typeof node !== 'object' || node === null) return node;
  const panel: Record<string, unknown> = { ...node };
  if (typeof panel.width === 'number') panel.width = Math.round(panel.width * factor * 100) / 100;
  for (const key of ['hconcat', 'vconcat', 'concat']) {
    const children = panel[key];
    if (Array.isArray(children)) {
      panel[key] = children.map((child: unknown) => widenPanels(child, factor));
    }
  }
  if (panel.spec !== undefined) panel.spec = widenPanels(panel.spec, factor);
  return panel;
}

async function scene(spec: VegaLiteSpec): Promise<Scene> {
  const [vega, vegaLite] = await Promise.all([import('vega'), import('vega-lite')]);
  const { spec: compiled } = vegaLite.compile(spec as unknown as TopLevelSpec, {
    logger: strict(vega.logger),
  });
  // A chart carries its data: nothing is fetched.
  const loader = { ...vega.loader(), load: refuse, sanitize: refuse };
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', loader });
  await view.runAsync();
  const svg = await view.toSVG();
  const size = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg);
  return { spec, view, width: Number(size?.[1]), height: Number(size?.[2]) };
}

async function refuse(uri: string): Promise<never> {
  throw new Error(`a chart must carry its data; it asks for ${uri}`);
}

/** A logger that turns a warning into an error: a chart that Vega-Lite corrects in silence is not what was asked for. */
function strict(logger: typeof import('vega').logger): LoggerInterface {
  const result = logger(0) as LoggerInterface;
  result.warn = (...messages: readonly unknown[]) => {
    throw new Error(`Vega-Lite warns: ${messages.join(' ')}`);
  };
  return result;
}
