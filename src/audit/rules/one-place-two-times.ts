import type { Citation, Dataset } from '../../records/index.js';
import { type AuditRule, type FindingDraft, type Pointer, point, side } from '../audit-rule.js';
import { type DocumentedDate, documentedDates } from '../field-dates.js';
import { inWords, leastDaysApart } from '../spans.js';

/**
 * Finds one page or leaf that two notes cite for matters far apart in time. A page of minutes or a leaf of a file holds the
 * business of a sitting or of some weeks; more than sixty days between the nearest matters of the two notes are doubtful.
 * The time of a note is that of the records that rest on the passages which the note ends.
 */
export const onePlaceTwoTimes: AuditRule = {
  name: 'one-place-two-times',
  matter: 'notes',
  finds: 'One place in a work cited for matters far apart in time.',
  find: (dataset) => {
    const documented = documentedDates(dataset);
    const { citations } = dataset;
    return citations.flatMap((first, index) =>
      citations
        .slice(index + 1)
        .filter((second) => second.note !== first.note && samePlace(first, second))
        .flatMap((second) => compare(dataset, documented, first, second)),
    );
  },
};

const mostDays = 60;

function samePlace(a: Citation, b: Citation): boolean {
  const parts = (one: Citation) => (one.locator ?? '').split(/,\s*/).filter((part) => part !== '');
  return (
    a.source === b.source &&
    a.locatorType === b.locatorType &&
    parts(a).some((part) => parts(b).includes(part))
  );
}

function compare(
  dataset: Dataset,
  documented: ReadonlyMap<number, DocumentedDate[]>,
  first: Citation,
  second: Citation,
): FindingDraft[] {
  const pairs = (documented.get(first.note) ?? []).flatMap((one) =>
    (documented.get(second.note) ?? []).map((other) => ({
      one,
      other,
      days: leastDaysApart(one.date, other.date),
    })),
  );
  const nearest = [...pairs].sort((a, b) => a.days - b.days)[0];
  if (!nearest || nearest.days <= mostDays) return [];
  const { one, other, days } = nearest;
  const place = `${first.source.title ?? first.source.id}, ${first.asPrinted ?? first.locator}`;
  return [
    {
      strength: 'doubtful',
      text: `Notes ${first.note} and ${second.note} give one place (${place}) for matters at least ${days} days apart, ${inWords(one.date)} and ${inWords(other.date)}.`,
      sides: [
        side(`note ${first.note}: ${inWords(one.date)}`, point(first), matter(one)),
        side(`note ${second.note}: ${inWords(other.date)}`, point(second), matter(other)),
      ],
    },
  ];

  function matter({ table, id, field }: DocumentedDate): Pointer {
    const dated = dataset.evidence.some(
      (row) => row.table === table && row.record === id && row.field === 'date',
    );
    return point({ table, id }, ...(dated ? ['date'] : [field]));
  }
}
