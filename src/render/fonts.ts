import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve as resolvePath } from 'node:path';
import { fontFamily } from '../charts/theme.js';
import { ArgumentError } from '../errors/argument-error.js';
import { faceOf, shaperOf } from './shaper.js';

/** A face of a family: one weight, upright or slanted. */
export interface FontFace {
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly path: string;
}

/** A family of type, with the files of its faces. */
export interface FontFamily {
  readonly name: string;
  readonly faces: readonly FontFace[];
}

const resolve = createRequire(import.meta.url).resolve;

/** The family that charts are set in unless another is asked for. */
export const standardFamily: FontFamily = {
  name: fontFamily,
  faces: (
    [
      [400, 'normal', '400Regular/NotoSans_400Regular'],
      [700, 'normal', '700Bold/NotoSans_700Bold'],
      [400, 'italic', '400Regular_Italic/NotoSans_400Regular_Italic'],
    ] as const
  ).map(([weight, style, file]) => ({
    weight,
    style,
    // It is looked for when it is needed: an import of the package draws nothing.
    get path() {
      return resolve(`@expo-google-fonts/noto-sans/${file}.ttf`);
    },
  })),
};

let loaded: Promise<typeof import('canvas')> | undefined;

/**
 * The canvas library with the family of charts in it and no font of the machine, so that text is measured and drawn alike
 * everywhere.
 */
export function canvasWithFonts(): Promise<typeof import('canvas')> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<typeof import('canvas')> {
  const before = process.env.DISABLE_SYSTEM_FONTS_LOAD;
  process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
  const canvas = await import('canvas');
  if (before === undefined) delete process.env.DISABLE_SYSTEM_FONTS_LOAD;
  else process.env.DISABLE_SYSTEM_FONTS_LOAD = before;
  for (const face of standardFamily.faces) {
    canvas.GlobalFonts.registerFromPath(face.path, standardFamily.name);
  }
  return canvas;
}

/** Families of the caller's own, by the paths of their files. */
const families = new Map<string, Promise<FontFamily>>();

/**
 * The family of type in font files, ready to draw with.
 *
 * @param files - paths of TrueType or OpenType files: upright, and bold and italic where there are such; the charts' own family
 *   if left out
 * @returns the family, under the name that its files give it
 * @throws ArgumentError if a file is not a font, or the files are of several families
 */
export function familyOf(files?: readonly string[]): Promise<FontFamily> {
  if (files === undefined || files.length === 0) return Promise.resolve(standardFamily);
  const paths = files.map((file) => resolvePath(file));
  const key = paths.join('\n');
  const known = families.get(key) ?? readFamily(paths);
  families.set(key, known);
  return known;
}

async function readFamily(paths: readonly string[]): Promise<FontFamily> {
  const { GlobalFonts } = await canvasWithFonts();
  const read = await Promise.all(paths.map(async (path) => ({ path, name: await nameOf(path) })));
  const names = [...new Set(read.map((one) => one.name))];
  const [name = ''] = names;
  if (names.length > 1) {
    throw new ArgumentError(
      'font',
      names,
      'files of one family',
      `the fonts of a figure are of one family; these are of ${names.join(', ')}`,
    );
  }
  const faces = read.map(({ path }) => {
    GlobalFonts.registerFromPath(path, name);
    // Under a name that no other file has, the library tells the weight and style of this one.
    GlobalFonts.registerFromPath(path, path);
    const style = GlobalFonts.families.find((one) => one.family === path)?.styles[0];
    return {
      path,
      weight: style?.weight ?? 400,
      style: style?.style === 'normal' ? ('normal' as const) : ('italic' as const),
    };
  });
  return { name, faces };
}

/** The name of the family that a font file belongs to. */
async function nameOf(path: string): Promise<string> {
  const { GlobalFonts } = await canvasWithFonts();
  const face = await faceOf(path).catch(() => undefined);
  const name = face?.getName(1, 'en');
  if (!name || GlobalFonts.registerFromPath(path, path) === null) {
    throw new ArgumentError(
      'font',
      path,
      'a font that can be read',
      `"${path}" is not a font that can be read; name TrueType or OpenType files (.ttf, .otf)`,
    );
  }
  return name;
}

