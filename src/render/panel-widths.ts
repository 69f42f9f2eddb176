import type { Spec } from 'vega';
import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';

/** A panel's width in a specification in Vega: the signal that holds it, and how many pixels it has. */
export interface PanelWidth {
  readonly name: string;
  readonly width: number;
}

/**
 * Whether each panel of a chart has a width in pixels. Vega-Lite writes it into the Vega specification as the value of a signal and
 * computes everything else from that signal, so that a chart that is another width need not be translated again. A width by steps, the width
 * of a panel that tells none, and parameters, which are signals too, are not known apart so.
 *
 * @param spec - a Vega-Lite specification
 * @returns whether {@link panelWidths} finds every width
 * @example
 * ```ts
 * const panel = { mark: 'bar', width: 200 };
 * hasPlainWidths({ name: 'one', description: '', ...panel }) // => true
 * hasPlainWidths({ name: 'two', description: '', hconcat: [panel, { mark: 'bar' }] }) // => false
 * ```
 */
export function hasPlainWidths(spec: VegaLiteSpec): boolean {
  return isPlain(spec);
}

function isPlain(node: unknown): boolean {
  const panel = node as Readonly<Record<string, unknown>>;
  if (hasParameters(panel)) return false;
  const within = ['hconcat', 'vconcat', 'concat'].flatMap((key) => (panel[key] ?? []) as unknown[]);
  if (within.length > 0) return within.every(isPlain);
  return typeof panel.width === 'number';
}

/** Whether a panel, or a layer in it, has parameters of its own. */
function hasParameters({ params, layer }: Readonly<Record<string, unknown>>): boolean {
  return (
    params !== undefined ||
    (Array.isArray(layer) && layer.some((one) => hasParameters(one as Record<string, unknown>)))
  );
}

/** What Vega-Lite calls the widths of panels: `width` of one, `childWidth` where all have the same, `concat_1_width`. */
const named = /(?:^|_)(?:width|childWidth)$/;

/**
 * The widths of a chart's panels.
 *
 * @param vega - the chart in Vega, as JSON, of a specification that {@link hasPlainWidths}
 * @returns the signals that hold them
 * @example
 * ```ts
 * panelWidths('{"width":300,"signals":[{"name":"concat_0_width","value":100},{"name":"x_step","value":20}]}').length // => 2
 * ```
 */
export function panelWidths(vega: string): PanelWidth[] {
  const { width, signals = [] } = JSON.parse(vega) as Spec;
  return [{ name: 'width', value: width }, ...(signals as Signal[])].flatMap(({ name, value }) =>
    named.test(name) && typeof value === 'number' ? [{ name, width: value }] : [],
  );
}

/** A signal as Vega-Lite writes it. */
interface Signal {
  readonly name: string;
  readonly value?: unknown;
}

/**
 * A chart with other widths of its panels.
 *
 * @param vega - the chart in Vega, as JSON
 * @param change - gives each width, in pixels, a new one
 * @param padding - the room around it, as its specification has it
 * @returns the chart in Vega, as Vega-Lite would translate it with those widths
 * @example
 * ```ts
 * withPanelWidths('{"width":300}', (width) => width / 2) // => '{"width":150}'
 * ```
 */
export function withPanelWidths(
  vega: string,
  change: (width: number) => number,
  padding?: unknown,
): string {
  const spec = JSON.parse(vega) as Record<string, unknown> & { signals?: Signal[] };
  if (typeof spec.width === 'number') spec.width = change(spec.width);
  for (const [at, signal] of (spec.signals ?? []).entries()) {
    if (named.test(signal.name) && typeof signal.value === 'number') {
      spec.signals![at] = { ...signal, value: change(signal.value) };
    }
  }
  if (padding !== undefined) spec.padding = padding;
  return JSON.stringify(spec);
}
