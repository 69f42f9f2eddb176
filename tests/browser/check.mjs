// Checks the gallery and the page of a figure in headless Chromium, opened from the disk: overview, charts, tooltips, language, search,
// filters, table, evidence, copying, style, print, keyboard, narrow windows, accessibility (axe), and that no host is asked for
// anything. Prints `N passed, N failed`; exit code 1 if any failed. With the variable SCREENSHOTS, pictures of the pages go to the
// folder that it names; with CHECKS, only the checks that it names are made: CHECKS=checkFilters,checkKeyboard.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  coloursOf,
  figureCaption,
  figuresOf,
  languages,
  loadDataset,
  save,
  toSvg,
  writeGallery,
} from '../../dist/index.js';
import { launchChromium, openFigure, textsIn, twoAtATime } from './chromium.mjs';
import { checkHostileRecord } from './hostile-record.mjs';

const axeScript = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const dataset = loadDataset();
const { figures } = figuresOf(dataset);
const results = [];
const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-pages-'));
const gallery = pathToFileURL(join(folder, 'index.html')).href;
/** What went wrong in any page, on the way. */
const troubles = [];

function check(name, passed, detail = '') {
  results.push(Boolean(passed));
  const told = typeof detail === 'string' ? detail : JSON.stringify(detail, null, 1);
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name}${passed ? '' : `\n${told}`}`);
}

const [first] = figures;
let browser;
try {
  await writeFigures();
  browser = await launchChromium();
  // Each has a browser context of its own.
  const tasks = [
    ...languages.map((language) => [checkCharts, language]),
    [checkOverview],
    [checkTooltips],
    [checkLanguages],
    [checkFilters],
    [checkSearch],
    [checkFigurePage],
    [checkCopies],
    [checkAssumptions],
    [checkFiles],
    [checkStyles],
    [checkPrint],
    [checkKeyboard],
    ...[320, 390].map((width) => [checkNarrow, width]),
    // What differs between the styles is colour, which is the same in each language.
    ...languages.map((language, turn) => [checkAccess, language, 'light', turn]),
    [checkAccess, languages[0], 'dark', languages.length],
    [checkSinglePage],
  ];
  const { CHECKS: chosen = '' } = process.env;
  const isChosen = (task) => chosen === '' || chosen.split(',').includes(task.name);
  await twoAtATime(
    tasks
      .filter(([task]) => isChosen(task))
      .map(
        ([task, ...of]) =>
          () =>
            task(...of),
      ),
  );
  // By itself: its gallery is as heavy as that of the others.
  if (isChosen(checkHostileRecord)) {
    await checkHostileRecord(check, browser, join(folder, 'hostile'));
  }
  check('no page writes an error or asks for anything', troubles.length === 0, troubles);
} catch (error) {
  check('the pages can be checked', false, error.stack);
} finally {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
}
const failed = results.filter((passed) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function writeFigures() {
  for (const language of languages) {
    await save(first.draw({ language }), join(folder, language, first.name), {
      formats: ['html', 'svg'],
      language,
    });
  }
  const started = performance.now();
  const path = await writeGallery(folder, dataset, figures);
  const { length } = readFileSync(path);
  console.log(
    `     ${figures.length} figures, ${(length / 1e6).toFixed(1)} MB, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  check('the gallery is smaller than 4 MB', length < 4_000_000, `${length} bytes`);
}

async function open(address, { width = 1280, height = 900, ...media } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  // Data within the page is no request to anyone.
  await page.route(
    (url) => url.protocol !== 'data:',
    (route) => {
      const { url } = { url: route.request().url() };
      if (url === address.split('#')[0]) return route.continue();
      troubles.push(`asked for ${url}`);
      return route.abort();
    },
  );
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.stack));
  await page.emulateMedia({ colorScheme: 'light', ...media });
  await page.goto(address);
  return page;
}

function article(page, figure, language = 'en') {
  return page.locator(`[id="${figure.name}-${language}"]`);
}

/** Opens the page of a figure and waits until its chart is drawn. */
async function chartOf(page, figure, language = 'en') {
  const chart = await openFigure(page, figure.name, language);
  await chart.scrollIntoViewIfNeeded();
  await chart
    .locator('svg .mark-text text, svg .mark-group')
    .first()
    .waitFor({ state: 'attached' });
  return chart;
}

function textsOf(chart) {
  return chart.evaluate((node) =>
    [...node.querySelectorAll('svg text')].flatMap((text) =>
      text.children.length > 0
        ? [...text.children].map((line) => line.textContent)
        : text.textContent,
    ),
  );
}

