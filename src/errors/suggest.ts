import { distance } from 'fastest-levenshtein';

/**
 * Known words close to one that is not known.
 *
 * @param word - the word as it was given
 * @param known - the words there are
 * @returns up to three: those that hold it or are held by it, then those a few letters away, the closest first
 * @example
 * ```ts
 * suggest('vtes', ['votes', 'sessions', 'seats']) // => ['votes']
 * suggest('antonov', ['antonov-ovseenko', 'lenin']) // => ['antonov-ovseenko']
 * suggest('zzzz', ['votes']) // => []
 * ```
 */
export function suggest(word: string, known: readonly string[]): string[] {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return [...new Set(known)]
    .map((one) => ({ one, letters: distance(wanted, one.toLowerCase()) }))
    .map(({ one, letters }) => ({ one, letters: one.includes(wanted) ? 0 : letters }))
    .filter(({ letters }) => letters <= limit)
    .sort((a, b) => a.letters - b.letters)
    .slice(0, 3)
    .map(({ one }) => one);
}

/** The suggestions as the end of a message. */
export function didYouMean(word: string, known: readonly string[]): string {
  const close = suggest(word, known);
  return close.length > 0 ? `; did you mean ${close.join(' or ')}?` : '';
}

/** What is near to a value that cannot be, as a part of its problem: nothing where nothing is near. */
export type Nearest = { readonly nearest?: readonly string[] };

/**
 * The suggestions for many words, of which some come again and again: each is looked for once.
 *
 * @param known - the words there are
 * @returns what is near to a word, as a part of a problem
 * @example
 * ```ts
 * nearestAmong(['votes', 'seats'])('vtes') // => { nearest: ['votes'] }
 * nearestAmong(['votes', 'seats'])('zzzz') // => {}
 * ```
 */
export function nearestAmong(known: readonly string[]): (word: string) => Nearest {
  const found = new Map<string, Nearest>();
  return (word) => {
    const had = found.get(word);
    if (had) return had;
    const close = suggest(word, known);
    const near = close.length > 0 ? { nearest: close } : {};
    found.set(word, near);
    return near;
  };
}

/** The suggestions behind what was expected: ` (did you mean left-srs?)`; nothing for what is no text, or near to none. */
export function nearest(given: unknown, known: readonly string[]): string {
  const close = typeof given === 'string' ? didYouMean(given, known) : '';
  return close && ` (${close.slice('; '.length)})`;
}
