import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../src/records/load-dataset.js';

const root = join(import.meta.dirname, '..');
const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<unknown>;

/** The fenced examples in the doc comments of one source file. */
function examplesIn(source: string): string[] {
  const comments = source.match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments.flatMap((comment) => {
    const text = comment.replace(/^[ \t]*\* ?/gm, '');
    return [...text.matchAll(/@example\s*```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
  });
}

/** Turns `expression // => value` and `expression // ≈ value` into assertions. */
function asTest(example: string): string {
  return example
    .split('\n')
    .map((line) => {
      const equal = line.match(/^(.*?);?\s*\/\/ => (.*)$/);
      if (equal) return `expect(${equal[1]}).toEqual(${equal[2]});`;
      const close = line.match(/^(.*?);?\s*\/\/ ≈ (.*)$/);
      if (close) return `expectClose(${close[1]}, ${close[2]});`;
      return line.replace(/^import .*$/, '');
    })
    .join('\n');
}

/** Compares numbers, and numbers in lists and objects, to the digits that are written. */
function expectClose(actual: unknown, expected: unknown): void {
  if (typeof expected === 'number') {
    const digits = String(expected).split('.')[1]?.length ?? 0;
    expect(actual).toBeCloseTo(expected, digits);
  } else if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    for (const [index, value] of expected.entries())
      expectClose((actual as unknown[])[index], value);
  } else if (typeof expected !== 'object' || expected === null) {
    expect(actual).toEqual(expected);
  } else {
    for (const [key, value] of Object.entries(expected)) {
      expectClose((actual as Record<string, unknown>)[key], value);
    }
  }
}

/** What the room of a file offers: an entry of its own, such as that of frames, is not in the main one. */
async function roomOf(file: string): Promise<object> {
  const index = join(dirname(file), 'index.ts');
  return existsSync(index) ? ((await import(pathToFileURL(index).href)) as object) : {};
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(root, 'src', file))
  .sort();

const builtIn = loadDataset();

/** Most examples begin with the built-in record, which is read for all of them once. */
const readOnce = {
  loadDataset: (...given: Parameters<typeof loadDataset>) =>
    given.length === 0 ? builtIn : loadDataset(...given),
};

describe('the examples in the doc comments are true', () => {
  for (const file of files) {
    for (const [index, example] of examplesIn(readFileSync(file, 'utf8')).entries()) {
      test(`${relative(root, file)} #${index + 1}`, async () => {
        const names = {
          ...((await import(pathToFileURL(join(root, 'src/index.ts')).href)) as object),
          ...(await roomOf(file)),
          ...((await import(pathToFileURL(file).href)) as object),
          ...readOnce,
        };
        const run = new AsyncFunction(
          'expect',
          'expectClose',
          ...Object.keys(names),
          asTest(example),
        );
        await run(expect, expectClose, ...Object.values(names));
      });
    }
  }
});
