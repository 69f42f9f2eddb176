import { readFileSync } from 'node:fs';
import * as analysis from '../analysis/index.js';
import * as rollCalls from '../analysis/rollcalls/index.js';
import type { AnalysisHelp } from './read-analysis-help.js';

/** An analysis that can be run from the command line. */
export interface AnalysisFunction extends AnalysisHelp {
  /** Its name in the shell: `shapley-shubik`. */
  readonly name: string;
  readonly run: (...values: readonly unknown[]) => unknown;
}

/** Functions that take or give a function, give splits without end, or read records of a dataset: they are of use only in a program. */
const forPrograms = [
  ...['eachSplit', 'judgePredicate', 'seededRandom'],
  ...[
    'countedVoteOf',
    'groupBallotsOf',
    'groupName',
    'knownAttendance',
    'minutesDating',
    'motionOutcomes',
  ],
  ...['pairedSeats', 'partyInBodies', 'partyInBody', 'rollCallsOf', 'seatVariants', 'seatsByParty'],
  ...['sessionsAttended', 'sizeByVotes', 'splitVoteOf', 'votingGameOf'],
  ...['decidedByMargin', 'ruleInWords', 'ruleThatHeld', 'votingRuleOf', 'partyPresent'],
  // They take a matrix, which is no plain value.
  ...Object.keys(rollCalls),
];

/**
 * Every analysis that takes and gives plain values, described by the words of its documentation.
 *
 * @returns the functions, in the order of their names
 * @example
 * ```ts
 * analysisFunctions().find((one) => one.name === 'margin').about // => 'The margin of a vote: votes for the motion less votes against it.'
 * ```
 */
export function analysisFunctions(): AnalysisFunction[] {
  const help = analysisHelp();
  return Object.entries(analysis)
    .filter(([name]) => /^[a-z]/.test(name) && !forPrograms.includes(name))
    .flatMap(([name, value]) => (typeof value === 'function' ? [{ name, run: value }] : []))
    .map(({ name, run }) => ({
      name: kebabCase(name),
      ...(help[name] ?? { about: '', parameters: [], example: '', json: null }),
      run: run as AnalysisFunction['run'],
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The name that a function has in the shell.
 *
 * @param name - its name in a program, or already that in the shell
 * @returns the name in small letters, with hyphens
 * @example
 * ```ts
 * [kebabCase('shapleyShubik'), kebabCase('shapley-shubik')] // => ['shapley-shubik', 'shapley-shubik']
 * ```
 */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What is told of each analysis: the build writes it beside the commands. */
function analysisHelp(): Record<string, AnalysisHelp> {
  const file = new URL('../../dist/cli/analysis-help.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, AnalysisHelp>;
}
