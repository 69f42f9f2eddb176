import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { toPdf, toSvg } from '../../src/index.js';
import { familyOf, lettersMissing, standardFamily } from '../../src/render/fonts.js';
import { smallChart } from './small-chart.js';

const { resolve } = createRequire(import.meta.url);
const file = (name: string) => resolve(`@expo-google-fonts/noto-sans/${name}.ttf`);
const light = file('300Light/NotoSans_300Light');
const lightItalic = file('300Light_Italic/NotoSans_300Light_Italic');

describe('fonts of the caller’s own', () => {
  test('are one family, under the name in their files, each with its weight and style', async () => {
    const family = await familyOf([light, lightItalic]);
    expect(family.name).toBe('Noto Sans Light');
    expect(family.faces.map(({ weight, style }) => [weight, style])).toEqual([
      [300, 'normal'],
      [300, 'italic'],
    ]);
  });

  test('are those of charts where none is named', async () => {
    expect(await familyOf()).toBe(standardFamily);
    expect(await familyOf([])).toBe(standardFamily);
  });

  test('set the letters of a picture, which has them in it', async () => {
    const font = [light];
    const [own, standard] = [await toSvg(smallChart(), { font }), await toSvg(smallChart())];
    expect(own).toContain('@font-face{font-family:"Noto Sans Light";font-weight:300;');
    expect(own).not.toContain('@font-face{font-family:"Noto Sans";');
    expect(standard).toContain('@font-face{font-family:"Noto Sans";');
    expect(Buffer.from(await toPdf(smallChart(), { font })).toString('latin1')).toContain(
      'NotoSans-Light',
    );
  });

  test('leave the next picture as it was', async () => {
    const before = await toSvg(smallChart());
    await toSvg(smallChart(), { font: [light] });
    expect(await toSvg(smallChart())).toBe(before);
  });

  test.each([
    ['no file', ['no-such-file.ttf'], /no-such-file\.ttf" is not a font that can be read/],
    ['a file that is no font', [fileURLToPath(import.meta.url)], /is not a font that can be read/],
    [
      'two families',
      [file('400Regular/NotoSans_400Regular'), light],
      /are of one family; these are of Noto Sans, Noto Sans Light/,
    ],
  ])('are refused: %s', async (_, font, message) => {
    await expect(toSvg(smallChart(), { font })).rejects.toThrow(message);
    await expect(familyOf(font)).rejects.toThrow(RangeError);
  });

  test('lack letters that they have no shapes for', async () => {
    expect(await lettersMissing(standardFamily, 'aΨЖ “12” 漢')).toEqual(['漢']);
    const spec = smallChart({ title: 'Votes 漢' });
    await expect(toSvg(spec, { font: [light] })).rejects.toThrow(
      'the font Noto Sans Light has no shape for 漢 in the chart small; use a font with these letters',
    );
  });
});
