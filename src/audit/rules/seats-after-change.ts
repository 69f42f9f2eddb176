import type { Composition, Dataset, Party, Statement } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';
import { seatTotals } from '../seat-totals.js';

/**
 * Works out the adjusted seats of a party from the official ones, the seats challenged and the members not admitted, all of
 * them told by the source, and compares the result with the adjusted seats that it tells:
 * adjusted = official − challenged + not admitted.
 */
export const seatsAfterChange: AuditRule = {
  name: 'seats-after-change',
  matter: 'counts',
  finds: 'Adjusted seats that do not follow from the official ones and the change.',
  find: (dataset) =>
    dataset.compositions
      .filter((one) => one.authority === 'adjusted')
      .flatMap((adjusted) => compare(dataset, adjusted)),
};

function compare(dataset: Dataset, adjusted: Composition): FindingDraft[] {
  const { body } = adjusted;
  const official = dataset.compositions.findLast(
    (one) => one.body === body && one.authority === 'official' && sameTime(one, adjusted),
  );
  if (!official) return [];
  const parties = [...new Set(adjusted.seats.flatMap((row) => row.party ?? []))];
  return parties.flatMap((party) => {
    const change = (measure: string) =>
      dataset.statements.filter(
        (one) => one.measure === measure && one.body === body && one.party === party,
      );
    const challenged = change('challenged');
    const notAdmitted = change('not-admitted');
    const before = seatTotals(official, party.id)?.all;
    const after = seatTotals(adjusted, party.id)?.all ?? 0;
    const changes = [...challenged, ...notAdmitted];
    if (before === undefined || changes.some((one) => one.bound !== 'exact')) return [];
    const expected = before - total(challenged) + total(notAdmitted);
    if (changes.length === 0 || expected === after) return [];
    const reckoning = [
      String(before),
      ...challenged.map((one) => `− ${one.value}`),
      ...notAdmitted.map((one) => `+ ${one.value}`),
    ].join(' ');
    return [
      {
        strength: 'contradiction' as const,
        text: `${party.name.en} in ${body.name.en}: ${reckoning} is ${expected}, but the adjusted number told is ${after}.`,
        sides: [
          side(
            `${reckoning} = ${expected}`,
            ...seatsOf(official, party),
            ...changes.map((one) => point(one, 'value')),
          ),
          side(`${after} adjusted`, ...seatsOf(adjusted, party)),
        ],
      },
    ];
  });
}

/** Compositions of one occasion: where both are dated, of the same days. */
function sameTime(a: Composition, b: Composition): boolean {
  return !a.date || !b.date || a.date.earliest === b.date.earliest;
}

function total(statements: readonly Statement[]): number {
  return statements.reduce((sum, one) => sum + one.value, 0);
}

function seatsOf(composition: Composition, party: Party) {
  return composition.seats.filter((row) => row.party === party).map((row) => point(row, 'seats'));
}
