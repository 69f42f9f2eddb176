import { extname } from 'node:path';
import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';
import { ArgumentError } from '../errors/argument-error.js';
import { didYouMean } from '../errors/suggest.js';
import { writeFiles } from '../files/write-files.js';
import { type HtmlOptions, sceneToHtml } from './html.js';
import { sceneToPdf } from './pdf.js';
import type { PictureOptions } from './picture-options.js';
import { type PngOptions, sceneToPng } from './png.js';
import { layOut, type Scene } from './scene.js';
import { sceneToSvg } from './svg.js';

/** A format that charts are saved in. */
export type PictureFormat = 'svg' | 'png' | 'pdf' | 'html';

/** The formats that charts are saved in. */
export const pictureFormats: readonly PictureFormat[] = ['svg', 'png', 'pdf', 'html'];

/** How and where a chart is saved. */
export interface SaveOptions extends PngOptions, HtmlOptions {
  /** The formats; all by default, or the one that the file's ending names. */
  readonly formats?: readonly PictureFormat[];
}

/** How a laid-out chart is saved. */
type SceneOptions = Omit<SaveOptions, Exclude<keyof PictureOptions, 'author' | 'text'>>;

/**
 * Saves a chart as files.
 *
 * @param spec - a Vega-Lite specification with its data in it
 * @param path - the file (`figure-1.pdf`), or its name without ending for several formats (`figures/figure-1`). Folders are
 *   made as needed; a file that is there is replaced. The files change together or not at all.
 * @param options - formats, width on paper, dots per inch, what stands beside the chart in a page
 * @returns the paths of the files written
 * @throws ArgumentError if the ending is not a known format, or the chart does not fit the width; FileError if a file cannot be
 *   written. None is written then
 */
export async function save(
  spec: VegaLiteSpec,
  path: string,
  options: SaveOptions = {},
): Promise<string[]> {
  const ending = extname(path).slice(1).toLowerCase();
  const named = pictureFormats.find((format) => format === ending);
  if (ending !== '' && !named && options.formats === undefined) {
    throw new ArgumentError(
      'path',
      path,
      'a file of a format for charts',
      `a chart is saved as ${pictureFormats.join(', ')}; "${path}" ends in .${ending}${didYouMean(ending, pictureFormats)}`,
    );
  }
  const stem = named ? path.slice(0, -ending.length - 1) : path;
  const formats = options.formats ?? (named ? [named] : pictureFormats);
  return writeFiles(
    await scenePictures(await layOut(spec, options), stem, { ...options, formats }),
  );
}

/**
 * A laid-out chart in each format, by the path of its file.
 *
 * @internal
 */
export async function scenePictures(
  scene: Scene,
  stem: string,
  options: SceneOptions,
): Promise<Map<string, string | Uint8Array>> {
  const { formats = pictureFormats } = options;
  const unknown = formats.find((format) => !pictureFormats.includes(format));
  if (unknown !== undefined) {
    throw new ArgumentError(
      'formats',
      unknown,
      pictureFormats.join(', '),
      `a chart is saved as ${pictureFormats.join(', ')}; not as ${unknown}${didYouMean(String(unknown), pictureFormats)}`,
    );
  }
  // A PNG picture is encoded beside the others, once it is drawn.
  const png = formats.includes('png') ? draw.png(scene, options) : undefined;
  png?.catch(() => {});
  const files = new Map<string, string | Uint8Array>();
  for (const format of formats) {
    const contents = format === 'png' ? png : draw[format](scene, options);
    files.set(`${stem}.${format}`, await contents!);
  }
  return files;
}

const draw: Readonly<
  Record<PictureFormat, (scene: Scene, options: SceneOptions) => Promise<string | Uint8Array>>
> = {
  svg: (scene, options) => sceneToSvg(scene, options),
  png: (scene, { dotsPerInch }) => sceneToPng(scene, dotsPerInch),
  pdf: (scene, options) => sceneToPdf(scene, options),
  html: (scene, options) => sceneToHtml(scene, options),
};
