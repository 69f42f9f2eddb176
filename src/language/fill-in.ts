/** A place in a text for a number or a name: `{party}`. */
const place = /\{([a-z][A-Za-z]*)\}/g;

/**
 * Whether a text has places for numbers or names.
 *
 * @param text - the text
 * @returns true for `of {members} members`
 * @example
 * ```ts
 * hasPlaces('of {members} members') // => true
 * ```
 */
export function hasPlaces(text: string): boolean {
  return text.search(place) >= 0;
}

/**
 * Fills the places of a text. What is filled in stands as it is: a name may hold braces and dollar signs of its own.
 *
 * @param text - the text, with places such as `{party}`
 * @param values - what stands in them, by name
 * @param otherwise - what stands in a place that has no value; the place itself unless told
 * @returns the text with its values
 * @example
 * ```ts
 * fillIn('{party} has {seats} seats', { party: 'The {seats} $& party', seats: '7' }) // => 'The {seats} $& party has 7 seats'
 * ```
 */
export function fillIn(
  text: string,
  values: Readonly<Record<string, string>>,
  otherwise: (place: string) => string = (whole) => whole,
): string {
  return text.replace(place, (whole: string, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : otherwise(whole),
  );
}
