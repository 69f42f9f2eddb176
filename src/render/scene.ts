import type { LoggerInterface, Spec, View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import {
  isNarrow,
  millimetres,
  type PaperWidth,
  toMillimetres,
  toPixels,
} from '../charts/paper.js';
import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';
import { ArgumentError } from '../errors/argument-error.js';
import { canvasWithFonts, type FontFamily, familyOf } from './fonts.js';
import { requireLetters } from './missing-letters.js';
import { hasPlainWidths, panelWidths, withPanelWidths } from './panel-widths.js';
import type { PictureOptions } from './picture-options.js';
import { isSafeLink, outsideReference } from './safe-references.js';
import { titlesInExpressions } from './titles-in-expressions.js';
import { wrapTitle } from './wrap-title.js';

/** A chart laid out at its final size. */
export interface Scene {
  /** The specification as it is drawn: panels and titles as the size asks for. */
  readonly spec: VegaLiteSpec;
  readonly view: View;
  /** The specification in Vega, as JSON: what the view read, before it computed upon the rows. */
  readonly vega: string;
  /** The picture as Vega writes it in SVG, its clip paths and gradients numbered through all pictures of the process. */
  readonly svg: string;
  /** The family of type that it is set in. */
  readonly family: FontFamily;
  /** Width in pixels of the specification. */
  readonly width: number;
  /** Height in pixels of the specification. */
  readonly height: number;
}

/**
 * Lays out a chart so that the whole picture has a size on paper, with type at the size that the chart gives it: the panels
 * become wider or narrower, higher or lower, not the letters. Title and subtitle are broken into lines.
 *
 * @param spec - a Vega-Lite specification with its data in it, its panels with a width in pixels
 * @param options - width and height of the picture on paper, and fonts
 * @returns the laid-out chart
 * @throws ArgumentError if the chart's labels alone need more room than the picture has, or the font lacks a letter of them
 */
export async function layOut(spec: VegaLiteSpec, options: PictureOptions = {}): Promise<Scene> {
  const family = await familyOf(options.font);
  await canvasWithFonts();
  const width = options.width ?? spec.usermeta?.width;
  const set = options.font === undefined ? spec : setIn(spec, family);
  const wide = width === undefined ? await scene(set) : await fitWidth(set, width);
  const drawn = options.height === undefined ? wide : await fitHeight(wide, options.height);
  await requireLetters(spec.name, drawn.svg, family);
  return { ...drawn, family };
}

function setIn(spec: VegaLiteSpec, family: FontFamily): VegaLiteSpec {
  return { ...spec, config: { ...(spec.config as object), font: `'${family.name}', sans-serif` } };
}

/** A scene before it is told in what family. */
type Drawn = Omit<Scene, 'family'>;

async function fitWidth(given: VegaLiteSpec, width: PaperWidth): Promise<Drawn> {
  const target = toPixels(millimetres(width));
  const [first] = panelSizes(given, 'width');
  if (first === undefined) {
    throw new ArgumentError(
      'width',
      width,
      'left out',
      `the width of the chart ${given.name} cannot be chosen: none of its panels has a width in pixels`,
    );
  }
  const padding = typeof given.padding === 'number' ? given.padding : 4;
  const spec = await wrapTitle(given, target - 2 * padding);
  const least = (spec.usermeta?.leastPanelWidth ?? first / 4) / first;
  const fitting = await stretch(spec, 'width', target, least);
  if (fitting.width <= target + tolerance) return fitting;
  const needed = Math.ceil(toMillimetres(fitting.width));
  const wide = toMillimetres(target).toFixed(0);
  const advice =
    isNarrow(width) && !isNarrow(spec.usermeta?.width ?? width)
      ? `; arrange it for that width: { width: '${wide}mm' } among the options of the chart`
      : '';
  throw new ArgumentError(
    'width',
    wide,
    `${needed} mm or more`,
    `the chart ${spec.name} cannot be drawn ${wide} mm wide: with its labels it needs ${needed} mm${advice}`,
  );
}

async function fitHeight({ spec }: Drawn, height: PaperWidth): Promise<Drawn> {
  const target = toPixels(millimetres(height, 'height'));
  if (panelSizes(spec, 'height').length === 0) {
    throw new ArgumentError(
      'height',
      height,
      'left out',
      `the height of the chart ${spec.name} cannot be chosen: none of its panels has a height in pixels`,
    );
  }
  // Rows have names and numbers, which take their room: no row becomes lower than four fifths of what the chart gives it.
  const fitting = await stretch(spec, 'height', target, hasRows(spec) ? 0.8 : 0.4);
  if (fitting.height <= target + tolerance) return fitting;
  const needed = Math.ceil(toMillimetres(fitting.height));
  throw new ArgumentError(
    'height',
    height,
    `${needed} mm or more`,
    `the chart ${spec.name} cannot be drawn ${toMillimetres(target).toFixed(0)} mm high: with its labels it needs ${needed} mm`,
  );
}

/** How near a picture's size comes to the one that is asked, in pixels. */
const tolerance = 0.2;

/** What may be left as a margin, in pixels, rather than laid out once more. */
const margin = 2;

type Side = 'width' | 'height';

interface Try {
  readonly factor: number;
  /** How wide or high the picture is, in pixels. */
  readonly size: number;
}

/** A chart whose panels are stretched. */
interface Stretching {
  /**
   * Tells how wide or high the picture is when the panels are so many times as large: how wide without its title, which is broken to fit
   * and would hide, where it is as wide as the picture, that the panels are not.
   */
  measure(factor: number): Promise<number>;
  /** Draws it so, with so many pixels more of margin. */
  draw(factor: number, more?: number): Promise<Drawn>;
}

/**
 * Stretches a chart's panels until the picture has a size. The picture grows with its panels, in a straight line once they are
 * larger than titles and labels: the line is followed from the size that the chart has by itself, then from the nearest larger try,
 * and halved where it leads astray.
 *
 * @returns the picture at the size, or at the least factor if it is larger even so
 */
async function stretch(
  spec: VegaLiteSpec,
  side: Side,
  target: number,
  least: number,
): Promise<Drawn> {
  if (side === 'width' && hasPlainWidths(spec)) {
    const { drawn, size } = await follow(await compiledOnce(spec), spec, side, target, least);
    if (Math.abs(drawn.width - size) <= tolerance) return drawn;
  }
  return (await follow(compiledAnew(spec, side), spec, side, target, least)).drawn;
}

/** A picture, and the size in pixels that was measured before it was drawn. */
interface Fitting {
  readonly drawn: Drawn;
  readonly size: number;
}

async function follow(
  chart: Stretching,
  spec: VegaLiteSpec,
  side: Side,
  target: number,
  least: number,
): Promise<Fitting> {
  const tries: Try[] = [];
  const attempt = async (wanted: number): Promise<void> => {
    const factor = Math.max(least, wanted);
    tries.push({ factor, size: await chart.measure(factor) });
  };
  const off = ({ size }: Try) => size - target;
  const slope = (one: Try, other: Try) => (off(other) - off(one)) / (other.factor - one.factor);
  const grows = Math.max(1, extent(spec, side));
  await attempt(1);
  for (let count = 0; count < 12; count += 1) {
    const best = tries.find((one) => Math.abs(off(one)) <= tolerance);
    if (best) return { drawn: await chart.draw(best.factor), size: best.size };
    if (tries.some((one) => off(one) < 0 && off(one) > -margin)) break;
    const [only, another] = tries as [Try, Try?];
    if (!another) {
      await attempt(only.factor - off(only) / grows);
      continue;
    }
    const sorted = [...tries].sort((a, b) => a.factor - b.factor);
    const below = sorted.findLast((one) => off(one) < 0);
    const [above, larger] = sorted.filter((one) => off(one) > 0);
    if (below && above) {
      if ((above.factor - below.factor) * grows < 1) break;
      const half = (below.factor + above.factor) / 2;
      // While a title is wider than the panels, only the larger pictures tell how it grows with them.
      const next = above.factor - off(above) / (larger ? slope(above, larger) : grows);
      const within = next > below.factor && next < above.factor;
      await attempt(within && count % 3 !== 2 ? next : half);
    } else if (below) {
      const [smaller = below] = sorted.slice(-2);
      const steady = slope(smaller, below);
      const next =
        below.factor - (steady > grows / 5 ? off(below) / steady : (2 * off(below)) / grows);
      await attempt(steady > grows / 5 ? next : Math.max(1.5 * below.factor, next));
    } else {
      const [smallest] = sorted;
      if (smallest && smallest.factor <= least) {
        return { drawn: await chart.draw(smallest.factor), size: smallest.size };
      }
      await attempt(least);
    }
  }
  // Panels beside each other begin at whole pixels, and the picture grows in steps: the rest is left as a margin.
  const nearest = tries
    .filter((one) => off(one) < 0)
    .reduce((best, one) => (off(one) > off(best) ? one : best));
  return { drawn: await chart.draw(nearest.factor, -off(nearest)), size: target };
}

/** A chart that is translated from Vega-Lite for every size. */
function compiledAnew(spec: VegaLiteSpec, side: Side): Stretching {
  const measured = side === 'width' ? { ...spec, title: undefined } : spec;
  return {
    async measure(factor) {
      const text = await compiledText(scaled(measured, side, factor));
      const { view } = await opened(JSON.parse(text) as Spec);
      return sizeOf(await view.runAsync())[side];
    },
    draw: async (factor, more) => {
      const set = scaled(spec, side, factor);
      return scene(more === undefined ? set : withMargin(set, side, more));
    },
  };
}

/**
 * A chart that is translated from Vega-Lite once. One view is made wider and narrower to measure it; what is drawn is a view of its own,
 * since a view that was of other widths before may place a label elsewhere.
 */
async function compiledOnce(spec: VegaLiteSpec): Promise<Stretching> {
  const vega = await compiledText(spec);
  const { title: _, ...untitled } = JSON.parse(vega) as Spec;
  const { view } = await opened(untitled as Spec);
  const widths = panelWidths(vega);
  return {
    async measure(factor) {
      for (const { name, width } of widths) view.signal(name, times(width, factor));
      return sizeOf(await view.resize().runAsync()).width;
    },
    async draw(factor, more) {
      const wide = scaled(spec, 'width', factor);
      const set = more === undefined ? wide : withMargin(wide, 'width', more);
      return drawn(
        set,
        withPanelWidths(vega, (width) => times(width, factor), set.padding),
      );
    },
  };
}

/** A specification with more room to the right of it, or below. */
function withMargin(spec: VegaLiteSpec, side: Side, more: number): VegaLiteSpec {
  const config = spec.config as { padding?: number } | undefined;
  const every = Number(spec.padding ?? config?.padding ?? 5);
  const padding = { left: every, top: every, right: every, bottom: every };
  const end = side === 'width' ? 'right' : 'bottom';
  return { ...spec, padding: { ...padding, [end]: every + more } };
}

/** How far a specification's panels reach together in one direction, in pixels: by so much the picture grows when they double. */
function extent(node: unknown, side: Side): number {
  if (typeof node !== 'object' || node === null) return 0;
  const panel = node as Readonly<Record<string, unknown>>;
  const [along, across] = side === 'width' ? ['hconcat', 'vconcat'] : ['vconcat', 'hconcat'];
  const of = (key: string) =>
    (panel[key] as readonly unknown[]).map((child) => extent(child, side));
  if (Array.isArray(panel[along])) return of(along).reduce((sum, one) => sum + one, 0);
  if (Array.isArray(panel[across])) return Math.max(...of(across));
  if (Array.isArray(panel.concat)) return extentOfRows(of('concat'), Number(panel.columns), side);
  if (panel.spec !== undefined) return extent(panel.spec, side);
  const size = panel[side];
  if (typeof size === 'number') return size;
  return isStep(size) ? size.step * 4 : 0;
}

/** How far panels reach in rows of so many. */
function extentOfRows(sizes: readonly number[], columns: number, side: Side): number {
  const sum = (some: readonly number[]) => some.reduce((whole, one) => whole + one, 0);
  const each = columns > 0 ? columns : sizes.length;
  const rows = Array.from({ length: Math.ceil(sizes.length / each) }, (_, row) =>
    sizes.slice(row * each, (row + 1) * each),
  );
  return side === 'width'
    ? Math.max(0, ...rows.map(sum))
    : sum(rows.map((row) => Math.max(...row)));
}

/** A specification with every panel's width or height multiplied. */
function scaled(spec: VegaLiteSpec, side: Side, factor: number): VegaLiteSpec {
  return scalePanels(spec, side, factor) as VegaLiteSpec;
}

function scalePanels(
  node: unknown,
  side: Side,
  factor: number,
  seen: (size: number) => void = () => {},
): unknown {
  if (typeof node !== 'object' || node === null) return node;
  const panel: Record<string, unknown> = { ...node };
  const stretched = (size: number) => {
    seen(size);
    return times(size, factor);
  };
  const size = panel[side];
  if (typeof size === 'number') panel[side] = stretched(size);
  else if (isStep(size)) panel[side] = { ...size, step: stretched(size.step) };
  // What stands off the middle of its row stays at the same part of it.
  if (side === 'height' && hasOffset(panel.mark)) {
    panel.mark = { ...panel.mark, yOffset: panel.mark.yOffset * factor };
  }
  for (const key of ['hconcat', 'vconcat', 'concat', 'layer']) {
    const children = panel[key];
    if (Array.isArray(children)) {
      panel[key] = children.map((child: unknown) => scalePanels(child, side, factor, seen));
    }
  }
  if (panel.spec !== undefined) panel.spec = scalePanels(panel.spec, side, factor, seen);
  return panel;
}

/** A size so many times as large, in hundredths of a pixel. */
function times(size: number, factor: number): number {
  return Math.round(size * factor * 100) / 100;
}

function hasOffset(mark: unknown): mark is { readonly yOffset: number } {
  return (
    typeof mark === 'object' && mark !== null && typeof Reflect.get(mark, 'yOffset') === 'number'
  );
}

function isStep(size: unknown): size is { readonly step: number } {
  return typeof size === 'object' && size !== null && 'step' in size;
}

/** The sizes of a specification's panels, in pixels, those that have one. */
function panelSizes(spec: VegaLiteSpec, side: Side): number[] {
  const sizes: number[] = [];
  scalePanels(spec, side, 1, (size) => sizes.push(size));
  return sizes;
}

/** Whether a specification's height is given by its rows. */
function hasRows(spec: VegaLiteSpec): boolean {
  return JSON.stringify(spec).includes('"height":{"step"');
}

async function scene(spec: VegaLiteSpec): Promise<Drawn> {
  return drawn(spec, await compiledText(spec));
}

/** A chart in Vega, as JSON: a view marks the rows that it reads, and each reads its own. */
async function compiledText(spec: VegaLiteSpec): Promise<string> {
  return JSON.stringify(await compileSpec(spec));
}

/** A view of a chart, which has not yet computed anything, and what it asks for as it does. */
interface Opened {
  readonly view: View;
  /** Addresses that it would load. */
  readonly asked: readonly string[];
  /** Links that could run as code. */
  readonly links: readonly string[];
}

async function opened(spec: Spec): Promise<Opened> {
  const vega = await import('vega');
  // A chart carries its data: nothing is fetched.
  const asked: string[] = [];
  const refuse = async (uri: string): Promise<never> => {
    asked.push(uri);
    throw new ArgumentError('spec', uri, 'a chart with its data in it');
  };
  // A link is not followed; one that could run as code is none.
  const links: string[] = [];
  const sanitize = async (uri: unknown, { context }: { context?: string } = {}) => {
    const href = String(uri);
    if (context !== 'href') return href.startsWith('data:') ? { href } : refuse(href);
    if (!isSafeLink(href)) links.push(href);
    return { href };
  };
  const loader = { ...vega.loader(), load: refuse, sanitize };
  const view = new vega.View(vega.parse(spec), { renderer: 'none', loader, logLevel: 0 });
  return { view, asked, links };
}

/** Draws a chart from what it is in Vega. */
async function drawn(spec: VegaLiteSpec, text: string): Promise<Drawn> {
  const { view, asked, links } = await opened(JSON.parse(text) as Spec);
  const svg = await view.toSVG();
  if (asked.length > 0) {
    throw new ArgumentError(
      'spec',
      asked[0],
      'a chart with its data in it',
      `a chart must carry its data; it asks for ${asked[0]}`,
    );
  }
  if (links.length > 0) {
    throw new ArgumentError(
      'spec',
      links[0],
      'a chart whose links are addresses',
      `the chart ${spec.name} links to ${JSON.stringify(links[0])}: a link of a mark (href) must begin with https://, http:// or mailto:`,
    );
  }
  const outside = outsideReference(svg);
  if (outside !== undefined) {
    throw new ArgumentError(
      'spec',
      outside,
      'a chart that asks for nothing outside of it',
      `the chart ${spec.name} has ${JSON.stringify(outside)} in its style, which asks for something outside of the chart: give a colour, or a gradient of Vega`,
    );
  }
  return { spec, view, vega: text, svg, ...sizeOf(view) };
}

/** How large a picture is in pixels. */
type Size = Readonly<Record<Side, number>>;

/** The size of the picture that Vega would write of a view that has computed, which it tells to what draws it alone. */
function sizeOf(view: View): Size {
  const { _viewWidth, _viewHeight } = view as View & { _viewWidth: number; _viewHeight: number };
  const { left, right, top, bottom } = view.padding() as Readonly<Record<Edge, number>>;
  return { width: _viewWidth + left + right, height: _viewHeight + top + bottom };
}

type Edge = 'left' | 'right' | 'top' | 'bottom';

/**
 * Translates a chart from Vega-Lite into Vega.
 *
 * @param spec - a Vega-Lite specification
 * @returns the Vega specification, which shares nothing with the one given
 * @throws ArgumentError if Vega-Lite warns of anything
 */
export async function compileSpec(spec: VegaLiteSpec): Promise<Spec> {
  const [vega, vegaLite] = await Promise.all([import('vega'), import('vega-lite')]);
  // Vega marks the rows that it reads: they are copies of the caller's.
  const copy = JSON.parse(JSON.stringify(titlesInExpressions(spec))) as TopLevelSpec;
  return vegaLite.compile(copy, { logger: strict(vega.logger) }).spec;
}

/** A logger that turns a warning into an error: a chart that Vega-Lite corrects in silence is not what was asked for. */
function strict(logger: typeof import('vega').logger): LoggerInterface {
  const result = logger(0) as LoggerInterface;
  result.warn = (...messages: readonly unknown[]) => {
    throw new ArgumentError(
      'spec',
      messages,
      'a chart of which Vega-Lite does not warn',
      `Vega-Lite warns: ${messages.join(' ')}`,
    );
  };
  return result;
}
