import type { HistoricalDate } from '../../calendar/index.js';
import type { Dataset, Person } from '../../records/index.js';
import { type AuditRule, type FindingDraft, type Pointer, point, side } from '../audit-rule.js';
import { inWords, surelyBefore } from '../spans.js';

/**
 * Compares what happened to a person with the order that it must have: nobody is released before being arrested, and nobody
 * acts, sits, votes or takes up a post after being killed.
 */
export const orderOfLife: AuditRule = {
  name: 'order-of-life',
  matter: 'dates',
  finds: 'A person released before being arrested, or acting after being killed.',
  find: (dataset) =>
    dataset.people.flatMap((person) => [
      ...releasedBeforeArrested(dataset, person),
      ...actingAfterDeath(dataset, person),
    ]),
};

interface Deed {
  readonly what: string;
  readonly date: HistoricalDate | undefined;
  readonly pointers: readonly Pointer[];
}

function suffered(dataset: Dataset, person: Person, kind: string): Deed[] {
  return dataset.participants.flatMap((one) =>
    one.person === person && one.role === 'subject' && one.event?.kind === kind
      ? [
          {
            what: one.event.text,
            date: one.event.date,
            pointers: [point(one.event, 'date'), point(one)],
          },
        ]
      : [],
  );
}

function releasedBeforeArrested(dataset: Dataset, person: Person): FindingDraft[] {
  const arrests = suffered(dataset, person, 'arrest');
  return suffered(dataset, person, 'release').flatMap((release) => {
    // One of several arrests may be the one before the release.
    if (!arrests.every((arrest) => surelyBefore(release.date, arrest.date))) return [];
    return arrests.slice(0, 1).map((arrest) => draft(person, 'was released', release, arrest));
  });
}

function actingAfterDeath(dataset: Dataset, person: Person): FindingDraft[] {
  return suffered(dataset, person, 'killing').flatMap((death) =>
    deeds(dataset, person)
      .filter((deed) => surelyBefore(death.date, deed.date))
      .map((deed) => draft(person, 'was killed', death, deed)),
  );
}

function deeds(dataset: Dataset, person: Person): Deed[] {
  return [
    ...dataset.participants.flatMap((one) =>
      one.person === person && one.event && one.role !== 'subject'
        ? [{ what: one.event.text, date: one.event.date, pointers: [point(one)] }]
        : [],
    ),
    ...dataset.attendance.flatMap((one) =>
      one.person === person
        ? [
            {
              what: `present at ${one.session.id}`,
              date: one.session.date,
              pointers: [point(one)],
            },
          ]
        : [],
    ),
    ...dataset.memberships.flatMap((one) =>
      one.person === person
        ? [{ what: one.post, date: one.from, pointers: [point(one, 'from')] }]
        : [],
    ),
    ...suffered(dataset, person, 'release'),
    ...suffered(dataset, person, 'arrest'),
  ];
}

function draft(person: Person, fate: string, first: Deed, later: Deed): FindingDraft {
  return {
    strength: 'contradiction',
    text: `${person.name.en} ${fate} on ${inWords(first.date)} (${first.what}), before ${inWords(later.date)} (${later.what}).`,
    sides: [
      side(`${first.what}: ${inWords(first.date)}`, ...first.pointers),
      side(`${later.what}: ${inWords(later.date)}`, ...later.pointers),
    ],
  };
}
