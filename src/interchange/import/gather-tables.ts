import type { Problem } from '../../errors/dataset-error.js';
import { optionOfWord, type SourceOption } from '../../language/meaning/ballot-options.js';
import { meansNoParty } from '../../language/meaning/no-party.js';
import { resultOfWord } from '../../language/meaning/vote-results.js';
import { isMissingCell, readCount } from './cell-counts.js';
import { type CellDate, inDateOrder, isDay, orderOfDates, readDate } from './cell-dates.js';
import type { ColumnRole } from './column-roles.js';
import {
  type Gathered,
  type GatheredVote,
  nothingGathered,
  type Place,
  personOf,
  voteOf,
} from './gathered.js';
import type { GridRow } from './grid.js';
import type { TablePlan } from './guess-columns.js';
import { mappedResults } from './import-mapping.js';
import type { ImportSettings } from './import-settings.js';

/** A table and what its columns tell, made handy. */
interface Reader {
  readonly plan: TablePlan;
  readonly file: string;
  /** The columns of each role. */
  readonly columns: ReadonlyMap<ColumnRole, readonly number[]>;
  readonly dates: ReadonlyMap<number, (row: GridRow) => string | undefined>;
}

/**
 * Gathers what tables tell of votes, people and ballots.
 *
 * @param plans - the tables, with what their columns tell
 * @param settings - what is told of them as a whole
 * @returns what they tell, with what is wrong in them and what they do not tell
 */
export function gatherTables(plans: readonly TablePlan[], settings: ImportSettings): Gathered {
  const gathered = nothingGathered();
  const readers = plans.map((plan) => readerOf(plan, settings, gathered));
  const keys = voteKeys(readers);
  const inOrder = (layouts: readonly (string | undefined)[]) =>
    readers.filter(({ plan }) => layouts.includes(plan.layout));
  // Whoever names votes and people goes before those who tell of their ballots.
  for (const reader of inOrder(['totals'])) gatherVotes(reader, keys, settings, gathered);
  for (const reader of inOrder(['people'])) gatherPeople(reader, gathered);
  for (const reader of inOrder(['votes-by-members']))
    gatherVotesByMembers(reader, keys, settings, gathered);
  for (const reader of inOrder(['members-by-votes']))
    gatherMembersByVotes(reader, settings, gathered);
  for (const reader of inOrder(['ballots', 'option-columns']))
    gatherBallots(reader, keys, settings, gathered);
  for (const reader of readers) sayNoParty(reader, gathered);
  sayUnlisted(readers, gathered);
  askOptions(gathered);
  return gathered;
}

function readerOf(plan: TablePlan, settings: ImportSettings, gathered: Gathered): Reader {
  const columns = new Map<ColumnRole, number[]>();
  for (const [index, roles] of plan.roles.entries()) {
    for (const role of roles) columns.set(role, [...(columns.get(role) ?? []), index]);
  }
  for (const places of columns.values()) places.sort((a, b) => plan.order[a]! - plan.order[b]!);
  const file = plan.table.file;
  const dates = new Map<number, (row: GridRow) => string | undefined>();
  for (const role of ['date', 'from', 'to'] as const) {
    for (const index of columns.get(role) ?? []) {
      dates.set(index, dateReader(plan, index, settings, gathered));
    }
  }
  return { plan, file, columns, dates };
}

