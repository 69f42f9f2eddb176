import type { Citation, Dataset } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';
import { type PageRange, pageRanges, writePages } from '../page-ranges.js';
import { listed } from '../words.js';

/**
 * Finds a range of two or more pages that different notes give, for one work or for several: one of them may have been copied
 * from another. Left out are the ranges of a whole article or chapter, which every note to it repeats.
 *
 * A single page often recurs by chance or because one matter stands on it, so it counts only if three or more works are cited
 * at it within ten notes.
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
    return groups.flatMap((group) => {
      if (group[0]?.single) return singlePage(group);
      return new Set(group.map((one) => one.citation.note)).size < 2 ? [] : [draft(group)];
    });
  },
};

interface Place {
  readonly citation: Citation;
  readonly pages: string;
  readonly single: boolean;
}

/** How far apart notes may stand for a single page to count. */
const noteDistance = 10;
const worksAtOnePage = 3;

function cited({ citations }: Dataset): Place[] {
  return citations
    .filter((citation) => citation.locatorType === 'page')
    .flatMap((citation) =>
      pageRanges(citation.locator ?? '')
        .filter((range) => !isWholeWork(citation, range))
        .map((range) => ({
          citation,
          pages: writePages(range),
          single: range.first === range.last,
        })),
    );
}

function isWholeWork({ source }: Citation, { first, last }: PageRange): boolean {
  return pageRanges(String(source.page ?? '')).some(
    (whole) => whole.first === first && whole.last === last,
  );
}

function singlePage(group: readonly Place[]): FindingDraft[] {
  const near = group.filter((one) => worksNear(group, one) >= worksAtOnePage);
  return near.length === 0 ? [] : [draft(near)];
}

function worksNear(group: readonly Place[], { citation }: Place): number {
  const near = group.filter((one) => Math.abs(one.citation.note - citation.note) <= noteDistance);
  return new Set(near.map((one) => one.citation.source)).size;
}

function draft(group: readonly Place[]): FindingDraft {
  const notes = [...new Set(group.map((one) => one.citation.note))];
  const works = new Set(group.map((one) => one.citation.source)).size;
  const [first] = group;
  return {
    strength: 'doubtful',
    text: `Notes ${listed(notes.map(String))} give the same ${first?.single ? 'page' : 'pages'} ${first?.pages}${works > 1 ? ` of ${works} different works` : ' of one work'}.`,
    sides: group.map(({ citation, pages }) =>
      side(
        `note ${citation.note}: ${citation.source.title ?? citation.source.id}, ${pages}`,
        point('citations', citation),
      ),
    ),
  };
}
