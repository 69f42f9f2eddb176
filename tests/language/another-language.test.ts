import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlText } from '../../src/escapes/html-text.js';
import { galleryWords } from '../../src/gallery/gallery-words.js';
import { figuresOf, loadDataset } from '../../src/index.js';
import { en } from '../../src/language/en.js';
import { dataOf, htmlFaults, textOf } from '../render/html-faults.js';
import { sampleOf } from '../sample-of.js';

const root = resolve(import.meta.dirname, '../..');
let copy: string;

/** A pretended language: from right to left, with its own digits’ marks, and words that are English ones in brackets. */
const pretended = `import { en } from './en.js';
import type { LanguageWords, SharedWord } from './language-words.js';

const words = Object.fromEntries(
  Object.entries(en.words).map(([key, word]) => [key, \`<\${word}>\`]),
) as Record<SharedWord, string>;

export const xx: LanguageWords = {
  ...en,
  name: 'Pretended & new',
  direction: 'rtl',
  script: 'Hebrew',
  number: { ...en.number, decimal: '·', thousands: '’', percent: ' ‰' },
  pluralForm: (count) => (count === 2 ? 'two' : 'other'),
  list: { between: ' / ', last: ' & ' },
  separator: '¦ ',
  date: { ...en.date, months: en.date.months.map((month) => month.toUpperCase()) },
  words,
};
`;

/** Figures of votes, seats, days, shares and findings. */
const drawn = ['margins', 'turnout', 'timeline', 'parliaments', 'rhythm-of-sessions', 'findings'];

/** Writes the gallery, with one chart laid out in every language and in place of the others one that is quickly drawn. */
const writeGallery = (names: readonly string[]) => `import { writeFileSync } from 'node:fs';
import { figuresOf } from './dist/figures/drawn-figure.js';
import { galleryPage } from './dist/gallery/gallery-page.js';
import { loadDataset } from './dist/records/load-dataset.js';
const record = loadDataset();
const { figures } = figuresOf(record);
const bare = { mark: 'point', data: { values: [{}] }, width: 10, height: 10, name: 'bare', title: 'Bare' };
const names = ${JSON.stringify(names)};
const quick = (figure) => ({
  ...figure,
  draw: (options) => {
    const { $schema, description, usermeta } = figure.draw(options);
    return { $schema, ...bare, description, usermeta };
  },
  assuming: (value) => quick(figure.assuming(value)),
});
const gallery = figures
  .filter((figure) => names.includes(figure.name))
  .map((figure) => figure.name === 'margins' ? figure : quick(figure));
const page = await galleryPage(gallery, record);
const drawn = figures.map((figure) => [figure.name, figure.draw({ language: 'xx' })]);
writeFileSync('gallery.json', JSON.stringify({ page, drawn }));
`;

