import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';
import { canvasWithFonts } from './fonts.js';
import type { PictureOptions } from './picture-options.js';
import { layOut, type Scene } from './scene.js';
import { titleOf } from './svg.js';

/** Points of a PDF page, 72 to the inch, to a pixel of a specification, 96 to the inch. */
const pointsPerPixel = 72 / 96;

/**
 * Draws a chart as a PDF page of its own size: vectors, embedded fonts cut down to the letters used, text that can be searched.
 *
 * @param spec - a Vega-Lite specification with its data in it
 * @param options - width on paper
 * @returns the bytes of the file, which tell the title, the author if one is named, and no date
 * @throws ArgumentError if the chart's labels alone are wider than the picture
 */
export async function toPdf(spec: VegaLiteSpec, options: PictureOptions = {}): Promise<Uint8Array> {
  return sceneToPdf(await layOut(spec, options), options);
}

/**
 * Draws a laid-out chart as PDF.
 *
 * @internal
 */
export async function sceneToPdf(
  scene: Scene,
  { author }: Pick<PictureOptions, 'author'> = {},
): Promise<Uint8Array> {
  const { PDFDocument } = await canvasWithFonts();
  const document = new PDFDocument({
    title: titleOf(scene.spec),
    subject: scene.spec.description,
    ...(author === undefined ? {} : { author }),
  });
  const context = document.beginPage(scene.width * pointsPerPixel, scene.height * pointsPerPixel);
  await scene.view.toCanvas(pointsPerPixel, { externalContext: context });
  document.endPage();
  return document.close();
}
