import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../src/figures/drawn-figure.js';
import { totalsByParty } from '../src/interchange/roll-calls/statements.js';
import { loadDataset } from '../src/records/load-dataset.js';
import { toSvg } from '../src/render/svg.js';

const { figures } = figuresOf(loadDataset());

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

describe('the README is true', () => {
  test('every npm script that it names is there', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...readme.matchAll(/npm (?:run )?(test|(?<=run )[\w:]+)/g)].map((one) => one[1]);
    expect(named.length).toBeGreaterThan(3);
    for (const script of named) expect(Object.keys(scripts)).toContain(script);
  });

  test('every import that it names is exported', () => {
    const { exports } = JSON.parse(read('package.json'));
    for (const [, path] of readme.matchAll(/^\| `sovnarkom(\/\w+)?` \|/gm)) {
      expect(Object.keys(exports)).toContain(`.${path ?? ''}`);
    }
  });

  test('every command of the command line stands in its table, and no other', () => {
    const told = [...readme.matchAll(/^\| (`[a-z]+.*?) \|/gm)]
      .filter(([, cell]) => !cell!.startsWith('`sovnarkom'))
      .flatMap(([, cell]) => [...cell!.matchAll(/`([a-z]+)/g)].map((one) => one[1]));
    const named = [...read('src/cli/sovnarkom.ts').matchAll(/^ {2}(\w+): \{$/gm)].map(
      (one) => one[1],
    );
    expect(named.length).toBeGreaterThan(12);
    expect(told.sort()).toEqual(named.sort());
  });

  test('the statement that it gives is the one that is tested', () => {
    expect(readme).toContain(`\`\`\`sql\n${totalsByParty}\n\`\`\``);
  });

  test('every group of imports is named', () => {
    const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
    const groups = Object.keys(exports).flatMap((one) => one.match(/^\.\/(\w+)$/)?.[1] ?? []);
    for (const group of groups) expect(readme).toMatch(new RegExp(`\`(?:sovnarkom/)?${group}\``));
  });

  test('its picture is the figure as it is drawn now (copy it from figures/en after npm run reproduce)', async () => {
    const figure = figures.find((one) => one.name === 'recorded-votes');
    const drawn = figure && (await toSvg(figure.draw()));
    expect(read('notebooks/recorded-votes.svg')).toBe(drawn);
  });
});
