import { describe, expect, test } from 'vitest';
import { figuresOf, languages, loadDataset, themeNames } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { placedTexts } from '../render/picture-marks.js';

const { figures } = figuresOf(loadDataset());
const named = (name: string) => figures.find((figure) => figure.name === name)!;

/** The numbers of a text, with a point between the digits of a fraction, in any order. */
function numbersIn(words: string): string[] {
  const whole = words.replaceAll(/(?<=\d)[\u202f\u00a0 .,](?=\d{3}(?!\d))/g, '');
  return (whole.match(/\d+(?:[.,]\d+)?/g) ?? []).map((one) => one.replace(',', '.')).sort();
}

describe('the titles of the figures of the record', () => {
  test.each(figures.map(({ name }) => name))(
    '%s tells what is seen by numbers of its rows, the same in every language',
    (name) => {
      const { title } = named(name);
      const numbers = languages.map((language) => numbersIn(title[language] ?? ''));
      expect(numbers[0]!.length).toBeGreaterThan(0);
      for (const [place, language] of languages.entries()) {
        // A translation may leave out what follows from the other numbers.
        expect(numbers[0], `${name} in ${language}`).toEqual(
          expect.arrayContaining(numbers[place]!),
        );
        expect(title[language]).not.toMatch(/[{}]/);
      }
    },
  );

  test.each([
    ['recorded-votes', '3 of 4 counted votes were carried; the narrowest margin was 5 votes'],
    ['other-rules', '3 of 4 votes would have ended otherwise under another rule'],
    ['known-attendance', 'For 24 of 40 sessions nothing is told of who came'],
    ['turnout', 'In each of 3 votes at least 54.5\u00a0% of the seats were counted'],
    [
      'power-under-random-attendance',
      'Left SRs have more power than seats if fewer than 5.6 of 11 Bolsheviks come',
    ],
    [
      'abstentions-4-november',
      'Had 6 of 12 abstainers voted for, Lenin’s reply would have been found unsatisfactory',
    ],
    [
      'antonov-splits',
      'The counts alone allow 15 splits; in 1 no Left SR voted for Lenin’s resolution on Antonov',
    ],
    ['parties-by-votes', 'Of 62 votes 16 tell on what side a party was, and 1 how many of it'],
    ['abstainers-choose', 'Abstainers could have reversed 1 of 3 votes whose abstentions are told'],
    [
      'quorum-of-half',
      'In 4 of 4 votes at least half of the members took part, in 1 more than there were',
    ],
    ['timeline', 'Of 127 sessions and events the source states the date of 40; 87 are inferred'],
    ['dating-by-page', 'Pages date 18 of 22 undated items, missing known days by 2.4 on average'],
    ['findings', 'Of 89 findings 7 are contradictions; rules found 29, a reader 60'],
    ['fifth-congress-variants', 'Bolsheviks lead in 2 of 6 counts of the congress, Left SRs in 4'],
  ])('%s counts what its picture shows', (name, title) => {
    expect(named(name).title.en).toBe(title);
  });
});

test.each(languages)('in one column no title has more than two lines, in %s', async (language) => {
  for (const figure of figures) {
    const { spec } = await layOut(figure.draw({ language, width: '84mm' }));
    const { text } = spec.title as { text: string | string[] };
    expect([text].flat().length, figure.name).toBeLessThanOrEqual(2);
  }
});

test('the panels of known attendance tell of as many sessions without anybody as its title', async () => {
  const scene = await layOut(named('known-attendance').draw());
  const told = placedTexts(scene).flatMap(
    ({ text }) => text.match(/nothing is told: (\d+)/)?.[1] ?? [],
  );
  expect(told.reduce((sum, one) => sum + Number(one), 0)).toBe(24);
});

describe('what is needed to read a picture stands in it, in every theme', () => {
  test.each([
    ['abstainers-choose', ['the same outcome', 'adopted instead', 'as it was', 'tie']],
    [
      'quorum-of-half',
      [
        'voted or abstained',
        'size known within bounds',
        'more than the members told',
        'half of the members',
      ],
    ],
    [
      'shares-in-bodies',
      [
        'the share with which the others are compared',
        'Left Socialist Revolutionaries: % of the seats',
      ],
    ],
    ['timeline', ['day, stated', 'day, inferred', 'change of calendar']],
    ['dating-by-page', ['date stated', 'date inferred', 'change of calendar']],
    ['rhythm-of-sessions', ['date stated', 'inferred or computed', 'change of calendar']],
    ['how-much-is-stated', ['stated', 'computed', 'inferred', 'empty']],
  ])('%s has its key', async (name, words) => {
    for (const theme of themeNames) {
      const texts = placedTexts(await layOut(named(name).draw({ theme }))).map(({ text }) => text);
      expect(texts, theme).toEqual(expect.arrayContaining(words));
    }
  });
});
