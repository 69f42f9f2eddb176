import { toMillimetres } from '../charts/paper.js';
import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';
import { embeddedFaces } from './fonts.js';
import { layOut, type PictureOptions, type Scene } from './scene.js';

/**
 * Draws a chart as SVG, with the letters it needs embedded as fonts and its text alternative in it.
 *
 * @param spec - a Vega-Lite specification with its data in it
 * @param options - width on paper
 * @returns the picture; the same specification gives the same text
 * @throws RangeError if the chart's labels alone are wider than the picture
 */
export async function toSvg(spec: VegaLiteSpec, options: PictureOptions = {}): Promise<string> {
  return sceneToSvg(await layOut(spec, options));
}

/** Writes a laid-out chart as SVG. */
export async function sceneToSvg(scene: Scene): Promise<string> {
  const { resetSVGDefIds } = await import('vega');
  // Vega numbers the clip paths of a process, which would make the second picture differ from the first.
  resetSVGDefIds();
  const drawn = await scene.view.toSVG();
  const [, attributes = ''] = /^<svg ([^>]*)>/.exec(drawn) ?? [];
  const size = [
    `width="${length(scene.width)}mm"`,
    `height="${length(scene.height)}mm"`,
    `viewBox="0 0 ${scene.width} ${scene.height}"`,
  ].join(' ');
  const kept = attributes.replace(/\s?(?:width|height|viewBox)="[^"]*"/g, '').trim();
  const head = [
    `<svg ${kept} ${size} role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(titleOf(scene.spec))}</title>`,
    `<desc id="description">${escaped(scene.spec.description)}</desc>`,
  ].join('');
  const body = drawn.slice(drawn.indexOf('>') + 1);
  const style = `<style>${await embeddedFaces(body, scene.family)}</style>`;
  return `${head}${style}${body}\n`;
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

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
