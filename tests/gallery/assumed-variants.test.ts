import { describe, expect, test } from 'vitest';
import { assumedIn, assumedVariants } from '../../src/gallery/assumed-variants.js';
import { figureOfKind, findFigure, loadDataset } from '../../src/index.js';

const record = loadDataset();
const seats = findFigure(record, 'seats-and-power');

describe('a figure under what it assumes', () => {
  test('is itself first, and then each of the other choices', () => {
    const variants = assumedVariants(seats);
    expect(variants.map(({ suffix, choice }) => [suffix, choice])).toEqual([
      ['', ''],
      ['-2', 'two thirds'],
      ['-3', 'three quarters'],
    ]);
    expect(variants[0]?.figure).toBe(seats);
    expect(variants.map(({ figure }) => figure.parameters.share)).toEqual([
      undefined,
      'two thirds',
      'three quarters',
    ]);
  });

  test('says in its caption what is assumed, where that is not what the record’s words say', () => {
    const [own, other] = assumedVariants(seats);
    expect(assumedIn(own!, 'en')).toBe('');
    expect(assumedIn(other!, 'en')).toBe(
      'Assumption: Seats that decide where the record states no rule: at least two thirds.',
    );
  });

  test('that the record itself lists with another choice stands in its place among them', () => {
    const listed = seats.assuming('two thirds');
    expect(assumedVariants(listed).map(({ choice }) => choice)).toEqual([
      'usual',
      '',
      'three quarters',
    ]);
  });

  test('is alone where nothing is assumed, or what is none of the choices', () => {
    const parties = { body: 'sovnarkom', party: 'left-sr', other: 'bolshevik' };
    for (const figure of [
      findFigure(record, 'margins'),
      figureOfKind(record, 'majority-sessions', { parameters: { ...parties, present: 5 } }),
    ]) {
      expect(assumedVariants(figure)).toEqual([
        { figure, suffix: '', choice: '', label: undefined },
      ]);
    }
  });
});
