import { htmlText, textOfHtml } from '../escapes/html-text.js';
import { type FontFamily, faceFor } from './fonts.js';
import { type SetLine, type Shaper, shaperOf } from './shaper.js';

/** Letters of scripts that are written from right to left: their lines are ordered by who shows them. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The attributes of a text that say how it is set; the shapes of its letters have no use for them. */
const ofType = /\s(?:text-anchor|font-(?:family|size|weight|style|variant)|dir)="[^"]*"/g;

/** A line of a text, and how far it stands below the one before. */
interface Line {
  readonly text: string;
  readonly down: number;
}

/**
 * Replaces the texts of a picture by the shapes of their letters, so that it looks the same where its fonts are not known. Each text
 * becomes one path, which has the words as its label (`aria-label`), for those who search or hear them. A text with letters that are
 * written from right to left stays a text.
 *
 * @param svg - the picture as Vega writes it
 * @param family - the family that it is set in
 * @returns the picture with paths; the same picture gives the same text
 */
export async function withTextOutlines(svg: string, family: FontFamily): Promise<string> {
  const texts = /<text\b([^>]*?)(?:\/>|>(.*?)<\/text>)/gs;
  const parts: string[] = [];
  let end = 0;
  for (const found of svg.matchAll(texts)) {
    const [whole, attributes = '', content = ''] = found;
    parts.push(svg.slice(end, found.index), await outlined(whole, attributes, content, family));
    end = found.index + whole.length;
  }
  return parts.join('') + svg.slice(end);
}

async function outlined(
  whole: string,
  attributes: string,
  content: string,
  family: FontFamily,
): Promise<string> {
  const lines = linesOf(content);
  const words = lines.map(({ text }) => text).join(' ');
  if (words.trim() === '') return '';
  if (rightToLeft.test(words)) return whole;
  const bold = /font-weight="(?:bold|[6-9]00)"/.test(attributes);
  const italic = /font-style="(?:italic|oblique)"/.test(attributes);
  const face = faceFor(family, bold, italic);
  if (face === undefined) return whole;
  const shaper = await shaperOf(face.path);
  const size = Number.parseFloat(/font-size="([\d.]+)/.exec(attributes)?.[1] ?? '');
  const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
  const scale = size / shaper.unitsPerEm;
  // What the family has no face for is slanted, or drawn with a line around it.
  const slant = italic && face.style === 'normal' ? 0.25 : 0;
  let y = 0;
  const shapes = lines.map(({ text, down }) => {
    y += down;
    const line = shaper.set(text);
    const start = line.advance * scale * ({ middle: -0.5, end: -1 }[anchor] ?? 0);
    return lineShape(line, shaper, { start, y, scale, slant });
  });
  const kept = attributes.replace(ofType, '').replace(/\s*\/?$/, '');
  const label = /\saria-label=/.test(kept) ? '' : ` aria-label="${htmlText(words)}"`;
  const stroke = bold && face.weight < 600 ? boldLine(kept, size) : '';
  return `<path${kept}${stroke}${label} d="${shapes.join('')}"/>`;
}

/** A line around letters as dark as they are, where the family has no bold face. */
function boldLine(attributes: string, size: number): string {
  const fill = /\sfill="([^"]*)"/.exec(attributes)?.[1];
  if (fill === undefined || /\sstroke="/.test(attributes)) return '';
  return ` stroke="${fill}" stroke-width="${Number((size / 24).toFixed(2))}"`;
}

/** The lines of a text: Vega writes several as spans, each with its distance from the one before. */
function linesOf(content: string): Line[] {
  const spans = [...content.matchAll(/<tspan\b([^>]*?)(?:\/>|>(.*?)<\/tspan>)/gs)];
  if (spans.length === 0) return [{ text: plain(content), down: 0 }];
  return spans.map(([, attributes = '', text = '']) => ({
    text: plain(text),
    down: Number(/\bdy="([\d.-]+)"/.exec(attributes)?.[1] ?? 0),
  }));
}

/** A line as a canvas draws it: an end of a line is a space. */
function plain(written: string): string {
  return textOfHtml(written).replace(/[\t\n\f\r]/g, ' ');
}

interface Place {
  readonly start: number;
  readonly y: number;
  /** Pixels to a unit of the face. */
  readonly scale: number;
  /** How far to the right a point goes for each unit that it is higher. */
  readonly slant: number;
}

/** The shape of a line as a path: each point from the one before, in hundredths of a pixel, which no printer shows. */
function lineShape(line: SetLine, shaper: Shaper, { start, y, scale, slant }: Place): string {
  let at: Point = [0, 0];
  let opened: Point = at;
  let before = '';
  const shape: string[] = [];
  for (const { glyph, x, y: raised } of line.glyphs) {
    for (const { type, values } of shaper.outline(glyph)) {
      if (type === 'Z') {
        shape.push('z');
        at = opened;
        before = type;
        continue;
      }
      // The first point of a path stands from its beginning, every other from the point that the part before it ended at.
      const points = pairsOf(values).map(([along, up]): Point => {
        const higher = up + raised;
        const place = start + (along + x + slant * higher) * scale;
        return [Math.round(place * 100), Math.round((y - higher * scale) * 100)];
      });
      const steps = points.flatMap(([across, down]) => [across - at[0], down - at[1]]);
      const repeated = type === before && type !== 'M';
      const letter = repeated ? '' : shape.length === 0 ? 'M' : type.toLowerCase();
      const written = steps.map(hundredths).join(' ').replaceAll(' -', '-');
      shape.push(letter === '' && !written.startsWith('-') ? ' ' : letter, written);
      at = points.at(-1) ?? at;
      if (type === 'M') opened = at;
      before = type;
    }
  }
  return shape.join('');
}

/** A point in hundredths of a pixel, downwards more. */
type Point = readonly [number, number];

function pairsOf(values: readonly number[]): Point[] {
  return Array.from({ length: values.length / 2 }, (_, index): Point => {
    return [values[2 * index] ?? 0, values[2 * index + 1] ?? 0];
  });
}

/** Hundredths as a number: `-.25`, `3.1`. */
function hundredths(whole: number): string {
  return String(whole / 100).replace(/^(-?)0\./, '$1.');
}
