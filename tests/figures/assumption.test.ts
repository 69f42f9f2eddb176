import { describe, expect, test } from 'vitest';
import { chosenOf } from '../../src/figures/assumption.js';
import {
  figureCaption,
  figureOfKind,
  figuresOf,
  findFigure,
  languages,
  loadDataset,
} from '../../src/index.js';

const record = loadDataset();
const assuming = figuresOf(record).figures.filter((one) => one.assumption);

describe('a figure that assumes what the record does not tell', () => {
  test.each(assuming)(
    'is under one of the choices, and another under each other: $name',
    (figure) => {
      const { choices, label } = figure.assumption!;
      expect(chosenOf(figure.assumption!, figure.parameters)).toBe(0);
      for (const { value, label: choice } of choices.slice(1)) {
        const other = figure.assuming(value);
        expect(other.data().rows).not.toEqual(figure.data().rows);
        expect(other.name).toBe(figure.name);
        for (const language of languages) {
          expect(figureCaption(other, language).shown).not.toMatch(/\{\w+\}|undefined/);
          expect(choice[language]).not.toBe('');
          expect(label[language]).not.toBe('');
        }
        expect(other.assuming(choices[0]!.value).data()).toEqual(figure.data());
      }
    },
  );

  test('draws another chart of other rows', () => {
    const figure = findFigure(record, 'coalitions');
    expect(figure.assuming('three quarters').draw()).not.toEqual(figure.draw());
  });

  test('refuses what cannot be assumed', () => {
    expect(() => findFigure(record, 'margins').assuming(2)).toThrow(
      'value must be left out: the figure assumes nothing',
    );
    expect(() => findFigure(record, 'coalitions').assuming('all')).toThrow('share must be one of');
  });
});

describe('the share that decides where the record states no rule', () => {
  const quotas = (share?: string) =>
    figureOfKind(record, 'seats-and-power', {
      parameters: { bodies: ['sovnarkom', 'vtsik'], ...(share ? { share } : {}) },
    })
      .data()
      .rows.map(({ body, quota, rule }) => `${body} ${quota} ${rule}`);

  test('moves what is assumed, and leaves what the record tells', () => {
    expect(new Set(quotas())).toEqual(new Set(['Sovnarkom 10 told', 'VTsIK 51 assumed']));
    expect(new Set(quotas('two thirds'))).toEqual(
      new Set(['Sovnarkom 10 told', 'VTsIK 68 assumed']),
    );
  });

  test('is not chosen where the record states every rule', () => {
    const figure = figureOfKind(record, 'coalitions', { parameters: { bodies: ['sovnarkom'] } });
    expect(figure.assumption).toBeUndefined();
  });
});

describe('voters beyond the seats that are told', () => {
  const splits = (further: number) =>
    figureOfKind(record, 'split-grid', {
      parameters: { vote: 'sovnarkom-1917-12-30-antonov-lenin', further },
    }).data().rows;

  test('are as many as the votes need at least, and more leave more splits possible', () => {
    expect(splits(0)).toEqual(splits(1));
    expect(splits(2).length).toBeGreaterThan(splits(1).length);
  });
});

describe('the average of the other party', () => {
  const parties = { body: 'sovnarkom', party: 'left-sr', other: 'bolshevik' };
  const sessions = (present: number) =>
    figureOfKind(record, 'majority-sessions', { parameters: { ...parties, present } });

  test('is assumed alone where it is chosen, with the result that it has among the usual ones', () => {
    const assumed = (figure: { data: typeof plain.data }) =>
      figure.data().rows.filter(({ what }) => what === 'assumption');
    const plain = figureOfKind(record, 'majority-sessions', { parameters: parties });
    expect(assumed(plain)).toHaveLength(3);
    expect(assumed(sessions(5.5))).toEqual(assumed(plain).filter((row) => row.attendance_b === 50));
  });

  test('is that of no more than there are', () => {
    expect(() => sessions(12)).toThrow('present must be at most the 11 members of the other party');
  });
});
