import { readdirSync, readFileSync } from 'node:fs';
import * as analysis from '../analysis/index.js';

/** An analysis that can be run from the command line. */
export interface AnalysisFunction {
  /** Its name in the shell: `shapley-shubik`. */
  readonly name: string;
  /** What it is, in a sentence. */
  readonly about: string;
  /** The names of its arguments, each with what it is. */
  readonly parameters: readonly { readonly name: string; readonly about: string }[];
  /** The example of its documentation. */
  readonly example: string;
  readonly run: (...values: readonly unknown[]) => unknown;
}

/** Functions that take or give a function, give splits without end, or read records of a dataset: they are of use only in a program. */
const forPrograms = [
  ...['eachSplit', 'judgePredicate', 'seededRandom'],
  ...['groupName', 'knownAttendance', 'minutesDating', 'motionOutcomes', 'partyInBodies'],
  ...['seatVariants', 'splitVoteOf'],
];

/**
 * Every analysis that takes and gives plain values, described by its own doc comment.
 *
 * @returns the functions, in the order of their names
 * @example
 * ```ts
 * analysisFunctions().find((one) => one.name === 'margin').about // => 'The margin of a vote: votes for the motion less votes against it.'
 * ```
 */
export function analysisFunctions(): AnalysisFunction[] {
  const comments = docComments();
  return Object.entries(analysis)
    .filter(([name]) => /^[a-z]/.test(name) && !forPrograms.includes(name))
    .flatMap(([name, value]) => (typeof value === 'function' ? [{ name, run: value }] : []))
    .map(({ name, run }) => ({
      name: kebabCase(name),
      ...described(comments.get(name) ?? ''),
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

/** The doc comment of every exported function: the compiler leaves comments in what it writes. */
function docComments(): Map<string, string> {
  const folder = new URL('../analysis/', import.meta.url);
  const comments = new Map<string, string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/(?<!\.d)\.[jt]s$/.test(file)) continue;
    const text = readFileSync(new URL(file, folder), 'utf8');
    const found = text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export function (\w+)/g);
    for (const [, comment = '', name = ''] of found) {
      comments.set(name, comment.replace(/^[ \t]*\* ?/gm, '').trim());
    }
  }
  return comments;
}

function described(comment: string): Pick<AnalysisFunction, 'about' | 'parameters' | 'example'> {
  const [text = '', ...tags] = comment.split(/^@/m);
  const parameters = tags.flatMap((tag) => {
    const [, name, about] = /^param (\w+) - ([\s\S]*)/.exec(tag) ?? [];
    return name && about ? [{ name, about: oneLine(about) }] : [];
  });
  const example = tags.find((tag) => tag.startsWith('example'));
  return {
    about: oneLine(/^[\s\S]*?\.(?=\s|$)/.exec(text)?.[0] ?? text),
    parameters,
    example: (example ?? '')
      .split('\n')
      .slice(2, -1)
      .join('\n')
      .replace(/\n```$/, ''),
  };
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
