import type { SeatedBody, VegaLiteSpec } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { isWithin, overlappingTexts, pictureBox, placedMarks } from '../render/picture-marks.js';

/** A body of a reader’s own: parties of so many seats. */
export function bodyOf(seats: readonly number[], quota?: number): SeatedBody {
  const total = seats.reduce((sum, one) => sum + one, 0);
  const name = (text: string) => ({ en: text, el: text, ru: text });
  return {
    id: 'council',
    name: name('Council'),
    counts: 'members',
    parties: seats.map((one, index) => ({ id: `p${index}`, name: name(`P${index}`), seats: one })),
    quota: quota ?? Math.floor(total / 2) + 1,
  };
}

/** What is cut off or overlaps in a chart, in words. */
export async function faultsOf(spec: VegaLiteSpec): Promise<string[]> {
  const scene = await layOut(spec);
  return [
    ...placedMarks(scene)
      .filter((mark) => !isWithin(mark.box, pictureBox(scene)))
      .map((mark) => `${mark.type} ${mark.text} is cut off`),
    ...overlappingTexts(scene),
  ];
}
