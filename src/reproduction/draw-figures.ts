import { join, relative, sep } from 'node:path';
import type { DrawnFigure } from '../figures/drawn-figure.js';
import { figureBibliography, latexCatalogue } from '../figures/latex-figure.js';
import { writeFigures } from '../figures/write-figures.js';
import { writeWhole } from '../files/write-files.js';
import { type DrawnCharts, drawCharts } from '../gallery/draw-charts.js';
import { writeGallery } from '../gallery/write-gallery.js';
import { type Language, languages } from '../language/language.js';
import type { Dataset } from '../records/records.js';
import { doesNotFit } from '../render/does-not-fit.js';
import { partsOfFigures, partsOfGallery } from './figure-parts.js';
import { hashOfFile, type Made } from './made-before.js';
import type { Parts } from './parts.js';
import { whyMade } from './why-made.js';

/** How figures are written. */
export interface DrawFiguresOptions {
  /** Where they go. */
  readonly folder: string;
  /** Whether what is not ours may be replaced there. */
  readonly replace: boolean;
  /** Told of each figure before it is written. */
  readonly progress: (text: string) => void;
  /** What was made before: what is as it would be made is left as it is; all is made if left out. */
  readonly before?: Readonly<Record<string, Made>> | undefined;
  /** Until when nothing is written, as that which the figures belong to is not made: other threads draw meanwhile. */
  readonly after: Promise<unknown>;
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
  /** Each figure, and the gallery: why it was made; undefined of one that was not, because it is as it would be. */
  readonly turns: readonly { readonly what: string; readonly why: string | undefined }[];
  /** From what each was made, and what came of it. */
  readonly figures: Readonly<Record<string, Made>>;
}

/** A figure in a language. */
interface Turn {
  readonly figure: DrawnFigure;
  readonly language: Language;
  readonly key: string;
  readonly from: Parts;
  readonly why: string | undefined;
}

/**
 * Writes figures in each language, with a catalogue of those that could be drawn, and the gallery.
 *
 * @throws the error of `after`; nothing is written then
 */
export async function drawFigures(
  dataset: Dataset,
  drawn: readonly DrawnFigure[],
  { folder, replace, progress, before, after }: DrawFiguresOptions,
): Promise<FiguresMade> {
  const parts = partsOfFigures();
  const turns = drawn.flatMap((figure) =>
    languages.map((language): Turn => {
      const key = `${language}/${figure.name}`;
      const from = parts(figure, language);
      const why = before ? whyMade(before[key], from, folder) : 'everything is made';
      return { figure, language, key, from, why };
    }),
  );
  const figures: Record<string, Made> = Object.fromEntries(
    turns.flatMap(({ key, why }) => (why === undefined ? [[key, before![key]!]] : [])),
  );
  const asked = turns.filter(({ why }) => why !== undefined);
  const options = (language: Language) => ({ language, replace });
  const page = drawn.length > 0 ? turnOfGallery(dataset, turns, { folder, before }) : undefined;
  const whenDue = (tell: () => void) => after.then(tell, () => {});
  let charts: DrawnCharts | undefined;
  if (page?.why !== undefined) {
    whenDue(() => progress('the charts of the gallery'));
    // First what is not written as it is made: what is, can be while other threads draw.
    charts = await drawCharts(drawn, dataset, { after });
  }
  let place = 0;
  const tell = () => {
    const next = asked[place];
    if (next) progress(`${next.figure.notebook}: figure ${next.figure.name} (${next.language})`);
  };
  whenDue(tell);
  const writing = asked.map(({ figure, language }) => ({
    figure,
    folder: join(folder, language),
    options: options(language),
  }));
  for await (const written of writeFigures(writing, { after })) {
    const { key, from } = asked[place]!;
    if ('files' in written) figures[key] = { from, files: hashesOf(written.files, folder) };
    // One that does not fit does not keep the others from being made.
    else if (!doesNotFit(written.error)) throw written.error;
    else figures[key] = { from, files: {}, leftOut: written.error.message };
    place += 1;
    tell();
  }
  const leftOut = turns.flatMap(({ figure, language, key }) => {
    const why = figures[key]?.leftOut;
    return why === undefined ? [] : [{ figure: figure.name, language, why }];
  });
  const told = drawn.flatMap((figure) => turnsTold(turns.filter((one) => one.figure === figure)));
  if (page) {
    const works = figureBibliography(dataset);
    for (const language of languages) {
      const isLeftOut = ({ name }: DrawnFigure) =>
        leftOut.some((one) => one.figure === name && one.language === language);
      const names = drawn.filter((figure) => !isLeftOut(figure)).map(({ name }) => name);
      writeWhole(join(folder, language, 'figures.tex'), latexCatalogue(names));
      writeWhole(join(folder, language, 'figures.bib'), works);
    }
    const { why, from } = page;
    told.push({ what: gallery, why });
    if (why === undefined) {
      figures[gallery] = before![gallery]!;
    } else {
      progress('the gallery');
      const path = await writeGallery(folder, dataset, drawn, { replace, charts });
      figures[gallery] = { from, files: hashesOf([path], folder) };
    }
  }
  return { made: madeOf(asked, figures), leftOut, turns: told, figures };
}

/** From what the gallery is made, and why it is; undefined where it is as it would be. */
function turnOfGallery(
  dataset: Dataset,
  figures: readonly Turn[],
  { folder, before }: Pick<DrawFiguresOptions, 'folder' | 'before'>,
): Pick<Turn, 'from' | 'why'> {
  const from = partsOfGallery(
    dataset,
    figures.map((turn) => turn.from),
  );
  return { from, why: before ? whyMade(before[gallery], from, folder) : 'everything is made' };
}

/** Why a figure was made: in each language, where the reasons are not the same. */
function turnsTold(turns: readonly Turn[]): { what: string; why: string | undefined }[] {
  const [first, ...others] = turns;
  if (first && others.every(({ why }) => why === first.why)) {
    return [{ what: first.figure.name, why: first.why }];
  }
  return turns.map(({ figure, language, why }) => ({ what: `${figure.name} (${language})`, why }));
}

/** What the gallery is called among what was made. */
const gallery = 'gallery';

/** How many figures and files were made of each notebook. */
function madeOf(
  turns: readonly Turn[],
  figures: Readonly<Record<string, Made>>,
): FiguresMade['made'] {
  const made = new Map<string, { figures: number; files: number }>();
  const counted = new Set<DrawnFigure>();
  for (const { figure, key } of turns) {
    const notebook = figure.notebook ?? '';
    const before = made.get(notebook) ?? { figures: 0, files: 0 };
    const files = Object.keys(figures[key]!.files).length;
    const isFirst = files > 0 && !counted.has(figure);
    if (isFirst) counted.add(figure);
    made.set(notebook, {
      figures: before.figures + (isFirst ? 1 : 0),
      files: before.files + files,
    });
  }
  return made;
}

function hashesOf(paths: readonly string[], folder: string): Parts {
  return Object.fromEntries(
    paths.map((path) => [
      relative(folder, path).split(sep).join('/'),
      hashOfFile(path) ?? 'absent',
    ]),
  );
}