/** Reads the dates of a column, in the order that they or the user tell. */
function dateReader(plan: TablePlan, index: number, settings: ImportSettings, gathered: Gathered) {
  const { file, rows, columns } = plan.table;
  const column = columns[index] ?? '';
  const read = new Map<string, CellDate | undefined>();
  for (const { cells } of rows) {
    const cell = cells[index] ?? '';
    if (!isMissingCell(cell) && !read.has(cell)) read.set(cell, readDate(cell));
  }
  const told = orderOfDates([...read.values()].flatMap((one) => one ?? []));
  const order = settings.dates ?? told.order;
  if (
    told.open &&
    told.order !== undefined &&
    settings.dates === undefined &&
    !told.contradictory
  ) {
    const word = told.order === 'day-first' ? 'day' : 'month';
    const sure = [...read].find(
      ([, date]) => date && 'first' in date && (date.first > 12 || date.second > 12),
    );
    gathered.said.push(
      `${file}: dates of the column ${column} have the ${word} first, as ${sure?.[0]} tells`,
    );
  }
  const doubtful = [...read].find(([, date]) => date && 'first' in date)?.[0];
  if (told.open && order === undefined) {
    gathered.questions.push({
      asks: told.contradictory
        ? `the dates of the column ${column} of ${file} stand in two orders; which is meant by ${doubtful}: day-first or month-first?`
        : `in the column ${column} of ${file}, is ${doubtful} day-first or month-first?`,
      at: ['dates'],
    });
  }
  const faulty = new Set<string>();
  return (row: GridRow) => {
    const cell = row.cells[index] ?? '';
    if (isMissingCell(cell)) return undefined;
    const date = read.get(cell);
    const day = date && inDateOrder(date, order ?? 'day-first');
    if (day !== undefined && isDay(day)) return day;
    if (date && 'first' in date && order === undefined) return undefined;
    if (!faulty.has(cell)) {
      gathered.problems.push({
        file,
        row: row.number,
        column,
        value: cell,
        expected:
          date === undefined
            ? 'a date such as 2024-05-06, 6.5.2024 or 6 May 2024, or an empty cell'
            : `a day of the calendar${'first' in date ? `, ${order === 'month-first' ? 'the month' : 'the day'} first` : ''}`,
      });
    }
    faulty.add(cell);
    return undefined;
  };
}

/** The cells of a role in a row that say something. */
function cellsOf(reader: Reader, row: GridRow, role: ColumnRole): string[] {
  const cells: string[] = [];
  for (const index of reader.columns.get(role) ?? []) {
    const cell = row.cells[index] ?? '';
    if (cell !== '' && !isMissingCell(cell)) cells.push(cell);
  }
  return cells;
}

function cellOf(reader: Reader, row: GridRow, role: ColumnRole): string | undefined {
  for (const index of reader.columns.get(role) ?? []) {
    const cell = row.cells[index] ?? '';
    if (cell === '' || isMissingCell(cell)) continue;
    return role === 'party' && meansNoParty(cell) ? undefined : cell;
  }
  return undefined;
}

/** Says in which words a table tells that members are of no party: they have no line of a party, and none to leave. */
function sayNoParty({ file, plan, columns }: Reader, { said }: Gathered): void {
  const cells = (columns.get('party') ?? []).flatMap((index) =>
    plan.table.rows.map((row) => row.cells[index] ?? ''),
  );
  for (const word of new Set(cells.filter(meansNoParty))) {
    said.push(`${file}: “${word}” is read as no party`);
  }
}

function dateOf(reader: Reader, row: GridRow, role: 'date' | 'from' | 'to'): string | undefined {
  const index = reader.columns.get(role)?.[0];
  return index === undefined ? undefined : reader.dates.get(index)?.(row);
}

/** By which roles votes are known in all tables that tell of them. */
interface VoteKeys {
  readonly roles: readonly ColumnRole[];
}

function voteKeys(readers: readonly Reader[]): VoteKeys {
  const telling = readers.filter(({ plan }) =>
    ['totals', 'ballots', 'option-columns', 'votes-by-members'].includes(plan.layout ?? ''),
  );
  const inAll = (role: ColumnRole) => telling.every(({ columns }) => columns.has(role));
  const roles: ColumnRole[] = [];
  if (inAll('vote')) {
    if (inAll('session') && !isKnownBy(telling, ['vote'], 'session')) roles.push('session');
    roles.push('vote');
    for (const more of ['date', 'body', 'title'] as const) {
      if (inAll(more) && telling.length === 1 && !isKnownBy(telling, roles, more)) roles.push(more);
    }
  } else {
    roles.push(...(['body', 'session', 'date', 'title'] as const).filter(inAll));
  }
  return { roles };
}

/** Whether what one role tells follows from what others tell. */
function isKnownBy(
  readers: readonly Reader[],
  by: readonly ColumnRole[],
  role: ColumnRole,
): boolean {
  const found = new Map<string, string>();
  return readers.every((reader) =>
    reader.plan.table.rows.every((row) => {
      const key = by.flatMap((one) => cellsOf(reader, row, one)).join('\n');
      const value = cellsOf(reader, row, role).join('\n');
      const known = found.get(key);
      if (known === undefined) found.set(key, value);
      return known === undefined || known === value;
    }),
  );
}

