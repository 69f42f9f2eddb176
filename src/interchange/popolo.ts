import { ruleInWords } from '../analysis/votes/rule-in-words.js';
import { ruleThatHeld } from '../analysis/votes/rule-that-held.js';
import { dayOf } from '../calendar/calendar.js';
import { type HistoricalDate, inCalendar } from '../calendar/historical-date.js';
import { evidenceOf } from '../records/evidence-of.js';
import { partyOfBallot } from '../records/party-at.js';
import type {
  Ballot,
  Body,
  Dataset,
  Evidence,
  Membership,
  Motion,
  Name,
  Party,
  Person,
  Session,
  Source,
  Vote,
} from '../records/records.js';

/** A work from which something is derived. */
export interface PopoloLink {
  readonly url: string;
  readonly note?: string;
}

/** Another name of a person or organisation. */
export interface PopoloName {
  readonly name: string;
  readonly note?: string;
}

/** A person. */
export interface PopoloPerson {
  readonly id: string;
  readonly name: string;
  readonly other_names: readonly PopoloName[];
  readonly summary?: string;
  readonly sources?: readonly PopoloLink[];
}

/** A body, a party, or the group of a party in a body. */
export interface PopoloOrganization {
  readonly id: string;
  readonly name: string;
  readonly other_names?: readonly PopoloName[];
  readonly classification: string;
  readonly parent_id?: string;
  readonly sources?: readonly PopoloLink[];
}

/** A post of a body, whoever holds it. */
export interface PopoloPost {
  readonly id: string;
  readonly label: string;
  readonly organization_id: string;
}

/** A person in an organisation. */
export interface PopoloMembership {
  readonly id: string;
  readonly label?: string;
  readonly role?: string;
  readonly person_id: string;
  readonly organization_id: string;
  readonly post_id?: string;
  readonly start_date?: string;
  readonly end_date?: string;
  readonly sources?: readonly PopoloLink[];
}

/** A session of a body. */
export interface PopoloEvent {
  readonly id: string;
  readonly name: string;
  readonly classification: 'session';
  readonly organization_id: string;
  readonly start_date?: string;
  readonly end_date?: string;
  readonly attendees?: readonly { readonly id: string; readonly name: string }[];
  readonly sources?: readonly PopoloLink[];
}

/** A motion. */
export interface PopoloMotion {
  readonly id: string;
  readonly organization_id?: string;
  readonly legislative_session_id?: string;
  readonly creator_id?: string;
  readonly text?: string;
  readonly classification: string;
  readonly requirement?: string;
  readonly result?: 'pass' | 'fail';
  readonly sources?: readonly PopoloLink[];
}

/** How many chose an option; with a group, how many of it. */
export interface PopoloCount {
  readonly option: string;
  readonly value: number;
  readonly group_id?: string;
}

/** The vote of a person, or of a party group as a whole. */
export interface PopoloVote {
  readonly voter_id: string;
  readonly option: string;
  readonly group_id?: string;
}

/** A vote on a motion. */
export interface PopoloVoteEvent {
  readonly id: string;
  readonly identifier: string;
  readonly organization_id: string;
  readonly legislative_session_id: string;
  readonly motion_id: string;
  readonly result?: 'pass' | 'fail';
  readonly counts?: readonly PopoloCount[];
  readonly votes?: readonly PopoloVote[];
  readonly sources?: readonly PopoloLink[];
}

/** A dataset in the classes of Popolo. */
export interface PopoloDocument {
  readonly persons: readonly PopoloPerson[];
  readonly organizations: readonly PopoloOrganization[];
  readonly posts: readonly PopoloPost[];
  readonly memberships: readonly PopoloMembership[];
  readonly events: readonly PopoloEvent[];
  readonly motions: readonly PopoloMotion[];
  readonly vote_events: readonly PopoloVoteEvent[];
}

