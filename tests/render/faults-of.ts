import type { VegaLiteSpec } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import {
  isWithin,
  overlappingTexts,
  pictureBox,
  placedMarks,
  placedTexts,
} from './picture-marks.js';

/** The texts of a picture. */
export async function textsOf(spec: VegaLiteSpec): Promise<string[]> {
  return placedTexts(await layOut(spec)).map((mark) => mark.text);
}

/** What is cut off, or stands upon another text. */
export async function faultsOf(spec: VegaLiteSpec): Promise<string[]> {
  const scene = await layOut(spec);
  const outside = placedMarks(scene)
    .filter((mark) => !isWithin(mark.box, pictureBox(scene)) || !isWithin(mark.box, mark.window))
    .map((mark) => `${mark.type} ${mark.text} is cut off`);
  return [...outside, ...overlappingTexts(scene).map((pair) => `overlap: ${pair}`)];
}
