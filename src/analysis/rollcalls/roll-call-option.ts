import { ArgumentError } from '../../errors/argument-error.js';

/**
 * What a roll call can tell of one member in one vote. An announced position (a pair, a teller, a president who takes a stand) is no
 * vote cast, and `present` is to answer the call without a vote. `excused` is to be away with leave; `unknown` is that the roll does
 * not tell, which may be any of the others.
 *
 * @example
 * ```ts
 * const option = 'announced yes';
 * rollCallOptions.includes(option) // => true
 * ```
 */
export type RollCallOption =
  | 'not a member'
  | 'yes'
  | 'no'
  | 'abstain'
  | 'present'
  | 'absent'
  | 'excused'
  | 'announced yes'
  | 'announced no'
  | 'unknown';

/**
 * The options of a roll call, each at the place of the number that stands for it in a matrix.
 *
 * @example
 * ```ts
 * rollCallOptions.indexOf('yes') // => 1
 * ```
 */
export const rollCallOptions: readonly RollCallOption[] = [
  'not a member',
  'yes',
  'no',
  'abstain',
  'present',
  'absent',
  'excused',
  'announced yes',
  'announced no',
  'unknown',
];

/** The numbers of the options. */
export const NOT_A_MEMBER = 0;
export const YES = 1;
export const NO = 2;
export const ABSTAIN = 3;
export const PRESENT = 4;
export const ABSENT = 5;
export const EXCUSED = 6;
export const ANNOUNCED_YES = 7;
export const ANNOUNCED_NO = 8;
export const UNKNOWN = 9;
export const OPTIONS = 10;

const codes: ReadonlyMap<string, number> = new Map(
  rollCallOptions.map((option, code) => [option, code]),
);

/** The number of an option; throws unless it is one. */
export function codeOf(argument: string, option: string): number {
  const code = codes.get(option);
  if (code === undefined) {
    const expected = `an option of a roll call: ${rollCallOptions.join(', ')}`;
    throw new ArgumentError(argument, option, expected);
  }
  return code;
}

/**
 * How many members took each option.
 *
 * @example
 * ```ts
 * const calls = rollCallsFromCells({ members: [{ id: 'a' }, { id: 'b' }], votes: [{ id: '1' }], cells: ['1', '6'], codes: voteviewCodes });
 * summarizeVotes(calls).votes[0].counts.yes // => 1
 * ```
 */
export type OptionCounts = Readonly<Record<RollCallOption, number>>;

/** The counts of the options from a list in the order of their numbers, beginning at a place. */
export function optionCounts(counts: ArrayLike<number>, start = 0): OptionCounts {
  // Written out, since it is made for every party in every vote.
  return {
    'not a member': counts[start]!,
    yes: counts[start + YES]!,
    no: counts[start + NO]!,
    abstain: counts[start + ABSTAIN]!,
    present: counts[start + PRESENT]!,
    absent: counts[start + ABSENT]!,
    excused: counts[start + EXCUSED]!,
    'announced yes': counts[start + ANNOUNCED_YES]!,
    'announced no': counts[start + ANNOUNCED_NO]!,
    unknown: counts[start + UNKNOWN]!,
  };
}

/** The members in office: all but those who were not members. */
export function inOffice(counts: ArrayLike<number>, start = 0): number {
  let members = 0;
  for (let code = NOT_A_MEMBER + 1; code < OPTIONS; code += 1) members += counts[start + code]!;
  return members;
}
