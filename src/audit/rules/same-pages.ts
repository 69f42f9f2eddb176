import type { Citation, Dataset } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';
import { type PageRange, pageRanges, writePages } from '../page-ranges.js';
import { listed } from '../words.js';

/**
 * Finds a range of two or more pages that different notes give, for one work or for several: one of them may have been copied
 * from another. Left out are the ranges of a whole article or chapter, which every note to it repeats, and what is no sign of a
 * copy: a single page, which recurs by chance, and the pages of one work in notes that follow one another, which go on with it.
 */
export const samePages: AuditRule = {
  name: 'same-pages',
  matter: 'notes',
  finds: 'The same pages given by different notes.',
  find: (dataset) => {
    const places = cited(dataset);
    const groups = [...new Set(places.map((one) => one.pages))].map((pages) =>
      places.filter((one) => one.pages === pages),
    );
    return groups.filter(isCopied).map(draft);
  },
};

interface Place {
  readonly citation: Citation;
  readonly pages: string;
}

function cited({ citations }: Dataset): Place[] {
  return citations
    .filter((citation) => citation.locatorType === 'page')
    .flatMap((citation) =>
      pageRanges(citation.locator ?? '')
        .filter((range) => range.first !== range.last && !isWholeWork(citation, range))
        .map((range) => ({ citation, pages: writePages(range) })),
    );
}

function isWholeWork({ source }: Citation, { first, last }: PageRange): boolean {
  return pageRanges(String(source.page ?? '')).some(
    (whole) => whole.first === first && whole.last === last,
  );
}

function isCopied(group: readonly Place[]): boolean {
  const notes = [...new Set(group.map((one) => one.citation.note))].sort((a, b) => a - b);
  const goesOn = notes.every((note, index) => index === 0 || note - (notes[index - 1] ?? 0) === 1);
  return notes.length > 1 && (worksOf(group) > 1 || !goesOn);
}

function worksOf(group: readonly Place[]): number {
  return new Set(group.map((one) => one.citation.source)).size;
}

function draft(group: readonly Place[]): FindingDraft {
  const notes = [...new Set(group.map((one) => one.citation.note))];
  const works = worksOf(group);
  return {
    strength: 'doubtful',
    text: `Notes ${listed(notes.map(String))} give the same pages ${group[0]?.pages}${works > 1 ? ` of ${works} different works` : ' of one work'}.`,
    sides: group.map(({ citation, pages }) =>
      side(
        `note ${citation.note}: ${citation.source.title ?? citation.source.id}, ${pages}`,
        point(citation),
      ),
    ),
  };
}