async function checkCharts(language) {
  const page = await open(`${gallery}#language=${language}`);
  for (const figure of figures) {
    const chart = await chartOf(page, figure, language);
    const expected = textsIn(await toSvg(figure.draw({ language, title: false })));
    const found = await textsOf(chart);
    const missing = expected.filter((text) => !found.includes(text));
    const outside = await chart.evaluate((node) => {
      const box = node.getBoundingClientRect();
      return [...node.querySelectorAll('svg text')]
        .filter((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return (
            left < box.left - 1 ||
            right > box.right + 1 ||
            top < box.top - 1 ||
            bottom > box.bottom + 1
          );
        })
        .map((text) => text.textContent);
    });
    const marks = await chart.locator('svg .role-mark path, svg .role-mark line').count();
    check(
      `${figure.name} is drawn in ${language} with its ${expected.length} texts, none outside`,
      missing.length === 0 && outside.length === 0 && expected.length > 3 && marks > 0,
      { missing, outside, marks },
    );
  }
  const font = await page.evaluate(() =>
    [...document.fonts].every(({ status }) => status === 'loaded'),
  );
  check(`the fonts of the page are loaded (${language})`, font);
  await picture(page, `light-${language}`);
  await page.context().close();
}

/** A place in the window where a mark with a tooltip of the kind that is asked for lies uncovered, and the tooltip's quotes. */
function markIn(chart) {
  return chart.evaluate((node) => {
    const told = [...node.querySelectorAll('svg *')].flatMap((element) => {
      const tooltip = element.__data__?.tooltip;
      return tooltip ? [{ element, values: Object.values(tooltip).map(String) }] : [];
    });
    const quoted = told.filter(({ values }) => values.some((value) => value.startsWith('«')));
    for (const { element, values } of quoted) {
      const box = element.getBoundingClientRect();
      for (const part of [0.5, 0.2, 0.8, 0.05, 0.95]) {
        const [x, y] = [box.left + box.width * part, box.top + box.height * part];
        const found = document.elementFromPoint(x, y);
        if (found?.__data__ === element.__data__) {
          return { x, y, told: told.length, quoted: quoted.length, values };
        }
      }
    }
    return { told: told.length, quoted: quoted.length };
  });
}

async function checkTooltips() {
  const page = await open(gallery);
  const tooltip = page.locator('#tooltip.visible');
  for (const figure of figures) {
    const chart = await chartOf(page, figure);
    await chart.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    const { x, y, values = [], ...count } = await markIn(chart);
    if (x === undefined) {
      check(`${figure.name} has a mark that tells its evidence`, false, count);
      continue;
    }
    await page.mouse.move(x, y);
    await tooltip.waitFor({ timeout: 20_000 }).catch(() => {});
    const text = (await tooltip.count()) ? await tooltip.innerText() : '';
    const plain = (words) => words.replace(/\s+/g, ' ').trim();
    const missing = values
      .flatMap((value) => value.split(/(?<=\]|») (?=«)/))
      .filter((value) => !plain(text).includes(plain(value)));
    const box = (await tooltip.count()) ? await tooltip.boundingBox() : undefined;
    const inside =
      box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1280 && box.y + box.height <= 900;
    check(
      `${figure.name} tells the evidence of a mark that is pointed at`,
      text.includes('«') && missing.length === 0 && inside,
      { missing, text, box },
    );
    await page.mouse.move(2, 2);
    await page.locator('#tooltip:not(.visible)').waitFor({ state: 'attached', timeout: 20_000 });
  }
  const chart = await chartOf(page, first);
  await chart.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  const { x, y } = await markIn(chart);
  await page.mouse.move(x, y);
  await tooltip.waitFor();
  await picture(page, 'tooltip', false);
  await page.keyboard.press('Escape');
  check('Escape closes a tooltip', (await tooltip.count()) === 0);
  await page.context().close();
}

