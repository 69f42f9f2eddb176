import { crc32 } from 'node:zlib';
import type { Canvas } from 'canvas';
import { describe, expect, test } from 'vitest';
import { figuresOf, loadDataset, toPng } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { dotsOf } from './png-dots.js';
import { smallChart } from './small-chart.js';

const { figures } = figuresOf(loadDataset());

/** From red to blue over green, each half as opaque as can be. */
const rainbow = ['rgba(255,0,0,0.5)', 'rgba(0,255,0,0.5)', 'rgba(0,0,255,0.5)'].map(
  (color, place) => ({ offset: place / 2, color }),
);

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** The chunks of a PNG file (PNG specification, section 5), whose check sums are true. */
function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

function sizeOf(png: Uint8Array): { width: number; height: number; dotsPerMetre: number[] } {
  const chunks = chunksOf(png);
  const header = chunks[0]!.data;
  const resolution = chunks.find((chunk) => chunk.type === 'pHYs')!.data;
  // Unit 1 is the metre.
  expect(resolution.readUInt8(8)).toBe(1);
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    dotsPerMetre: [resolution.readUInt32BE(0), resolution.readUInt32BE(4)],
  };
}

describe('a PNG picture', () => {
  test('has 300 dots per inch unless told otherwise, and says so', async () => {
    const { width, dotsPerMetre } = sizeOf(await toPng(smallChart(), { width: '84mm' }));
    expect(dotsPerMetre).toEqual([11811, 11811]);
    expect(Math.abs((width / 300) * 25.4 - 84)).toBeLessThan(0.2);
  });

  test.each([
    [36, 60, 1417],
    [96, 60, 3780],
    [600, 84, 23622],
  ])('has %d dots per inch at %d mm if asked', async (dotsPerInch, millimetres, perMetre) => {
    const png = await toPng(smallChart(), { width: millimetres, dotsPerInch });
    const { width, dotsPerMetre } = sizeOf(png);
    expect(dotsPerMetre).toEqual([perMetre, perMetre]);
    const dot = 25.4 / dotsPerInch;
    expect(Math.abs(width * dot - millimetres)).toBeLessThan(0.1 + dot);
  });

  test('of a figure is as wide as the page, 174 mm', async () => {
    const png = await toPng(figures[0]!.draw({ language: 'ru' }), {
      width: '174mm',
    });
    const { width, height } = sizeOf(png);
    expect(Math.abs((width / 300) * 25.4 - 174)).toBeLessThan(0.2);
    expect(height).toBeGreaterThan(500);
    expect(height).toBeLessThan(width);
  });

  test('has its resolution between header and picture, once, and no date', async () => {
    const types = chunksOf(await toPng(smallChart())).map((chunk) => chunk.type);
    expect(types.slice(0, 2)).toEqual(['IHDR', 'pHYs']);
    expect(types.at(-1)).toBe('IEND');
    expect(types.filter((type) => type === 'pHYs')).toHaveLength(1);
    expect(types).not.toContain('tIME');
    expect(types).not.toContain('tEXt');
  });

  test.each([
    ['white', '#ffffff', 3],
    ['transparent', 'transparent', 3],
    ['of many colours', { gradient: 'linear', stops: rainbow }, 6],
  ])('shows what the canvas library writes, %s', async (_, filled, colourType) => {
    const isGradient = typeof filled === 'object';
    const spec = smallChart({
      background: isGradient ? 'transparent' : filled,
      mark: { type: 'bar', ...(isGradient && { color: filled }) },
    });
    const canvas = (await (await layOut(spec)).view.toCanvas(1)) as unknown as Canvas;
    const png = Buffer.from(await toPng(spec, { dotsPerInch: 96 }));
    expect(png.readUInt8(25)).toBe(colourType);
    expect(await dotsOf(png)).toEqual(await dotsOf(await canvas.encode('png')));
  });

  test('has the same bytes, drawn twice', async () => {
    const first = await toPng(smallChart(), { width: 84 });
    expect(Buffer.compare(first, await toPng(smallChart(), { width: 84 }))).toBe(0);
  });

  test.each([35, 2401, 0, -300, Number.NaN, Number.POSITIVE_INFINITY])(
    'cannot have %d dots per inch',
    async (dotsPerInch) => {
      await expect(toPng(smallChart(), { dotsPerInch })).rejects.toThrow(
        `the resolution must be from 36 to 2400 dots per inch; ${dotsPerInch} was given`,
      );
    },
  );
});