/**
 * A dataset in Popolo, the vocabulary that parliaments' data use for people, organisations, motions and votes.
 *
 * Only what is known is given. A count that the source does not tell is absent, and so is one told only as a limit, which
 * Popolo cannot say. Dates are Gregorian (ISO 8601); one not known to the day is given as the month or year in which it lies
 * whole, else not at all, and "about" a day is not given. Motions and vote events, for which Popolo asks the hour, carry none: their
 * date is that of the session. A stand told without a ballot ("opposed") is no vote; "refused to vote" is `not voting`. A name printed by the
 * source in place of another person's is not among a person's names.
 *
 * @param dataset - a loaded dataset
 * @returns lists of each class; identifiers are `person/…`, `body/…`, `party/…`, `group/body/party`, `post/…`, `membership/…`,
 *   `session/…`, `motion/…` and `vote/…`, and sources quote the words with their paragraph and note
 * @see The Popolo Project, Popolo specification, http://www.popoloproject.com/specs/
 * @example
 * ```ts
 * const { vote_events } = toPopolo(loadDataset());
 * const event = vote_events.find((one) => one.counts?.[0].value === 12);
 * event.counts // => [{ option: 'yes', value: 12 }, { option: 'no', value: 7 }]
 * event.result // => 'pass'
 * ```
 */
export function toPopolo(dataset: Dataset): PopoloDocument {
  const posts = new Map<string, PopoloPost>();
  for (const { post, body } of dataset.memberships) {
    const id = postId(post, body);
    if (id) posts.set(id, { id, label: post, organization_id: bodyId(body) });
  }
  return {
    persons: dataset.people.map((person) => toPerson(person, dataset)),
    organizations: [
      ...dataset.bodies.map((body) => toBody(body)),
      ...dataset.parties.map((party) => toParty(party)),
      ...partyGroups(dataset),
    ],
    posts: [...posts.values()],
    memberships: [
      ...dataset.memberships.map(toMembership),
      ...dataset.people.flatMap(partyMembership),
    ],
    events: dataset.sessions.map((session) => toEvent(session, dataset)),
    motions: dataset.motions.map((motion) => toMotion(motion, dataset)),
    vote_events: dataset.votes.map((vote) => toVoteEvent(vote, dataset)),
  };
}

const personId = (person: Person) => `person/${person.id}`;
const bodyId = (body: Body) => `body/${body.id}`;
const partyId = (party: Party) => `party/${party.id}`;
const groupId = (body: Body, party: Party) => `group/${body.id}/${party.id}`;
const sessionId = (session: Session) => `session/${session.id}`;

/** Being a member is no post of its own. */
function postId(post: string, body: Body): string | undefined {
  if (/^members?$/i.test(post)) return undefined;
  const words = post.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `post/${body.id}/${words.join('-')}`;
}

function toPerson(person: Person, dataset: Dataset): PopoloPerson {
  const printed = dataset.names
    .filter((one) => one.person === person && one.kind !== 'substitution')
    .map((one) => ({ name: one.spelling, note: 'as the source prints it' }));
  const names = [...translations(person.name), ...printed];
  return {
    id: personId(person),
    name: person.name.en,
    other_names: names.filter(
      ({ name }, index) => names.findIndex((one) => one.name === name) === index,
    ),
    ...given({ summary: person.description, sources: links(person) }),
  };
}

function translations(name: Name): PopoloName[] {
  return [
    { name: name.ru, note: 'Russian' },
    { name: name.el, note: 'Greek' },
  ].filter((one) => one.name !== name.en);
}

function toBody(body: Body): PopoloOrganization {
  const full = body.fullName;
  return {
    id: bodyId(body),
    name: full?.en ?? body.name.en,
    other_names: [
      ...(full ? [{ name: body.name.en, note: 'short' }, ...translations(full)] : []),
      ...(full ? [] : translations(body.name)),
    ],
    classification: body.kind,
    ...given({
      parent_id: body.partOf && bodyId(body.partOf),
      sources: links(body),
    }),
  };
}