/** The overview: how long it takes to open, its cards and their small pictures. */
async function checkOverview() {
  const started = performance.now();
  const page = await open(gallery);
  await page.locator('.thumb:visible svg').first().waitFor();
  console.log(
    `     the first picture is there after ${Math.round(performance.now() - started)} ms`,
  );
  const thumbs = page.locator('.language:not([hidden]) .thumb');
  const drawnAtOnce = await thumbs.locator('svg').count();
  check(
    'the small pictures are drawn as they come near',
    figures.length < 12 || drawnAtOnce < figures.length,
    `${drawnAtOnce} at once`,
  );
  for (const thumb of await thumbs.all()) {
    await thumb.scrollIntoViewIfNeeded();
    await thumb.locator('svg path').first().waitFor({ state: 'attached' });
  }
  const cards = await page.$$eval('.language:not([hidden]) .card', (found) =>
    found.map((card) => {
      const thumb = card.querySelector('.thumb').getBoundingClientRect();
      const svg = card.querySelector('svg').getBoundingClientRect();
      const title = card.querySelector('.title');
      return {
        figure: card.dataset.figure,
        title: title.textContent,
        within: svg.right <= thumb.right + 1 && svg.bottom <= thumb.bottom + 1,
        cut: title.scrollWidth > title.clientWidth + 1,
      };
    }),
  );
  const core = figures.filter((one) => one.core).sort((a, b) => a.core - b.core);
  check(
    'each figure has a card with its small picture and its title, none cut off',
    cards.length === figures.length &&
      cards.every(({ title, within, cut }) => title && within && !cut),
    cards,
  );
  check(
    'the figures that carry the argument come first',
    cards
      .slice(0, core.length)
      .map((card) => card.figure)
      .join() === core.map(({ name }) => name).join(),
    cards.slice(0, core.length),
  );
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  check('the overview is no column: a few windows high', height < 5 * 900, `${height} pixels`);
  await page.evaluate(() => scrollTo(0, 0));
  await picture(page, 'overview');
  await page.context().close();
}

async function shownIn(page) {
  return page.evaluate(() => ({
    language: document.documentElement.lang,
    blocks: [...document.querySelectorAll('.language')]
      .filter((one) => !one.hidden)
      .map((one) => one.lang),
    figures: [...document.querySelectorAll('.language:not([hidden]) .card')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.dataset.figure),
    open: [...document.querySelectorAll('article')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.id),
    count: document.querySelector('.language:not([hidden]) .count').textContent,
    title: document.title,
    hash: location.hash,
  }));
}

async function checkLanguages() {
  const page = await open(gallery);
  const titles = new Set();
  for (const language of [...languages].reverse()) {
    await page.locator(`.to-language[lang=${language}]:visible`).click();
    const shown = await shownIn(page);
    titles.add(shown.title);
    check(
      `the page is in ${language} when that is chosen, and remembers it in the address`,
      shown.language === language &&
        shown.blocks.join() === language &&
        shown.figures.length === figures.length &&
        shown.hash === `#language=${language}`,
      shown,
    );
    const focused = await page.evaluate(() => document.activeElement.dataset.language);
    check(`the focus stays on the choice of ${language}`, focused === language, focused);
  }
  check('each language has a title of its own', titles.size === languages.length, [...titles]);
  await page.locator('.to-language[lang=ru]:visible').click();
  await page.reload();
  check(
    'the language is the same when the page is opened again',
    (await shownIn(page)).language === 'ru',
  );
  await page.goto(`${gallery}#${figures.at(-1).name}-el`);
  await page.reload();
  const shown = await shownIn(page);
  const place = await article(page, figures.at(-1), 'el').boundingBox();
  check(
    'an address that names a figure leads there, in its language',
    shown.language === 'el' && place && place.y < 900 && place.y > -200,
    { shown, place },
  );
  await page.locator('.to-language[lang=ru]:visible').click();
  const { open: opened } = await shownIn(page);
  check(
    'its page stays open in another language',
    opened.join() === `${figures.at(-1).name}-ru`,
    opened,
  );
  await page.context().close();
}

async function checkFilters() {
  const page = await open(gallery);
  const select = (name) => page.locator(`select[name=${name}]:visible`);
  const expect = async (name, wanted) => {
    const { figures: found, count } = await shownIn(page);
    check(
      `${name}: ${wanted.length} of ${figures.length} figures`,
      found.toSorted().join() ===
        wanted
          .map((one) => one.name)
          .sort()
          .join() &&
        count.includes(String(wanted.length)) &&
        count.includes(String(figures.length)),
      { found, count },
    );
  };
  const notebooks = [...new Set(figures.map((one) => one.notebook))];
  for (const notebook of notebooks) {
    await select('notebook').selectOption(notebook);
    await expect(
      notebook,
      figures.filter((one) => one.notebook === notebook),
    );
  }
  await select('notebook').selectOption('');
  const bodies = [...new Set(figures.flatMap((one) => one.bodies))];
  for (const body of bodies) {
    await select('body').selectOption(body);
    await expect(
      body,
      figures.filter((one) => one.bodies.includes(body)),
    );
  }
  const [body] = bodies;
  const [notebook] = notebooks;
  await select('notebook').selectOption(notebook);
  await select('body').selectOption(body);
  const both = figures.filter((one) => one.notebook === notebook && one.bodies.includes(body));
  await expect(`${notebook} and ${body}`, both);
  await page.locator('.to-language[lang=ru]:visible').click();
  await expect(`${notebook} and ${body} in another language`, both);
  await page.reload();
  await expect(`${notebook} and ${body} when the page is opened again`, both);
  check(
    'the number of figures shown is told to screen readers',
    (await page.locator('.count:visible').getAttribute('role')) === 'status',
  );
  await page.context().close();
}

