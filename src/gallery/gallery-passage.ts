import { inLanguage } from '../language/in-language.js';
import { firstLanguage, type Language } from '../language/language.js';
import type { FigureList } from '../records/figure-entries.js';
import type { Passage } from '../records/records.js';
import { languageOf } from '../render/language-of.js';
import { galleryWords } from './gallery-words.js';

/** Words of the source as the gallery shows them in one language. */
export interface GalleryPassage {
  readonly id: string;
  /** Where they stand: `¶ 27, n. 94`. */
  readonly place: string;
  readonly quote: string;
  /** The language of the quote, by its letters. */
  readonly language: Language;
  /** What they mean, where the reader has another language. */
  readonly gloss?: { readonly text: string; readonly language: Language };
}

/**
 * Words of the source for a reader: with their place, and with a gloss in the reader's language where the record has one, else in the
 * first; without where the words are in that language themselves.
 *
 * @param passage - the passage
 * @param reader - the language of the reader
 * @param glosses - what passages mean in other languages, as the record's file of figures tells it
 * @returns the passage as the gallery shows it
 */
export function galleryPassage(
  passage: Passage,
  reader: Language,
  glosses: FigureList['glosses'] = {},
): GalleryPassage {
  const { id, part, paragraph, note, quote } = passage;
  const language = languageOf(quote);
  const noteWord = inLanguage(galleryWords.note, reader);
  const place = {
    text: `¶ ${paragraph}`,
    note: `${noteWord} ${paragraph}`,
    caption: inLanguage(galleryWords.caption, reader),
  }[part];
  const own = Object.hasOwn(glosses, id) ? { ...glosses[id] }[reader] : undefined;
  const gloss: NonNullable<GalleryPassage['gloss']> =
    own === undefined
      ? { text: passage.gloss, language: firstLanguage }
      : { text: own, language: reader };
  // Words in letters of several scripts may be hard for one who reads the first language.
  const isPlain = gloss.text === quote || (language === reader && reader !== firstLanguage);
  return {
    id,
    place: note === undefined ? place : `${place}, ${noteWord} ${note}`,
    quote,
    language,
    ...(isPlain || !gloss.text ? {} : { gloss }),
  };
}
