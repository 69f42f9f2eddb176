import type { Dataset } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';
import { inWords, surelyApart } from '../spans.js';

/**
 * Compares the dates of events that happen once to a body (its foundation, opening and closing), and the date of business in
 * printed minutes with that of its session.
 */
export const twoDatesForOneEvent: AuditRule = {
  name: 'two-dates-for-one-event',
  matter: 'dates',
  finds: 'One event with two dates.',
  find: (dataset) => [...ofEvents(dataset), ...ofMinutes(dataset)],
};

const once = ['foundation', 'opening', 'closing'];

function ofEvents({ events }: Dataset): FindingDraft[] {
  return events.flatMap((first, index) =>
    events.slice(index + 1).flatMap((second) => {
      const same = once.includes(first.kind) && first.kind === second.kind;
      if (!same || !first.body || first.body !== second.body) return [];
      if (!first.date || !second.date || !surelyApart(first.date, second.date)) return [];
      return [
        {
          strength: 'contradiction' as const,
          text: `${first.body.name.en}: two dates are told for its ${first.kind}, ${inWords(first.date)} and ${inWords(second.date)}.`,
          sides: [first, second].map((one) =>
            side(`${one.text}: ${inWords(one.date)}`, point(one, 'date', 'text')),
          ),
        },
      ];
    }),
  );
}

function ofMinutes({ minutes }: Dataset): FindingDraft[] {
  return minutes.flatMap((item) => {
    const { session, date } = item;
    if (!date || !session?.date || !surelyApart(date, session.date)) return [];
    return [
      {
        strength: 'contradiction' as const,
        text: `“${item.text}” is dated ${inWords(date)}, but its session ${session.id} ${inWords(session.date)}.`,
        sides: [
          side(`${item.text}: ${inWords(date)}`, point(item, 'date')),
          side(`${session.id}: ${inWords(session.date)}`, point(session, 'date')),
        ],
      },
    ];
  });
}
