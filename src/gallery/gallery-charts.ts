import type { ThemeName } from '../charts/theme.js';
import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';
import type { DrawnFigure } from '../figures/drawn-figure.js';
import type { Language } from '../language/language.js';
import { withoutTexts } from '../render/html.js';
import { compileSpec, layOut } from '../render/scene.js';
import type { GalleryChart, GalleryCharts } from './gallery-chart.js';
import { changesBetween, type Json, withChanges } from './json-changes.js';

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
    const laidOut = await layOut(light);
    const spec = plain(withoutTexts(JSON.parse(laidOut.vega) as object));
    // Themes differ in colours, not in places: what is laid out in one is in all.
    const changes = async (theme: ThemeName) => {
      const other = withChanges(
        plain(laidOut.spec),
        changesBetween(plain(light), plain(draw(theme))),
      );
      const drawn = other as unknown as VegaLiteSpec;
      const changed = changesBetween(spec, await vegaOf(drawn));
      // A chart of one's own may differ in more: then it is drawn, which refuses what leads or asks for something outside.
      if (!changed.every(([, value]) => isPlain(value))) await layOut(drawn);
      return changed;
    };
    const { width: wide, height } = laidOut;
    return {
      width: wide,
      height,
      spec,
      dark: await changes('dark'),
      print: await changes('print'),
    };
  };
  return { wide: await at('174mm'), narrow: await at('84mm') };
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
