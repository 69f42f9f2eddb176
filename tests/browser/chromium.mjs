// Headless Chromium as the checks of pages and of JupyterLab use it.
import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';

/** Starts the Chromium of the system, which then asks no host for anything of its own. */
export function launchChromium() {
  const executablePath = ['chromium', 'google-chrome']
    .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
    .find(Boolean);
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath, args });
}

/** Does tasks in their order, two at a time: none keeps more than one processor busy. */
export async function twoAtATime(tasks) {
  const left = [...tasks];
  const inTurn = async () => {
    for (let task = left.shift(); task; task = left.shift()) await task();
  };
  await Promise.all([inTurn(), inTurn()]);
}

/** The texts in an SVG picture. */
export function textsIn(svg) {
  const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
  return [...svg.matchAll(/<t(?:ext|span)[^>]*>([^<]+)</g)].map((found) =>
    found[1].replace(/&\w+;/g, (entity) => entities[entity] ?? entity),
  );
}

/** Opens the page of a figure in the gallery, as a link to it does; gives its chart. */
export async function openFigure(page, name, language) {
  const article = page.locator(`[id="${name}-${language}"]`);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `${name}-${language}`);
  await article.and(page.locator('[data-open]')).waitFor();
  return article.locator('.chart');
}
