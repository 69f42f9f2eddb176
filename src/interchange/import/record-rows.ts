import { recordOption, type SourceOption } from '../../language/meaning/ballot-options.js';
import type {
  Gathered,
  GatheredBallot,
  GatheredPerson,
  GatheredSpan,
  GatheredVote,
} from './gathered.js';
import { neededShare } from './needed-share.js';

/** A row of a table of the record: the values of its columns; those that are left out are empty. */
export type RecordRow = Readonly<Record<string, string | number | undefined>>;

/** What is told of the record as a whole. */
export interface RecordSettings {
  /** Name of the body, where no column tells it. */
  readonly body: string | undefined;
  /** Kind of the body, as the form has it. */
  readonly bodyKind: string;
  /** Language of the names, by its code. */
  readonly language: string;
  /** What stands for a result that is not told. */
  readonly untoldResults: 'not-told' | 'majority';
  /** The options that ballots of the record may have. */
  readonly options: readonly string[];
  /** Whether the form has a table of the parties of persons by date. */
  readonly affiliations: boolean;
}

/** The tables of a record, and what is to be known of them. */
export interface RecordTables {
  readonly tables: ReadonlyMap<string, readonly RecordRow[]>;
  readonly said: readonly string[];
}

/**
 * Puts what files tell into the tables of a record. Counts that are not told are those of the ballots, and the note of the vote says so.
 *
 * @param gathered - what the files tell
 * @param settings - what is told of the record as a whole
 * @returns the rows of bodies, rules, parties, people, memberships, sessions, motions, votes and ballots
 */
export function recordTables(gathered: Gathered, settings: RecordSettings): RecordTables {
  const { language } = settings;
  const said: string[] = [];
  const bodies = namesWithIds();
  const parties = namesWithIds();
  const people = namesWithIds();
  const votes = namesWithIds();
  const memberships: RecordRow[] = [];
  const affiliations: RecordRow[] = [];
  const body = (vote: GatheredVote) => vote.body ?? settings.body ?? '';
  const kinds = new Map<string, string>();
  const sessions = new Map<string, { readonly id: string; readonly row: RecordRow }>();
  const sessionIds = namesWithIds();
  const motions: RecordRow[] = [];
  const voteRows: RecordRow[] = [];
  const { counts, ballots, unfit } = ballotRows(gathered, settings, { votes, people, parties });
  let counted = 0;
  const rules = new Map<string, RecordRow>();

  for (const [index, vote] of [...gathered.votes.values()].entries()) {
    const bodyId = bodies.idOf(body(vote), body(vote));
    if (vote.bodyKind !== undefined) kinds.set(bodyId, vote.bodyKind);
    // Of votes without a date it is not known whether they are of one session.
    const time = [body(vote), vote.session ?? '', vote.date ?? ''];
    const isTold = vote.session !== undefined || vote.date !== undefined;
    const sessionKey = isTold ? time.join('\n') : `${body(vote)}\n${index}`;
    const known = sessions.get(sessionKey) ?? {
      id: sessionIds.idOf(
        sessionKey,
        [body(vote), vote.date ?? vote.session ?? index + 1].join(' '),
      ),
      row: {},
    };
    sessions.set(sessionKey, {
      id: known.id,
      row: {
        id: known.id,
        body: bodyId,
        date: vote.date,
        calendar: vote.date === undefined ? undefined : 'civil',
        note: vote.session === undefined ? undefined : `Session as printed: ${vote.session}`,
      },
    });
    const id = votes.idOf(vote.key);
    const title = oneLine(vote.title ?? vote.text ?? nameOf(vote)) || id;
    const label = shortTitle(title);
    motions.push({
      id,
      kind: 'other',
      [`label_${language}`]: label,
      text: vote.text ?? (label === title ? undefined : title),
    });
    const own = counts.get(vote.key);
    const isCounted = own !== undefined && vote.yes === undefined && vote.no === undefined;
    if (isCounted) counted++;
    const [yes, no] = isCounted ? [own.yes, own.no] : [vote.yes, vote.no];
    const rule = vote.rule === undefined ? undefined : ruleRow(vote.rule, bodyId);
    if (rule !== undefined && !rules.has(String(rule.id))) rules.set(String(rule.id), rule);
    const note = [
      ...(isCounted ? ['Counts are those of the ballots'] : []),
      ...(vote.rule !== undefined && rule === undefined
        ? [`majority as printed: ${vote.rule}`]
        : []),
      ...vote.notes,
    ];
    voteRows.push({
      id,
      motion: id,
      session: known.id,
      result: vote.result ?? untoldResult(yes, no, settings),
      yes,
      no,
      abstain: isCounted ? own.abstain : vote.abstain,
      rule: rule?.id,
      note: note.join('; ') || undefined,
    });
  }

  const days = daysOfBallots(gathered);
  const peopleRows = [...gathered.people.values()].flatMap((person): RecordRow[] => {
    const id = people.idOf(person.key, person.name ?? person.key);
    const [party, ...others] = person.parties;
    for (const span of person.spans) {
      if (settings.affiliations && span.party !== undefined) {
        affiliations.push({
          id: `${id}-${affiliations.length + 1}`,
          person: id,
          party: parties.idOf(span.party, span.party),
          ...datesOf(span),
        });
      }
      const first = bodies.rows[0]?.id;
      if (first === undefined || span.isAffiliation) continue;
      memberships.push({
        id: `${id}-${memberships.length + 1}`,
        person: id,
        body: first,
        post: 'member',
        ...datesOf(span),
      });
    }
    const isChanged = settings.affiliations && changesParty(person, days.get(person.key));
    const isThroughout = party !== undefined && others.length === 0 && !isChanged;
    return [
      {
        id,
        [`name_${language}`]: oneLine(person.name ?? person.key.split('\n')[0] ?? id) || id,
        party: isThroughout ? parties.idOf(party, party) : undefined,
        note:
          [
            ...(others.length > 0 ? [`Parties: ${[party, ...others].join(', ')}`] : []),
            ...person.notes,
          ].join('; ') || undefined,
      },
    ];
  });

  if (counted > 0) {
    said.push(
      `${counted} of ${voteRows.length} votes have no counts in the files; theirs are counted from the ballots, and their notes say so`,
    );
  }
  const bare = voteRows.filter(({ yes, no }) => yes === undefined && no === undefined).length;
  if (bare > 0) {
    said.push(`${bare} of ${voteRows.length} votes have neither counts nor ballots in the files`);
  }
  for (const [option, count] of unfit) {
    said.push(`${count} ballots “${option}” are left out: the record has no option for them`);
  }
  const untold = voteRows.filter(({ result }) => result === 'not-told').length;
  if (untold > 0) {
    said.push(
      `${untold} of ${voteRows.length} votes have no result in the files: it is not told ("untoldResults": "majority" in a mapping takes more votes for than against for adoption)`,
    );
  }
  const named = ({ id, name }: { id: string; name: string }): RecordRow => ({
    id,
    [`name_${language}`]: name,
  });
  return {
    tables: new Map<string, readonly RecordRow[]>([
      [
        'bodies',
        bodies.rows.map((row) => ({ ...named(row), kind: kinds.get(row.id) ?? settings.bodyKind })),
      ],
      ['rules', [...rules.values()]],
      ['parties', parties.rows.map(named)],
      ['people', peopleRows],
      ['memberships', memberships],
      ['affiliations', affiliations],
      ['sessions', [...sessions.values()].map(({ row }) => row)],
      ['motions', motions],
      ['votes', voteRows],
      ['ballots', ballots],
    ]),
    said,
  };
}

