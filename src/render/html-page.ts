import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FileError } from '../errors/file-error.js';
import { htmlText } from '../escapes/html-text.js';
import { scriptJson, scriptText } from '../escapes/script-text.js';
import type { Language } from '../language/language.js';
import { wordsOf } from '../language/language.js';
import { type FontFamily, faceRules, standardFamily } from './fonts.js';

/** A page that holds all that it needs. */
export interface HtmlPage {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Who made it; nobody unless told. */
  readonly author?: string | undefined;
  /** Style rules, without the fonts. */
  readonly style: string;
  /** What stands in its body, as HTML. */
  readonly body: string;
  /** Data for the script, by the identifiers of the elements that hold them. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The script, by its name in the folder `browser` of the built package. */
  readonly script: string;
  /** The family that charts and page are set in; the charts' own if left out. */
  readonly family?: FontFamily;
}

/** What the page may load: what is in it, and nothing from elsewhere; no script may make code of a text. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** By this a page that was written before is known as ours. */
export const generatorMark = '<meta name="generator" content="sovnarkom">';

/** Every letter from one to another. */
function span(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) =>
    String.fromCodePoint(from + index),
  ).join('');
}

/**
 * Letters that every page has: a chart may write numbers and dates that its specification does not have, and pages with the same
 * letters share the work of cutting down the fonts.
 */
const alwaysNeeded = [
  ...[span(0x20, 0x7e), span(0xa0, 0xff)],
  // Greek and Russian, as they are written today.
  ...[
    span(0x386, 0x38a),
    'Ό',
    span(0x38e, 0x3a1),
    span(0x3a3, 0x3ce),
    'Ё',
    span(0x410, 0x44f),
    'ё',
  ],
  '–—−…‘’“”·×',
].join('');

/**
 * Writes a page as one HTML file that opens from the disk and asks no host for anything: style, fonts cut down to the letters used,
 * data and script are in it.
 *
 * @param page - what is in it
 * @returns the file; the same page gives the same text
 * @throws FileError if the package is not built, so that the script is missing
 */
export async function writePage(page: HtmlPage): Promise<string> {
  const data = Object.entries(page.data).map(([id, value]) => [id, scriptJson(value)] as const);
  const script = await readScript(page.script);
  const letters = [
    ...[page.title, page.body, alwaysNeeded],
    ...Object.values(page.data).map((value) => JSON.stringify(value)),
  ].join('');
  return [
    '<!DOCTYPE html>',
    `<html lang="${page.language}" dir="${wordsOf(page.language).direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    generatorMark,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${htmlText(page.title)}</title>`,
    `<meta name="description" content="${htmlText(page.description)}">`,
    ...(page.author === undefined
      ? []
      : [`<meta name="author" content="${htmlText(page.author)}">`]),
    '<link rel="icon" href="data:,">',
    `<style>${await faceRules(page.family ?? standardFamily, letters)}</style>`,
    `<style>${page.style}</style>`,
    '</head>',
    '<body>',
    page.body,
    ...data.map(([id, json]) => `<script type="application/json" id="${id}">${json}</script>`),
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

async function readScript(name: string): Promise<string> {
  const path = fileURLToPath(new URL(`../../dist/browser/${name}.js`, import.meta.url));
  if (!existsSync(path)) {
    throw new FileError(`${path} is missing: build the package (npm run build)`);
  }
  const text = await readFile(path, 'utf8');
  return scriptText(text.trim());
}
