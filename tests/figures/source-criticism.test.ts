import { describe, expect, test } from 'vitest';
import { recordNamed } from '../../src/figures/record-named.js';
import { audit, findFigure, loadDataset } from '../../src/index.js';

const dataset = loadDataset();
const rowsOf = (name: string) => findFigure(dataset, name).data().rows;

describe('the figures of the notebook on source criticism', () => {
  test('findings: a row for each finding of the audit', () => {
    expect(rowsOf('findings').map((row) => row.finding)).toEqual(
      audit(dataset).map((one) => one.text),
    );
  });

  test('fifth-congress-variants: who decides alone changes with the number taken', () => {
    const deciding = new Map<unknown, unknown[]>();
    for (const { variant, party, power } of rowsOf('fifth-congress-variants')) {
      if (Number(power) > 99.9) deciding.set(variant, [party]);
      else if (!deciding.has(variant)) deciding.set(variant, []);
    }
    expect(Object.fromEntries(deciding)).toEqual({
      official: ['bolshevik'],
      adjusted: [],
      'within maximalist-sr': ['left-sr'],
      reckoned: ['left-sr'],
      'only bolshevik': ['left-sr'],
      'only left-sr': [],
    });
  });

  test('both-sides: voters counted under each size of the body, and days on one calendar and as written', () => {
    const rows = rowsOf('both-sides');
    expect(
      rows
        .filter((row) => row.members !== undefined)
        .map((row) => [row.counted, row.members, Number(row.turnout).toFixed(1), row.possible]),
    ).toEqual([
      [57, 101, '56.4', 'yes'],
      [57, 108, '52.8', 'yes'],
      [55, 101, '54.5', 'yes'],
      [55, 108, '50.9', 'yes'],
      [251, 216, '116.2', 'no'],
      [251, 251, '100.0', 'yes'],
      [251, 366, '68.6', 'yes'],
      [19, 18, '105.6', 'no'],
      [19, 19, '100.0', 'yes'],
    ]);
    expect(
      rows
        .filter((row) => row.days !== undefined)
        .map((row) => [row.days, Number(row.sessions_per_week).toFixed(2), row.possible]),
    ).toEqual([
      [82, '4.52', 'yes'],
      [95, '3.91', 'no'],
      [86, '4.31', 'yes'],
      [99, '3.75', 'no'],
    ]);
  });

  test('a record that they rest on and is not there is named', () => {
    expect(() => recordNamed(dataset.bodies, 'duma')).toThrow(/"duma" was given/);
  });
});
