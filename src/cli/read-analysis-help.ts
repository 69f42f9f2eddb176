import { readdirSync, readFileSync } from 'node:fs';
import * as analysis from '../analysis/index.js';

/** What is told of an analysis in the shell. */
export interface AnalysisHelp {
  /** What it is, in a sentence. */
  readonly about: string;
  /** The names of its arguments, each with what it is. */
  readonly parameters: readonly { readonly name: string; readonly about: string }[];
  /** The example of its documentation. */
  readonly example: string;
  /** The arguments of the example as JSON; null where they are not plain values. */
  readonly json: readonly string[] | null;
}

/**
 * Reads what is told of each analysis from the doc comments of its source. The build keeps it as data beside the commands, so that
 * no command reads code.
 *
 * @param folder - the folder of the analyses, as source or compiled
 * @returns what is told, by the name of the function
 */
export function readAnalysisHelp(folder: URL): Record<string, AnalysisHelp> {
  const help: Record<string, AnalysisHelp> = {};
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/(?<!\.d)\.[jt]s$/.test(file)) continue;
    const text = readFileSync(new URL(file, folder), 'utf8');
    const found = text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export function (\w+)/g);
    for (const [, comment = '', name = ''] of found) {
      const told = described(comment.replace(/^[ \t]*\* ?/gm, '').trim());
      // Of several ways to call a function the first takes plain values.
      help[name] ??= { ...told, json: argumentsAsJson(name, told.example) };
    }
  }
  return help;
}

function described(comment: string): Omit<AnalysisHelp, 'json'> {
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

/** What the example of a function gives it, as JSON. */
function argumentsAsJson(name: string, example: string): string[] | null {
  const start = example.indexOf(`${name}(`);
  if (start < 0) return null;
  const given = example.slice(start + name.length + 1, closing(example, start + name.length));
  const before = example.slice(0, example.lastIndexOf('\n', start) + 1).replace(/\/\/ [≈=].*/g, '');
  try {
    const run = new Function(...Object.keys(analysis), `${before}; return [${given}];`);
    const values = run(...Object.values(analysis)) as unknown[];
    const texts = values.map((value) => JSON.stringify(value));
    return texts.every((text) => typeof text === 'string') ? texts : null;
  } catch {
    // It takes what no JSON says, as a function or a record.
    return null;
  }
}

/** Where the bracket that opens at a place is closed. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if ('([{'.includes(text[index]!)) depth += 1;
    if (')]}'.includes(text[index]!)) depth -= 1;
    if (depth === 0) return index;
  }
  return text.length;
}
