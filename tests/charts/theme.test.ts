import { describe, expect, test } from 'vitest';
import {
  chart,
  colours,
  figures,
  fontFamily,
  loadDataset,
  points,
  theme,
  vegaLiteSchema,
} from '../../src/index.js';
import { contrast, difference, lightness, type Sight, seenBy, sights } from './colour-vision.js';

const sides = ['yes', 'no', 'abstain'] as const;
const pairs = [
  ['yes', 'no'],
  ['yes', 'abstain'],
  ['no', 'abstain'],
] as const;

describe('the model of colour vision', () => {
  test.each(sights)('leaves greys as they are (%s)', (sight) => {
    for (const grey of ['#000000', '#7f7f7f', '#ffffff']) {
      expect(difference(grey, seenBy(sight, grey))).toBeLessThan(0.5);
    }
  });

  test('takes red and green together where they are not told apart', () => {
    const [red, green] = ['#c04040', '#408040'];
    const apart = difference(red, green);
    for (const sight of ['protanopia', 'deuteranopia'] as const) {
      expect(difference(seenBy(sight, red), seenBy(sight, green))).toBeLessThan(apart / 2);
    }
  });

  test('agrees with the lightness of white, black and mid grey in CIE Lab', () => {
    expect(lightness('#ffffff')).toBeCloseTo(100, 1);
    expect(lightness('#000000')).toBeCloseTo(0, 1);
    expect(lightness('#777777')).toBeCloseTo(50.03, 1);
  });
});

describe('the colours of the sides of a vote', () => {
  test.each(
    (['normal', ...sights] as Sight[]).flatMap((sight) =>
      pairs.map(([one, other]) => ({ sight, one, other })),
    ),
  )('$one and $other are apart in $sight sight', ({ sight, one, other }) => {
    const distance = difference(seenBy(sight, colours[one]), seenBy(sight, colours[other]));
    // 2.3 is just noticeable side by side (Mahy, Van Eycken and Oosterlinck 1994); a legend is read at a distance.
    expect(distance).toBeGreaterThan(20);
  });

  test.each(pairs)('%s and %s are apart in grey', (one, other) => {
    expect(Math.abs(lightness(colours[one]) - lightness(colours[other]))).toBeGreaterThan(10);
  });

  test.each(sides)('%s is apart from the paper in grey', (side) => {
    expect(lightness('#ffffff') - lightness(colours[side])).toBeGreaterThan(10);
  });
});

describe('what is written can be read', () => {
  // The Web Content Accessibility Guidelines 2.1, criterion 1.4.3, ask of small text a contrast of 4.5.
  test.each([
    ['text on paper', colours.ink, '#ffffff'],
    ['secondary text on paper', colours.faint, '#ffffff'],
    ['numbers on bars of votes for', '#ffffff', colours.yes],
    ['numbers on bars of votes against', colours.ink, colours.no],
    ['numbers on bars of abstentions', colours.ink, colours.abstain],
  ])('%s', (_, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('no type is smaller than 7 points', () => {
    const sizes = JSON.stringify(theme).matchAll(/"\w*[fF]ontSize":([\d.]+)/g);
    const inPoints = [...sizes].map((size) => (Number(size[1]) * 72) / 96);
    expect(inPoints.length).toBeGreaterThan(5);
    expect(Math.min(...inPoints)).toBeGreaterThanOrEqual(7);
  });

  test('points are 72 to the inch, pixels 96', () => {
    expect(points(72)).toBe(96);
    expect(points(7.5)).toBe(10);
  });
});

describe('every chart', () => {
  test('has schema, name, text alternative and the one look', () => {
    expect(chart('a-name', 'What is shown.', { mark: 'bar' })).toEqual({
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      name: 'a-name',
      description: 'What is shown.',
      mark: 'bar',
      config: theme,
    });
    expect(theme.font).toBe(`${fontFamily}, sans-serif`);
  });

  test('of the project is made so, under the name of its figure', () => {
    const dataset = loadDataset();
    expect(figures.map((figure) => figure.name)).toEqual(['recorded-votes', 'margins']);
    for (const figure of figures) {
      const spec = figure.draw(dataset, 'en');
      expect(spec.$schema).toBe(vegaLiteSchema);
      expect(spec.name).toBe(figure.name);
      expect(spec.name).toMatch(/^[a-z0-9-]+$/);
      expect(spec.config).toBe(theme);
      expect(figure.notebook).toBe('01-recorded-votes');
    }
  });

  test('is plain JSON, with its data in it', () => {
    const dataset = loadDataset();
    for (const figure of figures) {
      const spec = figure.draw(dataset, 'el');
      const text = JSON.stringify(spec);
      expect(text).not.toContain('"url"');
      expect(JSON.stringify(JSON.parse(text))).toBe(text);
    }
  });

  test('is the same, drawn twice', () => {
    for (const figure of figures) {
      const twice = [loadDataset(), loadDataset()].map((one) => figure.draw(one, 'ru'));
      expect(JSON.stringify(twice[0])).toBe(JSON.stringify(twice[1]));
    }
  });
});
