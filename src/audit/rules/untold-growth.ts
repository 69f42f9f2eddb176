import type { HistoricalDate } from '../../calendar/index.js';
import type { Composition, Dataset } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';
import { seatTotals } from '../seat-totals.js';
import { inWords, surelyBefore } from '../spans.js';

/**
 * Compares the size of a body, or of a party in it, with its size in the composition before, where the source tells of no
 * change between the two: no entry, resignation, appointment, merger or foundation of the body on a date between them.
 *
 * Compared are: a group of seats that is named as the "existing", "previous", "former" or "old" members with the whole
 * composition before; a stated number of members or delegates of a body or party with the composition before.
 */
export const untoldGrowth: AuditRule = {
  name: 'untold-growth',
  matter: 'counts',
  finds: 'A body that grew or shrank without a change being told.',
  find: (dataset) => [...existingMembers(dataset), ...statedMembers(dataset)],
};

const changes = ['entry', 'resignation', 'appointment', 'merger', 'foundation'];

function existingMembers(dataset: Dataset): FindingDraft[] {
  return dataset.compositions.flatMap((composition) => {
    const before = compositionBefore(dataset, composition, composition.date);
    const total = before && seatTotals(before)?.all;
    if (!before || total === undefined) return [];
    return composition.seats
      .filter((row) => /\b(existing|previous|former|old)\b/i.test(row.group ?? ''))
      .filter((row) => row.seats !== total && !changed(dataset, before, composition.date))
      .map((row) => ({
        strength: 'doubtful' as const,
        text: `${composition.body.name.en} had ${total} members from ${inWords(before.date)}, but ${row.seats} “${row.group}” are counted on ${inWords(composition.date)}, and no change between the two is told.`,
        sides: [
          side(
            `${before.seats.map((one) => one.seats).join(' + ')} = ${total}`,
            ...before.seats.map((one) => point(one, 'seats')),
          ),
          side(`${row.seats} ${row.group}`, point(row, 'seats')),
        ],
      }));
  });
}

function statedMembers(dataset: Dataset): FindingDraft[] {
  return dataset.statements.flatMap((statement) => {
    const { body, party, from, value } = statement;
    if (!body || !from || !['members', 'delegates'].includes(statement.measure)) return [];
    const before = compositionBefore(dataset, { body, authority: 'official' }, from);
    const totals = before && seatTotals(before, party?.id);
    if (!before || !totals || statement.bound !== 'exact') return [];
    if (value === totals.all || value === totals.filled || changed(dataset, before, from))
      return [];
    const rows = before.seats.filter((row) => !party || row.party === party);
    return [
      {
        strength: 'doubtful' as const,
        text: `${party ? `${party.name.en} in ${body.name.en}` : body.name.en}: ${totals.all} members from ${inWords(before.date)}, but ${value} on ${inWords(from)} (${statement.text}), and no change between the two is told.`,
        sides: [
          side(`${totals.all} members`, ...rows.map((row) => point(row, 'seats'))),
          side(`${statement.text}: ${value}`, point(statement, 'value', 'from')),
        ],
      },
    ];
  });
}

/** The last composition of the body on the same authority that surely began before a date. */
function compositionBefore(
  dataset: Dataset,
  { body, authority }: Pick<Composition, 'body' | 'authority'>,
  date: HistoricalDate | undefined,
): Composition | undefined {
  return dataset.compositions
    .filter((one) => one.body === body && one.authority === authority)
    .filter((one) => surelyBefore(beginning(one), date))
    .sort((a, b) => (a.date?.earliest ?? 0) - (b.date?.earliest ?? 0))
    .at(-1);
}

/** An interval tells from when to when a composition lasted, unless it is a month. */
function beginning({ date }: Composition): HistoricalDate | undefined {
  return date?.precision === 'interval' ? { ...date, latest: date.earliest } : date;
}

function changed(dataset: Dataset, before: Composition, by: HistoricalDate | undefined): boolean {
  return dataset.events.some(
    (event) =>
      event.body === before.body &&
      changes.includes(event.kind) &&
      surelyBefore(beginning(before), event.date) &&
      surelyBefore(event.date, by),
  );
}
