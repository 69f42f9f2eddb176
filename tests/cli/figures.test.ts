import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFigures } from '../../src/cli/figures.js';
import { UsageError } from '../../src/errors/usage-error.js';
import { figuresOf, loadDataset } from '../../src/index.js';
import { run } from './command.js';
import { run as runHere } from './run.js';

const { figures } = figuresOf(loadDataset());

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-figures-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('sovnarkom figures', () => {
  test('lists name, title and notebook', async () => {
    const { code, stdout } = await run(folder, ['figures']);
    expect(code).toBe(0);
    for (const { name, notebook, title } of figures) {
      expect(stdout).toMatch(new RegExp(`^${name} +.*${notebook} *$`, 'm'));
      expect(stdout).toContain(title.en);
    }
    const json = JSON.parse((await run(folder, ['figures', '--json'])).stdout);
    expect(json.map((one: { name: string }) => one.name)).toEqual(figures.map((one) => one.name));
  });

  test('makes a figure at a size, in a language, for grey paper', async () => {
    const out = join(folder, 'made');
    const words = [
      'figures',
      'margins',
      '--format',
      'svg,png',
      '--width',
      '84mm',
      '--height',
      '120mm',
    ];
    const more = ['--lang', 'ru', '--theme', 'grey', '--dpi', '100', '--out', out, '--json'];
    const { code, stdout } = await run(folder, [...words, ...more]);
    expect(code).toBe(0);
    const [made] = JSON.parse(stdout) as { figure: string; files: string[] }[];
    expect(made?.figure).toBe('margins');
    expect(readdirSync(out).sort()).toEqual(
      made?.files.map((file) => file.slice(out.length + 1)).sort(),
    );
    const svg = readFileSync(join(out, 'margins.svg'), 'utf8');
    expect(svg).toMatch(/width="(83\.9|84\.0|84)\d*mm" height="(119\.9|120\.0|120)\d*mm"/);
    expect(svg).not.toContain('#1d4f91');
    // On paper the title stands in the caption.
    expect([...svg.matchAll(/<text[^>]*>([^<]*)/g)].join()).not.toContain('Перевес и число');
    const dots = readFileSync(join(out, 'margins.png')).readUInt32BE(16);
    expect(Math.abs(dots - (84 / 25.4) * 100)).toBeLessThan(1.5);
    expect(existsSync(join(out, 'margins.pdf'))).toBe(false);
  });

  test('lists the titles in another language', async () => {
    const { out } = await runHere(makeFigures, '--lang', 'el');
    for (const { title } of figures) expect(out).toContain(title.el);
  });

  const wrong: readonly (readonly [readonly string[], string])[] = [
    [['margin'], 'there is no figure "margin"; did you mean margins?'],
    [['margins', '--width', '84px'], '--width: a width on paper must be from 20 mm to 1000 mm'],
    [['margins', '--height', 'high'], '--height: a height on paper must be'],
    [['margins', '--format', 'svg,gif'], '--format is one of svg, png, pdf'],
    [['margins', '--table', 'doc'], '--table is one of tex, csv, md, html'],
    [['margins', '--lang', 'de'], '--lang is one of en, el, ru'],
    [['margins', '--theme', 'sepia'], '--theme is one of screen, dark, print, grey'],
    [['margins', '--dpi', '10'], '--dpi needs a number from 36 to 2400; "10" was given'],
    [['margins', '--dpi', '1e3'], '--dpi needs a number from 36 to 2400; "1e3" was given'],
    // What is mistaken is told also where only a list is asked for.
    [['--lang', 'fr'], '--lang is one of en, el, ru; "fr" was given'],
    [['--lang', 'e'], '"e" was given; did you mean en or el?'],
    [['--kinds', '--lang', 'fr'], '--lang is one of en, el, ru; "fr" was given'],
    [['--theme', 'gray'], '"gray" was given; did you mean grey?'],
    [['--width', 'wide'], '--width: a width on paper must be'],
    [['--dpi', 'many'], '--dpi needs a number from 36 to 2400; "many" was given'],
    [['--format', 'gif'], '--format is one of svg, png, pdf, html; "gif" was given'],
    // What would be left out of account is refused.
    [['--title', 'Margins'], 'words of your own are for one figure; name it'],
    [['--body', 'vtsik'], 'parameters, --name and words of your own are for one figure; name it'],
    [['--all', '--body', 'vtsik'], 'are for one figure; name it'],
    [['margins', 'turnout', '--name', 'mine'], 'are for one figure at a time'],
    [['margins', '--all'], '--all makes every figure; "margins" is left over'],
    [['margins', '--kinds'], '--kinds lists every kind; "margins" is left over'],
    [['turnout', '--vote', 'x'], 'turnout takes no --vote'],
  ];

  test.each(wrong)('refuses %j as wrong use', async (words, message) => {
    const out = join(folder, 'x');
    const refused = runHere(makeFigures, ...words, '--out', out);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(message);
    expect(existsSync(out)).toBe(false);
  });

  test('ends with code 2 where it is used wrongly', async () => {
    const { code, stdout, stderr } = await run(folder, ['figures', '--lang', 'fr']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--lang is one of en, el, ru; "fr" was given');
  });

  test.each([
    [
      ['margins', '--width', '40mm'],
      /the chart margins cannot be drawn 40 mm wide: with its labels it needs \d+ mm/,
    ],
    [
      ['margins', '--height', '30mm'],
      /the chart margins cannot be drawn 30 mm high: with its labels it needs \d+ mm/,
    ],
    [
      ['margins', '--font', 'none.ttf'],
      /none\.ttf" is not a font that can be read; name TrueType or OpenType files/,
    ],
  ])('says what is wrong with %j, and writes nothing', async (words, message) => {
    const out = join(folder, 'y');
    const refused = runHere(makeFigures, ...words, '--out', out);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.not.toBeInstanceOf(UsageError);
    expect(existsSync(out)).toBe(false);
  });

  test('ends with code 1, in one line, where a figure cannot be drawn as asked', async () => {
    const words = ['figures', 'margins', '--width', '40mm', '--out', join(folder, 'y')];
    const { code, stderr } = await run(folder, words);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\nsovnarkom: the chart margins cannot be drawn 40 mm wide.*\n$/);
  });
});
