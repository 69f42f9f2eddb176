// Compares the SVG pictures of figures for print, as programs without our fonts show them, with our PNG pictures, dot by dot.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from 'canvas';
import { sceneToPng } from '../../dist/render/png.js';
import { layOut } from '../../dist/render/scene.js';
import { sceneToSvg } from '../../dist/render/svg.js';
import { launchChromium } from '../browser/chromium.mjs';

const dotsPerInch = 192;

/** Of a hundred dark dots of one picture so many may have nothing dark near them in the other: dots at edges. */
const tolerated = 1;

/**
 * What rsvg-convert, Inkscape and Chromium show otherwise than our PNG: of each figure in one of the languages, wide or narrow by turns.
 *
 * @param figures - the figures
 * @param folder - a folder for the files
 * @returns by program how many figures it showed, and what is wrong, each fault in a line
 */
export async function pictureFaults(figures, folder) {
  const told = Object.fromEntries(
    ['rsvg-convert', 'Inkscape', 'Chromium'].map((one) => [one, { shown: 0, faults: [] }]),
  );
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ deviceScaleFactor: dotsPerInch / 96 });
    for (const [index, figure] of figures.entries()) {
      const language = ['en', 'el', 'ru'][index % 3];
      const width = index % 2 === 0 ? '174mm' : '84mm';
      const scene = await layOut(figure.draw({ language, width, theme: 'print', title: true }));
      const ours = await dotsOf(await sceneToPng(scene, dotsPerInch));
      const svg = await sceneToSvg(scene);
      const file = join(folder, 'picture.svg');
      writeFileSync(file, svg);
      const shown = {
        'rsvg-convert': inRsvg(file),
        Inkscape: inInkscape(file),
        Chromium: await inChromium(page, scene, svg),
      };
      for (const [program, picture] of Object.entries(shown)) {
        const other = await dotsOf(picture);
        const part = Math.max(darkIn(ours, other), darkIn(other, ours));
        told[program].shown += 1;
        if (part > tolerated)
          told[program].faults.push(
            `${figure.name} (${language}, ${width}): ${part.toFixed(2)} % otherwise`,
          );
      }
    }
  } finally {
    await browser.close();
  }
  return told;
}

function inRsvg(file) {
  const words = ['--dpi-x', dotsPerInch, '--dpi-y', dotsPerInch, '--background-color', 'white'];
  const ran = spawnSync('rsvg-convert', [...words.map(String), file], { maxBuffer: 2 ** 28 });
  if (ran.status !== 0) throw new Error(`rsvg-convert: ${ran.error ?? ran.stderr}`);
  return ran.stdout;
}

/** Inkscape says on the error stream what it misses on a machine without a screen, too. */
function inInkscape(file) {
  const to = `${file}.png`;
  const words = ['--export-type=png', `--export-dpi=${dotsPerInch}`, '--export-background=white'];
  const ran = spawnSync('inkscape', [...words, `--export-filename=${to}`, file], {
    encoding: 'utf8',
  });
  if (ran.status !== 0) throw new Error(`Inkscape: ${ran.error ?? ran.stderr}`);
  return readFileSync(to);
}

async function inChromium(page, { width, height }, svg) {
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  await page.setViewportSize(size);
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(`<style>body{margin:0}img{display:block}</style><img src="${address}">`);
  await page.locator('img').evaluate((image) => image.decode());
  return page.screenshot();
}

async function dotsOf(picture) {
  const image = await loadImage(picture);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  return { width, height, values: context.getImageData(0, 0, width, height).data };
}

/** How many in a hundred of the dark dots of a picture have none in the other that is as dark, at their place or two dots around. */
function darkIn(one, other) {
  let dark = 0;
  let alone = 0;
  const light = ({ values, width }, x, y) => {
    const at = (y * width + x) * 4;
    return values[at] + values[at + 1] + values[at + 2];
  };
  for (let y = 2; y < Math.min(one.height, other.height) - 2; y += 1) {
    for (let x = 2; x < Math.min(one.width, other.width) - 2; x += 1) {
      if (light(one, x, y) > 300) continue;
      dark += 1;
      let near = false;
      for (let down = -2; down <= 2 && !near; down += 1) {
        for (let across = -2; across <= 2 && !near; across += 1) {
          near = light(other, x + across, y + down) < 500;
        }
      }
      if (!near) alone += 1;
    }
  }
  return dark === 0 ? 100 : (100 * alone) / dark;
}
