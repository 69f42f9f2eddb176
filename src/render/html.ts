import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';
import { htmlText } from '../escapes/html-text.js';
import { htmlTable } from '../interchange/html-table.js';
import type { PrintedTable } from '../interchange/printed-table.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { sharedWords } from '../language/language.js';
import { chartStyle } from './chart-style.js';
import { standardFamily } from './fonts.js';
import { writePage } from './html-page.js';
import { languageOf } from './language-of.js';
import type { PictureOptions } from './picture-options.js';
import { layOut, type Scene } from './scene.js';
import { titleOf } from './svg.js';

/** What stands in an HTML page beside its chart. */
export interface HtmlOptions extends PictureOptions {
  /** The language of the page; that in whose letters the text alternative is written, if left out. */
  readonly language?: Language;
  /** Paragraphs below the chart: what is shown, number of cases, source. */
  readonly caption?: readonly string[];
  /** The values behind the chart, for readers who cannot see it. */
  readonly table?: PrintedTable;
}

const words = {
  description: sharedWords.descriptionInWords,
  data: { en: 'Data behind the figure', el: 'Τα δεδομένα του σχήματος', ru: 'Данные рисунка' },
  keys: {
    en: 'Point at a mark, or press the arrow keys while the chart has the focus, to see its value and the words of the source.',
    el: 'Δείξτε ένα σημείο του γραφήματος, ή πατήστε τα βέλη όταν είναι ενεργό, για να δείτε την τιμή και τα λόγια της πηγής.',
    ru: 'Наведите указатель на элемент графика или, когда график выбран, нажимайте стрелки, чтобы увидеть значение и слова источника.',
  },
  noScript: {
    en: 'The chart is drawn by a script; without it, read the description.',
    el: 'Το γράφημα σχεδιάζεται με σενάριο (script)· χωρίς αυτό, διαβάστε την περιγραφή.',
    ru: 'График рисует скрипт; без него прочтите описание.',
  },
} satisfies Readonly<Record<string, Text>>;

/**
 * Writes a chart as an HTML page that opens from the disk with no network: drawn by Vega in the browser, with tooltips, and with
 * its text alternative in words.
 *
 * @param spec - a Vega-Lite specification with its data in it
 * @param options - width on paper, fonts, language, caption and data table
 * @returns the page; the same specification gives the same text
 * @throws ArgumentError if the chart's labels alone are wider than the picture
 */
export async function toHtml(spec: VegaLiteSpec, options: HtmlOptions = {}): Promise<string> {
  return sceneToHtml(await layOut(spec, options), options);
}

/**
 * Writes a laid-out chart as an HTML page.
 *
 * @internal
 */
export async function sceneToHtml(
  scene: Scene,
  {
    language: asked,
    caption = [],
    table,
    author,
  }: Omit<HtmlOptions, Exclude<keyof PictureOptions, 'author'>> = {},
): Promise<string> {
  const { spec } = scene;
  const language = asked ?? languageOf(spec.description);
  const title = titleOf(spec);
  // A title in the picture is not shown twice.
  const heading = spec.title ? '<h1 id="title" class="unseen">' : '<h1 id="title">';
  const body = [
    '<main>',
    `${heading}${htmlText(title)}</h1>`,
    '<figure aria-labelledby="title">',
    `<div id="chart" class="chart" role="img" tabindex="0" aria-labelledby="title" aria-describedby="description keys" style="aspect-ratio:${scene.width}/${scene.height};max-width:${Math.round(scene.width * largest)}px"></div>`,
    `<noscript><p>${inLanguage(words.noScript, language)}</p></noscript>`,
    '<figcaption>',
    ...caption.map((paragraph) => `<p>${htmlText(paragraph)}</p>`),
    `<p id="keys" class="hint">${inLanguage(words.keys, language)}</p>`,
    '</figcaption>',
    '</figure>',
    `<details><summary>${inLanguage(words.description, language)}</summary>`,
    `<p id="description">${htmlText(spec.description)}</p></details>`,
    ...(table === undefined
      ? []
      : [
          `<details><summary>${inLanguage(words.data, language)}</summary>`,
          `<div class="scroll" role="region" tabindex="0" aria-label="${inLanguage(words.data, language)}">${htmlTable(table)}</div></details>`,
        ]),
    '<div id="mark" class="unseen" aria-live="polite"></div>',
    '</main>',
  ].join('\n');
  return writePage({
    language,
    title,
    description: spec.description,
    author,
    style: chartStyle + groundOf(spec) + typeOf(scene),
    body,
    data: { 'chart-data': withoutTexts(JSON.parse(scene.vega) as object) },
    script: 'chart-page',
    family: scene.family,
  });
}

/** How much larger than on paper a chart is shown at most. */
const largest = 1.4;

/**
 * The Vega specification of a laid-out chart for a page that tells its title and description itself.
 *
 * @param compiled - the Vega specification
 * @returns the same without name of the schema, description and notes
 */
export function withoutTexts(compiled: object): object {
  const { $schema, description, usermeta, ...rest } = compiled as Readonly<Record<string, unknown>>;
  return rest;
}

/** The type of the page: that of the chart, where it has a family of its own. */
function typeOf({ family }: Scene): string {
  if (family === standardFamily) return '';
  return `body{font-family:"${family.name}",system-ui,sans-serif}`;
}

/** The colours of the page: those of the chart. */
function groundOf(spec: VegaLiteSpec): string {
  const config = (spec.config ?? {}) as { background?: string; text?: { color?: string } };
  const paper = colourOr(config.background, '#ffffff');
  const ink = colourOr(config.text?.color, '#1a1a1a');
  const dark = Number.parseInt(paper.slice(1, 3), 16) < 128;
  return `:root{--paper:${paper};--ink:${ink};--faint:${ink};--rule:color-mix(in srgb,${ink} 30%,${paper});color-scheme:${dark ? 'dark' : 'light'}}`;
}

function colourOr(colour: unknown, otherwise: string): string {
  return typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour) ? colour : otherwise;
}
