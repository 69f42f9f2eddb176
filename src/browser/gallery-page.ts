import type { Spec } from 'vega';
import type { StoredCharts } from '../gallery/gallery-chart.js';
import { type Json, withChanges } from '../gallery/json-changes.js';
import { narrowQuery } from '../gallery/narrow-query.js';
import { unpacked } from '../gallery/packed.js';
import { fillIn } from '../language/fill-in.js';
import { type DrawnChart, drawChart } from './draw-chart.js';
import { fontsReady } from './fonts-ready.js';
import { firstState, type GalleryState, readState, writeState } from './gallery-state.js';

/** How a chart is drawn. */
type Look = 'wide light' | 'wide dark' | 'narrow light' | 'narrow dark' | 'print';

interface Drawn {
  readonly look: Look;
  readonly chart: DrawnChart;
}

const narrow = matchMedia(narrowQuery);
const systemDark = matchMedia('(prefers-color-scheme: dark)');
const onPaper = matchMedia('print');
const drawn = new Map<HTMLElement, Drawn>();
let state: GalleryState = firstState;
let printing = false;

const every = <Kind extends HTMLElement>(selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<Kind>(selector),
];
const pageIn = (language: string) =>
  every('.language').find((one) => one.lang === language) ?? every('.language')[0];

/** The data that an element of the page holds. */
function dataIn(id: string): Json {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as Json;
}

function isDark(): boolean {
  return state.style === '' ? systemDark.matches : state.style === 'dark';
}

function lookNow(): Look {
  if (printing) return 'print';
  return `${narrow.matches ? 'narrow' : 'wide'} ${isDark() ? 'dark' : 'light'}`;
}

function specOf(place: HTMLElement, look: Look): Spec {
  const charts = unpacked(String(dataIn(place.dataset.charts ?? ''))) as unknown as StoredCharts;
  const { wide, narrow } = charts;
  const isNarrow = look.startsWith('narrow');
  const spec = isNarrow ? withChanges(wide.spec, narrow.changes) : wide.spec;
  const chart = isNarrow ? narrow : wide;
  const changes = look === 'print' ? chart.print : look.endsWith('dark') ? chart.dark : [];
  return withChanges(spec, changes) as unknown as Spec;
}

function draw(place: HTMLElement): void {
  const look = lookNow();
  const before = drawn.get(place);
  if (before?.look === look) return;
  before?.chart.remove();
  const chart = drawChart(place, specOf(place, look), say);
  drawn.set(place, { look, chart });
}

function say(text: string): void {
  const live = document.getElementById('mark');
  if (live) live.textContent = text;
}

// A chart is drawn when it comes near the window.
const near = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) draw(entry.target as HTMLElement);
    }
  },
  { rootMargin: '600px 0px' },
);

/** Draws anew what is drawn otherwise than it should be: at once what is near, the rest when it comes near. */
function refresh(): void {
  for (const place of every('.chart')) {
    near.unobserve(place);
    near.observe(place);
  }
}

/** Draws all that goes on paper: printing does not wait. */
function beforePrint(): void {
  printing = true;
  for (const place of every('.language:not([hidden]) article:not([hidden]) .chart')) {
    if (place.offsetParent !== null || place.getClientRects().length > 0) draw(place);
  }
}

function afterPrint(): void {
  printing = false;
  refresh();
}

/** Shows what is chosen. */
function show(): void {
  const page = pageIn(state.language);
  if (!page) return;
  for (const one of every('.language')) one.hidden = one !== page;
  const { documentElement: root } = document;
  root.lang = page.lang;
  document.title = page.dataset.title ?? document.title;
  if (state.style === '') delete root.dataset.style;
  else root.dataset.style = state.style;
  for (const button of every('.style')) button.ariaPressed = String(isDark());
  for (const one of every('.language')) filter(one);
  refresh();
}

function filter(page: HTMLElement): void {
  const { notebook, body } = state;
  const articles = every('article', page);
  for (const section of every('section[data-notebook]', page)) {
    const chosen = notebook === '' || section.dataset.notebook === notebook;
    const shown = every('article', section).filter((article) => {
      const about = (article.dataset.bodies ?? '').split(' ');
      article.hidden = !chosen || (body !== '' && !about.includes(body));
      return !article.hidden;
    });
    section.hidden = shown.length === 0;
  }
  for (const select of every<HTMLSelectElement>('select', page)) {
    select.value = state[select.name as 'notebook' | 'body'];
    if (select.selectedIndex < 0) select.value = '';
  }
  const shown = articles.filter((article) => !article.hidden).length;
  for (const link of every<HTMLAnchorElement>('nav a', page)) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (link.parentElement) link.parentElement.hidden = target?.hidden ?? false;
  }
  for (const item of every('nav ol ol', page)) {
    if (item.parentElement) {
      item.parentElement.hidden = every('li', item).every((one) => one.hidden);
    }
  }
  for (const count of every('.count', page)) {
    const text = fillIn(count.dataset.text ?? '', {
      shown: String(shown),
      all: String(articles.length),
    });
    if (count.textContent !== text) count.textContent = text;
  }
  for (const none of every('.none', page)) none.hidden = shown > 0;
}

/** Takes a choice over, shows it, and remembers it in the address. */
function choose(change: Partial<GalleryState>): void {
  state = { ...state, ...change };
  history.replaceState(null, '', writeState(state));
  show();
}

/** Follows the address: what it chooses, or the place that it names, in the language in which that is. */
function followAddress(): void {
  const told = readState(location.hash);
  if (told) {
    const known = every('.language').some((one) => one.lang === told.language);
    state = { ...state, ...told, language: known ? (told.language ?? '') : state.language };
    show();
    return;
  }
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const page = target?.closest<HTMLElement>('.language');
  if (!target || !page) {
    show();
    return;
  }
  const article = target.closest<HTMLElement>('article');
  state = { ...state, language: page.lang };
  show();
  if (article?.hidden) {
    state = { ...state, notebook: '', body: '' };
    show();
  }
  const folded = target.closest('details');
  if (folded) folded.open = true;
  target.scrollIntoView();
}

function listen(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const { target } = event;
    const language = target.closest<HTMLElement>('.to-language')?.dataset.language;
    if (language) {
      choose({ language });
      const page = pageIn(language);
      page?.querySelector<HTMLElement>(`[data-language="${language}"]`)?.focus();
    }
    if (target.closest('.style')) choose({ style: isDark() ? 'light' : 'dark' });
    const skip = target.closest<HTMLAnchorElement>('.skip');
    if (skip) {
      // The address keeps what is chosen.
      event.preventDefault();
      const main = document.querySelector<HTMLElement>(skip.hash);
      main?.focus();
      main?.scrollIntoView();
    }
  });
  document.addEventListener('change', (event) => {
    const { target } = event;
    if (target instanceof HTMLSelectElement) choose({ [target.name]: target.value });
  });
  document.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', followAddress);
  addEventListener('beforeprint', beforePrint);
  addEventListener('afterprint', afterPrint);
  onPaper.addEventListener('change', () => (onPaper.matches ? beforePrint() : afterPrint()));
  narrow.addEventListener('change', () => printing || refresh());
  systemDark.addEventListener('change', () => printing || show());
}

async function start(): Promise<void> {
  await fontsReady();
  listen();
  followAddress();
}

start();
