import { type DrawnFigure, isListed } from '../figures/drawn-figure.js';
import { recordInFolder } from '../figures/write-figures.js';
import { type Language, languages } from '../language/language.js';
import type { Dataset } from '../records/records.js';
import { doesNotFit } from '../render/does-not-fit.js';
import { inTurns, threadsThatDraw } from '../threads/in-turns.js';
import { assumedVariants } from './assumed-variants.js';
import type { PackedCharts } from './packed-charts.js';

/** The charts of figures, as the page of a gallery has them. */
export interface DrawnCharts {
  /** The charts of each figure that fits, as each is assumed, by language. */
  readonly drawn: ReadonlyMap<DrawnFigure, ReadonlyMap<Language, PackedCharts>>;
  readonly leftOut: readonly LeftOut[];
}

/** A figure that does not fit, and why, in the words of its error. */
export interface LeftOut {
  readonly figure: DrawnFigure;
  readonly why: string;
}

/** A figure under one of its choices, in a language. */
interface Turn {
  /** The figure, as the record lists it. */
  readonly figure: DrawnFigure;
  readonly variant: DrawnFigure;
  /** The place of the variant among those of the figure. */
  readonly place: number;
  readonly language: Language;
}

/**
 * Draws the charts of a gallery: the figures as each is assumed, in each language, several at once in threads of their own.
 *
 * @param figures - the figures
 * @param record - the record from which they are drawn
 * @param options - until when this thread has other things to do: other threads draw meanwhile
 * @returns the charts; a figure that does not fit in one of them is left out
 * @throws the error of `after`
 */
export async function drawCharts(
  figures: readonly DrawnFigure[],
  record: Dataset,
  { after }: { readonly after?: Promise<unknown> } = {},
): Promise<DrawnCharts> {
  const turns = figures.flatMap((figure) =>
    assumedVariants(figure).flatMap(({ figure: variant }, place) =>
      languages.map((language): Turn => ({ figure, variant, place, language })),
    ),
  );
  // What packs the charts is loaded where they are packed: few who import the package write a gallery.
  const { packedCharts } = await import('./packed-charts.js');
  const ground = recordInFolder(record);
  const done = inTurns({
    tasks: turns,
    run: ({ variant, language }) => packedCharts(variant, language),
    others: {
      module: 'bundle/charts-in-threads',
      name: 'listedVariantCharts',
      ground,
      tell: ({ figure, place, language }) =>
        isListed(figure) && figure.record === record
          ? { name: figure.name, place, language }
          : undefined,
    },
    threads: ground === undefined ? 1 : threadsThatDraw(turns.length),
    after,
  });
  const drawn = new Map<DrawnFigure, Map<Language, PackedCharts>>();
  const leftOut: LeftOut[] = [];
  let place = 0;
  for await (const one of done) {
    const { figure, variant, language } = turns[place]!;
    place += 1;
    if (one.status === 'fulfilled') {
      const charts = drawn.get(variant) ?? new Map<Language, PackedCharts>();
      drawn.set(variant, charts.set(language, one.value));
    } else if (!doesNotFit(one.reason)) {
      throw one.reason;
    } else if (!leftOut.some((other) => other.figure === figure)) {
      leftOut.push({ figure, why: one.reason.message });
    }
  }
  return { drawn, leftOut };
}
