import { describe, expect, test } from 'vitest';
import { figureGroups, questionOf } from '../../src/gallery/overview.js';
import { type DrawnFigure, figureOfKind, figuresOf, loadDataset } from '../../src/index.js';

const record = loadDataset();
const plain = figureOfKind(record, 'margins');
const figure = (name: string, more: Partial<DrawnFigure>): DrawnFigure => ({
  ...plain,
  name,
  ...more,
});

describe('the figures in the overview', () => {
  test('are those of the argument by their places, then the others by notebook', () => {
    const figures = [
      figure('a', { notebook: 'one' }),
      figure('b', { notebook: 'two', core: 2 }),
      figure('c', { notebook: 'two' }),
      figure('d', { notebook: 'one', core: 1 }),
      figure('e', { notebook: 'one' }),
      figure('f', {}),
    ];
    expect(
      figureGroups(figures).map((group) => [group.notebook, group.figures.map((one) => one.name)]),
    ).toEqual([
      [undefined, ['d', 'b']],
      ['one', ['a', 'e']],
      ['two', ['c']],
      ['', ['f']],
    ]);
  });

  test('have no group of the argument in a record that names none', () => {
    expect(figureGroups([plain]).map(({ notebook }) => notebook)).toEqual(['']);
    expect(figureGroups([])).toEqual([]);
  });

  test('of the record stand in one group each', () => {
    const { figures } = figuresOf(record);
    const grouped = figureGroups(figures).flatMap((group) => group.figures);
    expect(new Set(grouped)).toEqual(new Set(figures));
    expect(grouped).toHaveLength(figures.length);
  });
});

describe('the question of a notebook', () => {
  test('is that of the record, in the language of the page', () => {
    expect(questionOf('01-recorded-votes', record, 'en')).toBe('How close were the votes?');
    expect(questionOf('01-recorded-votes', record, 'el')).toMatch(/[α-ω]/);
  });

  test('is the name of the notebook where the record asks none', () => {
    expect(questionOf('my-own', record, 'ru')).toBe('my-own');
    expect(questionOf('toString', record, 'ru')).toBe('toString');
    expect(questionOf('', record, 'en')).toBe('Figures of the record');
  });
});
