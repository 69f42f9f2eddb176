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
  if (width === undefined) return scene(spec);
  const target = toPixels(millimetres(width));
  const panels = panelWidths(spec);
  const [first] = panels;
  if (first === undefined) {
    throw new RangeError(
      `the width of the chart ${spec.name} cannot be chosen: none of its panels has a width in pixels`,
    );
  }
  const least = (spec.usermeta?.leastPanelWidth ?? first / 4) / first;
  const narrowest = await scene(widened(spec, least));
  if (narrowest.width > target + tolerance) {
    const needed = Math.ceil(toMillimetres(narrowest.width));
    throw new RangeError(
      `the chart ${spec.name} cannot be drawn ${toMillimetres(target).toFixed(0)} mm wide: with its labels it needs ${needed} mm`,
    );
  }
  return widen(spec, target, { factor: least, scene: narrowest });
}

/** How near a picture's width comes to the one that is asked, in pixels. */
const tolerance = 0.2;

interface Try {
  readonly factor: number;
  readonly scene: Scene;
}

/**
 * Widens a chart's panels until the picture has a width. The picture's width grows with that of its panels, in a straight line
 * once the panels are wider than the titles: the line through the tries on either side is followed, and halved where it leads
 * astray.
 */
async function widen(spec: VegaLiteSpec, target: number, narrowest: Try): Promise<Scene> {
  const attempt = async (factor: number): Promise<Try> => ({
    factor,
    scene: await scene(widened(spec, factor)),
  });
  let below = narrowest;
  let above = await attempt(Math.max(1, narrowest.factor * 2));
  while (above.scene.width < target) above = await attempt(above.factor * 2);
  for (let count = 0; count < 24; count += 1) {
    const best = [below, above].find((one) => Math.abs(one.scene.width - target) <= tolerance);
    if (best) return best.scene;
    const slope = (above.scene.width - below.scene.width) / (above.factor - below.factor);
    const line = below.factor + (target - below.scene.width) / slope;
    const next = await attempt(count % 3 === 2 ? (below.factor + above.factor) / 2 : line);
    if (next.scene.width < target) below = next;
    else above = next;
  }
  return above.scene;
}

/** A specification with every panel's width multiplied. */
function widened(spec: VegaLiteSpec, factor: number): VegaLiteSpec {
  return widenPanels(spec, factor) as VegaLiteSpec;
}

function widenPanels(
  node: unknown,
  factor: number,
  seen: (width: number) => void = () => {},
): unknown {
  if (typeof node !== 'object' || node === null) return node;
  const panel: Record<string, unknown> = { ...node };
  if (typeof panel.width === 'number') {
    seen(panel.width);
    panel.width = Math.round(panel.width * factor * 100) / 100;
  }
  for (const key of ['hconcat', 'vconcat', 'concat']) {
    const children = panel[key];
    if (Array.isArray(children)) {
      panel[key] = children.map((child: unknown) => widenPanels(child, factor, seen));
    }
  }
  if (panel.spec !== undefined) panel.spec = widenPanels(panel.spec, factor, seen);
  return panel;
}

/** The widths of a specification's panels, in pixels, those that have one. */
function panelWidths(spec: VegaLiteSpec): number[] {
  const widths: number[] = [];
  widenPanels(spec, 1, (width) => widths.push(width));
  return widths;
}

async function scene(spec: VegaLiteSpec): Promise<Scene> {
  const [vega, vegaLite] = await Promise.all([import('vega'), import('vega-lite')]);
  // Vega marks the rows that it reads: they are copies of the caller's.
  const copy = JSON.parse(JSON.stringify(spec)) as TopLevelSpec;
  const { spec: compiled } = vegaLite.compile(copy, {
    logger: strict(vega.logger),
  });
  // A chart carries its data: nothing is fetched.
  const asked: string[] = [];
  const refuse = async (uri: string): Promise<never> => {
    asked.push(uri);
    throw new Error('refused');
  };
  // A link is not followed.
  const sanitize = async (uri: string, { context }: { context?: string } = {}) =>
    context === 'href' || uri.startsWith('data:') ? { href: uri } : refuse(uri);
  const loader = { ...vega.loader(), load: refuse, sanitize };
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', loader, logLevel: 0 });
  await view.runAsync();
  const svg = await view.toSVG();
  if (asked.length > 0) {
    throw new Error(`a chart must carry its data; it asks for ${asked[0]}`);
  }
  const size = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg);
  return { spec, view, width: Number(size?.[1]), height: Number(size?.[2]) };
}

/** A logger that turns a warning into an error: a chart that Vega-Lite corrects in silence is not what was asked for. */
function strict(logger: typeof import('vega').logger): LoggerInterface {
  const result = logger(0) as LoggerInterface;
  result.warn = (...messages: readonly unknown[]) => {
    throw new Error(`Vega-Lite warns: ${messages.join(' ')}`);
  };
  return result;
}
