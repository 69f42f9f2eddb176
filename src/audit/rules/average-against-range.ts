import type { Composition, Dataset, Statement } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';
import { seatTotals } from '../seat-totals.js';

/**
 * Compares an average (or usual) attendance with the numbers between which it must lie: not above the most members that the
 * party or body had in any composition, and not below a number that the source states as the least, nor above one that it
 * states as the most.
 */
export const averageAgainstRange: AuditRule = {
  name: 'average-against-range',
  matter: 'counts',
  finds: 'An average outside the range of what it averages.',
  find: (dataset) =>
    dataset.statements
      .filter((one) => ['average-attendance', 'usual-attendance'].includes(one.measure))
      .flatMap((average) => [...aboveMembers(dataset, average), ...beyondLimits(dataset, average)]),
};

function aboveMembers(dataset: Dataset, average: Statement): FindingDraft[] {
  const sizes = dataset.compositions
    .filter((one) => one.body === average.body)
    .flatMap((composition) => {
      const totals = seatTotals(composition, average.party?.id);
      return totals ? [{ composition, size: totals.all }] : [];
    });
  const largest = [...sizes].sort((a, b) => b.size - a.size)[0];
  if (!largest || average.bound === 'at-most' || average.value <= largest.size) return [];
  return [
    {
      strength: 'contradiction',
      text: `An attendance of ${average.value} is stated (${average.text}), more than the ${largest.size} members.`,
      sides: [
        side(`${average.text}: ${average.value}`, point(average, 'value')),
        side(`${largest.size} members at most`, ...seatsOf(largest.composition, average)),
      ],
    },
  ];
}

function seatsOf(composition: Composition, { party }: Statement) {
  return composition.seats
    .filter((row) => !party || row.party === party)
    .map((row) => point(row, 'seats'));
}

function beyondLimits(dataset: Dataset, average: Statement): FindingDraft[] {
  if (average.measure !== 'average-attendance' || average.bound !== 'exact') return [];
  return dataset.statements
    .filter((one) => one.measure === 'usual-attendance')
    .filter((one) => one.body === average.body && one.party === average.party)
    .filter(
      (limit) =>
        (limit.bound === 'at-least' && average.value < limit.value) ||
        (limit.bound === 'at-most' && average.value > limit.value),
    )
    .map((limit) => ({
      strength: 'contradiction' as const,
      text: `An average of ${average.value} is stated (${average.text}), outside the limit of ${limit.value} (${limit.text}).`,
      sides: [average, limit].map((one) => side(`${one.text}: ${one.value}`, point(one, 'value'))),
    }));
}
