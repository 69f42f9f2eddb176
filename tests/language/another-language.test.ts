import { execFileSync } from 'node:child_process';
import {
  cpSync,
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
  name: 'Pretended',
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
});
