import type { HistoricalDate } from '../../calendar/index.js';
import type { Body, Dataset } from '../../records/index.js';
import { type AuditRule, type FindingDraft, type Pointer, point, side } from '../audit-rule.js';
import { inWords, surelyBefore } from '../spans.js';

/**
 * Compares the dates of a body's sessions, of business in its minutes and of memberships in it with the life of the body: from
 * its foundation or opening to its closing. The first session of a congress stands for its opening where no event tells one; the
 * sessions told of other bodies are only some of theirs.
 *
 * A session outside is a contradiction. Minutes or a membership outside are doubtful: a congress may report on earlier business,
 * and members may be named before a body first meets.
 */
export const outsideLifeOfBody: AuditRule = {
  name: 'outside-life-of-body',
  matter: 'dates',
  finds: 'A session, minutes or a membership dated outside the life of its body.',
  find: (dataset) =>
    dataset.bodies.flatMap((body) => {
      const opening = earliest(openings(dataset, body));
      const closing = dataset.events.find((one) => one.body === body && one.kind === 'closing');
      const end = closing?.date && {
        date: closing.date,
        pointer: point(closing, 'date'),
      };
      return business(dataset, body).flatMap((one) => [
        ...outside(body, one, opening, 'before it opened', surelyBefore(one.date, opening?.date)),
        ...outside(body, one, end, 'after it closed', surelyBefore(end?.date, one.date)),
      ]);
    }),
};

interface Dated {
  readonly date: HistoricalDate;
  readonly pointer: Pointer;
}

function openings(dataset: Dataset, body: Body): Dated[] {
  const events = dataset.events.flatMap((one) =>
    one.body === body && ['opening', 'foundation'].includes(one.kind) && one.date
      ? [{ date: one.date, pointer: point(one, 'date') }]
      : [],
  );
  if (events.length > 0 || !body.kind.endsWith('congress')) return events;
  return dataset.sessions.flatMap((one) =>
    one.body === body && one.date ? [{ date: one.date, pointer: point(one, 'date') }] : [],
  );
}

function earliest(dated: readonly Dated[]): Dated | undefined {
  const first = ({ date }: Dated) => date.earliest ?? Number.NEGATIVE_INFINITY;
  return [...dated].sort((a, b) => first(a) - first(b))[0];
}

interface Business extends Dated {
  readonly what: string;
  readonly firm: boolean;
}

function business(dataset: Dataset, body: Body): Business[] {
  return [
    ...dataset.sessions.flatMap((one) =>
      one.body === body && one.date
        ? [
            {
              what: `the session ${one.id}`,
              date: one.date,
              pointer: point(one, 'date'),
              firm: true,
            },
          ]
        : [],
    ),
    ...dataset.minutes.flatMap((one) =>
      one.body === body && one.date
        ? [
            {
              what: `“${one.text}” in its minutes (note ${one.citationNote})`,
              date: one.date,
              pointer: point(one, 'date', 'page'),
              firm: false,
            },
          ]
        : [],
    ),
    ...dataset.memberships.flatMap((one) =>
      one.body === body && one.from
        ? [
            {
              what: `the membership of ${one.person.name.en} (${one.post})`,
              date: one.from,
              pointer: point(one, 'from'),
              firm: false,
            },
          ]
        : [],
    ),
  ];
}

function outside(
  body: Body,
  { what, date, pointer, firm }: Business,
  limit: Dated | undefined,
  when: string,
  isOutside: boolean,
): FindingDraft[] {
  if (!isOutside || !limit) return [];
  return [
    {
      strength: firm ? 'contradiction' : 'doubtful',
      text: `${body.name.en}: ${what} is dated ${inWords(date)}, ${when} on ${inWords(limit.date)}.`,
      sides: [
        side(`${what}: ${inWords(date)}`, pointer),
        side(`${when}: ${inWords(limit.date)}`, limit.pointer),
      ],
    },
  ];
}