function datesOf({ from, to }: GatheredSpan): RecordRow {
  return {
    from,
    from_calendar: from && 'civil',
    to,
    to_calendar: to && 'civil',
  };
}

interface Ids {
  readonly votes: Names;
  readonly people: Names;
  readonly parties: Names;
}

/** The ballots as rows, how many of each option a vote has, and how many have no option in the record. */
function ballotRows(gathered: Gathered, { options }: RecordSettings, ids: Ids) {
  const counts = new Map<string, { yes: number; no: number; abstain: number }>();
  const unfit = new Map<SourceOption, number>();
  const ballots: RecordRow[] = [];
  // Votes and people have their identifiers in the order in which the files name them.
  for (const vote of gathered.votes.values()) {
    ids.votes.idOf(vote.key, nameOf(vote));
  }
  for (const person of gathered.people.values()) {
    ids.people.idOf(person.key, person.name ?? person.key);
  }
  for (const ballot of gathered.ballots) {
    const count = counts.get(ballot.vote) ?? { yes: 0, no: 0, abstain: 0 };
    counts.set(ballot.vote, count);
    if (ballot.option === 'yes' || ballot.option === 'no' || ballot.option === 'abstain') {
      count[ballot.option] += ballot.weight ?? 1;
    }
    const option = recordOption(ballot.option, options);
    if (option === undefined) {
      unfit.set(ballot.option, (unfit.get(ballot.option) ?? 0) + 1);
      continue;
    }
    ballots.push(ballotRow(ballot, option, gathered, ids));
  }
  return { counts, ballots, unfit };
}

