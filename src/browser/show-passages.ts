import type { GalleryPassage } from '../gallery/gallery-passage.js';
import { element } from './element.js';

/**
 * Shows words of the source: each with its place, in its own language, with a gloss where there is one.
 *
 * @param passages - the passages
 * @param placeOf - the identifier of the element of a passage
 * @returns a list
 */
export function showPassages(
  passages: readonly GalleryPassage[],
  placeOf: (passage: string) => string,
): HTMLElement {
  return element(
    'ul',
    { class: 'passages' },
    passages.map(({ id, place, quote, language, gloss }) =>
      element('li', { id: placeOf(id), tabindex: '-1' }, [
        element('span', { class: 'place' }, [place]),
        ' ',
        element('span', { class: 'quote', lang: language }, [`«${quote}»`]),
        ' ',
        element('code', { lang: 'en' }, [id]),
        ...(gloss ? [element('span', { class: 'gloss', lang: gloss.language }, [gloss.text])] : []),
      ]),
    ),
  );
}