/** Search as one types: words of the title in another case and without accents, words of several places, words that nothing has. */
async function checkSearch() {
  const page = await open(`${gallery}#language=el`);
  const input = page.locator('input[type=search]:visible');
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const { name, title } = figures.find((one) => one.title.el.split(' ').length > 4);
  await input.pressSequentially(plain(title.el));
  const found = await shownIn(page);
  check(
    'a figure is found by the words of its title without accents, in capitals',
    found.figures.includes(name) &&
      found.figures.length < figures.length / 2 &&
      found.count.includes(String(found.figures.length)),
    found,
  );
  await page.reload();
  check(
    'the search is the same when the page is opened again',
    (await input.inputValue()) === plain(title.el) &&
      (await shownIn(page)).figures.join() === found.figures.join(),
  );
  await input.fill('qqqqq');
  const none = page.locator('.none:visible');
  check(
    'words that no figure has leave none, and the page says so',
    (await shownIn(page)).figures.length === 0 && (await none.count()) === 1,
  );
  await input.fill('');
  check('no words leave all', (await shownIn(page)).figures.length === figures.length);
  await page.context().close();
}

/** The page of a figure: opened by a click, left and come back to; its table and its evidence. */
async function checkFigurePage() {
  const page = await open(gallery);
  const last = figures.at(-1);
  const card = page.locator(`.card[data-figure="${last.name}"]:visible a`);
  await card.click();
  const shown = await shownIn(page);
  const { focus, top } = await page.evaluate(() => ({
    focus: document.activeElement.id,
    top: scrollY,
  }));
  check(
    'a click on a card opens the page of the figure alone, with the focus on its title',
    shown.open.join() === `${last.name}-en` &&
      shown.figures.length === 0 &&
      shown.title.startsWith(last.title.en) &&
      focus === `${last.name}-en-title` &&
      top === 0,
    { shown, focus, top },
  );
  await page.goBack();
  check(
    'the way back leads to the overview, to the card that was opened',
    (await shownIn(page)).figures.length === figures.length &&
      (await card.evaluate((one) => one === document.activeElement)) &&
      (await card.isVisible()),
  );
  await page.goForward();
  await page.locator('.back:visible').click();
  check('and so does its link', (await shownIn(page)).figures.length === figures.length);
  const steps = [];
  await chartOf(page, first);
  for (const step of ['after', 'before']) {
    await page.locator(`.${step}:visible`).first().click();
    steps.push((await shownIn(page)).open.join());
  }
  check(
    'a figure leads to the next and back',
    steps[0] !== `${first.name}-en` && steps[1] === `${first.name}-en`,
    steps,
  );
  for (const figure of figures) {
    await openFigure(page, figure.name, 'en');
    const { rows, columns } = figure.data();
    const table = article(page, figure).locator('table');
    const found = await table.evaluate((one) => ({
      rows: one.tBodies[0].rows.length,
      heads: one.tHead.rows[0].cells.length,
    }));
    const cited = new Set(rows.flatMap((row) => String(row.evidence ?? '').split(' ')));
    const known = dataset.passages.filter(({ id }) => cited.has(id));
    const texts = await article(page, figure).locator('.passages li').allInnerTexts();
    const missing = known.filter(
      ({ quote, gloss }) => !texts.some((text) => text.includes(quote) && text.includes(gloss)),
    );
    check(
      `the page of ${figure.name} has its ${rows.length} rows and its ${known.length} passages with quote and gloss`,
      found.rows === rows.length &&
        found.heads === columns.length &&
        texts.length === known.length &&
        missing.length === 0,
      { found, missing },
    );
  }
  const sorted = figures.find((one) => one.data().rows.length > 3);
  await openFigure(page, sorted.name, 'en');
  const { columns, rows } = sorted.data();
  const column = columns.findIndex(({ unit }) => unit);
  const head = article(page, sorted).locator('th').nth(column);
  const values = () =>
    article(page, sorted)
      .locator(`tbody tr td:nth-child(${column + 1})`)
      .allInnerTexts();
  const before = await values();
  const orders = [];
  for (let count = 0; count < 3; count += 1) {
    await head.locator('button').click();
    orders.push([await head.getAttribute('aria-sort'), ...(await values())]);
  }
  const numbers = rows.map((row) => row[columns[column].name]).filter((one) => one !== undefined);
  const up = numbers.toSorted((a, b) => a - b).map(String);
  const told = orders.map(([sort, ...order]) => [sort, ...order.filter((one) => one !== '–')]);
  check(
    'the head of a column sorts the table up, down and as it was, and says so',
    told[0].join() === ['ascending', ...up].join() &&
      told[1].join() === ['descending', ...up.toReversed()].join() &&
      orders[2].slice(1).join() === before.join(),
    { orders, up, before },
  );
  const link = article(page, sorted).locator('td.evidence a').first();
  await link.click();
  const target = page.locator(`[id="${(await link.getAttribute('href')).slice(1)}"]`);
  check(
    'the evidence of a row leads to its passage',
    (await target.innerText()).includes('«') &&
      (await target.evaluate((one) => one === document.activeElement)) &&
      (await shownIn(page)).open.join() === `${sorted.name}-en`,
  );
  await picture(page, 'figure-page');
  await page.context().close();
}

