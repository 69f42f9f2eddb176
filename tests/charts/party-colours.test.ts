import { describe, expect, test } from 'vitest';
import { lookOf } from '../../src/charts/chart-options.js';
import {
  coloursOf,
  loadDataset,
  partyColours,
  type ThemeName,
  themeNames,
} from '../../src/index.js';
import { contrast, difference, lightness, type Sight, seenBy, sights } from './colour-vision.js';

const nine = Array.from({ length: 9 }, (_, index) => ({ id: `party-${index + 1}` }));
const reds = { id: 'reds', colour: '#8c1c2b' };
const greens = { id: 'greens', colour: '#55a888' };

const of = (
  theme: ThemeName,
  ...parties: readonly { id: string; colour?: string | undefined }[]
) => [...partyColours(parties, coloursOf(theme)).values()];

/** Those that stand beside each other: nine in their order, two with own colours, and what follows on these. */
const rows = themeNames.flatMap((theme) => [
  { theme, what: 'nine parties', row: of(theme, ...nine) },
  { theme, what: 'two with own colours and the next', row: of(theme, reds, greens, nine[0]!) },
  {
    theme,
    what: 'the parties of the record with own colours',
    row: of(theme, ...loadDataset().parties.filter((party) => party.colour !== undefined)),
  },
]);

const neighbours = (row: readonly string[]) =>
  row.slice(1).map((colour, index) => [row[index]!, colour] as const);

describe('the colours of parties', () => {
  test.each(
    (['normal', ...sights] as Sight[]).flatMap((sight) =>
      rows.filter(({ theme }) => theme !== 'grey').map((one) => ({ ...one, sight })),
    ),
  )('keep neighbours apart in $sight sight: $what ($theme)', ({ sight, row }) => {
    for (const [one, other] of neighbours(row)) {
      expect(
        difference(seenBy(sight, one), seenBy(sight, other)),
        `${one} ${other}`,
      ).toBeGreaterThan(20);
    }
  });

  test.each(rows)('keep neighbours apart in grey: $what ($theme)', ({ row }) => {
    expect(neighbours(row)).not.toEqual([]);
    for (const [one, other] of neighbours(row)) {
      expect(Math.abs(lightness(one) - lightness(other)), `${one} ${other}`).toBeGreaterThan(10);
    }
  });

  test.each(rows)('stand off the ground: $what ($theme)', ({ theme, row }) => {
    const { paper } = coloursOf(theme);
    for (const colour of row) {
      expect(Math.abs(lightness(paper) - lightness(colour)), colour).toBeGreaterThan(10);
    }
  });

  test.each(themeNames)('serve nine parties, and begin anew with the tenth (%s)', (theme) => {
    expect(new Set(of(theme, ...nine)).size).toBe(9);
    const [first, ...others] = of(theme, ...nine, { id: 'party-10' });
    expect(others.at(-1)).toBe(first);
  });

  test('are those of the record where it tells them', () => {
    expect(of('screen', nine[0]!, reds, nine[1]!, greens)).toEqual([
      '#ddcc77',
      '#8c1c2b',
      '#332288',
      '#55a888',
    ]);
    expect(of('print', reds)).toEqual(['#8c1c2b']);
  });

  test('pass over what is like an own colour of another party', () => {
    const taken = [...nine.map((_, index) => of('screen', ...nine)[index]!)];
    for (const colour of taken) {
      const [own, ...others] = of('screen', { id: 'own', colour }, ...nine.slice(0, 8));
      expect(others).not.toContain(own);
      expect(new Set(others).size).toBe(8);
    }
  });

  test('are lightened in the dark until they stand off the ground, black too', () => {
    const { paper } = coloursOf('dark');
    const dark = ['#000000', '#8c1c2b', '#332288', '#ffffff'];
    for (const colour of dark) {
      const [light] = of('dark', { id: 'own', colour });
      expect(contrast(light!, paper)).toBeGreaterThanOrEqual(2);
      expect(lightness(light!)).toBeGreaterThanOrEqual(lightness(colour));
    }
  });

  test('are greys in grey, whatever the record tells', () => {
    for (const colour of of('grey', reds, greens, ...nine)) expect(colour).toMatch(/^#(..)\1\1$/);
    expect(of('grey', reds, greens)).toEqual(of('grey', nine[0]!, nine[1]!));
  });

  test('are one for a party that is named twice', () => {
    expect(of('screen', nine[0]!, nine[1]!, nine[0]!)).toEqual(['#ddcc77', '#332288']);
  });

  test('need no party', () => {
    expect(of('screen')).toEqual([]);
  });

  test('are the same in every chart of a record, whichever of its parties it shows', () => {
    const ofRecord = [reds, ...nine];
    for (const theme of themeNames) {
      const { colours } = lookOf({ theme, parties: ofRecord });
      const all = partyColours(ofRecord, colours);
      for (const shown of [nine.slice(3, 6), [nine[5]!, reds], [nine[1]!]]) {
        for (const [id, colour] of partyColours(shown, colours)) {
          expect(colour, `${theme} ${id}`).toBe(all.get(id));
        }
      }
    }
  });

  test('differ within a chart, also where the record has more parties than the theme has colours', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ id: `party-${index}` }));
    const { colours } = lookOf({ parties: many });
    const shown = [many[0]!, many[9]!, many[18]!, many[1]!];
    expect(new Set(partyColours(shown, colours).values()).size).toBe(4);
  });
});
