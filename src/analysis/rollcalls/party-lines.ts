import { ArgumentError } from '../../errors/argument-error.js';
import { inPercent } from '../../language/in-percent.js';
import { firstLanguage } from '../../language/language.js';
import { writeRounded } from '../../language/write-decimal.js';
import type { PartyTallies } from './party-tallies.js';
import type { RollCallMatrix } from './roll-call-matrix.js';
import { ABSENT, ABSTAIN, NO, OPTIONS, PRESENT, UNKNOWN, YES } from './roll-call-option.js';

/**
 * What a rebel is.
 *
 * @example
 * ```ts
 * const rule = { rebel: 'votes against or abstains', smallestParty: 5 };
 * Object.keys(rule) // => ['rebel', 'smallestParty']
 * ```
 */
export interface RebelRule {
  /** Who rebels: who votes against the line of the own party, unless told; who abstains or answers present rebels too; who is absent too. */
  readonly rebel?: 'votes against' | 'votes against or abstains' | 'does not vote with';
  /** The share of the party’s yes and no votes above which a side is its line; 0.5 unless told. */
  readonly lineAbove?: number;
  /** The fewest yes and no votes of a party that has a line; 2 unless told, since one alone is its own line. */
  readonly smallestParty?: number;
  /** Whether there is a line in a vote that the parties left to their members; none unless told. */
  readonly freeVotes?: 'left out' | 'counted';
}

/** The rule in full. */
export type CompleteRebelRule = Required<RebelRule>;

/** No side that could be a line; and that unknown ballots leave open whether there is one. */
export const NO_LINE = 0;
export const OPEN_LINE = -1;

/** Completes a rule and checks it. */
export function rebelRule(argument: string, rule: RebelRule): CompleteRebelRule {
  const {
    rebel = 'votes against',
    lineAbove = 0.5,
    smallestParty = 2,
    freeVotes = 'left out',
  } = rule;
  if (!(lineAbove >= 0.5 && lineAbove < 1)) {
    throw new ArgumentError(`${argument}.lineAbove`, lineAbove, 'a share from 0.5, below 1');
  }
  if (!Number.isSafeInteger(smallestParty) || smallestParty < 1) {
    const expected = 'a whole number of votes, one or more';
    throw new ArgumentError(`${argument}.smallestParty`, smallestParty, expected);
  }
  if (!Object.hasOwn(rebelWords, rebel)) {
    const expected = Object.keys(rebelWords).join(', ');
    throw new ArgumentError(`${argument}.rebel`, rebel, `one of: ${expected}`);
  }
  if (freeVotes !== 'left out' && freeVotes !== 'counted') {
    throw new ArgumentError(`${argument}.freeVotes`, freeVotes, "'left out' or 'counted'");
  }
  return { rebel, lineAbove, smallestParty, freeVotes };
}

const rebelWords = {
  'votes against': 'votes yes where the line is no, or no where it is yes',
  'votes against or abstains': 'votes against the line, abstains or answers present',
  'does not vote with': 'votes against the line, abstains, answers present or is absent',
} as const;

/** The rule in a sentence. */
export function rebelSentence({
  rebel,
  lineAbove,
  smallestParty,
  freeVotes,
}: CompleteRebelRule): string {
  const share = inPercent(writeRounded(100 * lineAbove, firstLanguage, 4), firstLanguage);
  const free = freeVotes === 'left out' ? 'there is none in free votes' : 'free votes count too';
  return `A rebel ${rebelWords[rebel]}. The line of a party is the side of more than ${share} of its yes and no votes, where it cast at least ${smallestParty}; ${free}.`;
}

/** The line of each party in each vote: YES, NO, none or open. */
export interface PartyLines {
  /** For each vote that of each party. */
  readonly lines: Int8Array;
  readonly lineOf: (column: number, party: number) => number;
}

/** The lines of the parties in all votes. */
export function partyLinesOf(
  { votes, columns }: RollCallMatrix,
  tallies: PartyTallies,
  rule: CompleteRebelRule,
): PartyLines {
  const parties = tallies.parties.length;
  const lines = new Int8Array(columns.length * parties);
  for (let column = 0; column < columns.length; column += 1) {
    if (votes[columns[column]!]!.free && rule.freeVotes === 'left out') continue;
    for (let party = 0; party < parties; party += 1) {
      lines[column * parties + party] = lineIn(tallies.counts, tallies.start(column, party), rule);
    }
  }
  return {
    lines,
    lineOf: (column, party) => (party < 0 ? NO_LINE : lines[column * parties + party]!),
  };
}

function lineIn(
  counts: Uint32Array,
  start: number,
  { lineAbove, smallestParty }: CompleteRebelRule,
): number {
  const yes = counts[start + YES]!;
  const no = counts[start + NO]!;
  const unknown = counts[start + UNKNOWN]!;
  const isLine = (side: number, other: number) =>
    side + other >= smallestParty && side > lineAbove * (side + other);
  if (isLine(yes, no + unknown) && isLine(yes, no)) return YES;
  if (isLine(no, yes + unknown) && isLine(no, yes)) return NO;
  return unknown > 0 ? OPEN_LINE : NO_LINE;
}

/** What can stand to a line: who was excused, announced a position or was no member does not. */
const standing: readonly boolean[] = Array.from({ length: OPTIONS }, (_, code) =>
  [YES, NO, ABSTAIN, PRESENT, ABSENT, UNKNOWN].includes(code),
);

/** What a ballot is to a line: with it, against it, neither, or not known. */
export function standTo(
  code: number,
  line: number,
  { rebel }: CompleteRebelRule,
): 'with' | 'against' | 'neither' | 'open' {
  if (line === NO_LINE || !standing[code]) return 'neither';
  if (code === UNKNOWN) return 'open';
  if (line === OPEN_LINE) return neitherUnless(code, rebel);
  if (code === line) return 'with';
  if (code === YES || code === NO) return 'against';
  if (rebel === 'votes against') return 'neither';
  if (code === ABSTAIN || code === PRESENT) return 'against';
  return rebel === 'does not vote with' ? 'against' : 'neither';
}

/** Where the line is open, so is what a ballot is to it, unless it is none that could be with or against. */
function neitherUnless(code: number, rebel: CompleteRebelRule['rebel']): 'open' | 'neither' {
  if (code === YES || code === NO) return 'open';
  if (rebel === 'votes against') return 'neither';
  return code === ABSENT && rebel !== 'does not vote with' ? 'neither' : 'open';
}
