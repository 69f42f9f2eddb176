import type { Spec } from 'vega';
import type { FigureTexts } from '../gallery/figure-texts.js';
import type { StoredCharts } from '../gallery/gallery-chart.js';
import type { GalleryPassage } from '../gallery/gallery-passage.js';
import { type GalleryTable, passagesBehind } from '../gallery/gallery-table.js';
import { holdsWords } from '../gallery/holds-words.js';
import { withChanges } from '../gallery/json-changes.js';
import { narrowQuery } from '../gallery/narrow-query.js';
import { fillIn } from '../language/fill-in.js';
import { plainLetters } from '../language/plain-letters.js';
import { copyText } from './copy-text.js';
import { type DrawnChart, drawChart, drawPicture } from './draw-chart.js';
import { element } from './element.js';
import { fontsReady } from './fonts-ready.js';
import { firstState, type GalleryState, readState, writeState } from './gallery-state.js';
import { packedData } from './packed-data.js';
import { showPassages } from './show-passages.js';
import { showColumns, showTable } from './show-table.js';

/** How a chart is drawn. */
type Look = 'wide light' | 'wide dark' | 'narrow light' | 'narrow dark' | 'print';

interface Drawn {
  readonly look: Look;
  /** The element that holds the chart. */
  readonly charts: string;
  readonly chart: DrawnChart;
}

const narrow = matchMedia(narrowQuery);
const systemDark = matchMedia('(prefers-color-scheme: dark)');
const onPaper = matchMedia('print');
const drawn = new Map<HTMLElement, Drawn>();
/** The words of each figure's page in plain letters, once they have been looked through. */
const plainTexts = new Map<HTMLElement, string>();
let state: GalleryState = firstState;
let printing = false;
/** Where the overview was left. */
let leftAt = 0;

const every = <Kind extends HTMLElement>(selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<Kind>(selector),
];
const pageIn = (language: string) =>
  every('.language').find((one) => one.lang === language) ?? every('.language')[0];
const articleOf = (figure: string, page: ParentNode) =>
  every('article', page).find((one) => one.dataset.figure === figure);
const isThumb = (place: HTMLElement) => place.classList.contains('thumb');

function isDark(): boolean {
  return state.style === '' ? systemDark.matches : state.style === 'dark';
}

/** How a place draws its chart now: a small picture is that of the page, on paper it is not shown. */
function lookOf(place: HTMLElement): Look {
  const style = isDark() ? 'dark' : 'light';
  if (isThumb(place)) return `wide ${style}`;
  if (printing) return 'print';
  return `${narrow.matches ? 'narrow' : 'wide'} ${style}`;
}

function specOf(place: HTMLElement, look: Look): Spec | undefined {
  const charts = packedData<StoredCharts>(place.dataset.charts ?? '');
  if (!charts) return undefined;
  const { wide, narrow } = charts;
  const isNarrow = look.startsWith('narrow');
  const spec = isNarrow ? withChanges(wide.spec, narrow.changes) : wide.spec;
  const chart = isNarrow ? narrow : wide;
  const changes = look === 'print' ? chart.print : look.endsWith('dark') ? chart.dark : [];
  return withChanges(spec, changes) as unknown as Spec;
}

/** Whether a place has the chart that it should have, as it should look. */
function isDrawn(place: HTMLElement): boolean {
  const had = drawn.get(place);
  return had?.look === lookOf(place) && had.charts === place.dataset.charts;
}

function draw(place: HTMLElement): void {
  if (isDrawn(place)) return;
  const look = lookOf(place);
  const before = drawn.get(place);
  const spec = specOf(place, look);
  if (!spec) return;
  before?.chart.remove();
  const chart = isThumb(place) ? drawPicture(place, spec) : drawChart(place, spec, say);
  drawn.set(place, { look, chart, charts: place.dataset.charts ?? '' });
}

function say(text: string): void {
  const live = document.getElementById('mark');
  if (live) live.textContent = text;
}

/** Small pictures that wait to be drawn: one at a time, so that the page answers meanwhile. */
const waiting = new Set<HTMLElement>();

function drawWaiting(): void {
  const [place] = waiting;
  if (!place) return;
  waiting.delete(place);
  // One that was left behind meanwhile is drawn when it comes near again.
  if (place.getClientRects().length > 0) draw(place);
  setTimeout(drawWaiting);
}

