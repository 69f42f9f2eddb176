import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fontFamily } from '../charts/theme.js';

/** A face of the family that charts are set in. */
export interface FontFace {
  readonly family: string;
  readonly weight: 'normal' | 'bold';
  readonly style: 'normal' | 'italic';
  readonly path: string;
}

const resolve = createRequire(import.meta.url).resolve;

const faces: readonly FontFace[] = [
  ['normal', 'normal', '400Regular/NotoSans_400Regular'] as const,
  ['bold', 'normal', '700Bold/NotoSans_700Bold'] as const,
  ['normal', 'italic', '400Regular_Italic/NotoSans_400Regular_Italic'] as const,
].map(([weight, style, file]) => ({
  family: fontFamily,
  weight,
  style,
  path: resolve(`@expo-google-fonts/noto-sans/${file}.ttf`),
}));

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
  for (const face of faces) canvas.GlobalFonts.registerFromPath(face.path, face.family);
  return canvas;
}

/**
 * Style rules that embed the faces that an SVG picture uses, each cut down to the letters that it needs.
 *
 * @param svg - the picture
 * @returns `@font-face` rules with the fonts in them
 */
export async function embeddedFaces(svg: string): Promise<string> {
  const { default: subsetFont } = await import('subset-font');
  const letters = [...new Set(svg.replace(/<[^>]*>/g, ''))].sort().join('');
  const used = faces.filter(
    (face) =>
      (face.weight === 'normal' || svg.includes('font-weight="bold"')) &&
      (face.style === 'normal' || svg.includes('font-style="italic"')),
  );
  const rules: string[] = [];
  for (const face of used) {
    const font = await subsetFont(await readFile(face.path), letters, {
      targetFormat: 'woff2',
      keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'],
    });
    const url = `data:font/woff2;base64,${font.toString('base64')}`;
    rules.push(
      `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-style:${face.style};src:url(${url}) format("woff2")}`,
    );
  }
  return rules.join('');
}
