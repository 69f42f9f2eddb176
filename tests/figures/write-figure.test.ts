import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureBibliography } from '../../src/figures/latex-figure.js';
import {
  figureCaption,
  findFigure,
  languages,
  loadDataset,
  pictureFormats,
  toSvg,
  type VegaLiteSpec,
  writeFigure,
} from '../../src/index.js';

const dataset = loadDataset();
const figure = findFigure(dataset, 'margins');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-figure-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

describe('a figure for a paper', () => {
  test('is a package of picture, specification, data, caption, text alternative and LaTeX', async () => {
    const options = {
      width: '90mm',
      language: 'el',
      theme: 'print',
      tables: ['tex', 'md'],
    } as const;
    const files = await writeFigure(figure, join(folder, 'el'), options);
    const endings = ['svg', 'png', 'pdf', 'vl.json', 'csv', 'columns.csv', 'alt.txt', 'tex'];
    for (const ending of [...endings, 'table.tex', 'table.md']) {
      expect(files).toContain(join(folder, 'el', `margins.${ending}`));
    }
    expect(files).toHaveLength(pictureFormats.length + 6 + 2);
    expect(readdirSync(join(folder, 'el'))).toHaveLength(files.length);
  });

  test('has a page with its caption and data', () => {
    const html = read('el', 'margins.html');
    expect(html.includes('<html lang="el" dir="ltr">')).toBe(true);
    const caption = figureCaption(figure, 'el');
    for (const text of [caption.shown, caption.source, 'needed (votes)']) {
      expect(html.includes(text)).toBe(true);
    }
  });

  test('has a specification that draws the same picture by itself', async () => {
    const spec = JSON.parse(read('el', 'margins.vl.json')) as VegaLiteSpec;
    expect(spec.$schema).toBe('https://vega.github.io/schema/vega-lite/v6.json');
    expect(await toSvg(spec)).toBe(read('el', 'margins.svg'));
  });

  test('has the data with units and evidence', () => {
    const rows = parse(read('el', 'margins.csv'), { columns: true }) as Record<string, string>[];
    expect(Object.keys(rows[0]!)).toEqual([
      'vote',
      'yes',
      'no',
      'needed',
      'needed_bound',
      'margin',
      'switches',
      'switches_bound',
      'evidence',
    ]);
    expect(rows.map((row) => row.margin)).toEqual(['-5', '6', '52', '5']);
  });

  test('has what its columns hold, with their units, in a file of its own', () => {
    const rows = parse(read('el', 'margins.columns.csv'), { columns: true }) as Record<
      string,
      string
    >[];
    const { columns } = figure.data();
    expect(rows.map((row) => row.column)).toEqual(columns.map(({ name }) => name));
    expect(rows.map((row) => row.unit)).toEqual(columns.map(({ unit }) => unit ?? ''));
    expect(rows.every((row) => row.about !== '')).toBe(true);
  });

  test('has its data also as a workbook, where it is asked for', async () => {
    const options = { formats: [], tables: ['xlsx'] } as const;
    const files = await writeFigure(figure, join(folder, 'book'), options);
    expect(files).toContain(join(folder, 'book', 'margins.table.xlsx'));
    const { read: readBook, utils } = await import('@e965/xlsx');
    const { Sheets } = readBook(readFileSync(join(folder, 'book', 'margins.table.xlsx')));
    const rows = utils.sheet_to_json<Record<string, unknown>>(Sheets.data!);
    expect(rows.map((row) => row.margin)).toEqual([-5, 6, 52, 5]);
  });

  test('has a caption in its language, with the number of cases and the source in short and in full', () => {
    const caption = read('el', 'margins.caption.txt');
    expect(caption).toMatch(
      /^3 ψηφοφόροι, αλλάζοντας πλευρά, θα είχαν ανατρέψει 3 από 4 ψηφοφορίες\. /,
    );
    expect(caption).toContain(' Η ισοψηφία θεωρείται ότι απορρίπτει. ');
    expect(caption).toContain('N = 4 ');
    expect(caption).toContain('Πηγή: Douds 2017, ¶¶\u00a027, 37, 50.');
    expect(caption).toContain('https://doi.org/10.1111/1468-2281.12170');
    expect(read('el', 'margins.alt.txt')).toContain('12 υπέρ, 7 κατά');
    expect(read('el', 'margins.table.md')).toContain('Πηγή: Douds 2017');
  });

  test('has a LaTeX figure at the width of the picture', () => {
    const tex = read('el', 'margins.tex');
    expect(tex).toContain(
      '\\includegraphics[width=\\ifdim\\linewidth<90mm\\linewidth\\else90mm\\fi,\n    alt={',
    );
    expect(tex).toContain(']{\\figurefolder/margins.pdf}');
    expect(tex).toContain('\\label{fig:margins}');
    expect(tex).toContain('\\caption[3 ψηφοφόροι, αλλάζοντας πλευρά');
  });

  test('has with the others a bibliography of the works and of the record', () => {
    const bibliography = figureBibliography(dataset);
    expect(bibliography).toMatch(/^Works behind the figures, /);
    expect(bibliography).toContain('@article{douds-2017,');
    expect(bibliography).toContain(
      '@misc{record,\n  title = {{Votes and sessions of the first Soviet coalition government, 1917–18}},\n  number = {0.1.0},\n}',
    );
  });

  test('is not written at all where it does not fit', async () => {
    await expect(writeFigure(figure, join(folder, 'narrow'), { width: '40mm' })).rejects.toThrow(
      /needs \d+ mm/,
    );
    expect(() => readdirSync(join(folder, 'narrow'))).toThrow();
  });
});

