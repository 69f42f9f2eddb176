import type { Gathered } from '../gathered.js';
import { hasHeadings, type Profile } from './profile.js';

/** Roll calls of German parliaments as abgeordnetenwatch.de collects them: votes, polls and mandates, known by their numbers. */
export const abgeordnetenwatch: Profile = {
  name: 'abgeordnetenwatch',
  about: 'abgeordnetenwatch.de: mandates, polls and votes of German parliaments',
  bodyKind: 'assembly',
  columns(table) {
    if (hasHeadings(table, 'mandate_id', 'poll_id', 'vote')) {
      const columns = { mandate_id: 'person', poll_id: 'vote', vote: 'option' } as const;
      return { layout: 'ballots', columns: { ...columns, mandate: 'leave' } };
    }
    if (hasHeadings(table, 'poll_id', 'poll_title', 'poll_date')) {
      const columns = { poll_id: 'vote', poll_title: 'title', poll_date: 'date' } as const;
      const words = { poll_description: 'text', legislature_period: 'body' } as const;
      return { layout: 'totals', columns: { ...columns, ...words, legislature_id: 'leave' } };
    }
    if (!hasHeadings(table, 'mandate_id', 'fraction_names', 'fraction_starts')) return undefined;
    const columns = { mandate_id: 'person', politician: 'name', party: 'party' } as const;
    const days = { start_date: 'from', end_date: 'to' } as const;
    const left = { mandate: 'leave', politician_url: 'leave', fraction_ids: 'leave' } as const;
    return { layout: 'people', columns: { ...columns, ...days, ...left } };
  },
  amend: datePartiesOf,
};

/** The group of a mandate counts from the day on that stands with it, and to which it belonged before is not told. */
function datePartiesOf({ people, said }: Gathered): void {
  let dated = 0;
  for (const { kept, parties, spans } of people.values()) {
    const [party, ...others] = parties;
    const from = kept.get('fraction_starts');
    if (party === undefined || others.length > 0 || !/^\d{4}-\d\d-\d\d$/.test(from ?? '')) continue;
    // The days of the seat say nothing of the group.
    const seats = spans.splice(0).map(({ from: first, to }) => ({ from: first, to }));
    spans.push(...seats, {
      party,
      from,
      to: kept.get('fraction_ends') || undefined,
      isAffiliation: true,
    });
    dated += 1;
  }
  if (dated > 0) said.push(`the group of ${dated} mandates counts from the day that is told on`);
}
