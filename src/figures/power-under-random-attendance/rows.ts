import { blocPowerUnderRandomAttendance } from '../../analysis/power/random-attendance.js';
import { quotesOf } from '../../charts/quotes-of.js';
import { compositionOfParties } from '../../charts/two-parties.js';
import { ArgumentError } from '../../errors/argument-error.js';
import type { Text } from '../../language/language.js';
import type { Composition, Dataset, Party, Seats, Statement } from '../../records/records.js';
import type { TwoPartiesParameters } from '../two-parties-of-body.js';

/** One of two parties that decide by the majority of those who come. */
export interface AttendingParty {
  readonly id: string;
  /** Its colour in the record, as `#rrggbb`; left out where there is none. */
  readonly colour?: string | undefined;
  readonly name: Text;
  /** How many members have a vote. */
  readonly members: number;
}

/** Two parties whose members come or stay away, and how many of the first come on average. */
export interface PartiesThatAttend {
  /** The party whose power is shown. */
  readonly party: AttendingParty;
  /** The party that it decides with. */
  readonly other: AttendingParty;
  /** How many of the party come on average: a curve for each. */
  readonly averages: readonly number[];
  /** The average that the source tells, and its words; it is one of the averages. */
  readonly told?: { readonly average: number; readonly evidence: string };
}

/** The power of a party when so many of either come on average. */
export interface PowerAtAttendance {
  /** How many of the party come on average. */
  readonly average: number;
  /** How many of the other come on average. */
  readonly others: number;
  /** The power of the party, from 0 to 1. */
  readonly power: number;
}

/** Steps of the average attendance of the other party, to a member, and at most in all. */
const steps = 4;
const mostSteps = 60;

/** In how many steps a curve goes: a whole number of them to a member, unless there are too many members. */
function stepsFor(members: number): number {
  if (members >= mostSteps) return mostSteps;
  return members * Math.min(steps, Math.floor(mostSteps / members));
}

/**
 * The power of a party among those present, by how many of it and of the other party come on average. Among two, the
 * Shapley–Shubik and the normalised Banzhaf index agree: the probability of being the more numerous, and half of that of
 * being equal, when neither decides without the other.
 *
 * @param parties - the two parties, and how many of the first come on average
 * @returns the power at every quarter of a member of the other party, at 61 points at most if it has more than 15 members, curve by curve
 * @throws ArgumentError as `blocPowerUnderRandomAttendance`
 * @example
 * ```ts
 * const party = { id: 'left-sr', name: { en: 'Left SRs', el: '', ru: '' }, members: 7 };
 * const other = { id: 'bolshevik', name: { en: 'Bolsheviks', el: '', ru: '' }, members: 11 };
 * powerByAttendance({ party, other, averages: [7] }).at(-1) // => { average: 7, others: 11, power: 0 }
 * ```
 */
export function powerByAttendance(parties: PartiesThatAttend): PowerAtAttendance[] {
  const { party, other, averages } = parties;
  const members = [party.members, other.members];
  const last = stepsFor(other.members);
  return averages.flatMap((average) =>
    Array.from({ length: last + 1 }, (_, step) => {
      const others = (step * other.members) / last;
      const { values } = blocPowerUnderRandomAttendance({
        members,
        attendance: [average / party.members, others / other.members],
        rule: { kind: 'majority of those present' },
      });
      return { average, others, power: values[0] ?? 0 };
    }),
  );
}

/** The power of a party by who comes: all that is drawn. */
export interface AttendanceRows {
  readonly parties: PartiesThatAttend;
  readonly curves: readonly PowerAtAttendance[];
}

/** The curves of two parties. */
export function attendanceRows(parties: PartiesThatAttend): AttendanceRows {
  const { averages, told } = parties;
  if (averages.length === 0) throw new ArgumentError('averages', averages, 'at least one average');
  if (told && !averages.includes(told.average)) {
    throw new ArgumentError('told.average', told.average, `one of ${averages.join(', ')}`);
  }
  return { parties, curves: powerByAttendance(parties) };
}

/**
 * How many of the other party come on average where the power of the party is its share of the votes, at the average that the source
 * tells: between two points of its curve on the straight line. Undefined where none is told, or the curve does not meet the share.
 */
export function levelWithShare({ parties, curves }: AttendanceRows): number | undefined {
  const { party, other, told } = parties;
  const share = party.members / (party.members + other.members);
  const curve = curves.filter(({ average }) => average === told?.average);
  const after = curve.findIndex(({ power }) => power < share);
  const [from, to] = [curve[after - 1], curve[after]];
  if (from === undefined || to === undefined) return undefined;
  return from.others + ((from.power - share) / (from.power - to.power)) * (to.others - from.others);
}

/** What a record tells of the attendance of two parties, and whence. */
export interface AttendanceOfBody {
  readonly parties: PartiesThatAttend;
  readonly composition: Composition;
  /** The average attendance of the party, where it is told. */
  readonly average: Statement | undefined;
}

/** So many combinations of members who come are gone through for each point of a curve. */
const mostAttendances = 2 ** 12;

/** Whether a body has the seats of two parties and of nobody else, few enough for every attendance to be gone through. */
export function isOfTwo(record: Dataset, parameters: TwoPartiesParameters): boolean {
  const { seats } = compositionOf(record, parameters);
  const filled = seats.filter((row) => row.seats > 0);
  const attendances = filled.reduce((product, row) => product * (row.seats + 1), 1);
  return filled.length === 2 && attendances <= mostAttendances;
}

/** What a record tells of the attendance of two parties of a body. */
export function attendanceOfBody(
  record: Dataset,
  parameters: TwoPartiesParameters,
): AttendanceOfBody {
  const composition = compositionOf(record, parameters);
  const seatsOf = (id: string): Seats => composition.seats.find(({ party }) => party?.id === id)!;
  const [own, others] = [seatsOf(parameters.party), seatsOf(parameters.other)];
  const average = record.statements.find(
    (one) =>
      one.measure === 'average-attendance' &&
      one.body?.id === parameters.body &&
      one.party?.id === parameters.party,
  );
  return {
    composition,
    average,
    parties: {
      party: { ...named(own.party!), members: own.seats },
      other: { ...named(others.party!), members: others.seats },
      averages: readableAverages(own.seats, average?.value),
      ...(average && { told: { average: average.value, evidence: quotesOf(average, 'value') } }),
    },
  };
}

function compositionOf(record: Dataset, { body, party, other }: TwoPartiesParameters): Composition {
  return compositionOfParties(record, { body, ofA: party, ofB: other });
}

/** What the chart takes of a party. */
function named({ id, name, colour }: Party): Pick<AttendingParty, 'id' | 'name' | 'colour'> {
  return { id, name, colour };
}

/** So many curves can be told from one another. */
const mostCurves = 9;

/** The average of the lowest curve, in a party that has so many members. */
const lowest = 3;

/** Average attendances up to all members, evenly spaced where there are many, and with the one that is told. */
function readableAverages(members: number, told: number | undefined): number[] {
  const first = Math.min(lowest, members);
  const count = members - first + 1;
  const step = count <= mostCurves ? 1 : (members - first) / (mostCurves - 1);
  const averages = Array.from({ length: Math.min(count, mostCurves) }, (_, index) =>
    Math.round(first + index * step),
  );
  return [...new Set([...averages, ...(told === undefined ? [] : [told])])].sort((a, b) => a - b);
}
