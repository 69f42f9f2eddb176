import type { ThemeName } from '../charts/theme.js';
import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';
import type { DrawnFigure } from '../figures/drawn-figure.js';
import type { Language } from '../language/language.js';
import { withoutTexts } from '../render/html.js';
import { compileSpec, layOut } from '../render/scene.js';
import type { GalleryChart, GalleryCharts } from './gallery-chart.js';
import { changesBetween, type Json, withChanges } from './json-changes.js';
import { markColours, withInks } from './marked-colours.js';

/**
 * Lays out the charts of a figure for the gallery.
 *
 * @param figure - the figure
 * @param language - the language
 * @returns its charts without titles, which the page has
 */
export async function galleryCharts(
  figure: DrawnFigure,
  language: Language,
): Promise<GalleryCharts> {
  const at = async (width: string): Promise<GalleryChart> => {
    const draw = (theme: ThemeName) => figure.draw({ language, width, theme, title: false });
    const light = draw('screen');
    const others = [draw('dark'), draw('print')] as const;
    // What a chart says to whoever saves it, such as whether its words are outlines, is no part of the page.
    const { usermeta } = light;
    const shown = others.map((one) => plain({ ...one, usermeta }));
    const colours = markColours(plain(light), shown);
    if (colours === undefined) return drawnApart(light, others);
    // Themes differ in colours, not in places: what is laid out in one is in all.
    const laidOut = await layOut(colours.marked as unknown as VegaLiteSpec);
    const made = plain(withoutTexts(JSON.parse(laidOut.vega) as object));
    const { first, changes } = withInks(made, colours.inks, others.length);
    const [dark = [], print = []] = changes;
    return { width: laidOut.width, height: laidOut.height, spec: first, dark, print };
  };
  return { wide: await at('174mm'), narrow: await at('84mm') };
}

/** A chart of which the themes differ in more than colours: it is translated for each. */
async function drawnApart(
  light: VegaLiteSpec,
  [dark, print]: readonly [VegaLiteSpec, VegaLiteSpec],
): Promise<GalleryChart> {
  const laidOut = await layOut(light);
  const spec = plain(withoutTexts(JSON.parse(laidOut.vega) as object));
  const changes = async (theme: VegaLiteSpec) => {
    const other = withChanges(plain(laidOut.spec), changesBetween(plain(light), plain(theme)));
    const drawn = other as unknown as VegaLiteSpec;
    const changed = changesBetween(spec, await vegaOf(drawn));
    // A chart of one's own may differ in what leads or asks for something outside: drawing it refuses that.
    if (!changed.every(([, value]) => isPlain(value))) await layOut(drawn);
    return changed;
  };
  const { width, height } = laidOut;
  return { width, height, spec, dark: await changes(dark), print: await changes(print) };
}

/** Whether a value is nothing but a number or a colour. */
function isPlain(value: Json): boolean {
  return typeof value === 'string' ? /^#?[\da-z]+$/i.test(value) : typeof value === 'number';
}

async function vegaOf(spec: VegaLiteSpec): Promise<Json> {
  return plain(withoutTexts(await compileSpec(spec)));
}

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
