import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../src/figures/drawn-figure.js';
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

  test('its picture is the figure as it is drawn now (copy it from figures/en after npm run reproduce)', async () => {
    const figure = figures.find((one) => one.name === 'recorded-votes');
    const drawn = figure && (await toSvg(figure.draw()));
    expect(read('notebooks/recorded-votes.svg')).toBe(drawn);
  });
});
