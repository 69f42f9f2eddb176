import { toMillimetres } from '../charts/paper.js';
import { svgTexts, type VegaLiteSpec } from '../charts/vega-lite-spec.js';
import { ArgumentError } from '../errors/argument-error.js';
import { htmlText } from '../escapes/html-text.js';
import { sha256 } from '../files/sha-256.js';
import { embeddedFaces } from './fonts.js';
import type { PictureOptions } from './picture-options.js';
import { layOut, type Scene } from './scene.js';
import { withTextOutlines } from './text-outlines.js';

/**
 * Draws a chart as SVG with its text alternative in it. Its words are outlines of their letters, or text with the letters it needs
 * embedded as fonts.
 *
 * @param spec - a Vega-Lite specification with its data in it
 * @param options - width on paper, and how its words stand in it
 * @returns the picture; the same specification gives the same text
 * @throws ArgumentError if the chart's labels alone are wider than the picture
 */
export async function toSvg(spec: VegaLiteSpec, options: PictureOptions = {}): Promise<string> {
  return sceneToSvg(await layOut(spec, options), options);
}

/**
 * Writes a laid-out chart as SVG.
 *
 * @internal
 */
export async function sceneToSvg(
  scene: Scene,
  { text = scene.spec.usermeta?.text ?? 'letters' }: Pick<PictureOptions, 'text'> = {},
): Promise<string> {
  if (!svgTexts.includes(text)) {
    throw new ArgumentError('text', text, svgTexts.join(' or '));
  }
  const numbered = numberedAfresh(scene.svg);
  const drawn = text === 'outlines' ? await withTextOutlines(numbered, scene.family) : numbered;
  const [, attributes = ''] = /^<svg ([^>]*)>/.exec(drawn) ?? [];
  const size = [
    `width="${length(scene.width)}mm"`,
    `height="${length(scene.height)}mm"`,
    `viewBox="0 0 ${scene.width} ${scene.height}"`,
  ].join(' ');
  const kept = attributes.replace(/\s?(?:width|height|viewBox)="[^"]*"/g, '').trim();
  const texts = [titleOf(scene.spec), scene.spec.description].map(htmlText);
  const mark = markOf([size, ...texts, drawn]);
  const head = [
    `<svg ${kept} ${size} role="img" aria-labelledby="${mark}-title ${mark}-description">`,
    `<title id="${mark}-title">${texts[0]}</title>`,
    `<desc id="${mark}-description">${texts[1]}</desc>`,
  ].join('');
  const body = withMark(drawn.slice(drawn.indexOf('>') + 1), mark);
  const faces = body.includes('<text') ? await embeddedFaces(body, scene.family) : '';
  const style = faces === '' ? '' : `<style>${faces}</style>`;
  return wellFormed(`${head}${style}${body}\n`);
}

/** What the identifiers of a picture begin with, which no other picture has: two may stand in one page. */
function markOf(contents: readonly string[]): string {
  return `s${sha256(contents.join('\n')).slice(0, 12)}`;
}

/** Where Vega's identifiers of clip paths and gradients stand in a tag, and what they are called. */
const identifier =
  /(\sid="|url\((?:&quot;|['"])?#|\s(?:xlink:)?href="#)(p_)?(clip|gradient_)(\d+)/g;

/** A picture whose clip paths and gradients are numbered as those of the first picture of a process. */
function numberedAfresh(svg: string): string {
  const next = { clip: 1, gradient_: 0 };
  const numbers = new Map<string, number>();
  return svg.replace(/<[^>]+>/g, (tag) =>
    tag.replace(identifier, (_, before: string, pattern = '', kind: keyof typeof next, number) => {
      const known = numbers.get(kind + number) ?? next[kind]++;
      numbers.set(kind + number, known);
      return `${before}${pattern}${kind}${known}`;
    }),
  );
}

/** Vega's identifiers of clip paths and gradients, and what refers to them, with a mark before them. */
function withMark(svg: string, mark: string): string {
  return svg.replace(/<[^>]+>/g, (tag) =>
    tag
      .replace(/(\sid=")([^"]+)/g, `$1${mark}-$2`)
      .replace(/(url\((?:&quot;|['"])?#)/g, `$1${mark}-`)
      .replace(/(\s(?:xlink:)?href="#)/g, `$1${mark}-`),
  );
}

/** Without the characters that XML has no place for: control characters, and halves of letters. */
function wellFormed(svg: string): string {
  return svg.replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** The title of a chart; its name if it has none. */
export function titleOf(spec: VegaLiteSpec): string {
  const title = spec.title as string | { text?: string | readonly string[] } | null | undefined;
  const text = typeof title === 'object' ? title?.text : title;
  return spec.usermeta?.title ?? (typeof text === 'object' ? text.join(' ') : text) ?? spec.name;
}

function length(pixels: number): string {
  return String(Number(toMillimetres(pixels).toFixed(3)));
}