function keyOfVote(reader: Reader, row: GridRow, { roles }: VoteKeys): string {
  return roles.flatMap((role) => cellsOf(reader, row, role)).join('-');
}

/** A row a vote. */
function gatherVotes(reader: Reader, keys: VoteKeys, settings: ImportSettings, gathered: Gathered) {
  const seen = new Map<string, number>();
  const hasNumber = keys.roles.includes('vote');
  for (const row of reader.plan.table.rows) {
    const key = keyOfVote(reader, row, keys);
    const before = seen.get(key);
    if (hasNumber && before !== undefined && key !== '') {
      gathered.problems.push({
        file: reader.file,
        row: row.number,
        value: key,
        expected: `another vote in each row; row ${before} has the same: take one out, or name the column that tells them apart ("vote" in a mapping)`,
      });
      continue;
    }
    seen.set(key, row.number);
    // Two votes on one thing on one day are two rows.
    const isNumbered = hasNumber && key !== '';
    const own = isNumbered ? key : `${reader.file}\n${row.number}`;
    const vote = voteOf(gathered, own, { file: reader.file, row: row.number });
    if (isNumbered) vote.number ??= key;
    tellVote(reader, row, vote, settings, gathered);
    keepIn(vote, reader, row);
  }
}

function tellVote(
  reader: Reader,
  row: GridRow,
  vote: GatheredVote,
  settings: ImportSettings,
  gathered: Gathered,
) {
  vote.body ??= cellOf(reader, row, 'body');
  const session = cellsOf(reader, row, 'session');
  if (session.length > 0) vote.session ??= session.join('/');
  vote.date ??= dateOf(reader, row, 'date');
  vote.title ??= cellOf(reader, row, 'title');
  vote.text ??= cellOf(reader, row, 'text');
  vote.rule ??= cellOf(reader, row, 'rule');
  for (const side of ['yes', 'no', 'abstain'] as const) {
    const index = reader.columns.get(side)?.[0];
    if (index === undefined || vote[side] !== undefined) continue;
    vote[side] = countOf(reader, row, index, gathered);
  }
  const word = cellOf(reader, row, 'result');
  if (word === undefined || vote.result !== undefined) return;
  // The record's own words are known, too: those that it exports.
  const own = mappedResults.includes(word) ? word : undefined;
  vote.result = settings.results?.[word] ?? resultOfWord(word) ?? own;
  if (vote.result === undefined) {
    vote.result = 'not-told';
    vote.notes.push(`result as printed: ${word}`);
    const message = `${reader.file}: results that are not known, such as “${word}”, are kept in notes; "results" in a mapping tells what they mean`;
    if (
      !gathered.said.includes(message) &&
      !gathered.said.some((one) => one.startsWith(`${reader.file}: results that`))
    ) {
      gathered.said.push(message);
    }
  }
}

function countOf(
  reader: Reader,
  row: GridRow,
  index: number,
  gathered: Gathered,
): number | undefined {
  const { rows, columns } = reader.plan.table;
  const cell = row.cells[index] ?? '';
  // What else stands in the column is looked at only where it can matter.
  const others = /[.,]000$/.test(cell) ? rows.map(({ cells }) => cells[index] ?? '') : [];
  const count = readCount(cell, others);
  if (typeof count !== 'object') return count;
  gathered.problems.push({
    file: reader.file,
    row: row.number,
    column: columns[index]!,
    value: cell,
    ...count,
  });
  return undefined;
}

/** What stands in the columns that tell nothing known, each with its heading. */
function keptOf(reader: Reader, row: GridRow, only?: readonly number[]): [string, string][] {
  return (only ?? reader.columns.get('keep') ?? []).flatMap((index): [string, string][] => {
    const cell = (row.cells[index] ?? '').replace(/\s+/g, ' ');
    return cell === '' || isMissingCell(cell) ? [] : [[reader.plan.table.columns[index]!, cell]];
  });
}