describe('a figure is written over', () => {
  const place = (name: string) => join(folder, 'standing', name);
  const formats = { formats: ['svg'] } as const;

  test('one of the same record that was made before', async () => {
    await writeFigure(figure, place('again'), formats);
    await writeFigure(figure, place('again'), { ...formats, language: 'ru' });
    expect(read('standing', 'again', 'margins.caption.txt')).toContain('Источник');
  });

  test('one of another record only if told to', async () => {
    const other = { ...dataset, title: 'Our council' };
    await writeFigure(findFigure(other, 'margins'), place('other'), formats);
    const before = read('standing', 'other', 'margins.vl.json');
    const again = (options: object) =>
      writeFigure(figure, place('other'), { ...formats, ...options });
    await expect(again({ language: 'ru' })).rejects.toThrow(
      /has the figure margins of the record “Our council”, and it would be replaced by margins of “.*”; nothing of it was written\. .*--force/,
    );
    expect(read('standing', 'other', 'margins.vl.json')).toBe(before);
    await again({ replace: true });
    expect(read('standing', 'other', 'margins.vl.json')).not.toBe(before);
  });

  test('a file that is not ours only if told to', async () => {
    mkdirSync(place('mine'), { recursive: true });
    writeFileSync(join(place('mine'), 'margins.csv'), 'mine');
    await expect(writeFigure(figure, place('mine'), formats)).rejects.toThrow(
      /margins\.csv is there already, and not known as the figure margins made before/,
    );
    expect(readdirSync(place('mine'))).toEqual(['margins.csv']);
    expect(read('standing', 'mine', 'margins.csv')).toBe('mine');
  });
});

describe('the source below a figure', () => {
  test.each(languages)('is told in short with its paragraphs (%s)', (language) => {
    const { source } = figureCaption(figure, language);
    expect(source).toMatch(/^(Source|Πηγή|Источник): Douds 2017, ¶¶\u00a027, 37, 50\.$/);
  });

  test('has runs of paragraphs as ranges, notes and the caption apart', () => {
    const wanted = dataset.passages.filter(
      ({ part, paragraph }) =>
        (part === 'text' && [26, 27, 28, 30].includes(paragraph)) ||
        part === 'caption' ||
        (part === 'note' && paragraph === 1),
    );
    const of = {
      ...figure,
      data: () => ({ columns: [], rows: wanted.map(({ id }) => ({ evidence: id })) }),
    };
    const numbers = new Set(
      wanted.filter((one) => one.part === 'text').map((one) => one.paragraph),
    );
    expect([...numbers].sort((a, b) => a - b)).toEqual([26, 27, 28, 30]);
    expect(figureCaption(of, 'en').source).toBe(
      'Source: Douds 2017, ¶¶\u00a026–28, 30, n.\u00a01, caption.',
    );
  });
});