// A chart is drawn when it comes near the window.
const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const place = target as HTMLElement;
      if (!isIntersecting) waiting.delete(place);
      else if (!isThumb(place)) draw(place);
      else if (!isDrawn(place)) {
        if (waiting.size === 0) setTimeout(drawWaiting);
        waiting.add(place);
      }
    }
  },
  { rootMargin: '300px 0px' },
);

/** Draws anew what is drawn otherwise than it should be: at once what is near, the rest when it comes near. */
function refresh(): void {
  for (const place of every('.chart, .thumb')) {
    near.unobserve(place);
    near.observe(place);
  }
}

/** Draws all that goes on paper: printing does not wait. */
function beforePrint(): void {
  printing = true;
  const open = state.figure === '' ? 'article:not([hidden])' : 'article[data-open]';
  for (const place of every(`.language:not([hidden]) ${open} .chart`)) draw(place);
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
  if (state.style === '') delete root.dataset.style;
  else root.dataset.style = state.style;
  for (const button of every('.style')) button.ariaPressed = String(isDark());
  filter(page);
  const open = articleOf(state.figure, page);
  for (const article of every('article[data-open]')) {
    if (article !== open) delete article.dataset.open;
  }
  if (open) showFigure(open);
  root.toggleAttribute('data-figure', open !== undefined);
  const titles = [open?.querySelector('h2')?.textContent, page.dataset.title];
  document.title = titles.filter(Boolean).join(' · ');
  refresh();
}

/** Shows of the overview what fits the words that are looked for and the choices. */
function filter(page: HTMLElement): void {
  const { notebook, body, search } = state;
  const fits = (article: HTMLElement) => {
    const { bodies = '', notebook: own } = article.dataset;
    if (notebook !== '' && own !== notebook) return false;
    if (body !== '' && !bodies.split(' ').includes(body)) return false;
    return search === '' || holdsWords(plainTextOf(article), search);
  };
  const articles = every('article', page);
  const shown = new Set<string | undefined>();
  for (const article of articles) {
    article.hidden = !fits(article);
    if (!article.hidden) shown.add(article.dataset.figure);
  }
  for (const section of every('section', page)) {
    const cards = every('.card', section);
    for (const card of cards) card.hidden = !shown.has(card.dataset.figure);
    section.hidden = cards.every((card) => card.hidden);
  }
  for (const input of every<HTMLInputElement | HTMLSelectElement>('.filters [name]', page)) {
    const chosen = state[input.name as 'notebook' | 'body' | 'search'];
    if (input.value !== chosen) input.value = chosen;
    if (input instanceof HTMLSelectElement && input.selectedIndex < 0) input.value = '';
  }
  for (const count of every('.count', page)) {
    const text = fillIn(count.dataset.text ?? '', {
      shown: String(shown.size),
      all: String(articles.length),
    });
    if (count.textContent !== text) count.textContent = text;
  }
  for (const none of every('.none', page)) none.hidden = shown.size > 0;
}

function plainTextOf(article: HTMLElement): string {
  const known = plainTexts.get(article);
  if (known !== undefined) return known;
  const told = every('.question, h2, figcaption, details', article).map((one) => one.textContent);
  const plain = plainLetters([article.dataset.figure, ...told].join(' '));
  plainTexts.set(article, plain);
  return plain;
}

/** Shows the page of a figure, with its data and their evidence, and leads to its neighbours. */
function showFigure(article: HTMLElement): void {
  article.dataset.open = '';
  assume(article);
  unpackData(article);
  const shown = every('article:not([hidden])', article.parentElement ?? document);
  const at = shown.indexOf(article);
  for (const [kind, index] of [
    ['before', at - 1],
    ['after', at + 1],
  ] as const) {
    const link = article.querySelector<HTMLAnchorElement>(`.${kind}`);
    const neighbour = at < 0 ? undefined : shown[index];
    if (!link) continue;
    link.hidden = neighbour === undefined;
    if (neighbour) link.setAttribute('href', `#${neighbour.id}`);
  }
}

