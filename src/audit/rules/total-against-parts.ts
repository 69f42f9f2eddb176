import type { Composition, Dataset, Statement } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';
import { evidenceFor, nearness } from '../evidence-for.js';
import { seatTotals } from '../seat-totals.js';
import { inWords, surelyApart } from '../spans.js';

/**
 * Compares a stated number of members, delegates or people with the seats of an official composition of the same body on the
 * same date, party by party or in all, and a stated total with the stated numbers of the parties in its own paragraph.
 *
 * A composition is of the same date as a statement if the two dates can be one day; where either has none, if both rest on one
 * paragraph. A statement without a party agrees with the whole composition, with its filled part or with any one row of it:
 * the source may state a part in words that name the body only. Parts that sum to more than the total are a contradiction; parts
 * that sum to less are doubtful, since the source need not tell all of them.
 */
export const totalAgainstParts: AuditRule = {
  name: 'total-against-parts',
  matter: 'counts',
  finds: 'A stated total that is not the sum of its parts.',
  find: (dataset) => [...againstSeats(dataset), ...againstStatements(dataset)],
};

const measures = ['members', 'delegates', 'people'];

function againstSeats(dataset: Dataset): FindingDraft[] {
  return dataset.statements
    .filter((statement) => measures.includes(statement.measure) && statement.body)
    .flatMap((statement) =>
      dataset.compositions
        .filter((one) => one.body === statement.body && one.authority === 'official')
        .filter((one) => sameTime(dataset, statement, one))
        .flatMap((composition) => compare(statement, composition)),
    );
}

function sameTime(dataset: Dataset, statement: Statement, composition: Composition): boolean {
  if (statement.from && composition.date) return !surelyApart(statement.from, composition.date);
  const stated = evidenceFor(dataset, 'statements', statement.id);
  const parts = composition.seats.flatMap((row) => evidenceFor(dataset, 'seats', row.id));
  return nearness(stated, parts) !== 'apart';
}

function compare(statement: Statement, composition: Composition): FindingDraft[] {
  const totals = seatTotals(composition, statement.party?.id);
  if (!totals) return [];
  const rows = composition.seats.filter(
    (row) => statement.party === undefined || row.party === statement.party,
  );
  const sums = [totals.filled, totals.all];
  const accepted = statement.party ? sums : [...sums, ...rows.map((row) => row.seats)];
  if (accepted.some((sum) => agrees(statement, sum))) return [];
  // A number of people may be a part of the members; more people than members cannot be.
  if (statement.measure === 'people' && statement.value < totals.all) return [];
  const who = statement.party ? `${statement.party.name.en} ` : '';
  return [
    {
      strength:
        totals.all < statement.value || statement.bound === 'about' ? 'doubtful' : 'contradiction',
      text: `${statement.value} ${statement.unit} are stated (${statement.text}), but the ${who}seats in ${composition.body.name.en} of ${inWords(composition.date)} sum to ${totals.all}.`,
      sides: [
        side(`${statement.text}: ${statement.value}`, point(statement, 'value')),
        side(
          `${rows.map((row) => row.seats).join(' + ')} = ${totals.all}`,
          ...rows.map((row) => point(row, 'seats')),
        ),
      ],
    },
  ];
}

/** An approximate number agrees within a tenth. */
function agrees({ value, bound }: Statement, sum: number): boolean {
  if (bound === 'at-least') return sum >= value;
  if (bound === 'at-most') return sum <= value;
  return bound === 'about' ? Math.abs(sum - value) <= value / 10 : sum === value;
}

function againstStatements(dataset: Dataset): FindingDraft[] {
  const numbers = dataset.statements.filter((one) => measures.includes(one.measure) && one.body);
  return numbers
    .filter((total) => total.party === undefined && total.bound !== 'at-least')
    .flatMap((total) => {
      const parts = numbers.filter(
        (part) =>
          part.party !== undefined &&
          part.body === total.body &&
          part.measure === total.measure &&
          part.from?.written === total.from?.written &&
          part.bound !== 'at-most' &&
          nearness(evidenceOfStatement(dataset, total), evidenceOfStatement(dataset, part)) !==
            'apart',
      );
      const sum = parts.reduce((before, part) => before + part.value, 0);
      if (sum <= total.value) return [];
      return [
        {
          strength: 'contradiction' as const,
          text: `The parties’ numbers sum to ${sum}, more than the ${total.value} stated in all (${total.text}).`,
          sides: [
            side(`${total.text}: ${total.value}`, point(total, 'value')),
            side(
              `${parts.map((part) => part.value).join(' + ')} = ${sum}`,
              ...parts.map((part) => point(part, 'value')),
            ),
          ],
        },
      ];
    });
}

function evidenceOfStatement(dataset: Dataset, statement: Statement) {
  return evidenceFor(dataset, 'statements', statement.id);
}
