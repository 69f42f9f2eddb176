import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureCaption } from '../../src/figures/figure-caption.js';
import { figureTable } from '../../src/figures/figure-table.js';
import { latexFigure } from '../../src/figures/latex-figure.js';
import { type Dataset, figuresOf, loadDataset } from '../../src/index.js';
import { formatTable, toBibtex, toExcelCsv, toWorkbook } from '../../src/interchange/index.js';
import { tableBundle } from '../../src/notebook/show.js';
import type { Descriptor } from '../../src/records/descriptor.js';
import { readDescriptor } from '../../src/records/read-descriptor.js';
import { hostileTexts, writeHostileRecord } from '../hostile-record.mjs';
import { htmlFaults } from '../render/html-faults.js';

let folder: string;
let record: Dataset;
let descriptor: Descriptor;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-hostile-'));
  writeHostileRecord(folder);
  record = loadDataset(folder);
  descriptor = readDescriptor(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Commands, groups and signs by which LaTeX would do something else than print what stands there. */
const commands =
  /\\(?!text[a-z]+\{\}|kern0pt\{\}|ttfamily\\char34|char34|[&%$#_,-])|(?<!\\)[$%#&_]|\^/;

describe('of a record that is hostile in all its texts', () => {
  test.each([',', ';', '\t'])(
    'no cell of the CSV for Excel, split at %j, begins a formula, and each is as it was but for an apostrophe',
    (separator) => {
      const { files, cannotHold } = toExcelCsv(record, descriptor, { separator });
      const cells = Object.values(files).flatMap((text) =>
        (parse(String(text), { bom: true, delimiter: separator }) as string[][]).flat(),
      );
      expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
      for (const text of hostileTexts) {
        const found = cells.some((cell) => cell.startsWith(text) || cell.startsWith(`'${text}`));
        expect(found, text).toBe(true);
      }
      expect(cannotHold.join()).toMatch(/an apostrophe stands before what Excel would take/);
    },
  );

  test('no cell of the workbook is a formula or a link', async () => {
    const { files } = await toWorkbook(record, descriptor);
    const book = xlsx.read(Object.values(files)[0], { type: 'array', dense: true });
    const cells = Object.values(book.Sheets).flatMap((sheet) => sheet['!data']?.flat() ?? []);
    expect(cells.filter((cell) => cell?.f !== undefined || cell?.l !== undefined)).toEqual([]);
    for (const text of hostileTexts) {
      expect(
        cells.some((cell) => cell?.t === 's' && String(cell.v).startsWith(text)),
        text,
      ).toBe(true);
    }
  });

  test('the tables and captions of figures are text in LaTeX and in HTML', () => {
    for (const figure of figuresOf(record).figures.slice(0, 2)) {
      const table = figureTable(figure, 'en');
      const body = formatTable(table, 'tex').match(/\\midrule\n(.*)\n {4}\\bottomrule/s)?.[1];
      const cells = body?.split(/ *\\\\\n| & |\\\\$/) ?? [];
      expect(cells.length).toBeGreaterThan(5);
      expect(cells.filter((cell) => commands.test(cell))).toEqual([]);
      expect(htmlFaults(formatTable(table, 'html'))).toEqual([]);
      const caption = latexFigure(figure.name, figureCaption(figure, 'en'), 84, 'A\n\\input{x}');
      const [, short, long] = /\\caption\[(.*?)\]\{(.*)\}\n/.exec(caption) ?? [];
      expect([short, long].filter((text) => text === undefined || commands.test(text))).toEqual([]);
      // What follows the figure is a comment to the end.
      const rest = caption.split('\\end{figure}\n')[1]?.trimEnd().split('\n') ?? [];
      expect(rest.every((line) => line.startsWith('% '))).toBe(true);
    }
  });

  test('the works are a bibliography without commands, their addresses without spaces', () => {
    const fields = [...toBibtex(record.sources).matchAll(/^ {2}(\w+) = \{(.*)\},?$/gm)];
    const isAddress = (name = '') => ['doi', 'url'].includes(name);
    const texts = fields.filter(([, name]) => !isAddress(name)).map(([, , text = '']) => text);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => commands.test(text))).toEqual([]);
    const addresses = fields.filter(([, name]) => isAddress(name)).map(([, , text = '']) => text);
    expect(addresses.filter((text) => /[{}\\\s]/.test(text))).toEqual([]);
  });

  test('a table in a notebook is HTML without anything but its cells', () => {
    const rows = record.votes.map(({ motion, result }) => [motion.label.en, motion.text, result]);
    const columns = [...hostileTexts.slice(0, 2), 'result'];
    const { 'text/html': html } = tableBundle({ columns, values: rows });
    expect(htmlFaults(String(html))).toEqual([]);
    expect(String(html).match(/<(?!\/?(?:table|thead|tbody|tr|th|td)>)/g)).toBeNull();
  });
});
