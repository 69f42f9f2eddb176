import { daysInMonth } from '../../calendar/calendar.js';
import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import { OPTIONS } from './roll-call-option.js';

/**
 * A party to which a member belonged from one day to another; without a first or last day, since ever or for ever.
 *
 * @example
 * ```ts
 * const left = { party: 'A', to: '1917-12-09' };
 * partyOn({ id: 'one', parties: [left, { party: 'B', from: '1917-12-10' }] }, '1917-12-10') // => 'B'
 * ```
 */
export interface PartyPeriod {
  readonly party: string;
  /** The first day, as `1917-12-10`. */
  readonly from?: string | undefined;
  /** The last day. */
  readonly to?: string | undefined;
}

/**
 * A member of the body that votes.
 *
 * @example
 * ```ts
 * const member = { id: 'one', name: 'One', party: 'A', attributes: { region: 'north' } };
 * partyOn(member) // => 'A'
 * ```
 */
export interface RollCallMember {
  /** Unlike that of any other member. */
  readonly id: string;
  readonly name?: string | undefined;
  /** The party, where it is the same throughout or no period of `parties` holds the day. */
  readonly party?: string | undefined;
  /** The parties of a member who changed, by date; the first that holds the day of a vote counts. */
  readonly parties?: readonly PartyPeriod[] | undefined;
  /** What else is told: region, seniority, government or opposition. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/**
 * The counts that were declared of a vote, as far as they were.
 *
 * @example
 * ```ts
 * const vote = { id: '1', declared: { yes: 2, no: 0 } };
 * const calls = rollCallsFromCells({ members: [{ id: 'a' }], votes: [vote], cells: ['1'], codes: voteviewCodes });
 * summarizeVotes(calls).votes[0].otherThanDeclared // => [{ option: 'yes', declared: 2, roll: 1 }]
 * ```
 */
export interface DeclaredCounts {
  readonly yes?: number | undefined;
  readonly no?: number | undefined;
  readonly abstain?: number | undefined;
  readonly present?: number | undefined;
  readonly absent?: number | undefined;
}

/**
 * A vote by roll call.
 *
 * @example
 * ```ts
 * const vote = { id: '7', date: '1917-11-04', topic: 'press', free: true };
 * vote.free // => true
 * ```
 */
export interface RollCallVote {
  /** Unlike that of any other vote. */
  readonly id: string;
  /** What it was about, in short. */
  readonly label?: string | undefined;
  /** The day, as `1917-11-04`, all on one calendar. Votes of one day keep the order in which they are given. */
  readonly date?: string | undefined;
  readonly topic?: string | undefined;
  /** Whether the parties left it to their members: nobody rebels in such a vote. */
  readonly free?: boolean | undefined;
  /** The counts that were declared; they are kept beside those of the roll and correct nothing. */
  readonly declared?: DeclaredCounts | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/**
 * Who voted how: members by votes, a byte for each. `codes` holds a row for each member with the number of the option (its place in
 * `rollCallOptions`) in each vote. `rows` and `columns` list the members and votes that are looked at, so that a selection shares
 * the table with the whole.
 *
 * @example
 * ```ts
 * const calls = rollCallMatrix({ members: [{ id: 'a' }], votes: [{ id: '1' }, { id: '2' }], codes: Uint8Array.of(1, 2) });
 * selectRollCalls(calls, { votes: ['2'] }).codes === calls.codes // => true
 * ```
 */
export interface RollCallMatrix {
  readonly members: readonly RollCallMember[];
  readonly votes: readonly RollCallVote[];
  readonly codes: Uint8Array;
  /** The places of the members that are looked at. */
  readonly rows: Uint32Array;
  /** The places of the votes that are looked at. */
  readonly columns: Uint32Array;
}

/**
 * A roll-call matrix of numbers that are those of `rollCallOptions` already: what a reader of columns fills. It is the input that
 * copies nothing.
 *
 * Source: a plain table; no formula.
 *
 * @param table - the members, the votes, and a byte for each member and vote, member by member
 * @returns the matrix of all members and votes
 * @throws ArgumentError when there is no member or vote, two have the same id, a date is no day as `1917-11-04`, a period ends before
 * it begins, a declared count is no whole number, the bytes are not as many as members times votes, or one is no option
 * @example
 * ```ts
 * const calls = rollCallMatrix({ members: [{ id: 'a' }], votes: [{ id: '1' }, { id: '2' }], codes: Uint8Array.of(1, 5) });
 * summarizeMembers(calls).members[0].counts.absent // => 1
 * ```
 */
export function rollCallMatrix(
  table: Pick<RollCallMatrix, 'members' | 'votes' | 'codes'>,
): RollCallMatrix {
  const { members, votes, codes } = table;
  requireMembers(members);
  requireVotes(votes);
  requireSize(members.length, votes.length, codes.length);
  const wrong = noOptionIn(codes);
  if (wrong >= 0) {
    const member = members[Math.floor(wrong / votes.length)]!.id;
    const vote = votes[wrong % votes.length]!.id;
    const expected = `the number of an option, 0 to ${OPTIONS - 1} (member ${member}, vote ${vote})`;
    throw new ArgumentError(`codes[${wrong}]`, codes[wrong], expected);
  }
  return { members, votes, codes, rows: upTo(members.length), columns: upTo(votes.length) };
}

/** The place of the first number that is no option; −1 where there is none. Four at once, since there may be a thousand million. */
function noOptionIn(codes: Uint8Array): number {
  let cell = 0;
  if (codes.byteOffset % 4 === 0) {
    const words = new Uint32Array(codes.buffer, codes.byteOffset, codes.length >>> 2);
    // A byte of ten or more reaches its highest bit, or passes it, when it is raised by 128 less ten.
    const raise = 0x01010101 * (128 - OPTIONS);
    let word = 0;
    while (word < words.length) {
      const four = words[word]!;
      if (four !== 0 && ((four | (four + raise)) & 0x80808080) !== 0) break;
      word += 1;
    }
    cell = word * 4;
  }
  while (cell < codes.length && codes[cell]! < OPTIONS) cell += 1;
  return cell < codes.length ? cell : -1;
}

/** The places from 0 up to a number. */
export function upTo(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, place) => place);
}