/** Puts the figure of what is assumed into its page: chart and words, and the names of its data. */
function assume(article: HTMLElement): void {
  const form = article.querySelector<HTMLElement>('.choice');
  if (!form) return;
  const options = every<HTMLOptionElement>('option', form);
  const given = options.findIndex((one) => one.dataset.choice === state.choice);
  const first = options.findIndex((one) => one.dataset.choice === '');
  const at = given === -1 ? first : given;
  const control = form.querySelector<HTMLInputElement | HTMLSelectElement>('[name=choice]');
  const output = form.querySelector('output');
  const label = options[at]?.label ?? '';
  if (control && control.value !== String(at)) control.value = String(at);
  if (output) {
    output.textContent = label;
    control?.setAttribute('aria-valuetext', label);
  }
  const suffix = at === first ? '' : `-${at + 1}`;
  if ((article.dataset.suffix ?? '') === suffix) return;
  article.dataset.suffix = suffix;
  const [chart, copies, data] = ['.chart', '.copies', '.data'].map((one) =>
    article.querySelector<HTMLElement>(one),
  );
  if (!chart || !copies || !data) return;
  chart.dataset.charts = `${article.id}-charts${suffix}`;
  copies.dataset.texts = `${article.id}-texts${suffix}`;
  data.dataset.table = `${article.dataset.figure}-data${suffix}`;
  const stored = packedData<StoredCharts>(chart.dataset.charts);
  for (const width of ['wide', 'narrow'] as const) {
    if (stored) {
      chart.style.setProperty(`--${width}`, `${stored[width].width}/${stored[width].height}`);
    }
  }
  const texts = packedData<FigureTexts>(copies.dataset.texts);
  if (texts) showTexts(article, texts);
}

/** Puts the words of a figure in the place of those that its page has. */
function showTexts(article: HTMLElement, { title, caption, description }: FigureTexts): void {
  const head = article.querySelector('h2');
  const below = article.querySelector('figcaption');
  const inWords = article.querySelector('details p');
  if (head) head.textContent = title;
  below?.replaceChildren(
    ...caption.map((text, index) =>
      element('p', index === caption.length - 1 ? { class: 'reference' } : {}, [text]),
    ),
  );
  if (inWords) inWords.textContent = description;
}

/** Puts the table and the passages into the page of a figure, unless it has them. */
function unpackData(article: HTMLElement): void {
  const place = article.querySelector<HTMLElement>('.data');
  if (!place || place.dataset.shown === place.dataset.table) return;
  place.dataset.shown = place.dataset.table ?? '';
  for (const old of every('.data .scroll, .columns dl, .passages', article)) old.remove();
  const table = packedData<GalleryTable>(place.dataset.table ?? '');
  if (!table) return;
  const language = article.closest<HTMLElement>('.language')?.lang ?? '';
  const cited = new Set(passagesBehind(table));
  const passages = (packedData<GalleryPassage[]>(`passages_${language}`) ?? []).filter(({ id }) =>
    cited.has(id),
  );
  const known = new Set(passages.map(({ id }) => id));
  const placeOf = (id: string) => `${article.id}-passage-${id}`;
  const columns = place.querySelector('details');
  columns?.before(
    showTable(table, {
      label: place.dataset.label ?? '',
      placeOf: (id) => (known.has(id) ? placeOf(id) : undefined),
    }),
  );
  columns?.append(showColumns(table));
  if (columns) columns.hidden = false;
  const evidence = article.querySelector<HTMLElement>('.behind');
  evidence?.append(showPassages(passages, placeOf));
  if (!evidence) return;
  evidence.hidden = passages.length === 0;
  const aboutGlosses = evidence.querySelector<HTMLElement>('.hint');
  if (aboutGlosses) aboutGlosses.hidden = passages.every(({ gloss }) => gloss === undefined);
}

/** Takes a choice over, shows it, and remembers it in the address: as a step back where it opens another page. */
function choose(change: Partial<GalleryState>): void {
  const before = state;
  state = { ...state, choice: change.figure === undefined ? state.choice : '', ...change };
  const isStep = before.figure !== state.figure;
  if (isStep && before.figure === '') leftAt = scrollY;
  history[isStep ? 'pushState' : 'replaceState'](null, '', writeState(state));
  show();
  if (isStep) moveTo(before.figure);
}

