import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dots, pngFile } from '../../src/render/png-file.js';
import { dotsOf } from './png-dots.js';

/** What the header says of how the dots stand in a file: by a table, by three colours, by these and how opaque they are. */
function colourType(png: Buffer): number {
  return png.readUInt8(25);
}

/** A picture whose dots are some of so many colours, in runs, as those of charts are. */
function pictures(opaque: boolean): fc.Arbitrary<Dots> {
  const byte = fc.nat(255);
  const colour = fc.tuple(byte, byte, byte, opaque ? fc.constant(255) : fc.constantFrom(0, 255));
  return fc
    .record({
      width: fc.integer({ min: 1, max: 40 }),
      runs: fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.nat()), { minLength: 1 }),
      colours: fc.array(colour, { minLength: 1, maxLength: 300 }),
    })
    .map(({ width, runs, colours }) => {
      const dots = runs.flatMap(([length, number]) =>
        Array.from({ length }, () => colours[number % colours.length]!),
      );
      const height = Math.ceil(dots.length / width);
      const data = new Uint8ClampedArray(width * height * 4).fill(255);
      data.set(dots.flat());
      return { width, height, data };
    });
}

/** A picture with so many colours, each of one dot, and so opaque. */
function coloured(count: number, alpha = 255): Dots {
  const data = Uint8ClampedArray.from({ length: count * 4 }, (_, at) => {
    const dot = Math.floor(at / 4);
    return [dot % 256, Math.floor(dot / 256), 100, alpha][at % 4]!;
  });
  return { width: count, height: 1, data };
}

/** A dot of no opacity has no colour: readers tell it as black. */
function seen({ data }: Dots): number[] {
  return [...data].map((value, at) => (data[at - (at % 4) + 3] === 0 ? 0 : value));
}

describe('a PNG file', () => {
  test.each([
    ['opaque', true],
    ['with clear dots', false],
  ])('has the dots that it was given, %s', async (_, opaque) => {
    await fc.assert(
      fc.asyncProperty(pictures(opaque), async (dots) => {
        const read = await dotsOf(await pngFile(dots, 11811));
        expect([read.width, read.height]).toEqual([dots.width, dots.height]);
        expect(seen(read)).toEqual(seen(dots));
      }),
    );
  });

  test.each([
    [1, 255, 3],
    [256, 255, 3],
    [257, 255, 2],
    [300, 255, 2],
    [256, 128, 3],
    [257, 128, 6],
  ])(
    'of %d colours, each with an alpha of %d, is of colour type %d',
    async (count, alpha, type) => {
      const dots = coloured(count, alpha);
      const png = await pngFile(dots, 11811);
      expect(colourType(png)).toBe(type);
      expect((await dotsOf(png)).data[3]).toBe(alpha);
    },
  );

  test('is opaque no more for one dot at its end', async () => {
    const dots = coloured(300);
    dots.data[299 * 4 + 3] = 0;
    const png = await pngFile(dots, 11811);
    expect(colourType(png)).toBe(6);
    expect(seen(await dotsOf(png))).toEqual(seen(dots));
  });

  test('has the bytes to which every zlib packs it', async () => {
    const width = 400;
    const data = Uint8ClampedArray.from({ length: width * 300 * 4 }, (_, at) => {
      const x = Math.floor(at / 4) % width;
      const y = Math.floor(at / 4 / width);
      return [((x >> 2) + y) & 255, (3 * y) & 255, (7 * (x >> 3)) & 255, 255][at % 4]!;
    });
    const png = await pngFile({ width, height: 300, data }, 11811);
    // Written from the specification in Python, with zlib 1.2.13 where Node has a fork of it: compressobj(6, DEFLATED, 15, 8, Z_RLE).
    const digest = 'daafee0f4404c11d746178c2f1bfafc2d7bd96294a50b04cce472a204d9b62f0';
    expect(createHash('sha256').update(png).digest('hex')).toBe(digest);
  });
});
