import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import {
  findFigure,
  loadDataset,
  save,
  toHtml,
  toPdf,
  toPng,
  toSvg,
  type VegaLiteSpec,
  writeFigure,
} from '../../src/index.js';
import { chartBundle } from '../../src/notebook/show.js';
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

  test('give a picture the letters that the charts’ own font lacks', async () => {
    // A font without Greek, as Noto Sans is one without Georgian.
    const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-fonts-'));
    try {
      const latin = join(folder, 'Latin.ttf');
      const letters = String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 32 + at));
      writeFileSync(latin, await subsetFont(readFileSync(light), `${letters}ГолоспротивыΨφ`));
      await expect(toSvg(smallChart(), { font: [latin] })).rejects.toThrow(/no shape for .*"ή"/);
      const svg = await toSvg(smallChart(), { font: [light] });
      expect(svg).toContain('Ψήφοι');
      expect(await toHtml(smallChart(), { font: [light] })).toContain(
        'body{font-family:"Noto Sans Light",system-ui,sans-serif}',
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('letters that a font lacks', () => {
  const plain = (text: string) => ({ text, bold: false, italic: false });
  const missingIn = async (text: string) =>
    (await lettersMissing(standardFamily, [plain(text)])).flatMap(({ letters }) => letters);

  test.each([
    ['Georgian', 'თბილისი', 'თ'],
    ['Armenian', 'Երևան', 'Ե'],
    ['Hebrew', 'בונד', 'ב'],
    ['Arabic', 'باکو', 'ب'],
    ['Chinese', '漢口', '漢'],
    ['emoji', 'yes 👍🏽', '👍'],
    ['a family of emoji', 'all 👩‍👩‍👧', '👩'],
  ])('are found, each once: %s', async (_, text, first) => {
    const found = await missingIn(`${text} ${text}`);
    expect(found).toContain(first);
    expect(new Set(found).size).toBe(found.length);
    expect(found.every((letter) => text.includes(letter))).toBe(true);
  });

  test.each([
    ['Latin, Greek, polytonic Greek and Cyrillic', 'Sovnarkom Σοβναρκόμ ἀρχή Совнарком ѣ'],
    ['accents that are letters of their own', 'е\u0301 q\u0301 и\u0306 a\u0302\u0301'],
    [
      'a soft hyphen, joiners and marks of direction',
      'a\u00adb\u200cc\u200dd\u200ee\u2066f\u2069\ufe0fg\ufeff',
    ],
    ['spaces of every width', 'a\u00a0b\u2009c\u202fd\u3000e'],
    ['ends of lines', 'a\nb\r\nc\u2028d'],
    ['nothing', ''],
  ])('are not %s', async (_, text) => {
    expect(await missingIn(text)).toEqual([]);
  });

  test('are those of the face in which a text is set', async () => {
    const [upright] = standardFamily.faces;
    const symbols = {
      name: 'x',
      faces: [upright!, { ...upright!, weight: 700, path: lightItalic }],
    };
    for (const bold of [false, true]) {
      expect(await lettersMissing(symbols, [{ text: 'aთ', bold, italic: true }])).toEqual([
        { letters: ['თ'], text: 'aთ' },
      ]);
    }
  });

  const georgian = smallChart({ title: 'Votes in თბილისი' });
  const message =
    /^the font Noto Sans has no shape for "თ" \(U\+10D7\), "ბ" \(U\+10D1\), .*in “Votes in თბილისი”, in the chart small; name a font with all letters of the chart: --font FILE on the command line, \{ font: \['FILE'\] \} among/;

  test.each([
    ['SVG', toSvg],
    ['PNG', toPng],
    ['PDF', toPdf],
    ['HTML', toHtml],
    ['a notebook', (spec: VegaLiteSpec) => chartBundle(spec, {})],
    ['a file', (spec: VegaLiteSpec) => save(spec, join(tmpdir(), 'sovnarkom-never', 'x.png'))],
  ] as const)('are an error that names them, their text and the way out: %s', async (_, draw) => {
    await expect(draw(georgian)).rejects.toThrow(RangeError);
    await expect(draw(georgian)).rejects.toThrow(message);
    expect(existsSync(join(tmpdir(), 'sovnarkom-never'))).toBe(false);
  });

  test('are named in a package too, which is not written', async () => {
    const figure = { ...findFigure(loadDataset(), 'margins'), draw: () => georgian };
    const folder = join(tmpdir(), 'sovnarkom-never');
    await expect(writeFigure(figure, folder)).rejects.toThrow(message);
    expect(existsSync(folder)).toBe(false);
  });

  test('are told by their number where they are not seen, and of many texts three are told', async () => {
    await expect(toSvg(smallChart({ title: 'a\u0007b' }))).rejects.toThrow(
      'no shape for (U+0007) in “a\u0007b”',
    );
    const values = ['ա', 'ბ', 'ג', '丁', '戊'].map((side, votes) => ({ side, votes }));
    await expect(toSvg(smallChart({ data: { values } }))).rejects.toThrow(
      /and for letters of 2 more texts, in the chart small/,
    );
  });
});