function toParty(party: Party): PopoloOrganization {
  return {
    id: partyId(party),
    name: party.name.en,
    other_names: translations(party.name),
    classification: 'party',
    ...given({ sources: links(party) }),
  };
}

/** The groups that parties form in bodies, where seats or ballots are told of them. */
function partyGroups(dataset: Dataset): PopoloOrganization[] {
  const groups = new Map<string, PopoloOrganization>();
  const add = (body: Body, party: Party | undefined) => {
    if (!party) return;
    const id = groupId(body, party);
    groups.set(id, {
      id,
      name: `${party.name.en}, ${body.name.en}`,
      classification: 'party group',
      parent_id: bodyId(body),
    });
  };
  for (const { body, seats } of dataset.compositions) for (const row of seats) add(body, row.party);
  for (const { vote, party, person } of dataset.ballots) {
    if (!person) add(vote.session.body, party);
  }
  return [...groups.values()];
}

function toMembership(membership: Membership): PopoloMembership {
  const { id, person, body, post, vote, from, to } = membership;
  return {
    id: `membership/${id}`,
    ...given({ label: vote && `${post} (${vote} vote)` }),
    role: post,
    person_id: personId(person),
    organization_id: bodyId(body),
    ...given({
      post_id: postId(post, body),
      start_date: from && isoDate(from),
      end_date: to && isoDate(to),
      sources: links(membership),
    }),
  };
}

/** In a party by date as the record tells it, or in one throughout. */
function partyMembership(person: Person): PopoloMembership[] {
  const dated = person.affiliations.flatMap((one): PopoloMembership[] =>
    one.party
      ? [
          {
            id: `membership/${one.id}`,
            person_id: personId(person),
            organization_id: partyId(one.party),
            ...given({
              start_date: one.from && isoDate(one.from),
              end_date: one.to && isoDate(one.to),
              sources: links(one, 'party'),
            }),
          },
        ]
      : [],
  );
  if (dated.length > 0 || !person.party) return dated;
  return [
    {
      id: `membership/${person.id}/${person.party.id}`,
      person_id: personId(person),
      organization_id: partyId(person.party),
      ...given({ sources: links(person, 'party') }),
    },
  ];
}

function toEvent(session: Session, dataset: Dataset): PopoloEvent {
  const { body, date } = session;
  const people = dataset.attendance.flatMap((one) =>
    one.session === session && one.person ? [one.person] : [],
  );
  const day = date && isoDate(date);
  const written = date && `${date.written} (${date.calendar} calendar)`;
  const attendees = people.map((person) => ({ id: personId(person), name: person.name.en }));
  return {
    id: sessionId(session),
    name: [body.name.en, written].filter(Boolean).join(', '),
    classification: 'session',
    organization_id: bodyId(body),
    ...given({
      start_date: day,
      end_date: day,
      attendees: attendees.length > 0 ? attendees : undefined,
      sources: links(session),
    }),
  };
}

function toMotion(motion: Motion, dataset: Dataset): PopoloMotion {
  const votes = dataset.votes.filter((vote) => vote.motion === motion);
  const results = votes.map((vote) => resultOf(vote));
  const requirements = votes.map((vote) => {
    const held = ruleThatHeld(vote);
    return held.kind === 'told' ? ruleInWords(held.stated) : undefined;
  });
  return {
    id: `motion/${motion.id}`,
    classification: motion.kind,
    ...given({
      text: motion.text,
      organization_id: only(votes.map((vote) => bodyId(vote.session.body))),
      legislative_session_id: only(votes.map((vote) => sessionId(vote.session))),
      creator_id: motion.proposer && personId(motion.proposer),
      requirement: requirements.find(Boolean),
      result: only(results),
      sources: links(motion),
    }),
  };
}

/** The value that all agree on. */
function only<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

function resultOf(vote: Vote): 'pass' | 'fail' | undefined {
  if (vote.result === 'adopted') return 'pass';
  return vote.result === 'rejected' ? 'fail' : undefined;
}

