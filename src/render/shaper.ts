import { readFile } from 'node:fs/promises';

/** A glyph of a text that is set, in units of the face. */
export interface SetGlyph {
  readonly glyph: number;
  /** Where it stands from the beginning of the line; upwards is more. */
  readonly x: number;
  readonly y: number;
}

/** A line that is set: its glyphs, and how far it goes. */
export interface SetLine {
  readonly glyphs: readonly SetGlyph[];
  readonly advance: number;
}

/** A part of an outline: a letter of SVG's paths (M, L, Q, C, Z) and its points, in units of the face, upwards more. */
export interface OutlinePart {
  readonly type: string;
  readonly values: readonly number[];
}

/** What is known of a face: the letters it has, how it sets a text, and what its glyphs look like. */
export interface Shaper {
  readonly has: ReadonlySet<number>;
  readonly unitsPerEm: number;
  /** The places in a text at which the face has no shape. */
  readonly gaps: (text: string) => number[];
  /** Sets a line of one direction. */
  readonly set: (text: string) => SetLine;
  readonly outline: (glyph: number) => readonly OutlinePart[];
}

/** Faces read before, by their files. */
const shapers = new Map<string, Promise<Shaper>>();

/**
 * The shaper of a font file, which sets texts with HarfBuzz, as the canvas does that measures and draws them.
 *
 * @param path - the font file
 * @returns its shaper
 */
export function shaperOf(path: string): Promise<Shaper> {
  const known = shapers.get(path) ?? readShaper(path);
  shapers.set(path, known);
  return known;
}

/**
 * The face in a font file.
 *
 * @param path - the font file
 * @returns the face, for HarfBuzz
 */
export async function faceOf(path: string) {
  const { Blob, Face } = await import('harfbuzzjs');
  const bytes = await readFile(path);
  return new Face(new Blob(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)));
}

async function readShaper(path: string): Promise<Shaper> {
  const { Buffer, Font, shape } = await import('harfbuzzjs');
  const face = await faceOf(path);
  const font = new Font(face);
  const shaped = (text: string) => {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    return buffer;
  };
  const outlines = new Map<number, readonly OutlinePart[]>();
  return {
    has: new Set(face.collectUnicodes()),
    unitsPerEm: face.upem,
    gaps: (text) =>
      // The first glyph of every font is the one for what it lacks.
      shaped(text)
        .getGlyphInfos()
        .filter(({ codepoint }) => codepoint === 0)
        .map(({ cluster }) => cluster),
    set: (text) => {
      let advance = 0;
      const glyphs: SetGlyph[] = [];
      for (const run of runsOfScript(text)) {
        const buffer = shaped(run);
        const places = buffer.getGlyphPositions();
        for (const [index, { codepoint }] of buffer.getGlyphInfos().entries()) {
          const place = places[index]!;
          glyphs.push({ glyph: codepoint, x: advance + place.xOffset, y: place.yOffset });
          advance += place.xAdvance;
        }
      }
      return { glyphs, advance };
    },
    outline: (glyph) => {
      const known = outlines.get(glyph) ?? font.glyphToJson(glyph);
      outlines.set(glyph, known);
      return known;
    },
  };
}

const scripts = [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u];

/** A text in pieces of one script: a face may move letters nearer to each other within one, but not across. */
function runsOfScript(text: string): string[] {
  const runs: string[] = [];
  let current: number | undefined;
  for (const letter of text) {
    const found = scripts.findIndex((script) => script.test(letter));
    // What is of no script (digits, spaces, marks) or of another goes with what stands before it.
    const script = found < 0 ? undefined : found;
    const begins = script !== undefined && current !== undefined && script !== current;
    if (begins || runs.length === 0) runs.push(letter);
    else runs[runs.length - 1] += letter;
    current = script ?? current;
  }
  return runs;
}
