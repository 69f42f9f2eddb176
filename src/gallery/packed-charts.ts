import type { DrawnFigure } from '../figures/drawn-figure.js';
import { figuresLoadedAgain, type RecordInFolder } from '../figures/write-figures.js';
import type { Language } from '../language/language.js';
import { assumedVariants } from './assumed-variants.js';
import type { GalleryChart, GalleryCharts, StoredCharts } from './gallery-chart.js';
import { galleryCharts } from './gallery-charts.js';
import { changesBetween, type Json } from './json-changes.js';
import { packed } from './packed.js';

/** The charts of a figure in one language, as the page has them: packed, and how much room they take. */
export interface PackedCharts {
  readonly wide: Pick<GalleryChart, 'width' | 'height'>;
  readonly narrow: Pick<GalleryChart, 'width' | 'height'>;
  /** {@link StoredCharts} in letters. */
  readonly letters: string;
}

/**
 * Lays out and packs the charts of a figure.
 *
 * @param figure - the figure
 * @param language - the language
 * @returns its charts, packed
 * @throws ArgumentError if it does not fit
 */
export async function packedCharts(figure: DrawnFigure, language: Language): Promise<PackedCharts> {
  const charts = await galleryCharts(figure, language);
  const room = ({ width, height }: GalleryChart) => ({ width, height });
  return {
    wide: room(charts.wide),
    narrow: room(charts.narrow),
    letters: packed(storedCharts(charts) as unknown as Json),
  };
}

/** Charts as the page holds them: the narrow one by what differs from the wide one. */
function storedCharts({ wide, narrow: { spec, ...narrow } }: GalleryCharts): StoredCharts {
  return { wide, narrow: { ...narrow, changes: changesBetween(wide.spec, spec) } };
}

/** A figure of those that a record has, under one of the choices of its assumption, as it is told to another thread. */
export interface ListedVariant {
  readonly name: string;
  /** The place of the variant among those of the figure. */
  readonly place: number;
  readonly language: Language;
}

/**
 * What makes the charts of figures of a record in another thread, which loads it anew.
 *
 * @param record - its folder, and what its contents are known by
 * @returns what makes the charts of a figure
 * @throws ToolkitError if the files in the folder have changed since
 * @internal
 */
export function listedVariantCharts(
  record: RecordInFolder,
): (variant: ListedVariant) => Promise<PackedCharts> {
  const figureNamed = figuresLoadedAgain(record);
  return ({ name, place, language }) =>
    packedCharts(assumedVariants(figureNamed(name))[place]!.figure, language);
}