const options: Readonly<Partial<Record<Ballot['option'], string>>> = {
  yes: 'yes',
  no: 'no',
  abstain: 'abstain',
  present: 'not voting',
  absent: 'absent',
  excused: 'absent',
  refused: 'not voting',
};

function toVoteEvent(vote: Vote, dataset: Dataset): PopoloVoteEvent {
  const { body } = vote.session;
  const totals = (['yes', 'no', 'abstain'] as const).flatMap((option) => {
    const value = vote[option];
    return value === undefined ? [] : [{ option, value }];
  });
  const ballots = dataset.ballots.filter((one) => one.vote === vote);
  const counts = [...totals, ...ballots.flatMap((ballot) => groupCount(ballot, body))];
  const votes = ballots.flatMap((ballot) => voteOf(ballot, body));
  return {
    id: `vote/${vote.id}`,
    identifier: vote.id,
    organization_id: bodyId(body),
    legislative_session_id: sessionId(vote.session),
    motion_id: `motion/${vote.motion.id}`,
    ...given({
      result: resultOf(vote),
      counts: counts.length > 0 ? counts : undefined,
      votes: votes.length > 0 ? votes : undefined,
      sources: links(vote),
    }),
  };
}

function groupCount(ballot: Ballot, body: Body): PopoloCount[] {
  const { person, party, count, bound = 'exact' } = ballot;
  const option = options[ballot.option];
  if (person || !party || !option || count === undefined || bound !== 'exact') return [];
  return [{ option, value: count, group_id: groupId(body, party) }];
}

/** The vote of a person; of a party group as a whole where the source names it without a number. */
function voteOf(ballot: Ballot, body: Body): PopoloVote[] {
  const { person, party, count } = ballot;
  const option = options[ballot.option];
  if (!option) return [];
  if (person) {
    const primary = partyOfBallot(ballot);
    return [
      { voter_id: personId(person), option, ...given({ group_id: primary && partyId(primary) }) },
    ];
  }
  return party && count === undefined ? [{ voter_id: groupId(body, party), option }] : [];
}

/** A date as closely as ISO 8601 can say it on the Gregorian calendar: day, month or year; undefined if less is known. */
function isoDate(date: HistoricalDate): string | undefined {
  const { earliest, latest, about } = date;
  if (about || earliest === undefined || latest === undefined) return undefined;
  if (earliest === latest) return inCalendar(date, 'gregorian');
  const [first, last] = [dayOf(earliest, 'gregorian'), dayOf(latest, 'gregorian')];
  if (first.year !== last.year) return undefined;
  return first.month === last.month
    ? `${first.year}-${String(first.month).padStart(2, '0')}`
    : String(first.year);
}

/** The evidence of a record as links to the work, each with the words; undefined if there is none with an address. */
function links(record: object, field?: string): PopoloLink[] | undefined {
  const made = new Map<string, PopoloLink>();
  for (const evidence of evidenceOf(record, field)) {
    const url = addressOf(evidence.passage.source);
    const note = quotation(evidence);
    if (url) made.set(`${url} ${note}`, { url, note });
  }
  return made.size > 0 ? [...made.values()] : undefined;
}

function addressOf(source: Source): string | undefined {
  if (source.DOI !== undefined) return `https://doi.org/${source.DOI}`;
  return source.URL === undefined ? undefined : String(source.URL);
}

function quotation({ field, certainty, passage }: Evidence): string {
  const { part, paragraph, quote, gloss, note, citations } = passage;
  const place = { text: `paragraph ${paragraph}`, note: `note ${paragraph}`, caption: 'caption' };
  const cites = citations.map(({ source, locator }) =>
    [source.title ?? source['container-title'] ?? source.id, locator].filter(Boolean).join(', '),
  );
  const documented = note === undefined ? '' : `; note ${note}`;
  const works = cites.length > 0 ? `: ${cites.join('; ')}` : '';
  return `${field} (${certainty}): «${quote}» [${gloss}], ${place[part]}${documented}${works}`;
}

/** The properties that have a value. */
function given<T extends object>(properties: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