function notesOf(kept: readonly (readonly [string, string])[]): string[] {
  return kept.map(([heading, cell]) => `${heading}: ${cell}`);
}

/** Keeps with a vote or person what stands in those columns of its row. */
function keepIn(
  { notes, kept }: Pick<GatheredVote, 'notes' | 'kept'>,
  reader: Reader,
  row: GridRow,
  only?: readonly number[],
): void {
  const own = keptOf(reader, row, only);
  notes.push(...notesOf(own));
  for (const [heading, cell] of own) kept.set(heading, cell);
}

/** What names a person in a row: a key, and the name. */
function namedIn(reader: Reader, row: GridRow): { key: string; name: string | undefined } {
  const [given, family, whole] = (['given-name', 'family-name', 'name'] as const).map((role) =>
    cellOf(reader, row, role),
  );
  // Where there is no name in full, what is called a name beside a given name is that of the family.
  const isWhole = whole !== undefined && (family !== undefined || given === undefined);
  const printed = isWhole ? whole : [given, family ?? whole].filter(Boolean).join(' ') || undefined;
  const number = cellsOf(reader, row, 'person').join('-');
  const name = printed ?? (isWordy(number) ? number : undefined);
  return { key: number || (name ?? ''), name: name?.replace(/\s+/g, ' ') };
}

