import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';
import { ArgumentError } from '../errors/argument-error.js';
import type { PictureOptions } from './picture-options.js';
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
  const canvas = (await scene.view.toCanvas(dotsPerInch / 96)) as unknown as {
    encode(type: 'png'): Promise<Buffer>;
  };
  // Encoding takes longer than drawing, and goes on beside what else is made of the scene.
  return withResolution(await canvas.encode('png'), dotsPerInch);
}

/** Adds the chunk that tells the resolution, in dots per metre, behind the header of a PNG file (PNG specification, pHYs). */
function withResolution(png: Buffer, dotsPerInch: number): Buffer {
  const headerEnd = 33;
  const dotsPerMetre = Math.round(dotsPerInch / 0.0254);
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(dotsPerMetre, 8);
  chunk.writeUInt32BE(dotsPerMetre, 12);
  chunk.writeUInt8(1, 16);
  // Loaded here, so that an import of the package does not wait for it.
  const { crc32 } = process.getBuiltinModule('node:zlib');
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, headerEnd), chunk, png.subarray(headerEnd)]);
}
