import type { Canvas } from 'canvas';
import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';
import { ArgumentError } from '../errors/argument-error.js';
import type { PictureOptions } from './picture-options.js';
import { pngFile } from './png-file.js';
import { layOut, type Scene } from './scene.js';

/** How a PNG picture is made. */
export interface PngOptions extends PictureOptions {
  /** Dots per inch; 300 by default. */
  readonly dotsPerInch?: number;
}

/**
 * Draws a chart as PNG, with its resolution in the file, so that it opens at its width on paper.
 *
 * @param spec - a Vega-Lite specification with its data in it
 * @param options - width on paper and dots per inch
 * @returns the bytes of the picture
 * @throws ArgumentError if the chart's labels alone are wider than the picture, or the resolution is not from 36 to 2400
 */
export async function toPng(spec: VegaLiteSpec, options: PngOptions = {}): Promise<Uint8Array> {
  return sceneToPng(await layOut(spec, options), options.dotsPerInch);
}

/**
 * Draws a laid-out chart as PNG.
 *
 * @internal
 */
export async function sceneToPng(scene: Scene, dotsPerInch = 300): Promise<Uint8Array> {
  if (!(dotsPerInch >= 36 && dotsPerInch <= 2400)) {
    throw new ArgumentError('the resolution', dotsPerInch, 'from 36 to 2400 dots per inch');
  }
  const canvas = (await scene.view.toCanvas(dotsPerInch / 96)) as unknown as Canvas;
  const { width, height } = canvas;
  const dots = canvas.getContext('2d').getImageData(0, 0, width, height);
  return pngFile(dots, Math.round(dotsPerInch / 0.0254));
}
