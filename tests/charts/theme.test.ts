import { describe, expect, test } from 'vitest';
import {
  chart,
  coloursOf,
  configOf,
  fontFamily,
  points,
  textOn,
  themeNames,
} from '../../src/index.js';
import { contrast, difference, lightness, type Sight, seenBy, sights } from './colour-vision.js';

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

/** Colours that stand side by side in a chart. */
const pairs = [
  ['yes', 'no'],
  ['yes', 'abstain'],
  ['no', 'abstain'],
  ['present', 'yes'],
  ['present', 'no'],
  ['present', 'abstain'],
  ['present', 'others'],
  ['present', 'unknown'],
] as const;

const themed = themeNames.flatMap((theme) =>
  pairs.map(([one, other]) => ({ theme, one, other, colours: coloursOf(theme) })),
);

describe('the colours of what stands side by side', () => {
  test.each(
    (['normal', ...sights] as Sight[]).flatMap((sight) =>
      themed.filter(({ theme }) => theme !== 'grey').map((pair) => ({ ...pair, sight })),
    ),
  )('$one and $other are apart in $sight sight ($theme)', ({ sight, one, other, colours }) => {
    const distance = difference(seenBy(sight, colours[one]), seenBy(sight, colours[other]));
    // 2.3 is just noticeable side by side (Mahy, Van Eycken and Oosterlinck 1994); a legend is read at a distance.
    expect(distance).toBeGreaterThan(20);
  });

  test.each(themed)('$one and $other are apart in grey ($theme)', ({ one, other, colours }) => {
    expect(Math.abs(lightness(colours[one]) - lightness(colours[other]))).toBeGreaterThan(10);
  });

  test.each(themeNames)('each is apart from the ground in grey (%s)', (theme) => {
    const colours = coloursOf(theme);
    for (const name of ['yes', 'no', 'abstain', 'present'] as const) {
      const apart = Math.abs(lightness(colours.paper) - lightness(colours[name]));
      expect(apart, name).toBeGreaterThan(10);
    }
  });

  test.each(themeNames)(
    'a quantity becomes ever darker, or on a dark screen lighter (%s)',
    (theme) => {
      const { sequence, paper } = coloursOf(theme);
      const distances = sequence.map((colour) => Math.abs(lightness(paper) - lightness(colour)));
      for (const [index, distance] of distances.entries()) {
        if (index > 0) expect(distance - distances[index - 1]!).toBeGreaterThan(6);
      }
    },
  );
});

describe('what is written can be read', () => {
  // The Web Content Accessibility Guidelines 2.1, criterion 1.4.3, ask of small text a contrast of 4.5.
  const texts = themeNames.flatMap((theme) => {
    const { ink, faint, paper, yes, no, abstain, present } = coloursOf(theme);
    return [
      [`text (${theme})`, ink, paper],
      [`secondary text (${theme})`, faint, paper],
      [`numbers on bars of votes for (${theme})`, paper, yes],
      [`numbers on bars of abstentions (${theme})`, ink, abstain],
      [`numbers on bars of those present (${theme})`, textOn(present, coloursOf(theme)), present],
      [`numbers on bars of votes against (${theme})`, textOn(no, coloursOf(theme)), no],
    ] as const;
  });
  test.each(texts)('%s', (_, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('no type is smaller than 7 points', () => {
    const sizes = JSON.stringify(configOf('screen')).matchAll(/"\w*[fF]ontSize":([\d.]+)/g);
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
  const body = { title: { text: 'A title', subtitle: 'And more' }, mark: 'bar' };

  test('has schema, name, text alternative, title and the one look', () => {
    expect(chart('a-name', 'What is shown.', body)).toEqual({
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      name: 'a-name',
      description: 'What is shown.',
      title: { text: 'A title', subtitle: 'And more' },
      usermeta: { title: 'A title', width: '174mm' },
      mark: 'bar',
      config: configOf('screen'),
    });
    expect(configOf('screen').font).toBe(`${fontFamily}, sans-serif`);
  });

  test('has its title in the caption on paper, unless it is asked for', () => {
    expect(chart('a-name', 'What is shown.', body, { theme: 'print' }).title).toBeUndefined();
    expect(chart('a-name', 'What is shown.', body, { theme: 'grey' }).usermeta?.title).toBe(
      'A title',
    );
    expect(chart('a-name', 'What is shown.', body, { theme: 'grey', title: true }).title).toBe(
      body.title,
    );
    expect(chart('a-name', 'What is shown.', body, { title: false }).title).toBeUndefined();
  });
});
