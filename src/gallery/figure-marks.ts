import { htmlText } from '../escapes/html-text.js';
import type { DrawnFigure } from '../figures/drawn-figure.js';

/**
 * The attributes by which the browser finds a figure: its name, its notebook, and the bodies that it is about.
 *
 * @param figure - the figure
 * @returns the attributes of its card as of its page
 */
export function figureMarks({ name, notebook = '', bodies }: DrawnFigure): string {
  return `data-figure="${name}" data-notebook="${htmlText(notebook)}" data-bodies="${htmlText(bodies.join(' '))}"`;
}
