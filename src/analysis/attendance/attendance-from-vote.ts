import { sum } from 'simple-statistics';
import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import type { Composition, Vote } from '../../records/records.js';
import { seatsByParty } from '../composition/seats-by-party.js';
import { requireWeightsTold } from '../votes/require-weights-told.js';
import { countedIn } from '../votes/turnout.js';

/**
 * A party and the number of its members who may vote in a body.
 *
 * @example
 * ```ts
 * attendanceFromVote(7, [{ party: 'Left SR', seats: 7 }]).possible // => true
 * ```
 */
export interface PartySeats {
  /** The party. */
  readonly party: string;
  /** Its members with a decisive vote. */
  readonly seats: number;
}

/**
 * What a vote total says for certain of one party.
 *
 * @example
 * ```ts
 * attendanceFromVote(15, [{ party: 'A', seats: 11 }, { party: 'B', seats: 7 }]).parties[0] // => { party: 'A', voted: { atLeast: 8, atMost: 11 }, present: { atLeast: 8, atMost: 11 } }
 * ```
 */
export interface PartyAttendance {
  /** The party. */
  readonly party: string;
  /** How many of its members took part in the vote. */
  readonly voted: { readonly atLeast: number; readonly atMost: number };
  /** How many were present: those who took part, and perhaps others. */
  readonly present: { readonly atLeast: number; readonly atMost: number };
}

/**
 * What a vote total says of who was there, or why the total is impossible.
 *
 * @example
 * ```ts
 * attendanceFromVote(19, [{ party: 'Bolshevik', seats: 11 }, { party: 'Left SR', seats: 7 }]) // => { possible: false, reason: '19 took part, but the parties have 18 seats' }
 * ```
 */
export type AttendanceFromVote =
  | { readonly possible: true; readonly parties: readonly PartyAttendance[] }
  | { readonly possible: false; readonly reason: string };

/**
 * What the number of those who took part in a vote says of the attendance of each party: those
 * whom the other parties' seats cannot account for were certainly there.
 *
 * Source: the bounds of O. D. Duncan and B. Davis (1953), "An alternative to ecological
 * correlation", American Sociological Review 18, applied to those who took part; both ends are
 * reached.
 *
 * Assumptions: only members of the listed parties voted, nobody twice. Whoever was present may
 * have kept from voting, so a total gives no upper bound on presence but the seats.
 *
 * @param took - how many took part: yes, no and abstentions
 * @param seats - the parties and their seats
 * @returns the bounds of each party in the order given, or that the total is impossible
 * @throws ArgumentError when a number is not a whole number, zero or more, or no party is given
 *
 * @example
 * ```ts
 * attendanceFromVote(16, [{ party: 'A', seats: 11 }, { party: 'B', seats: 7 }]).parties.map(({ voted }) => voted) // => [{ atLeast: 9, atMost: 11 }, { atLeast: 5, atMost: 7 }]
 * ```
 */
export function attendanceFromVote(took: number, seats: readonly PartySeats[]): AttendanceFromVote;

/**
 * What the counts of a recorded vote say of the attendance of each party of its body. Where the abstentions are not told, those
 * counted are the fewest who took part, and only lower bounds follow.
 *
 * @param vote - a vote of a loaded dataset
 * @param composition - how its body was made up, every seat filled
 * @returns the bounds of each party, named as in `seatsByParty`, or that the total is impossible
 * @throws ArgumentError when no count of the vote is told, and as `seatsByParty`
 * @example
 * ```ts
 * const { votes, compositions } = loadDataset();
 * const reply = votes.find((one) => one.yes === 20);
 * const elected = compositions.find((one) => one.id === 'vtsik-elected-1917-10');
 * attendanceFromVote(reply, elected).parties[0] // => { party: 'bolshevik', voted: { atLeast: 18, atMost: 57 }, present: { atLeast: 18, atMost: 62 } }
 * ```
 */
export function attendanceFromVote(vote: Vote, composition: Composition): AttendanceFromVote;
export function attendanceFromVote(
  took: number | Vote,
  seats: readonly PartySeats[] | Composition,
): AttendanceFromVote {
  if (typeof took === 'number') return boundsOf(took, took, seats as readonly PartySeats[]);
  const { yes, no, abstain } = took;
  if (yes === undefined && no === undefined && abstain === undefined) {
    throw new ArgumentError('vote', took.id, 'a vote of which a count is told');
  }
  const complete = yes !== undefined && no !== undefined && abstain !== undefined;
  const composition = seats as Composition;
  // Votes counted tell how many people were there only where each has one.
  requireWeightsTold('seats', composition.seats, undefined, []);
  const { names, seats: held } = seatsByParty(composition);
  const parties = names.map((party, index) => ({ party, seats: held[index]! }));
  const counted = countedIn(took);
  return boundsOf(counted, complete ? counted : Number.POSITIVE_INFINITY, parties);
}

/** The bounds where so many took part, or at least so many. */
function boundsOf(took: number, most: number, seats: readonly PartySeats[]): AttendanceFromVote {
  requireCount('took', took, 'voters');
  if (seats.length === 0) throw new ArgumentError('seats', seats, 'at least one party');
  for (const [index, { seats: held }] of seats.entries()) {
    requireCount(`seats[${index}].seats`, held, 'seats');
  }
  const all = sum(seats.map((party) => party.seats));
  if (took > all) {
    return { possible: false, reason: `${took} took part, but the parties have ${all} seats` };
  }
  return {
    possible: true,
    parties: seats.map(({ party, seats: held }) => {
      const atLeast = Math.max(0, took - (all - held));
      return {
        party,
        voted: { atLeast, atMost: Math.min(held, most) },
        present: { atLeast, atMost: held },
      };
    }),
  };
}
