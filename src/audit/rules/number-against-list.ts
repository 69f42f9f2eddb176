import type { HistoricalDate } from '../../calendar/index.js';
import { type Dataset, type Person, partyAt, type Statement } from '../../records/index.js';
import { type AuditRule, type FindingDraft, type Pointer, point, side } from '../audit-rule.js';
import { evidenceFor, nearness } from '../evidence-for.js';
import { inWords, surelyApart } from '../spans.js';
import { listed } from '../words.js';

/**
 * Compares a stated number of people with the people whom the source names beside it: members of the same body who entered on
 * the same date, those concerned in an event of the same body (or, where the number names only a party, in an event or a motion),
 * or those present at a session.
 *
 * The two belong together if they rest on one passage, or on one paragraph with the same body or party. More names than the
 * number are a finding; fewer are not, because a list may be of examples. The strength is `contradiction` where number and
 * names share a day, or a passage if no date is told; else `doubtful`: not all those named in the paragraph need be meant.
 */
export const numberAgainstList: AuditRule = {
  name: 'number-against-list',
  matter: 'counts',
  finds: 'A stated number of people, and a list beside it that names more.',
  find: (dataset) =>
    dataset.statements
      .filter((one) => ['people', 'members', 'delegates'].includes(one.measure))
      .filter((one) => one.bound === 'exact' || one.bound === 'at-most')
      .flatMap((statement) => compare(dataset, statement)),
};

interface Named {
  readonly person: Person;
  readonly pointer: Pointer;
  readonly date: HistoricalDate | undefined;
}

interface List {
  readonly of: string;
  readonly names: readonly Named[];
}

function compare(dataset: Dataset, statement: Statement): FindingDraft[] {
  const stated = evidenceFor(dataset, 'statements', statement.id);
  for (const list of lists(dataset, statement)) {
    const near = list.names
      .filter(
        ({ person, date }) =>
          !statement.party || partyAt(person, date ?? statement.from) === statement.party,
      )
      .map((one) => {
        const { table, id } = one.pointer;
        return { ...one, nearness: nearness(stated, evidenceFor(dataset, table, id)) };
      })
      .filter((one) => one.nearness !== 'apart');
    const possible = near.filter(
      (one) => !one.date || !statement.from || !surelyApart(one.date, statement.from),
    );
    const certain = possible.filter((one) =>
      one.date && statement.from
        ? sameDay(one.date, statement.from)
        : one.nearness === 'passage' && !(one.date && one.date.precision === 'interval'),
    );
    const firm = people(certain).length > statement.value;
    const names = firm ? certain : possible;
    if (people(names).length > statement.value) {
      return [draft(statement, list.of, names, firm)];
    }
  }
  return [];
}

function sameDay(a: HistoricalDate, b: HistoricalDate): boolean {
  return a.precision === 'day' && a.earliest === b.earliest && a.latest === b.latest;
}

function people(names: readonly Named[]): Person[] {
  return [...new Set(names.map((one) => one.person))];
}

function draft(
  statement: Statement,
  of: string,
  names: readonly Named[],
  firm: boolean,
): FindingDraft {
  const persons = people(names);
  const namesInWords = listed(persons.map((person) => person.name.en));
  return {
    strength: firm ? 'contradiction' : 'doubtful',
    text: `${statement.value} ${statement.unit} are stated (${statement.text}), but ${persons.length} are named ${of}: ${namesInWords}.`,
    sides: [
      side(`${statement.text}: ${statement.value}`, point(statement, 'value', 'from', 'to')),
      side(`${persons.length} named: ${namesInWords}`, ...names.map((one) => one.pointer)),
    ],
  };
}

/** The lists that the statement can be about: of its body, or of anything if it names none but a party. */
function lists(dataset: Dataset, { body, party, from }: Statement): List[] {
  const members = dataset.memberships.filter((one) => one.body === body);
  const concerned = [...dataset.events, ...dataset.motions].flatMap((matter) => {
    const rows = dataset.participants.filter(
      (one) => one.event === matter || one.motion === matter,
    );
    const of = matter.table === 'events' ? matter.body : undefined;
    return body === of && (body || party) ? [{ matter, rows }] : [];
  });
  return [
    {
      of: `as members beside it${from ? ` with a date that can be ${inWords(from)}` : ''}`,
      names: members.map((one) => ({
        person: one.person,
        pointer: point(one),
        date: one.from,
      })),
    },
    ...concerned.flatMap(({ matter, rows }) =>
      (['subject', 'acted', 'addressed', 'signed'] as const).map((role) => ({
        of: `as concerned in “${matter.text}”`,
        names: rows
          .filter((one) => one.role === role)
          .map((one) => ({
            person: one.person,
            pointer: point(one),
            date: one.event?.date,
          })),
      })),
    ),
    ...dataset.sessions
      .filter((session) => session.body === body)
      .map((session) => ({
        of: `as present at ${session.id}`,
        names: dataset.attendance.flatMap((one) =>
          one.session === session && one.person
            ? [{ person: one.person, pointer: point(one), date: session.date }]
            : [],
        ),
      })),
  ];
}
