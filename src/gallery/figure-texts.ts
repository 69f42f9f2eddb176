import type { DrawnFigure } from '../figures/drawn-figure.js';
import { captionText, figureCaption, worksBehind } from '../figures/figure-caption.js';
import { figureBibliography } from '../figures/latex-figure.js';
import { asSentence } from '../language/as-sentence.js';
import type { Language } from '../language/language.js';

/** All that is said of a figure in one language, and what can be copied of it. */
export interface FigureTexts {
  readonly title: string;
  /** The paragraphs below the chart: what is shown, cases and source in short, source in full. */
  readonly caption: readonly string[];
  /** The text alternative of the chart. */
  readonly description: string;
  /** The caption in one paragraph, for a paper. */
  readonly captionText: string;
  /** The figure as a bibliography names it, with the works and the record behind it. */
  readonly citation: string;
  /** The same works and the record as BibTeX. */
  readonly bibtex: string;
}

/**
 * What is said of a figure.
 *
 * @param figure - the figure
 * @param language - the language
 * @param assumed - a sentence on what it assumes otherwise than the record; none if empty
 * @returns its texts
 */
export function figureTexts(figure: DrawnFigure, language: Language, assumed = ''): FigureTexts {
  const told = figureCaption(figure, language);
  const caption = { ...told, shown: [told.shown, assumed].filter(Boolean).join(' ') };
  const { title: record, version } = figure.record;
  const { title, shown, cases, source, reference } = caption;
  return {
    title,
    caption: [shown, [cases, source].filter(Boolean).join(' '), reference].filter(Boolean),
    description: figure.draw({ language }).description,
    captionText: captionText(caption),
    citation: [asSentence(title), reference].filter(Boolean).join(' '),
    bibtex: figureBibliography({ sources: worksBehind(figure), title: record, version }),
  };
}