/** Goes to what has been opened, with the focus: to the head of a page, or in the overview to the card that was opened from there. */
function moveTo(from: string): void {
  const page = pageIn(state.language);
  if (!page) return;
  const head = articleOf(state.figure, page)?.querySelector<HTMLElement>('h2');
  const card = every('.card:not([hidden])', page).find((one) => one.dataset.figure === from);
  const target = head ?? card?.querySelector('a') ?? page.querySelector('main');
  scrollTo(0, head ? 0 : leftAt);
  target?.focus({ preventScroll: true });
}

/** Follows the address: what it chooses, or the place that it names, in the language in which that is. */
function followAddress(): void {
  const before = state.figure;
  // An address that chooses nothing is that of the page as it opens.
  const told = location.hash === '' ? {} : readState(location.hash);
  const target = told ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const article = target?.closest<HTMLElement>('article');
  const page = target?.closest<HTMLElement>('.language');
  if (told) {
    const known = every('.language').some((one) => one.lang === told.language);
    const language = known ? (told.language ?? '') : state.language;
    state = { ...firstState, style: state.style, ...told, language };
  } else if (page) {
    state = { ...state, language: page.lang, figure: article?.dataset.figure ?? '', choice: '' };
  }
  show();
  if (before !== state.figure) moveTo(before);
  if (target && target !== article) target.scrollIntoView();
}

/** Copies what a button of a figure's page offers, and tells whether that could be done. */
async function copy(button: HTMLElement): Promise<void> {
  const group = button.closest<HTMLElement>('.copies');
  const status = group?.querySelector<HTMLElement>('[role=status]');
  if (!group || !status) return;
  const text = textToCopy(button.dataset.copy ?? '', group);
  const done = await copyText(text);
  const { copied = '', notCopied = '' } = status.dataset;
  status.textContent = done ? copied : notCopied;
  group.querySelector('textarea')?.remove();
  if (done) return;
  const byHand = element('textarea', { readonly: '', rows: '5', 'aria-label': notCopied }, [text]);
  group.append(byHand);
  byHand.select();
}

function textToCopy(what: string, group: HTMLElement): string {
  const { language, figure, choice } = state;
  if (what === 'link') {
    return `${location.href.split('#')[0]}${writeState({ ...firstState, language, figure, choice })}`;
  }
  const texts = packedData<FigureTexts>(group.dataset.texts ?? '');
  return (
    { citation: texts?.citation, bibtex: texts?.bibtex, caption: texts?.captionText }[what] ?? ''
  );
}

function onClick(event: MouseEvent): void {
  if (!(event.target instanceof Element)) return;
  const { target } = event;
  const language = target.closest<HTMLElement>('.to-language')?.dataset.language;
  if (language) {
    choose({ language });
    const page = pageIn(language);
    page?.querySelector<HTMLElement>(`[data-language="${language}"]`)?.focus();
  }
  if (target.closest('.style')) choose({ style: isDark() ? 'light' : 'dark' });
  const button = target.closest<HTMLElement>('[data-copy]');
  if (button) copy(button);
  const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
  // A link that is opened elsewhere is the browser's.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  followLink(link, event);
}

/** Follows a link within the page; the address keeps what is chosen. */
function followLink(link: HTMLAnchorElement, event: Event): void {
  const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!place) return;
  event.preventDefault();
  if (place.tagName === 'ARTICLE') {
    choose({ figure: place.dataset.figure ?? '' });
  } else if (link.classList.contains('back')) {
    choose({ figure: '' });
  } else {
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: place.matches('li') ? 'center' : 'start' });
  }
}

function listen(): void {
  document.addEventListener('click', onClick);
  for (const kind of ['input', 'change']) {
    document.addEventListener(kind, ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
        if (target.closest('.filters')) choose({ [target.name]: target.value });
        const choices = every<HTMLOptionElement>('option', target.closest('.choice') ?? target);
        if (target.name === 'choice') {
          choose({ choice: choices[Number(target.value)]?.dataset.choice ?? '' });
        }
      }
    });
  }
  document.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', followAddress);
  addEventListener('popstate', followAddress);
  addEventListener('beforeprint', beforePrint);
  addEventListener('afterprint', afterPrint);
  onPaper.addEventListener('change', () => (onPaper.matches ? beforePrint() : afterPrint()));
  narrow.addEventListener('change', () => printing || refresh());
  systemDark.addEventListener('change', () => printing || show());
}

async function start(): Promise<void> {
  history.scrollRestoration = 'manual';
  await fontsReady();
  listen();
  followAddress();
}

start();