/** Throws unless a matrix is one whose parts fit together, as those who make and select matrices leave it. */
export function requireMatrix(matrix: RollCallMatrix): void {
  const { members, votes, codes, rows, columns } = matrix;
  requireSize(members.length, votes.length, codes.length);
  requirePlaces('matrix.rows', rows, members.length, 'members');
  requirePlaces('matrix.columns', columns, votes.length, 'votes');
}

function requireSize(members: number, votes: number, codes: number): void {
  if (codes !== members * votes) {
    const expected = `a byte for each of ${members} members in each of ${votes} votes, ${members * votes}`;
    throw new ArgumentError('codes', codes, expected);
  }
}

function requirePlaces(argument: string, places: Uint32Array, count: number, of: string): void {
  const wrong = places.find((place) => place >= count);
  if (wrong !== undefined) throw new ArgumentError(argument, wrong, `a place among ${count} ${of}`);
}

/** Throws unless members can be told apart and their periods are days in order. */
export function requireMembers(members: readonly RollCallMember[]): void {
  if (members.length === 0) throw new ArgumentError('members', members, 'at least one member');
  requireUnlike('members', members);
  for (const [place, { parties = [] }] of members.entries()) {
    for (const [index, { from, to }] of parties.entries()) {
      const argument = `members[${place}].parties[${index}]`;
      requireDay(`${argument}.from`, from);
      requireDay(`${argument}.to`, to);
      if (from !== undefined && to !== undefined && to < from) {
        throw new ArgumentError(`${argument}.to`, to, `a day not before ${from}`);
      }
    }
  }
}

/** Throws unless votes can be told apart, their dates are days and their declared counts are counts. */
export function requireVotes(votes: readonly RollCallVote[]): void {
  if (votes.length === 0) throw new ArgumentError('votes', votes, 'at least one vote');
  requireUnlike('votes', votes);
  for (const [place, { date, declared = {} }] of votes.entries()) {
    requireDay(`votes[${place}].date`, date);
    for (const [option, count] of Object.entries(declared)) {
      if (count !== undefined)
        requireCount(`votes[${place}].declared.${option}`, count as number, 'members');
    }
  }
}

function requireUnlike(argument: string, rows: readonly { readonly id: string }[]): void {
  const places = new Map<string, number>();
  for (const [place, { id }] of rows.entries()) {
    const before = places.get(id);
    if (before !== undefined) {
      throw new ArgumentError(
        `${argument}[${place}].id`,
        id,
        `an id of its own; ${argument}[${before}] has it`,
      );
    }
    places.set(id, place);
  }
}

/** Throws unless a date is a day, where it is told. */
export function requireDay(argument: string, date: string | undefined): void {
  if (date === undefined) return;
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []).map(Number);
  const isDay =
    month !== undefined &&
    month >= 1 &&
    month <= 12 &&
    day! >= 1 &&
    // The Julian calendar has every day that the Gregorian has.
    day! <= daysInMonth(year!, month, 'julian');
  if (!isDay) throw new ArgumentError(argument, date, 'a day as 1917-11-04');
}