/** A text as a picture has it. */
export interface DrawnText {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Letters for which a font has no shape, and the text in which they stand. */
export interface MissingLetters {
  readonly letters: readonly string[];
  readonly text: string;
}

/**
 * The letters of texts that a family has no shapes for. Each text is set with HarfBuzz, as the picture is: a letter with an accent
 * may be composed of two, and what is not seen (a soft hyphen, a joiner, a mark of direction, a space) needs no shape.
 *
 * @param family - the family
 * @param texts - the texts, each with the face that it is set in
 * @returns the texts with letters that the face lacks, once each
 */
export async function lettersMissing(
  family: FontFamily,
  texts: readonly DrawnText[],
): Promise<MissingLetters[]> {
  const missing = new Map<string, readonly string[]>();
  for (const { text, bold, italic } of texts) {
    const face = faceFor(family, bold, italic);
    if (!face || missing.has(text)) continue;
    const { has, gaps } = await shaperOf(face.path);
    const lacks = (letter: string) => !has.has(letter.codePointAt(0) ?? 0);
    if (![...text].some(lacks)) continue;
    // The end of a line is drawn as a space.
    const letters = gaps(text.replace(/[\n\r]/g, ' ')).map((at) => {
      const [whole = ''] = graphemes(text.slice(at));
      return [...whole].find(lacks) ?? whole;
    });
    if (letters.length > 0) missing.set(text, [...new Set(letters)]);
  }
  return [...missing].map(([text, letters]) => ({ letters, text }));
}

function graphemes(text: string): string[] {
  return Array.from(
    new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text),
    ({ segment }) => segment,
  );
}

/**
 * The face that a text is set in: of its weight and slant where the family has one.
 *
 * @param family - the family
 * @param bold - whether the text is bold
 * @param italic - whether it is slanted
 * @returns the face; undefined of a family without any
 */
export function faceFor(family: FontFamily, bold: boolean, italic: boolean): FontFace | undefined {
  const slanted = family.faces.filter((face) => (face.style === 'italic') === italic);
  const among = slanted.length > 0 ? slanted : family.faces;
  return among.find((face) => face.weight >= 600 === bold) ?? among[0];
}

/**
 * Style rules that embed the faces that an SVG picture uses, each cut down to the letters that it needs.
 *
 * @param svg - the picture
 * @param family - the family that it is set in
 * @returns `@font-face` rules with the fonts in them
 */
export async function embeddedFaces(svg: string, family = standardFamily): Promise<string> {
  const used = family.faces.filter(
    (face) =>
      (face.weight < 600 || svg.includes('font-weight="bold"')) &&
      (face.style === 'normal' || svg.includes('font-style="italic"')),
  );
  return faceRules({ ...family, faces: used }, svg.replace(/<[^>]*>/g, ''));
}

/**
 * Style rules that embed every face of a family, each cut down to the letters of a text.
 *
 * @param family - the family
 * @param text - a text that has every letter needed
 * @returns `@font-face` rules with the fonts in them
 */
export async function faceRules(family: FontFamily, text: string): Promise<string> {
  const letters = [...new Set(text)].sort().join('');
  const rules: string[] = [];
  for (const face of family.faces) {
    const url = `data:font/woff;base64,${await cutDown(face.path, letters)}`;
    const weight = { 400: 'normal', 700: 'bold' }[face.weight] ?? face.weight;
    rules.push(
      `@font-face{font-family:"${family.name}";font-weight:${weight};font-style:${face.style};src:url(${url}) format("woff")}`,
    );
  }
  return rules.join('');
}

/** Fonts cut down before, by file and letters: pages share theirs. */
const cut = new Map<string, Promise<string>>();

/** A font cut down to some letters, as WOFF in base64: WOFF2 would be a quarter smaller, and take five times as long to compress. */
function cutDown(path: string, letters: string): Promise<string> {
  const key = `${path}\n${letters}`;
  const known = cut.get(key) ?? subset(path, letters);
  cut.set(key, known);
  const [oldest] = cut.keys();
  if (cut.size > 64 && oldest !== undefined) cut.delete(oldest);
  return known;
}

async function subset(path: string, letters: string): Promise<string> {
  const { default: subsetFont } = await import('subset-font');
  const font = await subsetFont(await readFile(path), letters, {
    targetFormat: 'woff',
    keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'],
  });
  return font.toString('base64');
}
