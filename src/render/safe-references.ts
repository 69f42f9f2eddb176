/** The schemes of links that a picture may have: those that open a page or a letter. */
const linkSchemes = ['http:', 'https:', 'mailto:'];

/**
 * Whether a mark may link to an address: one of the web or of a letter, written out. An address without a scheme leads elsewhere for
 * each reader, and one of another scheme may run as code when it is clicked.
 *
 * @param uri - the address
 * @returns true for `http:`, `https:` and `mailto:`
 * @example
 * ```ts
 * isSafeLink('https://example.org/') // => true
 * isSafeLink('java\nscript:alert(1)') // => false
 * ```
 */
export function isSafeLink(uri: string): boolean {
  return URL.canParse(uri) && linkSchemes.includes(new URL(uri).protocol);
}

/** Where a picture's own references lead: to a part of the picture. */
const ownReference = /url\(\s*(?:&quot;|["'])?#[^)]*\)/gi;

/** Functions of style sheets that fetch, and the escape with which their names can be hidden. */
const fetching = /\\|@import|(?:url|src|image|image-set|-webkit-image-set|cross-fade)\s*\(/i;

/** Attributes whose value is a text or a link, which is judged as such. */
const plain = /^(?:aria-[a-z]+|(?:xlink:)?href|id|role|class|d|xmlns(?::xlink)?|target|rel)$/;

/**
 * The first value in the tags of a picture with which it would ask for something outside of it: `url(http://…)` as a fill.
 *
 * @param svg - the picture
 * @returns the value as it stands in the picture; undefined if it asks for nothing
 * @example
 * ```ts
 * outsideReference('<path fill="url(http://example.org/#a)"/>') // => 'url(http://example.org/#a)'
 * outsideReference('<path fill="url(#a)"/>') // => undefined
 * ```
 */
export function outsideReference(svg: string): string | undefined {
  for (const [tag] of svg.matchAll(/<[^<>]+>/g)) {
    for (const [, name = '', value = ''] of tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)) {
      if (!plain.test(name) && fetching.test(value.replace(ownReference, ''))) return value;
    }
  }
  return undefined;
}
