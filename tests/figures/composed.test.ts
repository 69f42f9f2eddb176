import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../src/figures');

/** The charts of kinds: each composes marks of the kit. */
const charts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

/** What of a file is Vega-Lite: the names of its properties, as an object has them. */
function vegaLiteIn(source: string): string[] {
  // A row may have a mark in words; one of Vega-Lite is an object or has a name.
  const names =
    "mark(?=: [{'])|encoding|layer|hconcat|vconcat|concat|facet|transform|resolve|datasets";
  const property = new RegExp(`^\\s*(?:${names}):`, 'gm');
  return source.match(property)?.map((found) => found.trim()) ?? [];
}

describe('a figure', () => {
  test.each(charts)('is composed of marks: %s writes no Vega-Lite of its own', (file) => {
    expect(vegaLiteIn(readFileSync(join(folder, file), 'utf8'))).toEqual([]);
  });

  test('that did would be found', () => {
    expect(vegaLiteIn("const spec = {\n  mark: { type: 'bar' },\n  encoding: {},\n};")).toEqual([
      'mark:',
      'encoding:',
    ]);
  });
});