/** What the buttons of a figure's page copy, also where the browser keeps its clipboard to itself. */
async function checkCopies() {
  const page = await open(`${gallery}#language=ru&search=a&figure=${first.name}`);
  const read = async (what) => {
    await page.locator(`[data-copy=${what}]:visible`).click();
    await page.locator('.copies:visible [role=status]:not(:empty)').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const { shown, source, reference } = figureCaption(first, 'ru');
  const link = await read('link');
  check(
    'the link that is copied leads to the figure in its language, and to nothing else',
    link === `${gallery}#language=ru&figure=${first.name}`,
    link,
  );
  const caption = await read('caption');
  check(
    'the caption that is copied is that of the figure',
    caption.includes(shown) && caption.includes(source),
    caption,
  );
  const citation = await read('citation');
  check('the citation has the works behind it', citation.includes(reference), citation);
  const bibtex = await read('bibtex');
  check(
    'the BibTeX has an entry for the record',
    /^@\w+\{record,/m.test(bibtex) && bibtex.includes(`{${dataset.title}}`),
    bibtex,
  );
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.locator('[data-copy=citation]:visible').click();
  const byHand = page.locator('.copies:visible textarea');
  await byHand.waitFor();
  check(
    'where the page may not copy, it shows what is to be copied',
    (await byHand.inputValue()) === citation,
  );
  await page.context().close();
}

/** What a figure assumes: a slider or a list that moves chart, words, table and address, by keyboard too. */
async function checkAssumptions() {
  const assuming = figures.filter((one) => one.assumption);
  check('some figures say what they assume', assuming.length > 3, assuming.length);
  const page = await open(gallery);
  for (const figure of assuming) {
    await chartOf(page, figure);
    const own = article(page, figure);
    const { choices } = figure.assumption;
    const control = own.locator('[name=choice]');
    const isSlider = (await control.getAttribute('type')) === 'range';
    if (isSlider) {
      await control.focus();
      await page.keyboard.press('End');
    } else await control.selectOption(String(choices.length - 1));
    const { value, label } = choices.at(-1);
    const other = figure.assuming(value);
    const expected = textsIn(await toSvg(other.draw({ title: false })));
    const texts = await settled(
      () => textsOf(own.locator('.chart')),
      (found) => expected.every((text) => found.includes(text)),
    );
    const missing = expected.filter((text) => !texts.includes(text));
    const told = await own.evaluate((one) => ({
      caption: one.querySelector('figcaption').textContent,
      title: one.querySelector('h2').textContent,
      rows: one.querySelector('tbody').rows.length,
      hash: location.hash,
      value:
        one.querySelector('[name=choice]').ariaValueText ??
        one.querySelector('option:checked')?.label,
    }));
    check(
      `${figure.name} assumes ${label.en} when that is chosen: chart, words and table`,
      missing.length === 0 &&
        told.caption.includes(label.en) &&
        told.title === other.title.en &&
        told.rows === other.data().rows.length &&
        (isSlider ? told.value === label.en : true),
      { missing, told },
    );
    await page.reload();
    await own.locator('.chart svg').waitFor();
    check(
      'and still when the page is opened again, by a link as well',
      (await own.locator('tbody tr').count()) === other.data().rows.length &&
        (await own.locator('figcaption').innerText()).includes(label.en),
    );
    await picture(page, `assumption-${figure.name}`);
    await own.locator('.back').click();
    await chartOf(page, figure);
    check(
      'a figure that is opened anew is as the record lists it',
      (await own.locator('h2').innerText()) === figure.title.en &&
        (await own.locator('tbody tr').count()) === figure.data().rows.length,
    );
  }
  await page.context().close();
}

async function checkFiles() {
  const page = await open(gallery);
  const links = await page.$$eval('.files a', (found) =>
    found.map((one) => one.getAttribute('href')),
  );
  const there = languages.flatMap((language) =>
    ['svg', 'html'].map((ending) => `${language}/${first.name}.${ending}`),
  );
  check('the page leads to the files beside it', links.join() === there.join(), links);
  await openFigure(page, first.name, 'en');
  check(
    'and names their formats',
    (await page.locator('.files:visible').innerText()).includes('SVG'),
  );
  await page.context().close();
}

/** The ground and the ink of page and chart. */
function coloursIn(page) {
  return page.evaluate(() => {
    // While a chart is drawn anew there is none.
    const chart = document.querySelector('article[data-open] .chart svg');
    return {
      page: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(document.body).color,
      chart: chart && getComputedStyle(chart).backgroundColor,
    };
  });
}

/** What is read of a page once it is as expected, which a change needs a moment for; else what is read last. */
async function settled(read, expected) {
  let found = await read();
  for (let attempt = 0; attempt < 80 && !expected(found); attempt += 1) {
    await new Promise((wait) => setTimeout(wait, 250));
    found = await read();
  }
  return found;
}

function rgb(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}

async function checkStyles() {
  const is = (found, theme) => {
    const { paper, ink } = coloursOf(theme);
    return found.page === rgb(paper) && found.ink === rgb(ink) && found.chart === rgb(paper);
  };
  const page = await open(gallery);
  await chartOf(page, first);
  check(
    'the page is light on a light system',
    is(await coloursIn(page), 'screen'),
    await coloursIn(page),
  );
  const button = page.locator('button.style:visible');
  await button.click();
  const chosen = await settled(
    () => coloursIn(page),
    (found) => is(found, 'dark'),
  );
  check('page and charts are dark when that is chosen', is(chosen, 'dark'), chosen);
  check('the switch tells that it is on', (await button.getAttribute('aria-pressed')) === 'true');
  await page.reload();
  await chartOf(page, first);
  check('the style is the same when the page is opened again', is(await coloursIn(page), 'dark'));
  await page.context().close();

  const dark = await open(gallery, { colorScheme: 'dark' });
  await chartOf(dark, first);
  check(
    'the page is dark on a dark system',
    is(await coloursIn(dark), 'dark'),
    await coloursIn(dark),
  );
  await picture(dark, 'dark');
  await dark.locator('button.style:visible').click();
  const light = await settled(
    () => coloursIn(dark),
    (found) => is(found, 'screen'),
  );
  check('and light there when that is chosen', is(light, 'screen'), light);
  await dark.context().close();
}

async function checkPrint() {
  const page = await open(`${gallery}#style=dark`);
  await page.locator('.thumb:visible svg').first().waitFor();
  // Printing does not wait for charts: all must be drawn when it begins.
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  if (process.env.SCREENSHOTS) writeFileSync(join(process.env.SCREENSHOTS, 'print.pdf'), pdf);
  const texts = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  check('the gallery prints', pages > 0 && pages <= figures.length + 4, `${pages} pages`);
  if (texts.status === 0) {
    const plain = texts.stdout.replace(/\s+/g, ' ');
    const missing = figures.filter((one) => !plain.includes(one.title.en.replace(/\s+/g, ' ')));
    check(
      'every figure is printed',
      missing.length === 0,
      missing.map((one) => one.name),
    );
  }
  await page.emulateMedia({ media: 'print' });
  const onPaper = ({ charts, controls, captions, ink }) =>
    charts.length === figures.length &&
    charts.every(({ text, ground }) => text && ground === 'rgb(255, 255, 255)') &&
    controls === 0 &&
    captions === figures.length &&
    ink === 'rgb(0, 0, 0)';
  const state = await settled(
    () =>
      page.evaluate(() => ({
        charts: [...document.querySelectorAll('.language:not([hidden]) .chart')]
          .filter((chart) => chart.checkVisibility())
          .map((chart) => {
            const svg = chart.querySelector('svg');
            return {
              text: svg?.querySelector('text')?.getAttribute('fill'),
              ground: svg && getComputedStyle(svg).backgroundColor,
            };
          }),
        controls: [
          ...document.querySelectorAll(
            'button, select, input, nav, details, .files, .skip, .card, .thumb',
          ),
        ].filter((one) => one.checkVisibility()).length,
        captions: [...document.querySelectorAll('figcaption')].filter((one) =>
          one.checkVisibility(),
        ).length,
        ink: getComputedStyle(document.body).color,
      })),
    onPaper,
  );
  check(
    'on paper every figure stands with its caption, in the colours of print, without controls',
    onPaper(state),
    state,
  );
  await page.emulateMedia({ media: 'screen' });
  await chartOf(page, first);
  const asBefore = ({ chart }) => chart === rgb(coloursOf('dark').paper);
  const after = await settled(() => coloursIn(page), asBefore);
  check('after printing the page is as before', asBefore(after), after);
  await page.emulateMedia({ media: 'print' });
  const onlyOne = await page.evaluate(() => ({
    articles: [...document.querySelectorAll('article')].filter((one) => one.checkVisibility())
      .length,
    rows: [...document.querySelectorAll('tbody tr')].filter((one) => one.checkVisibility()).length,
    passages: [...document.querySelectorAll('.passages li')].filter((one) => one.checkVisibility())
      .length,
  }));
  check(
    'the page of a figure prints alone, with its data and evidence',
    onlyOne.articles === 1 && onlyOne.rows === first.data().rows.length && onlyOne.passages > 0,
    onlyOne,
  );
  if (process.env.SCREENSHOTS) {
    const one = await page.pdf({ preferCSSPageSize: true });
    writeFileSync(join(process.env.SCREENSHOTS, 'print-figure.pdf'), one);
  }
  await page.context().close();
}

async function checkKeyboard() {
  const page = await open(gallery);
  const focused = () =>
    page.evaluate(() => {
      const { tagName, className, textContent } = document.activeElement;
      const box = document.activeElement.getBoundingClientRect();
      const { outlineStyle } = getComputedStyle(document.activeElement);
      return {
        tag: tagName,
        class: className,
        text: textContent.trim().slice(0, 40),
        seen: box.width > 0 && box.left >= 0,
        outline: outlineStyle,
      };
    });
  await page.keyboard.press('Tab');
  const skip = await focused();
  check(
    'the first stop of the keyboard is a link to the figures, which is then seen',
    skip.class === 'skip' && skip.seen,
    skip,
  );
  const stops = [];
  for (let count = 0; count < 40; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused();
    stops.push(stop);
    if (stop.tag === 'A') break;
  }
  check(
    'then come languages, style, search, filters and the first card, each with an outline',
    stops.map((stop) => stop.tag).join() === 'BUTTON,BUTTON,BUTTON,BUTTON,INPUT,SELECT,SELECT,A' &&
      stops.every((stop) => stop.outline !== 'none' && stop.seen),
    stops,
  );
  await page.keyboard.press('Enter');
  const [name] = (await shownIn(page)).open;
  check('Enter opens a figure from its card', name?.endsWith('-en'), name);
  for (let count = 0; count < 5 && (await focused()).class !== 'chart'; count += 1) {
    await page.keyboard.press('Tab');
  }
  check('Tab reaches its chart', (await focused()).class === 'chart', await focused());
  await page.locator('.chart:visible svg').first().waitFor();
  const told = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'Home']) {
    await page.keyboard.press(key);
    told.push({
      said: await page.locator('#mark').textContent(),
      shown: await page.locator('#tooltip.visible').count(),
      framed: await page.locator('.mark-frame:not([hidden])').count(),
    });
  }
  check(
    'the arrow keys go from mark to mark and tell each',
    told.every(({ said, shown, framed }) => said.includes('«') && shown === 1 && framed === 1) &&
      told[0].said !== told[1].said &&
      told[0].said === told[2].said &&
      told[3].said !== told[0].said &&
      told[4].said === told[0].said,
    told,
  );
  await picture(page, 'keyboard', false);
  await page.keyboard.press('Escape');
  check(
    'Escape closes what is told',
    (await page.locator('#tooltip.visible, .mark-frame:not([hidden])').count()) === 0,
  );
  const reached = [];
  for (let count = 0; count < 20; count += 1) {
    await page.keyboard.press('Tab');
    const inHead = await page.evaluate(() => document.activeElement.closest('th') !== null);
    reached.push(await focused());
    if (inHead) break;
  }
  await page.keyboard.press('Enter');
  const sort = await page.evaluate(() =>
    document.activeElement.closest('th')?.getAttribute('aria-sort'),
  );
  check(
    'the buttons that copy, the table and the heads of its columns are reached, and Enter sorts',
    sort === 'ascending' && reached.filter(({ tag }) => tag === 'BUTTON').length >= 5,
    { sort, reached },
  );
  await page.context().close();
}

