// Text in a record is never code: the gallery, and the page and the SVG picture of each kind of figure, of a record that is hostile in
// all its texts. Nothing of it runs, nothing is fetched, and it leads nowhere but to the web, to letters and within itself.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { figuresOf, languages, loadDataset, writeFigure, writeGallery } from '../../dist/index.js';
import { hostileTexts, writeHostileRecord } from '../hostile-record.mjs';
import { openFigure } from './chromium.mjs';

/** Attributes that lead somewhere or fetch something. */
const leading = [
  ...[
    'href',
    'xlink:href',
    'src',
    'srcset',
    'action',
    'formaction',
    'data',
    'poster',
    'background',
  ],
];

/** Elements that only the texts of the record speak of. */
const foreign = 'img, b, iframe, object, embed, base, link:not([rel=icon]), svg svg, a[onload]';

/**
 * Checks the pages and pictures of the hostile record.
 *
 * @param check - takes the name of a check, whether it passed, and what it found
 * @param browser - Chromium
 * @param folder - an empty folder
 */
export async function checkHostileRecord(check, browser, folder) {
  const record = join(folder, 'record');
  mkdirSync(record, { recursive: true });
  writeHostileRecord(record);
  const dataset = loadDataset(record);
  const seen = new Set();
  const figures = figuresOf(dataset).figures.filter(
    ({ kind }) => !seen.has(kind) && seen.add(kind),
  );
  const pages = join(folder, 'en');
  for (const figure of figures) {
    await writeFigure(figure, pages, { formats: ['html', 'svg'], tables: ['html'] });
  }
  const gallery = pathToFileURL(await writeGallery(folder, dataset, figures)).href;

  const told = [];
  for (const language of languages) {
    const page = await open(browser, `${gallery}#language=${language}`);
    for (const { name } of figures) await walk(page, await openFigure(page, name, language));
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.open = true;
    });
    told.push(await page.evaluate(() => document.body.textContent));
    check(`nothing of a hostile record runs in its gallery (${language})`, ...(await faults(page)));
  }
  const missing = hostileTexts.filter((text) => !told.some((words) => words.includes(text)));
  check('the gallery shows every hostile text as it is', missing.length === 0, missing);

  // One in three, for the time that it takes, and all in a thorough run; the gallery has the charts of all.
  for (const { name } of figures.filter(
    (_, index) => process.env.THOROUGH === '1' || index % 3 === 0,
  )) {
    const found = [];
    for (const ending of ['html', 'svg', 'table.html']) {
      const page = await open(browser, pathToFileURL(join(pages, `${name}.${ending}`)).href);
      if (ending === 'html') await walk(page, page.locator('#chart'));
      const [fine, detail] = await faults(page);
      if (!fine) found.push({ ending, ...detail });
    }
    check(`nor in the page, the picture and the table of ${name}`, found.length === 0, found);
  }
}

/** Opens a page in which what is run, asked for, said or shown as a dialog is noted. */
async function open(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const noted = [];
  noticed.set(page, noted);
  await page.addInitScript(() => {
    const note = () => {
      window.wasHit = true;
    };
    Object.defineProperty(window, 'hit', { get: () => note, set: note });
  });
  await page.route(
    (url) => url.protocol !== 'data:',
    (route) => {
      const url = route.request().url();
      if (url === address.split('#')[0]) return route.continue();
      noted.push(`asked for ${url}`);
      return route.abort();
    },
  );
  page.on('console', (message) => noted.push(message.text()));
  page.on('pageerror', (error) => noted.push(error.message));
  page.on('dialog', (dialog) => {
    noted.push(`dialog ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.goto(address);
  return page;
}

/** What was noted of each page. */
const noticed = new WeakMap();

/** Goes to a chart and over its first marks, whose tooltips are shown. */
async function walk(page, chart) {
  await chart.scrollIntoViewIfNeeded();
  await chart
    .locator('svg .mark-text text, svg .mark-group')
    .first()
    .waitFor({ state: 'attached' });
  await chart.focus();
  for (let count = 0; count < 4; count += 1) await page.keyboard.press('ArrowRight');
}

/** Whether a page is as it should be, and what is not; the page is closed. */
async function faults(page) {
  const found = await page.evaluate(
    ([leading, foreign]) => {
      const all = [...document.querySelectorAll('*')];
      const attributes = all.flatMap((one) => [...one.attributes]);
      return {
        ran: window.wasHit === true,
        handlers: attributes.filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
        addresses: attributes
          .filter(({ name }) => leading.includes(name))
          .map(({ value }) => value)
          .filter(
            (value) => !/^(?:https?:|mailto:|#|data:,|[a-z]+\/[a-z0-9-]+\.[a-z.]+$)/.test(value),
          ),
        elements: [...document.querySelectorAll(foreign)].map((one) => one.outerHTML.slice(0, 120)),
      };
    },
    [leading, foreign],
  );
  const all = { ...found, noted: noticed.get(page) };
  await page.context().close();
  const fine = Object.values(all).every((one) => one === false || one.length === 0);
  return [fine, all];
}
