import { inPercent } from '../../language/in-percent.js';
import { firstLanguage } from '../../language/language.js';
import { writePartOf } from '../../language/write-part-of.js';
import type { Composition, Dataset, Statement } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';
import { seatTotals } from '../seat-totals.js';

/**
 * Compares a stated share, in percent, with the seats of the party in each composition of the body, on whatever authority. A
 * stated share may be rounded to the whole percent, and one that is "about" may miss by five. It is a contradiction if every
 * composition disagrees and the share is exact; otherwise doubtful: a share may have been hoped for, or be told on one of
 * several authorities.
 */
export const shareAgainstSeats: AuditRule = {
  name: 'share-against-seats',
  matter: 'counts',
  finds: 'A stated share that the seats do not bear out.',
  find: (dataset) =>
    dataset.statements
      .filter((one) => one.measure === 'share' && one.body && one.party)
      .flatMap((statement) => compare(dataset, statement)),
};

function compare(dataset: Dataset, statement: Statement): FindingDraft[] {
  const { body, party, text, value, bound } = statement;
  if (!party) return [];
  const shares = dataset.compositions
    .filter((one) => one.body === body)
    .flatMap((composition) => {
      const own = seatTotals(composition, party.id)?.all;
      const all = seatTotals(composition)?.all;
      return own === undefined || !all ? [] : [{ composition, own, all, share: (100 * own) / all }];
    });
  const differing = shares.filter(({ share }) => !agrees(statement, share));
  if (differing.length === 0) return [];
  const firm = bound === 'exact' && differing.length === shares.length;
  const inWords = differing
    .map(
      ({ composition, own, all, share }) =>
        `${writePartOf(own, all, firstLanguage)} seats (${composition.authority}) are ${inPercent(share.toFixed(1), firstLanguage)}`,
    )
    .join(', ');
  return [
    {
      strength: firm ? 'contradiction' : 'doubtful',
      text: `A share of ${bound === 'exact' ? '' : `${bound.replace('-', ' ')} `}${inPercent(`${value}`, firstLanguage)} is stated (${text}), but ${inWords}.`,
      sides: [
        side(`${text}: ${inPercent(`${value}`, firstLanguage)}`, point(statement, 'value')),
        ...differing.map(({ composition, own, all, share }) =>
          side(
            `${composition.authority}: ${writePartOf(own, all, firstLanguage)} = ${inPercent(share.toFixed(1), firstLanguage)}`,
            ...seatsOf(composition),
          ),
        ),
      ],
    },
  ];
}

function seatsOf(composition: Composition) {
  return composition.seats.map((row) => point(row, 'seats'));
}

function agrees({ value, bound }: Statement, share: number): boolean {
  if (bound === 'at-least') return share >= value - 0.5;
  if (bound === 'at-most') return share <= value + 0.5;
  return Math.abs(share - value) <= (bound === 'about' ? 5 : 0.5);
}
