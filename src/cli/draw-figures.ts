import { join } from 'node:path';
import type { DrawnFigure } from '../figures/drawn-figure.js';
import { figureBibliography, latexCatalogue } from '../figures/latex-figure.js';
import { writeFigures } from '../figures/write-figures.js';
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
  const asked = drawn.flatMap((figure) =>
    languages.map((language) => ({
      figure,
      language,
      folder: join(folder, language),
      options: { language, replace },
    })),
  );
  const files = new Map<DrawnFigure, number>(drawn.map((figure) => [figure, 0]));
  let place = 0;
  const tell = () => {
    const next = asked[place];
    if (next) progress(`${next.figure.notebook}: figure ${next.figure.name} (${next.language})`);
  };
  tell();
  for await (const written of writeFigures(asked)) {
    const { figure, language } = asked[place]!;
    if ('files' in written) files.set(figure, files.get(figure)! + written.files.length);
    // One that does not fit does not keep the others from being made.
    else if (!doesNotFit(written.error)) throw written.error;
    else leftOut.push({ figure: figure.name, language, why: written.error.message });
    place += 1;
    tell();
  }
  for (const [figure, written] of files) {
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