async function checkNarrow(width) {
  for (const language of languages) {
    const page = await open(`${gallery}#language=${language}`, { width, height: 740 });
    const measured = async () => ({
      width: await page.evaluate(() => document.documentElement.scrollWidth),
      elements: await page.evaluate(() =>
        [...document.querySelectorAll('.language:not([hidden]) *')]
          .filter(
            (one) =>
              one.checkVisibility() &&
              one.getBoundingClientRect().right > innerWidth + 1 &&
              !one.closest('.scroll'),
          )
          .map((one) => one.outerHTML.slice(0, 120))
          .slice(0, 5),
      ),
    });
    const over = await measured();
    check(
      `in a window of ${width} pixels the overview needs no scrolling sideways (${language})`,
      over.width <= width && over.elements.length === 0,
      over,
    );
    await picture(page, `phone-${width}-${language}`);
    const wide = [];
    for (const figure of figures) {
      const chart = await chartOf(page, figure, language);
      await article(page, figure, language)
        .locator('details')
        .evaluateAll((all) => {
          for (const one of all) one.open = true;
        });
      const found = await measured();
      const box = await chart.locator('svg').evaluate((svg) => svg.viewBox.baseVal.width);
      if (found.width > width || found.elements.length > 0 || box >= 330) {
        wide.push({ figure: figure.name, box, ...found });
      }
    }
    check(
      `nor the page of any figure, whose chart is that for one column (${language})`,
      wide.length === 0,
      wide,
    );
    await picture(page, `phone-${width}-${language}-figure`);
    await page.context().close();
  }
}

