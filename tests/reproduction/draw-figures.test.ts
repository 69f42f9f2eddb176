import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type DrawnFigure, findFigure, loadDataset } from '../../src/index.js';
import { drawFigures } from '../../src/reproduction/draw-figures.js';
import { smallChart } from '../render/small-chart.js';

const tooWide = { values: [{ side: 'W'.repeat(120), votes: 1 }] };

test('a figure that does not fit in a language is left out and told; the others, and the gallery, are made', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-drawn-'));
  const record = loadDataset();
  const of = (name: string, isTooWide: (language: string | undefined) => boolean): DrawnFigure => ({
    ...findFigure(record, name),
    draw: ({ language } = {}) =>
      smallChart({
        name,
        ...(isTooWide(language) ? { data: tooWide, usermeta: { width: '174mm' } } : {}),
      }),
  });
  try {
    const figures = [
      of('margins', () => false),
      of('recorded-votes', (language) => language === 'ru'),
    ];
    const options = { folder, replace: false, progress: () => {}, after: Promise.resolve() };
    const failed = { ...options, after: Promise.reject(new Error('a notebook failed')) };
    await expect(drawFigures(record, figures, failed)).rejects.toThrow('a notebook failed');
    expect(readdirSync(folder)).toEqual([]);
    const drawn = await drawFigures(record, figures, options);
    const { made, leftOut } = drawn;
    expect(leftOut.map(({ figure, language }) => [figure, language])).toEqual([
      ['recorded-votes', 'ru'],
    ]);
    expect(leftOut[0]?.why).toContain('cannot be drawn 174 mm wide');
    expect(made.get('01-recorded-votes')).toMatchObject({ figures: 2 });
    for (const [file, there] of [
      ['ru/margins.svg', true],
      ['en/recorded-votes.svg', true],
      ['ru/recorded-votes.svg', false],
      ['index.html', true],
    ] as const) {
      expect(existsSync(join(folder, file)), file).toBe(there);
    }
    expect(readFileSync(join(folder, 'en/figures.tex'), 'utf8')).toContain('recorded-votes');
    expect(readFileSync(join(folder, 'ru/figures.tex'), 'utf8')).not.toContain('recorded-votes');
    // What was left out is told again where nothing is drawn.
    const again = await drawFigures(record, figures, { ...options, before: drawn.figures });
    expect(again.leftOut).toEqual(leftOut);
    expect(again.turns.map(({ why }) => why)).toEqual([undefined, undefined, undefined]);
    expect(again.made.size).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
