import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { figuresOf, languages, loadDataset, toPdf } from '../../src/index.js';
import { sceneToPdf } from '../../src/render/pdf.js';
import { layOut } from '../../src/render/scene.js';
import { sampleOf } from '../sample-of.js';
import { smallChart } from './small-chart.js';

const { figures } = figuresOf(loadDataset());

const draw = figures[0]!.draw;

/** A PDF file as text, its compressed streams unpacked. */
function readPdf(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  return text.replace(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (whole, packed: string) => {
    try {
      return `stream\n${inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')}\nendstream`;
    } catch {
      return whole;
    }
  });
}

function pageOf(pdf: string): number[] {
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)];
  expect(boxes).toHaveLength(1);
  return boxes[0]![1]!.trim().split(/\s+/).map(Number);
}

/** The letters that the tables from glyphs to letters of a PDF file have (Adobe Technical Note 5014, CMap files). */
function lettersOf(pdf: string): Set<string> {
  const letters = new Set<string>();
  const number = (hexadecimal: string | undefined) => Number.parseInt(hexadecimal ?? '', 16);
  for (const [, singles] of pdf.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, letter] of singles!.matchAll(/<\w+> <(\w+)>/g)) {
      letters.add(String.fromCodePoint(number(letter)));
    }
  }
  for (const [, ranges] of pdf.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, first] of ranges!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let glyph = number(from); glyph <= number(to); glyph += 1) {
        letters.add(String.fromCodePoint(number(first) + glyph - number(from)));
      }
    }
  }
  return letters;
}

/** A text as the hexadecimal UTF-16 that PDF writes. */
function utf16(text: string): string {
  return [...Buffer.from(text, 'utf16le').swap16()]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

describe('a PDF page', () => {
  test('names no author but the one that is told: the chart is its maker’s', async () => {
    const pdf = readPdf(await sceneToPdf(await layOut(draw())));
    expect(pdf).toMatch(/\/Title/);
    expect(pdf).not.toMatch(/\/Author|Sovnarkom project/);
    const named = readPdf(await toPdf(smallChart(), { author: 'Anna Ash' }));
    expect(named).toContain('/Author (Anna Ash)');
  });

  test.each([60, 84, 174])('is as wide as asked: %d mm', async (width) => {
    const [left, bottom, right, top] = pageOf(readPdf(await toPdf(smallChart(), { width })));
    expect([left, bottom]).toEqual([0, 0]);
    // Pages are counted in points, 72 to the inch; a third of a millimetre is one.
    expect(Math.abs((right! / 72) * 25.4 - width)).toBeLessThan(0.36);
    expect(top).toBeGreaterThan(20);
  });

  test('is no smaller than the picture on it, so that nothing at its edge is cut off', async () => {
    for (const figure of sampleOf(figures, 4)) {
      const scene = await layOut(figure.draw());
      const [, , right, top] = pageOf(readPdf(await sceneToPdf(scene)));
      // Every chart has an empty border of 4 pixels, 3 points.
      expect(right).toBeGreaterThan((scene.width * 72) / 96 - 1);
      expect(top).toBeGreaterThan((scene.height * 72) / 96 - 1);
    }
  }, 180_000);

  test.each(languages)(
    'has its fonts in it, cut down to the letters used (%s)',
    async (language) => {
      const pdf = readPdf(await toPdf(draw({ language }), { width: '174mm' }));
      const names = [...pdf.matchAll(/\/FontName\s*\/(\S+)/g)].map((name) => name[1]!);
      expect(names.map((name) => name.replace(/^[A-Z]{6}\+/, '+')).sort()).toEqual([
        '+NotoSans-Bold',
        '+NotoSans-Italic',
        '+NotoSans-Regular',
      ]);
      expect(pdf.match(/\/FontFile2\s+\d+ 0 R/g)).toHaveLength(3);
      expect(pdf).not.toMatch(/\/Type3|\/Subtype\s*\/Image/);
    },
  );

  test('has text that can be searched and copied, in all three alphabets', async () => {
    const letters = lettersOf(readPdf(await toPdf(smallChart())));
    expect([...'VotesΨήφοιГолоса12'].filter((letter) => !letters.has(letter))).toEqual([]);
  });

  test('tells its title and text alternative, and names nobody as the author of a reader’s chart', async () => {
    const pdf = readPdf(await toPdf(smallChart())).toUpperCase();
    expect(pdf).toContain(utf16('Votes Ψήφοι Голоса'));
    expect(pdf).toContain(utf16('Two bars: 12 υπέρ, 7 против.'));
    expect(pdf).not.toContain('/AUTHOR');
  });

  test('tells no date and no identifier that changes', async () => {
    const pdf = readPdf(await toPdf(draw({ language: 'en' }), { width: '174mm' }));
    expect(pdf).not.toMatch(/\/CreationDate|\/ModDate|xmp:CreateDate|xmp:ModifyDate/);
  });

  test('is one page of a PDF file', async () => {
    const pdf = Buffer.from(await toPdf(smallChart())).toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\.\d/);
    expect(pdf.trimEnd()).toMatch(/%%EOF$/);
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test('has the same bytes, drawn twice, also after another picture', async () => {
    const first = await toPdf(draw({ language: 'en' }), { width: '174mm' });
    await toPdf(smallChart());
    expect(Buffer.compare(first, await toPdf(draw({ language: 'en' }), { width: '174mm' }))).toBe(
      0,
    );
  });
});