function isWordy(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** A row a person. */
function gatherPeople(reader: Reader, gathered: Gathered) {
  for (const row of reader.plan.table.rows) {
    const { key, name } = namedIn(reader, row);
    if (key === '') {
      gathered.problems.push({
        file: reader.file,
        row: row.number,
        expected: 'the name or number of a person; the cells are empty',
      });
      continue;
    }
    const isNew = !gathered.people.has(key);
    const person = personOf(gathered, key);
    person.name ??= name;
    const party = cellOf(reader, row, 'party');
    if (party !== undefined) person.parties.add(party);
    const [from, to] = [dateOf(reader, row, 'from'), dateOf(reader, row, 'to')];
    if (from !== undefined || to !== undefined) person.spans.push({ from, to, party });
    if (isNew) keepIn(person, reader, row);
  }
}

/** Says how many people stand in no table of people, where there is one. */
function sayUnlisted(readers: readonly Reader[], { people, said }: Gathered) {
  const lists = readers.filter(({ plan }) => plan.layout === 'people');
  if (lists.length === 0) return;
  const listed = new Set(
    lists.flatMap((reader) => reader.plan.table.rows.map((row) => namedIn(reader, row).key)),
  );
  const missing = [...people.keys()].filter((key) => !listed.has(key)).length;
  if (missing > 0) {
    said.push(
      `${missing} of ${people.size} people stand in no table of people; they are known by what the ballots say of them`,
    );
  }
}

/** A row a member, a column a vote. */
function gatherMembersByVotes(reader: Reader, settings: ImportSettings, gathered: Gathered) {
  const { table } = reader.plan;
  const votes = reader.columns.get('ballots') ?? [];
  for (const index of votes) {
    const vote = voteOf(gathered, table.columns[index]!, { file: reader.file, row: table.heading });
    vote.number ??= table.columns[index];
    vote.title ??= table.columns[index];
    vote.date ??= dayOfHeading(table.columns[index]!);
    if (settings.sessionOfVote) vote.session ??= settings.sessionOfVote(table.columns[index]!);
  }
  const people = distinctPeople(reader, gathered);
  for (const [place, row] of table.rows.entries()) {
    const person = people[place];
    if (person === undefined) continue;
    const party = cellOf(reader, row, 'party');
    const at = { file: reader.file, row: row.number };
    for (const index of votes) {
      const printed = row.cells[index] ?? '';
      addBallot(gathered, settings, at, { vote: table.columns[index]!, person, printed, party });
    }
  }
}

/** The day that the heading of a column of ballots is, where it can be read in one way only. */
function dayOfHeading(heading: string): string | undefined {
  const date = /^\d+$/.test(heading) ? undefined : readDate(heading);
  return date && 'date' in date && isDay(date.date) ? date.date : undefined;
}

/** The keys of the persons of rows that are each a member: of two persons of one name, each has a key. */
function distinctPeople(reader: Reader, gathered: Gathered): (string | undefined)[] {
  const rows = reader.plan.table.rows.map((row) => ({ row, ...namedIn(reader, row) }));
  const times = new Map<string, number>();
  for (const { key } of rows) times.set(key, (times.get(key) ?? 0) + 1);
  return rows.map(({ row, key, name }) => {
    if (key === '') {
      gathered.problems.push({
        file: reader.file,
        row: row.number,
        expected: 'the name or number of the member; the cells are empty',
      });
      return undefined;
    }
    const party = cellOf(reader, row, 'party');
    const own = times.get(key) === 1 ? key : `${key}\n${party ?? ''}\n${row.number}`;
    if (own !== key)
      gathered.said.push(
        `${reader.file}, row ${row.number}: ${key} stands in ${times.get(key)} rows; each is taken for a person of that name`,
      );
    const isNew = !gathered.people.has(own);
    const person = personOf(gathered, own);
    person.name ??= name;
    if (party !== undefined) person.parties.add(party);
    if (isNew) keepIn(person, reader, row);
    return own;
  });
}

/** A row a vote, a column a member. */
function gatherVotesByMembers(
  reader: Reader,
  keys: VoteKeys,
  settings: ImportSettings,
  gathered: Gathered,
) {
  const { table } = reader.plan;
  gatherVotes(reader, keys, settings, gathered);
  const known = new Map(
    [...gathered.votes.values()].map((vote) => [`${vote.place.file}\n${vote.place.row}`, vote]),
  );
  for (const row of table.rows) {
    const vote = known.get(`${reader.file}\n${row.number}`);
    if (vote === undefined) continue;
    for (const index of reader.columns.get('ballots') ?? []) {
      const name = table.columns[index]!;
      personOf(gathered, name).name ??= name;
      addBallot(
        gathered,
        settings,
        { file: reader.file, row: row.number },
        { vote: vote.key, person: name, printed: row.cells[index] ?? '', party: undefined },
      );
    }
  }
}

/** A row a ballot. */
function gatherBallots(
  reader: Reader,
  keys: VoteKeys,
  settings: ImportSettings,
  gathered: Gathered,
) {
  const { rows } = reader.plan.table;
  const voteKeysOfRows = rows.map((row) => keyOfVote(reader, row, keys) || reader.file);
  const people = peopleOfBallots(reader, voteKeysOfRows, gathered);
  const kept = keptBy(reader, voteKeysOfRows, people);
  const seen = new Map<string, number>();
  const met = new Set<string>();
  const twice: Problem[] = [];
  for (const [place, row] of rows.entries()) {
    const [voteKey, key] = [voteKeysOfRows[place]!, people[place]];
    if (key === undefined) continue;
    const at = { file: reader.file, row: row.number };
    const before = seen.get(`${voteKey}\n\n${key}`);
    if (before !== undefined) {
      twice.push({
        ...at,
        value: namedIn(reader, row).name ?? key,
        expected: `one ballot of a person in a vote; row ${before} has another in the same: take one out, or name the columns that tell persons and votes apart ("person", "vote" in a mapping)`,
      });
      continue;
    }
    seen.set(`${voteKey}\n\n${key}`, row.number);
    const isNewVote = !gathered.votes.has(voteKey);
    const vote = voteOf(gathered, voteKey, at);
    if (keys.roles.includes('vote')) vote.number ??= voteKey;
    tellVote(reader, row, vote, settings, gathered);
    if (isNewVote) keepIn(vote, reader, row, kept.vote);
    const printed = printedOption(reader, row, gathered);
    if (printed && optionOf(printed.word, settings) === 'not-a-member') {
      gathered.nonMembers.push({ vote: voteKey, person: key });
      continue;
    }
    const isNew = !gathered.people.has(key);
    const person = personOf(gathered, key);
    if (person.name === undefined) person.name = namedIn(reader, row).name;
    const party = cellOf(reader, row, 'party');
    if (party !== undefined) person.parties.add(party);
    if (isNew) keepIn(person, reader, row, kept.person);
    else if (!met.has(key)) {
      for (const [heading, cell] of keptOf(reader, row, kept.person)) {
        if (!person.kept.has(heading)) person.kept.set(heading, cell);
      }
    }
    met.add(key);
    if (printed === undefined) continue;
    addBallot(gathered, settings, at, {
      vote: voteKey,
      person: key,
      printed: printed.word,
      option: printed.option,
      party,
      weight: weightOf(reader, row, gathered),
      notes: notesOf(keptOf(reader, row, kept.ballot)),
    });
  }
  gathered.problems.push(
    ...(twice.length > rows.length / 2 ? [votesTogether(reader, twice.length)] : twice),
  );
}

/** How many votes a ballot is worth: a whole number of one or more. */
function weightOf(reader: Reader, row: GridRow, gathered: Gathered): number | undefined {
  const index = reader.columns.get('weight')?.[0];
  if (index === undefined) return undefined;
  const weight = countOf(reader, row, index, gathered);
  if (weight !== 0) return weight;
  gathered.problems.push({
    file: reader.file,
    row: row.number,
    column: reader.plan.table.columns[index]!,
    value: row.cells[index] ?? '',
    expected: 'a whole number of votes, one or more; who has none casts no ballot',
  });
  return undefined;
}

/** Where most rows seem to be second ballots, nothing tells the votes apart. */
function votesTogether({ file, plan }: Reader, count: number): Problem {
  return {
    file,
    expected: `a column that tells the votes apart; none was found, so that ${count} of ${plan.table.rows.length} rows are second ballots of a person. Name it in a mapping ("vote", or "title")`,
  };
}

/** By what a row of a table of ballots is known. */
export interface KeysOfBallot {
  readonly vote: string;
  /** Undefined where no cell names a person. */
  readonly person: string | undefined;
  readonly party: string | undefined;
  /** Undefined where the word or code is not known, or nothing stands there. */
  readonly option: SourceOption | 'leave' | undefined;
}

/**
 * By which keys the rows of a table of ballots are known: those under which votes and people are gathered.
 *
 * @param plans - all the tables that are gathered together
 * @param file - the table of ballots
 * @param settings - what is told of them as a whole
 * @returns the keys of each row
 */
export function keysOfBallots(
  plans: readonly TablePlan[],
  file: string,
  settings: ImportSettings,
): KeysOfBallot[] {
  const aside = nothingGathered();
  const readers = plans.map((plan) => readerOf(plan, settings, aside));
  const reader = readers.find((one) => one.file === file)!;
  const keys = voteKeys(readers);
  return reader.plan.table.rows.map((row) => {
    const printed = printedOption(reader, row, aside);
    return {
      vote: keyOfVote(reader, row, keys) || reader.file,
      person: namedIn(reader, row).key || undefined,
      party: cellOf(reader, row, 'party'),
      option: printed && (printed.option ?? optionOf(printed.word, settings)),
    };
  });
}

/** The keys of the persons of ballots: where two of one name vote in one vote, their party tells them apart. */
function peopleOfBallots(
  reader: Reader,
  votes: readonly string[],
  gathered: Gathered,
): (string | undefined)[] {
  const rows = reader.plan.table.rows.map((row) => ({ row, ...namedIn(reader, row) }));
  const seen = new Set<string>();
  const double = new Set<string>();
  for (const [place, { key }] of rows.entries()) {
    const both = `${votes[place]}\n\n${key}`;
    if (seen.has(both)) double.add(key);
    seen.add(both);
  }
  const hasNumber = reader.columns.has('person') && rows.every(({ key }) => !isWordy(key));
  for (const key of hasNumber ? [] : double) {
    gathered.said.push(
      `${reader.file}: ${key} votes twice in one vote; the party tells two persons of that name apart`,
    );
  }
  return rows.map(({ row, key }) => {
    if (key === '') {
      gathered.problems.push({
        file: reader.file,
        row: row.number,
        expected: 'the name or number of the person whose ballot it is; the cells are empty',
      });
      return undefined;
    }
    const party = cellOf(reader, row, 'party');
    return double.has(key) && !hasNumber && party !== undefined ? `${key}\n${party}` : key;
  });
}

/** Whose the columns are that tell nothing known: of the vote, of the person, or of each ballot. */
function keptBy(reader: Reader, votes: readonly string[], people: readonly (string | undefined)[]) {
  const { rows } = reader.plan.table;
  const kept = { vote: [] as number[], person: [] as number[], ballot: [] as number[] };
  const followsFrom = (keys: readonly (string | undefined)[], index: number) => {
    const found = new Map<string | undefined, string>();
    return rows.every(({ cells }, place) => {
      const [key, cell] = [keys[place], cells[index] ?? ''];
      const known = found.get(key);
      if (known === undefined) found.set(key, cell);
      return known === undefined || known === cell;
    });
  };
  const oneVote = new Set(votes).size === 1;
  for (const index of reader.columns.get('keep') ?? []) {
    if (followsFrom(votes, index)) kept.vote.push(index);
    else if (!oneVote && followsFrom(people, index)) kept.person.push(index);
    else kept.ballot.push(index);
  }
  return kept;
}

/** What is printed of how a person voted. */
function printedOption(
  reader: Reader,
  row: GridRow,
  gathered: Gathered,
): { word: string; option?: SourceOption } | undefined {
  const index = reader.columns.get('option')?.[0];
  if (index !== undefined) return { word: row.cells[index] ?? '' };
  const { columns } = reader.plan.table;
  const marked = [...reader.columns].flatMap(([role, places]) =>
    role.startsWith('option:')
      ? places
          .filter((place) => isMark(row.cells[place] ?? ''))
          .map((place) => ({
            word: columns[place]!,
            option: role.slice('option:'.length) as SourceOption,
          }))
      : [],
  );
  if (marked.length < 2) return marked[0];
  gathered.problems.push({
    file: reader.file,
    row: row.number,
    expected: `a mark in one of the columns of options; there are marks in ${marked.map(({ word }) => word).join(' and ')}`,
  });
  return undefined;
}

function isMark(cell: string): boolean {
  return cell !== '' && !/^0+(?:[.,]0+)?$/.test(cell) && !isMissingCell(cell);
}

interface PrintedBallot {
  readonly vote: string;
  readonly person: string;
  readonly printed: string;
  readonly option?: SourceOption | undefined;
  readonly party: string | undefined;
  readonly weight?: number | undefined;
  readonly notes?: readonly string[];
}

const noNotes: readonly string[] = [];

function addBallot(
  gathered: Gathered,
  settings: ImportSettings,
  place: Place,
  ballot: PrintedBallot,
) {
  // Written out: of a million ballots each property that is copied by a spread takes longer than all else.
  const { vote, person, printed, party, weight, notes = noNotes } = ballot;
  const option = ballot.option ?? optionOf(printed, settings);
  if (option === undefined) {
    if (isMissingCell(printed)) return;
    const known = gathered.unknown.get(printed);
    gathered.unknown.set(printed, { count: (known?.count ?? 0) + 1, place: known?.place ?? place });
  } else if (option === 'not-a-member') {
    gathered.nonMembers.push({ vote, person });
  } else if (option !== 'leave') {
    gathered.ballots.push({ vote, person, option, printed, party, weight, notes, place });
  }
}

function optionOf(
  printed: string,
  { options }: ImportSettings,
): SourceOption | 'leave' | undefined {
  return options?.[printed] ?? options?.[plainNumber(printed)] ?? optionOfWord(printed);
}

/** A code that a spreadsheet has made a number with a fraction. */
function plainNumber(cell: string): string {
  return cell.endsWith('0') ? cell.replace(/^(\d+)[.,]0+$/, '$1') : cell;
}

/** So many words and codes are asked for one by one. */
const mostAsked = 40;

/** Asks what those words and codes of ballots mean that are not known. */
function askOptions({ unknown, questions }: Gathered) {
  const sorted = [...unknown].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [word, { count, place }] of sorted.slice(0, mostAsked)) {
    questions.push({
      asks: `what does “${word}” mean among the ballots of ${place.file} (row ${place.row}; ${count} such)?`,
      at: ['options', word],
    });
  }
  if (sorted.length > mostAsked) {
    questions.push({
      asks: `and ${sorted.length - mostAsked} more: these may be no ballots, and the layout or a column another than was guessed`,
      at: [],
    });
  }
}
