import { createCanvas, loadImage } from 'canvas';
import type { Dots } from '../../src/render/png-file.js';

/** The dots of a PNG file, as the canvas library reads them. */
export async function dotsOf(png: Buffer): Promise<Dots> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image as never, 0, 0);
  const { width, height, data } = context.getImageData(0, 0, image.width, image.height);
  return { width, height, data };
}
