import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figuresOf, loadDataset } from '../../src/index.js';
import { run } from './command.js';

const { figures } = figuresOf(loadDataset());

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-figures-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.concurrent('sovnarkom figures', () => {
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

  test.each([
    [['margin'], 'there is no figure "margin"; did you mean margins?'],
    [['margins', '--width', '84px'], '--width: a width on paper must be from 20 mm to 1000 mm'],
    [['margins', '--height', 'high'], '--height: a height on paper must be'],
    [['margins', '--format', 'svg,gif'], '--format is one of svg, png, pdf'],
    [['margins', '--table', 'doc'], '--table is one of tex, csv, md, html'],
    [['margins', '--lang', 'de'], '--lang is one of en, el, ru'],
    [['margins', '--theme', 'sepia'], '--theme is one of screen, dark, print, grey'],
    [['margins', '--dpi', '10'], '--dpi needs a number from 36 to 2400; "10" was given'],
    [['margins', '--dpi', '1e3'], '--dpi needs a number from 36 to 2400; "1e3" was given'],
  ])('refuses %j as wrong use', async (words, message) => {
    const { code, stdout, stderr } = await run(folder, [
      'figures',
      ...words,
      '--out',
      join(folder, 'x'),
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, 'x'))).toBe(false);
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
    const { code, stderr } = await run(folder, ['figures', ...words, '--out', join(folder, 'y')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(join(folder, 'y'))).toBe(false);
  });
});