function ballotRow(
  ballot: GatheredBallot,
  option: string,
  gathered: Gathered,
  ids: Ids,
): RecordRow {
  const [vote, person] = [ids.votes.idOf(ballot.vote), ids.people.idOf(ballot.person)];
  const { parties } = gathered.people.get(ballot.person) ?? { parties: new Set() };
  const party = ballot.party;
  return {
    id: `${vote}-${person}`,
    vote,
    person,
    // The party of a person who has one only stands with the person.
    party: party === undefined || parties.size < 2 ? undefined : ids.parties.idOf(party, party),
    option,
    as_printed: isSaid(ballot, option) ? undefined : oneLine(ballot.printed) || undefined,
    count: 1,
    weight: ballot.weight === 1 ? undefined : ballot.weight,
    note: ballot.notes.join('; ') || undefined,
  };
}

/** The rule that a word of a source tells, as one of the body that holds where a vote names it; undefined for words that tell no share. */
function ruleRow(printed: string, body: string): RecordRow | undefined {
  const needed = neededShare(printed);
  if (needed === undefined) return undefined;
  const id = identifierOf([body, needed.share, needed.of].filter(Boolean).join(' '));
  return { id, body, matter: oneLine(printed), ...needed };
}

/** By what a vote is called: its number, else its day and title. */
function nameOf({ number, date, title, text, place }: GatheredVote): string {
  return (
    number ??
    ([date, title ?? text].filter(Boolean).join(' ') || `${place.file} ${place.row ?? ''}`)
  );
}

/** Whether the option says all that the source printed. */
function isSaid({ option, printed }: GatheredBallot, recorded: string): boolean {
  return option === recorded && printed.toLowerCase() === option;
}

function untoldResult(
  yes: number | undefined,
  no: number | undefined,
  settings: RecordSettings,
): string {
  if (settings.untoldResults === 'not-told' || yes === undefined || no === undefined)
    return 'not-told';
  return yes > no ? 'adopted' : 'rejected';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** So many letters the short name of a motion has. */
const longestTitle = 120;

function shortTitle(title: string): string {
  if (title.length <= longestTitle) return title;
  const cut = title.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2)).trim()}…`;
}

interface Names {
  readonly rows: readonly { readonly id: string; readonly name: string }[];
  /** The identifier of what a key stands for; one is made of the name when the key is first met. */
  readonly idOf: (key: string, name?: string) => string;
}

/** Identifiers that are each another, made of names. */
function namesWithIds(): Names {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const rows: { id: string; name: string }[] = [];
  return {
    rows,
    idOf(key, name = key) {
      const known = ids.get(key);
      if (known !== undefined) return known;
      const base = identifierOf(name) || `n-${ids.size + 1}`;
      let id = base;
      for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
      ids.set(key, id);
      taken.add(id);
      rows.push({ id, name: oneLine(name) });
      return id;
    },
  };
}

/** How letters of other scripts are written in an identifier. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  `а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю iu я ia і i ї i є ie ґ g
   α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i`
    .split(/\s+/)
    .flatMap((_, index, all) => (index % 2 === 0 ? [[all[index], all[index + 1] ?? '']] : [])),
);

/**
 * An identifier made of a name: small letters of the Latin alphabet, digits and hyphens.
 *
 * @param name - the name, in Latin, Cyrillic or Greek letters
 * @returns the identifier; empty where no letter can be written so
 */
export function identifierOf(name: string): string {
  return [...name.toLowerCase().normalize('NFKD')]
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
}

/** The first and the last day of which ballots of each person are told; of whom the files tell a party by date. */
function daysOfBallots({ people, votes, ballots }: Gathered): Map<string, [string, string]> {
  const dated = new Set(
    [...people.values()]
      .filter(({ spans }) => spans.some(({ isAffiliation }) => isAffiliation))
      .map(({ key }) => key),
  );
  const days = new Map<string, [string, string]>();
  for (const { person, vote } of dated.size > 0 ? ballots : []) {
    const day = votes.get(vote)?.date;
    if (day === undefined || !dated.has(person)) continue;
    const [first, last] = days.get(person) ?? [day, day];
    days.set(person, [day < first ? day : first, day > last ? day : last]);
  }
  return days;
}

/** Whether a person voted on days on which the party that is told was not, or not yet, the person's. */
function changesParty({ spans }: GatheredPerson, days: [string, string] | undefined): boolean {
  const told = spans.filter(({ isAffiliation, party }) => isAffiliation && party !== undefined);
  if (told.length === 0 || days === undefined) return false;
  // The month or year in which a span ends holds its days.
  const holds = (day: string) =>
    told.some(({ from = day, to = day }) => from <= day && day.slice(0, to.length) <= to);
  return !days.every(holds);
}
