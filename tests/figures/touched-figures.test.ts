import { describe, expect, test } from 'vitest';
import {
  audit,
  type DrawnFigure,
  type Finding,
  figuresOf,
  findFigure,
  loadDataset,
  touchedFigures,
} from '../../src/index.js';

const { figures } = figuresOf(loadDataset());

const dataset = loadDataset();
const findings = audit(dataset);
const found = (rule: string) =>
  findings.find((one) => one.rule === rule && one.strength === 'contradiction') as Finding;

/** A figure of these rows. */
const figureOf = (...rows: Readonly<Record<string, string>>[]): DrawnFigure => ({
  ...findFigure(dataset, 'margins'),
  data: () => ({ columns: [], rows }),
});

describe('a finding touches a figure', () => {
  const votes = found('votes-against-members');
  const passage = votes.sides[0]?.evidence[0]?.passage.id ?? '';

  test('that rests on one of its passages', () => {
    const figure = figureOf({ evidence: `other ${passage}` });
    expect(touchedFigures(votes, [figure])).toEqual([{ figure, passages: [passage], records: [] }]);
  });

  test('that names one of its records', () => {
    const figure = figureOf({ vote: 'sovnarkom-1917-12-30-antonov-lenin', evidence: '' });
    expect(touchedFigures(votes, [figure])).toMatchObject([
      { passages: [], records: ['votes/sovnarkom-1917-12-30-antonov-lenin'] },
    ]);
  });

  test('and none other', () => {
    expect(touchedFigures(votes, [figureOf({ evidence: 'other' })])).toEqual([]);
    expect(touchedFigures(votes, [])).toEqual([]);
  });

  test('not by a word that only looks like a record', () => {
    const people = found('name-of-another');
    expect(touchedFigures(people, [figureOf({ who: 'steinberg', evidence: '' })])).toEqual([]);
  });

  test('in the order of the figures, whichever are registered', () => {
    const names = touchedFigures(votes, figures).map((one) => one.figure.name);
    expect(names).toEqual(figures.map((one) => one.name).filter((name) => names.includes(name)));
    expect(names).toEqual(expect.arrayContaining(['recorded-votes', 'margins', 'both-sides']));
    expect(names).not.toContain('fifth-congress-variants');
  });
});
