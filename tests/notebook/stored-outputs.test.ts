import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readNotebook, wholeText } from '../../src/notebook/notebook-file.js';

const folder = fileURLToPath(new URL('../../notebooks/', import.meta.url));
const names = readdirSync(folder).filter((name) => /^\d\d-.*\.ipynb$/.test(name));
const notebooks = new Map(
  await Promise.all(
    names.map(async (name) => [name, await readNotebook(`${folder}${name}`)] as const),
  ),
);
const cellsOf = (name: string) => notebooks.get(name)?.cells ?? [];
const proseOf = (name: string) =>
  cellsOf(name)
    .filter((cell) => cell.cell_type === 'markdown')
    .map((cell) => wholeText(cell.source))
    .join('\n');

describe.each(names)('the notebook %s', (name) => {
  test('prints no line that has to be scrolled', () => {
    const printed = cellsOf(name)
      .flatMap((cell) => cell.outputs ?? [])
      .flatMap((output) => (output.output_type === 'stream' ? [wholeText(output.text)] : []));
    const lines = printed.flatMap((text) => text.split('\n'));
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });

  test('links to notebooks and headings that are there', () => {
    for (const [, file = name, heading] of proseOf(name).matchAll(
      /\]\(([0-9][\w-]*\.ipynb)(?:#([^)]*))?\)/g,
    )) {
      const headings = [...proseOf(file).matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
        text.replaceAll(' ', '-'),
      );
      if (heading !== undefined) expect(headings).toContain(heading);
      expect(headings.length).toBeGreaterThan(0);
    }
  });
});
