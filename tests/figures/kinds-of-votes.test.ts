import { describe, expect, test } from 'vitest';
import { toMillimetres } from '../../src/charts/paper.js';
import { kindNamed } from '../../src/figures/drawn-figure.js';
import { isLack } from '../../src/figures/kind.js';
import { loadDataset } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { otherRecords } from '../other-records.js';
import { overlappingTexts } from '../render/picture-marks.js';

/** How many votes each shows at most, unless asked for more. */
const readable: Readonly<Record<string, number>> = {
  margins: 8,
  'tipping-points': 8,
  'recorded-votes': 10,
  'other-rules': 6,
  'abstainers-choose': 8,
  'quorum-of-half': 7,
};
const kinds = [
  ...Object.keys(readable),
  'turnout',
  'decisive-removal',
  'abstainers-choose-by-party',
];

const lacking: Readonly<Record<string, readonly string[]>> = {
  'a council': ['abstainers-choose-by-party'],
  'a parliament of two houses': ['abstainers-choose-by-party'],
  'sessions without a vote': kinds,
  // Its chair decides a tie.
  'a senate': ['decisive-removal', 'abstainers-choose-by-party'],
};

describe.each(Object.entries(otherRecords))('the kinds of votes, of %s', (called, folder) => {
  const record = loadDataset(folder());

  test.each(kinds)('%s: drawn, or what is lacking is said', (name) => {
    const drawn = kindNamed(name).of(record);
    expect(isLack(drawn)).toBe(lacking[called]!.includes(name));
    if (isLack(drawn)) {
      expect(drawn.lacks).toMatch(/^a |^votes /);
      return;
    }
    const { description, name: spec } = drawn.draw();
    expect(spec).toBe(name);
    expect(description.length).toBeLessThanOrEqual(2000);
    const shown = drawn.caption('en');
    expect(shown.cases).toMatch(/^N = /);
    expect(shown.shown).not.toMatch(/Old Style|commissar|VTsIK|Sovnarkom/);
    const most = readable[name];
    if (most !== undefined) {
      const votes = new Set(drawn.data().rows.map((row) => row.vote));
      expect(votes.size).toBe(Math.min(most, record.votes.length));
    }
  });

  test.each(
    [...Object.keys(readable), 'turnout'].filter((name) => !lacking[called]!.includes(name)),
  )('%s fills no more than a page in one column', async (name) => {
    const drawn = kindNamed(name).of(record);
    if (isLack(drawn)) throw new Error(drawn.lacks);
    const scene = await layOut(drawn.draw({ width: '84mm' }));
    expect(toMillimetres(scene.height)).toBeLessThan(240);
    expect(overlappingTexts(scene)).toEqual([]);
  });
});
