import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readNotebook, writeNotebook } from '../../src/notebook/index.js';
import {
  asLines,
  inKeyOrder,
  type Notebook,
  notebookText,
  wholeText,
} from '../../src/notebook/notebook-file.js';
import { notebookOf } from './temporary-notebooks.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-notebooks-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the text of a notebook file', () => {
  test('is what Jupyter writes: keys in order, one space of indentation, a line end last', () => {
    const notebook: Notebook = {
      nbformat_minor: 5,
      nbformat: 4,
      metadata: { language_info: { version: '', name: 'typescript' }, kernelspec: {} },
      cells: [{ source: ['a\n', 'ψ'], metadata: {}, cell_type: 'markdown', id: 'one' }],
    };
    expect(notebookText(notebook)).toBe(
      [
        '{',
        ' "cells": [',
        '  {',
        '   "cell_type": "markdown",',
        '   "id": "one",',
        '   "metadata": {},',
        '   "source": [',
        '    "a\\n",',
        '    "ψ"',
        '   ]',
        '  }',
        ' ],',
        ' "metadata": {',
        '  "kernelspec": {},',
        '  "language_info": {',
        '   "name": "typescript",',
        '   "version": ""',
        '  }',
        ' },',
        ' "nbformat": 4,',
        ' "nbformat_minor": 5',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('has keys in the order of their letters’ numbers, at every depth', () => {
    const keys = (value: object) => Object.keys(value);
    const ordered = inKeyOrder({ b: 1, a: { z: 1, Z: 2, _: 3 }, 'a b': [{ d: 1, c: 2 }] }) as {
      a: object;
      'a b': [object];
    };
    expect(keys(ordered)).toEqual(['a', 'a b', 'b']);
    expect(keys(ordered.a)).toEqual(['Z', '_', 'z']);
    expect(keys(ordered['a b'][0])).toEqual(['c', 'd']);
  });

  test('leaves lists, null and plain values as they are, and leaves out what is undefined', () => {
    expect(inKeyOrder([3, null, 'b', { x: undefined, y: null }])).toEqual([
      3,
      null,
      'b',
      { y: null },
    ]);
    expect(Object.keys(inKeyOrder({ x: undefined }) as object)).toEqual([]);
  });
});

describe('the committed notebook', () => {
  test('has the bytes that Jupyter would write', async () => {
    const path = new URL('../../notebooks/01-recorded-votes.ipynb', import.meta.url).pathname;
    expect(notebookText(await readNotebook(path))).toBe(readFileSync(path, 'utf8'));
  });
});

describe('a notebook file', () => {
  test('is read as it was written', async () => {
    const path = join(folder, 'round.ipynb');
    const notebook = notebookOf('console.log("ψήφος")', '1 + 1\n');
    await writeNotebook(path, notebook);
    expect(await readNotebook(path)).toEqual(notebook);
    const before = readFileSync(path);
    await writeNotebook(path, await readNotebook(path));
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((file) => file.endsWith('.part'))).toEqual([]);
  });

  test.each([
    ['is not JSON', '{"cells": [', /broken\.ipynb cannot be read as a notebook: /],
    ['is empty', '', /broken\.ipynb cannot be read as a notebook: /],
    ['is of an older format', '{"nbformat": 3, "worksheets": []}', /is not a notebook of format 4/],
    ['has no cells', '{"nbformat": 4}', /is not a notebook of format 4/],
    ['has cells that are no list', '{"nbformat": 4, "cells": {}}', /is not a notebook of format 4/],
    ['is JSON, but nothing', 'null', /broken\.ipynb (cannot be read as|is not) a notebook/],
  ])('is refused if it %s', async (_, text, message) => {
    const path = join(folder, 'broken.ipynb');
    writeFileSync(path, text);
    await expect(readNotebook(path)).rejects.toThrow(message);
  });

  test('is refused if it is not there', async () => {
    const path = join(folder, 'none.ipynb');
    await expect(readNotebook(path)).rejects.toThrow(`${path} cannot be read: it is not there`);
  });
});

describe('text', () => {
  test.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a\n']],
    ['a\nb', ['a\n', 'b']],
    ['\n\na', ['\n', '\n', 'a']],
    ['a\r\nb', ['a\r\n', 'b']],
  ])('%j is kept as the lines %j', (text, lines) => {
    expect(asLines(text)).toEqual(lines);
  });

  test('is whole again from its lines', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'ψ', '\n', '\r', ' ')), (letters) => {
        const text = letters.join('');
        expect(wholeText(asLines(text))).toBe(text);
        expect(wholeText(text)).toBe(text);
      }),
    );
  });
});