async function axeFindings(page) {
  await page.evaluate(axeScript);
  const { violations } = await page.evaluate(() =>
    axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.map(({ id, impact, nodes }) => ({
    id,
    impact,
    nodes: nodes.length,
    example: nodes[0].html.slice(0, 200),
    why: nodes[0].failureSummary,
  }));
}

async function checkAccess(language, style, turn) {
  const page = await open(`${gallery}#language=${language}&style=${style}`);
  await page.locator('.thumb:visible svg').first().waitFor();
  const overview = await axeFindings(page);
  check(
    `axe finds nothing in the overview in ${language}, ${style}`,
    overview.length === 0,
    overview,
  );
  // One in twelve, others in each turn: what figures have of their own are chart, words and data.
  for (const figure of figures.filter((_, index) => index % 12 === 3 * turn)) {
    await chartOf(page, figure, language);
    await article(page, figure, language)
      .locator('details')
      .evaluateAll((all) => {
        for (const one of all) one.open = true;
      });
    const found = await axeFindings(page);
    check(
      `axe finds nothing in the page of ${figure.name} in ${language}, ${style}`,
      found.length === 0,
      found,
    );
  }
  await page.context().close();
}

async function checkSinglePage() {
  for (const language of languages) {
    const address = pathToFileURL(join(folder, language, `${first.name}.html`)).href;
    const page = await open(address);
    const chart = page.locator('#chart');
    await chart.locator('svg text').first().waitFor();
    const expected = textsIn(await toSvg(first.draw({ language })));
    const texts = await textsOf(chart);
    const missing = expected.filter((text) => !texts.includes(text));
    const lang = await page.evaluate(() => document.documentElement.lang);
    check(
      `the page of ${first.name} in ${language} has its chart`,
      missing.length === 0 && lang === language,
      {
        missing,
        lang,
      },
    );
    const { x, y } = await markIn(chart);
    await page.mouse.move(x, y);
    await page
      .locator('#tooltip.visible')
      .waitFor({ timeout: 20_000 })
      .catch(() => {});
    const told = await page.locator('#tooltip.visible').allInnerTexts();
    check(`and tells the evidence of a mark (${language})`, told.join().includes('«'), told);
    const grave = (await axeFindings(page)).filter(({ impact }) =>
      ['serious', 'critical'].includes(impact),
    );
    check(`and axe finds nothing serious in it (${language})`, grave.length === 0, grave);
    await picture(page, `single-${language}`);
    await page.context().close();
  }
}

async function picture(page, name, fullPage = true) {
  if (!process.env.SCREENSHOTS) return;
  mkdirSync(process.env.SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(process.env.SCREENSHOTS, `${name}.png`), fullPage });
}
