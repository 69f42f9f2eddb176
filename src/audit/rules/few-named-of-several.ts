import type { Composition, Dataset } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';
import { seatTotals } from '../seat-totals.js';
import { inWords } from '../spans.js';
import { counted, listed } from '../words.js';

/**
 * Finds small bodies, of nine seats or fewer, of whose members the source names some and not the others. Who counts members by
 * name, or by party, counts too few of them. Of a larger body it is a matter of course that not all are named.
 */
export const fewNamedOfSeveral: AuditRule = {
  name: 'few-named-of-several',
  matter: 'people',
  finds: 'A small body of which some members are named and the others not.',
  find: (dataset) =>
    dataset.compositions
      .filter((one) => one.authority === 'official')
      .flatMap((composition) => compare(dataset, composition)),
};

const smallBody = 9;

function compare(dataset: Dataset, composition: Composition): FindingDraft[] {
  const seats = seatTotals(composition)?.all ?? 0;
  const members = dataset.memberships.filter((one) => one.body === composition.body);
  const people = [...new Set(members.map((one) => one.person))];
  if (seats > smallBody || people.length === 0 || people.length >= seats) return [];
  const names = listed(people.map((person) => person.name.en));
  return [
    {
      strength: 'trap',
      text: `${composition.body.name.en} had ${counted(seats, 'member')} from ${inWords(composition.date)}, of whom ${people.length === 1 ? 'one is' : `${people.length} are`} named: ${names}.`,
      sides: [
        side(counted(seats, 'seat'), ...composition.seats.map((row) => point(row, 'seats'))),
        side(
          `${people.length} named: ${names}`,
          ...members.map((one) => point(one, 'post', 'from', 'to')),
        ),
      ],
    },
  ];
}
