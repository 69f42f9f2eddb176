import { join } from 'node:path';
import type { DrawnFigure } from '../figures/drawn-figure.js';
import { figureBibliography, latexCatalogue } from '../figures/latex-figure.js';
import { writeFigure } from '../figures/write-figure.js';
import { writeWhole } from '../files/write-files.js';
import { writeGallery } from '../gallery/write-gallery.js';
import { type Language, languages } from '../language/language.js';
import type { Dataset } from '../records/records.js';
import { doesNotFit } from '../render/does-not-fit.js';

/** Where figures go, and whether what is not ours may be replaced there. */
export interface Target {
  readonly folder: string;
  readonly replace: boolean;
}

/** What was made of the figures of notebooks. */
export interface FiguresMade {
  /** By notebook, how many figures, and how many files. */
  readonly made: ReadonlyMap<string, { readonly figures: number; readonly files: number }>;
  /** Figures that cannot be drawn in a language, and why. */
  readonly leftOut: readonly {
    readonly figure: string;
    readonly language: Language;
    readonly why: string;
  }[];
}

/** Writes figures in each language, with a catalogue of those that could be drawn, and the gallery. */
export async function drawFigures(
  dataset: Dataset,
  drawn: readonly DrawnFigure[],
  { folder, replace }: Target,
  progress: (text: string) => void,
): Promise<FiguresMade> {
  const made = new Map<string, { figures: number; files: number }>();
  const leftOut: FiguresMade['leftOut'][number][] = [];
  for (const figure of drawn) {
    let written = 0;
    for (const language of languages) {
      progress(`${figure.notebook}: figure ${figure.name} (${language})`);
      try {
        const options = { language, replace };
        written += (await writeFigure(figure, join(folder, language), options)).length;
      } catch (error) {
        // One that does not fit does not keep the others from being made.
        if (!doesNotFit(error)) throw error;
        leftOut.push({ figure: figure.name, language, why: error.message });
      }
    }
    const notebook = figure.notebook ?? '';
    const before = made.get(notebook) ?? { figures: 0, files: 0 };
    const figures = before.figures + (written > 0 ? 1 : 0);
    made.set(notebook, { figures, files: before.files + written });
  }
  if (drawn.length > 0) {
    const works = figureBibliography(dataset);
    for (const language of languages) {
      const isLeftOut = ({ name }: DrawnFigure) =>
        leftOut.some((one) => one.figure === name && one.language === language);
      const names = drawn.filter((figure) => !isLeftOut(figure)).map(({ name }) => name);
      writeWhole(join(folder, language, 'figures.tex'), latexCatalogue(names));
      writeWhole(join(folder, language, 'figures.bib'), works);
    }
    progress('the gallery');
    await writeGallery(folder, dataset, drawn, { replace });
  }
  return { made, leftOut };
}