/** Runs a program in the copy and gives what it prints. */
function run(words: readonly string[]): string {
  return execFileSync(process.execPath, [...words], { cwd: copy, encoding: 'utf8' });
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'another-language-'));
  for (const name of ['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  for (const name of ['node_modules', 'data']) symlinkSync(join(root, name), join(copy, name));
  writeFileSync(join(copy, 'src/language/xx.ts'), pretended);
  const table = join(copy, 'src/language/language.ts');
  const text = readFileSync(table, 'utf8');
  writeFileSync(
    table,
    `import { xx } from './xx.js';\n${text.replace('= { en, el, ru }', '= { en, el, ru, xx }')}`,
  );
  run(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
}, 300_000);

/** What stands in the gallery in one language, without what tells the language. */
function blockOf(page: string, language: string): string {
  const html = textOf(page);
  const start = html.indexOf(`<div class="language" lang="${language}"`);
  const end = html.indexOf('</footer>', start);
  return html
    .slice(start, end)
    .replaceAll(`-${language}"`, '-language"')
    .replaceAll(`-${language}-`, '-language-')
    .replaceAll(`"${language}/`, '"language/');
}

/** The tags of a text of HTML, with the names of their attributes, and whether there are words between them. */
function makeOf(html: string): string[] {
  return [...html.matchAll(/<(\/?[a-z0-9]+)((?: [^<>]*)?)>([^<]*)/g)].map(
    ([, name, attributes = '', text = '']) => {
      const told = [...attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)]
        .filter(([, attribute]) => attribute !== 'hidden')
        .map(([, attribute, value]) => `${attribute}${value === '' ? ' without a word' : ''}`);
      return [name, ...told, text.trim() === '' ? '' : 'words'].join(' ').trim();
    },
  );
}

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a language that is added by one file and one entry', () => {
  test('writes numbers, lists, plurals and dates in its own way', () => {
    const said = run([
      '--input-type=module',
      '--eval',
      `import { languages } from './dist/language/language.js';
       import { writeCount } from './dist/language/write-count.js';
       import { writeFixed } from './dist/language/write-decimal.js';
       import { writePercent } from './dist/language/write-percent.js';
       import { writeList } from './dist/language/write-list.js';
       import { writeNumberOf } from './dist/language/write-number-of.js';
       import { writeDate } from './dist/calendar/write-date.js';
       import { parseDate } from './dist/calendar/historical-date.js';
       console.log(JSON.stringify([
         languages.at(-1), writeCount(50388, 'xx'), writeFixed(1234.5, 'xx', 1), writePercent(0.25, 1, 'xx'),
         writeList(['a', 'b', 'c'], 'xx'), writeNumberOf(2, { two: 'pair', other: 'many' }, 'xx'),
         writeDate(parseDate('1911-08-10', 'gregorian'), 'xx'),
       ]));`,
    ]);
    expect(JSON.parse(said)).toEqual([
      'xx',
      '50’388',
      '1’234·5',
      '25 ‰',
      'a / b & c',
      '2 pair',
      '10 AUGUST 1911',
    ]);
  }, 60_000);

  test('draws figures of every make, with its shared words and marks, and the words of figures in the first language', () => {
    run([
      // The language is added to the compiled rooms, which the command is made of when the package is built.
      'dist/cli/sovnarkom.js',
      'figures',
      ...drawn,
      '--format',
      'svg',
      '--lang',
      'xx',
      '--out',
      'xx',
    ]);
    const files = readdirSync(join(copy, 'xx'));
    expect(files.filter((file) => file.endsWith('.svg')).length).toBe(drawn.length);
    for (const file of files.filter((one) => one.endsWith('.alt.txt'))) {
      expect(readFileSync(join(copy, 'xx', file), 'utf8'), file).not.toMatch(
        /undefined|\[object|NaN/,
      );
    }
    const alternative = readFileSync(join(copy, 'xx', 'margins.alt.txt'), 'utf8');
    expect(alternative).toContain('<for>');
    expect(alternative).toContain('¦ ');
    const turnout = readFileSync(join(copy, 'xx', 'turnout.svg'), 'utf8');
    expect(turnout).toMatch(/\d·\d/);
  }, 300_000);

  test('draws the gallery, of which no word is missing', () => {
    mkdirSync(join(copy, 'dist/browser'), { recursive: true });
    symlinkSync(
      join(root, 'dist/browser/gallery-page.js'),
      join(copy, 'dist/browser/gallery-page.js'),
    );
    const names = figuresOf(loadDataset()).figures.map((figure) => figure.name);
    const shown = [...new Set(['margins', ...sampleOf(names, 5)])];
    writeFileSync(join(copy, 'gallery.mjs'), writeGallery(shown));
    run(['gallery.mjs']);
    const { page, drawn } = JSON.parse(readFileSync(join(copy, 'gallery.json'), 'utf8')) as {
      page: string;
      drawn: [string, object][];
    };
    expect(htmlFaults(page)).toEqual([]);
    expect(page).toContain('<div class="language" lang="xx" dir="rtl"');
    const block = blockOf(page, 'xx');
    // Tag for tag it is the page of the first language: what has words there has words here.
    expect(makeOf(block)).toEqual(makeOf(blockOf(page, 'en')));
    expect(block).not.toMatch(/undefined|\[object|\bNaN\b|\{title\}/);
    for (const language of ['en', 'el', 'ru', 'xx']) {
      expect(blockOf(page, language)).toContain('>Pretended &amp; new</button>');
    }
    const first = blockOf(page, 'en');
    const shared = new Set(Object.values(en.words));
    const said = Object.values(galleryWords)
      .map((text) => text.en)
      .filter((word) => first.includes(`>${htmlText(word)}<`));
    expect(said.length).toBeGreaterThan(12);
    const missing = said.filter(
      (word) => !block.includes(htmlText(shared.has(word) ? `<${word}>` : word)),
    );
    expect(missing).toEqual([]);
    expect(Object.keys(dataOf(page))).toEqual(
      expect.arrayContaining(shown.map((name) => `${name}-xx-charts`)),
    );
    expect(drawn.map(([name]) => name)).toEqual(names);
    for (const [name, spec] of drawn) {
      expect(JSON.stringify(spec), name).not.toMatch(/undefined|\[object |\bNaN\b/);
    }
    const inOwnWords = drawn.filter(([, spec]) => /<[\p{L} ]+>/u.test(JSON.stringify(spec)));
    expect(inOwnWords.length).toBeGreaterThan(drawn.length / 2);
  }, 120_000);
});
