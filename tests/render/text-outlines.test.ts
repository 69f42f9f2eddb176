import { createCanvas, type Image, loadImage, Path2D } from 'canvas';
import { describe, expect, test } from 'vitest';
import { findFigure, loadDataset, type ThemeName, toPng, toSvg } from '../../src/index.js';
import { canvasWithFonts, standardFamily } from '../../src/render/fonts.js';
import { shaperOf } from '../../src/render/shaper.js';
import { withTextOutlines } from '../../src/render/text-outlines.js';
import { smallChart } from './small-chart.js';

const margins = findFigure(loadDataset(), 'margins');

const text = (attributes: string, content: string) =>
  `<text transform="translate(1,2)" font-family="Noto Sans, sans-serif" font-size="10px" ${attributes}>${content}</text>`;

/** The box around the shapes of an outlined text: left, top, right, bottom in pixels. */
async function boxOf(attributes: string, content: string, family = standardFamily) {
  const path = await withTextOutlines(text(attributes, content), family);
  const shape = /\sd="([^"]+)"/.exec(path)?.[1] ?? '';
  return new Path2D(shape).computeTightBounds();
}

function pixels(image: Image, width: number, height: number): Uint8ClampedArray {
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
}

describe('a text as the outlines of its letters', () => {
  test('is what a picture for print has, and one for the screen only where it is asked for', async () => {
    const words = (svg: string) => [svg.includes('<text'), svg.includes('@font-face')];
    const drawnFor = (theme: ThemeName) => margins.draw({ language: 'en', theme });
    expect(words(await toSvg(drawnFor('print')))).toEqual([false, false]);
    expect(drawnFor('grey').usermeta?.text).toBe('outlines');
    expect(drawnFor('dark').usermeta?.text).toBeUndefined();
    expect(words(await toSvg(smallChart()))).toEqual([true, true]);
    expect(words(await toSvg(smallChart(), { text: 'outlines' }))).toEqual([false, false]);
    expect(words(await toSvg(drawnFor('print'), { text: 'letters' }))).toEqual([true, true]);
  });

  test('of a way that there is not is refused', async () => {
    const wrong = { text: 'paths' as 'letters' };
    await expect(toSvg(smallChart(), wrong)).rejects.toThrow(/text .*outlines or letters.*paths/s);
  });

  test.each(['Votes AVATo, 1917', 'Ψηφοφορίες Άρτος', 'Голоса Тула', 'Fior ΑΥ Та'])(
    'is as wide as the canvas measures it: %s',
    async (content) => {
      const { createCanvas: canvas } = await canvasWithFonts();
      for (const face of standardFamily.faces) {
        const context = canvas(10, 10).getContext('2d');
        context.font = `${face.style} ${face.weight} 100px "Noto Sans"`;
        const { set, unitsPerEm } = await shaperOf(face.path);
        const { advance } = set(content);
        expect(
          Math.abs((advance / unitsPerEm) * 100 - context.measureText(content).width),
        ).toBeLessThan(1);
      }
    },
  );

  test('stands from, about or before its place, each line below the one before', async () => {
    const wide = await boxOf('text-anchor="start"', 'HHHH');
    const middle = await boxOf('text-anchor="middle"', 'HHHH');
    const end = await boxOf('text-anchor="end"', 'HHHH');
    expect(wide[0]).toBeGreaterThan(0);
    expect(middle[0]).toBeCloseTo(-middle[2], 1);
    expect(end[2]).toBeCloseTo(-wide[0], 1);
    const two = await boxOf('', '<tspan>H</tspan><tspan x="0" dy="13.5">H</tspan>');
    const one = await boxOf('', 'H');
    expect(two[3] - one[3]).toBeCloseTo(13.5, 1);
    expect(two[1]).toBeCloseTo(one[1], 1);
  });

  test('keeps its place, colour and marks, and has its words as its label', async () => {
    const path = await withTextOutlines(
      `<g>${text('fill="#123456" opacity="0.5" text-anchor="end"', '<tspan>Ayes &amp; noes</tspan><tspan x="0" dy="13">12 &lt; 17</tspan>')}</g>`,
      standardFamily,
    );
    expect(path).toMatch(
      /^<g><path transform="translate\(1,2\)" fill="#123456" opacity="0.5" aria-label="Ayes &amp; noes 12 &lt; 17" d="M[^"]+z"\/><\/g>$/,
    );
    const labelled = text('aria-label="told"', 'x');
    expect(await withTextOutlines(labelled, standardFamily)).toMatch(
      /^<path[^>]* aria-label="told" d=/,
    );
    expect(await withTextOutlines(text('', ' '), standardFamily)).toBe('');
    expect(await withTextOutlines('<text font-size="10px"/>', standardFamily)).toBe('');
  });

  test('stays a text where its letters are written from right to left', async () => {
    const hebrew = text('', 'שלום 1917');
    expect(await withTextOutlines(hebrew, standardFamily)).toBe(hebrew);
  });

  test('is slanted and darkened where the family has no such face', async () => {
    const [upright] = standardFamily.faces;
    const family = { name: 'One face', faces: [upright!] };
    const plain = await boxOf('', 'H', family);
    const slanted = await boxOf('font-style="italic"', 'H', family);
    expect(slanted[2]).toBeGreaterThan(plain[2] + 1);
    const bold = await withTextOutlines(text('font-weight="bold" fill="#000000"', 'H'), family);
    expect(bold).toContain(' stroke="#000000" stroke-width="0.42"');
  });

  test('gives a picture that a program without its fonts shows as our PNG is', async () => {
    const spec = margins.draw({ language: 'el', theme: 'print', title: true });
    const svg = await toSvg(spec);
    const png = await loadImage(Buffer.from(await toPng(spec, { dotsPerInch: 192 })));
    const { width, height } = png;
    const ours = pixels(png, width, height);
    const theirs = pixels(await loadImage(Buffer.from(svg)), width, height);
    // The canvas puts lines of text on whole pixels: a pixel may have what the next one has.
    const near = [0, -1, 1, -width, width].map((step) => step * 4);
    const dark: number[] = [];
    for (let at = 0; at < ours.length; at += 4) if (ours[at]! < 96) dark.push(at);
    const elsewhere = dark.filter((at) => near.every((step) => theirs[at + step]! > 160));
    expect(dark.length).toBeGreaterThan(5_000);
    expect(elsewhere.length / dark.length).toBeLessThan(0.08);
  });

  test('is the same every time, and no two pictures in a page share a name', async () => {
    const spec = margins.draw({ language: 'ru', theme: 'print' });
    const svg = await toSvg(spec);
    expect(await toSvg(spec)).toBe(svg);
    const letters = await toSvg(spec, { text: 'letters' });
    const names = [svg, letters].flatMap((one) =>
      [...one.matchAll(/\sid="([^"]+)"/g)].map((id) => id[1]),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(svg).toContain(
      `<desc id="${/aria-labelledby="\S+ ([^"]+)"/.exec(svg)?.[1]}">${spec.description}</desc>`,
    );
  });
});
