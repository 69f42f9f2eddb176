import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/render/scene.js';
import { wrapTitle } from '../../src/render/wrap-title.js';
import { placedTexts } from './picture-marks.js';
import { smallChart } from './small-chart.js';

const long = 'Margins of the votes and the number that each of them needed to win';

describe('a title', () => {
  test('stays one line where it fits', async () => {
    const spec = smallChart({ title: { text: long, subtitle: 'short' } });
    const wrapped = await wrapTitle(spec, 2000);
    expect(wrapped.title).toEqual({ text: long, subtitle: 'short' });
  });

  test('is broken at spaces where it does not, and no line is longer than the picture', async () => {
    const spec = smallChart({ title: { text: long, subtitle: long } });
    const wrapped = (await wrapTitle(spec, 200)).title as { text: string[]; subtitle: string[] };
    for (const lines of [wrapped.text, wrapped.subtitle]) {
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.join(' ')).toBe(long);
    }
    const scene = await layOut(spec, { width: '55mm' });
    for (const text of placedTexts(scene)) expect(text.box.right).toBeLessThanOrEqual(scene.width);
  });

  test('keeps a number and its sign in one line', async () => {
    const spec = smallChart({ title: { text: 'of the seats 54.5 % were counted' } });
    for (let width = 30; width < 220; width += 10) {
      const { text } = (await wrapTitle(spec, width)).title as { text: string | string[] };
      expect(
        [text].flat().some((line) => line.includes('54.5 %')),
        `${width}`,
      ).toBe(true);
    }
  });

  test('of one long word stays whole', async () => {
    const word = 'Коммунистическая';
    const wrapped = await wrapTitle(smallChart({ title: { text: word } }), 20);
    expect(wrapped.title).toEqual({ text: word });
  });

  test('that is missing, or has its own lines, is left alone', async () => {
    for (const title of [undefined, null, { text: ['a', 'b'] }]) {
      const spec = smallChart({ title });
      expect(await wrapTitle(spec, 20)).toBe(spec);
    }
  });
});
