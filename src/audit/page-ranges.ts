/** Pages as a note cites them: one page, where first and last are the same. */
export interface PageRange {
  /** Number of the volume, as printed; empty if none is. */
  readonly volume: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Reads the pages of a citation. An elided range is completed: `136-40` means 136 to 140.
 *
 * @param locator - pages separated by commas, with a volume before the page or a footnote behind it: `i. 161-2`, `442 n. 26`
 * @returns the pages in the order of the citation; parts that are not pages are left out
 * @example
 * ```ts
 * pageRanges('288, 136-40') // => [{ volume: '', first: 288, last: 288 }, { volume: '', first: 136, last: 140 }]
 * pageRanges('i. 161-2') // => [{ volume: 'i', first: 161, last: 162 }]
 * pageRanges('442 n. 26') // => [{ volume: '', first: 442, last: 442 }]
 * ```
 */
export function pageRanges(locator: string): PageRange[] {
  return locator.split(',').flatMap((part) => {
    const match = /^(?:([ivxlc]+)\.\s*)?(\d+)(?:\s*[-–]\s*(\d+))?(?:\s+n\.\s*\d+)?$/.exec(
      part.trim(),
    );
    if (!match) return [];
    const [, volume = '', first = '', end = first] = match;
    const last = end.length < first.length ? first.slice(0, -end.length) + end : end;
    return [{ volume, first: Number(first), last: Number(last) }];
  });
}

/** Writes pages as a note would, in full: `161–162`. */
export function writePages({ volume, first, last }: PageRange): string {
  const pages = first === last ? String(first) : `${first}–${last}`;
  return volume ? `${volume}. ${pages}` : pages;
}
