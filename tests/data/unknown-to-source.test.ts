import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.js';

const source = new URL('../../src', import.meta.url).pathname;
const record = loadDataset();

/** The files of the source, without what their comments say: examples are of the record that comes with the toolkit. */
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|js)$/.test(file) && !file.startsWith('frames/tensorflow'))
  .map((file) => ({
    file,
    text: readFileSync(join(source, file), 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .replaceAll(/^\s*\/\/.*$/gm, ''),
  }));

/** Names by which the project is called, which stand for no record. */
const project = new Set(['sovnarkom', 'Sovnarkom']);
/** Identifiers that are plain words of the field: a table, a kind, an option may be called so in any record. */
const plain = /^[a-z]+$|^\d+(?:-\d+)?$/;

const identifiers = Object.values(record.tables)
  .flat()
  .map((row) => String(row.id ?? ''))
  .filter((id) => id !== '' && !plain.test(id));
const names = [...record.people, ...record.parties, ...record.bodies]
  .flatMap(({ name }) => Object.values(name))
  .filter((name) => name.length > 3 && !project.has(name));

describe('the source', () => {
  test('has files, and the record has identifiers and names to look for', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(identifiers.length).toBeGreaterThan(1000);
    expect(names.length).toBeGreaterThan(200);
  });

  test('holds no identifier of the record', () => {
    const wanted = new Set([...identifiers, 'vtsik', 'bolshevik']);
    const found = files.flatMap(({ file, text }) =>
      [...text.matchAll(/(['"`])([\w-]+)\1|^\s*'?([\w-]+)'?: \{/gm)]
        .map(([, , quoted, key]) => quoted ?? key ?? '')
        .filter((word) => wanted.has(word))
        .map((word) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test('holds no name of a person, party or body of it', () => {
    const found = files.flatMap(({ file, text }) =>
      names
        .filter((name) =>
          new RegExp(
            `(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`,
            'u',
          ).test(text),
        )
        .map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});
