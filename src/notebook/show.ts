import { createRequire } from 'node:module';
import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';
import { KernelError } from '../errors/kernel-error.js';
import { htmlText } from '../escapes/html-text.js';
import type { PictureOptions } from '../render/picture-options.js';
import { layOut } from '../render/scene.js';
import { sceneToSvg } from '../render/svg.js';
import { tslabModule } from './tslab-module.js';

/** A table with named columns, such as a danfo DataFrame. */
export interface TableLike {
  readonly columns: readonly string[];
  readonly values: ArrayLike<unknown>;
}

type Bundle = Readonly<Record<string, unknown>>;

/**
 * Shows a chart or a table below a notebook's cell. A chart is interactive in JupyterLab and a picture on a page that only
 * displays notebooks; a table is set as one.
 *
 * @param what - a Vega-Lite specification with its data in it, or a table with named columns (a danfo DataFrame)
 * @param options - width of the picture on paper, and how its words stand in it
 * @throws ArgumentError if the font lacks a letter of the chart, or the chart does not fit the width
 * @throws KernelError outside a notebook with the tslab kernel; there, charts are saved with `save`
 */
export async function show(
  what: VegaLiteSpec | TableLike,
  options: PictureOptions = {},
): Promise<void> {
  const write = displayWriter();
  write(isTable(what) ? tableBundle(what) : await chartBundle(what, options));
}

/**
 * The forms in which a chart goes into a notebook: one output that carries the specification, the picture and the text
 * alternative.
 */
export async function chartBundle(spec: VegaLiteSpec, options: PictureOptions): Promise<Bundle> {
  const scene = await layOut(spec, options);
  return {
    // JupyterLab draws what the picture shows, with its lines and panels, not what has yet to be fitted to a width. It knows
    // the fifth edition of the format; these specifications mean the same in it.
    'application/vnd.vegalite.v5+json': {
      ...scene.spec,
      $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    },
    'image/svg+xml': await sceneToSvg(scene, options),
    'text/plain': spec.description,
  };
}

/** The forms in which a table goes into a notebook. */
export function tableBundle(table: TableLike): Bundle {
  const rows = Array.from(table.values, (row) =>
    (Array.isArray(row) ? row : [row]).map((value) => (isMissing(value) ? '' : String(value))),
  );
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${htmlText(cell)}</${tag}>`).join('')}</tr>`;
  const html = [
    '<table>',
    `<thead>${row(table.columns, 'th')}</thead>`,
    `<tbody>${rows.map((cells) => row(cells, 'td')).join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
  const text = [table.columns, ...rows].map((cells) => cells.join('\t')).join('\n');
  return { 'text/html': html, 'text/plain': text };
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || Number.isNaN(value);
}

function isTable(what: VegaLiteSpec | TableLike): what is TableLike {
  return 'columns' in what && 'values' in what;
}

/** tslab's public `display.raw` sends one form only; the function that it calls takes a bundle of several. */
function displayWriter(): (data: Bundle) => void {
  const jupyter = createRequire(import.meta.url)(tslabModule('dist/jupyter.js')) as {
    lastWriteDisplayData: ((display: object, update: boolean) => void) | null;
  };
  const write = jupyter.lastWriteDisplayData;
  if (!write) {
    throw new KernelError('show works in a notebook with the tslab kernel; elsewhere, use save');
  }
  return (data) => write({ data, metadata: {}, transient: {} }, false);
}
