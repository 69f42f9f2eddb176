import { describe, expect, test } from 'vitest';
import { loadDataset, seatVariants } from '../../../src/index.js';
import type { Dataset } from '../../../src/records/records.js';
import { datasetOf } from '../../audit/dataset-of.js';

const told = {
  bodies: [{ id: 'assembly' }],
  parties: [{ id: 'reds' }, { id: 'greens' }, { id: 'blues' }],
  compositions: [
    { id: 'before', body: 'assembly', authority: 'official', counts: 'members' },
    { id: 'after', body: 'assembly', authority: 'adjusted', counts: 'members' },
  ],
  seats: [
    { id: 'before-reds', composition: 'before', party: 'reds', seats: 60, status: 'filled' },
    { id: 'before-greens', composition: 'before', party: 'greens', seats: 40, status: 'filled' },
    { id: 'after-reds', composition: 'after', party: 'reds', seats: 45, status: 'filled' },
    { id: 'after-greens', composition: 'after', party: 'greens', seats: 50, status: 'filled' },
  ],
};
const challenged = {
  id: 'challenged',
  measure: 'challenged',
  body: 'assembly',
  party: 'reds',
  value: 20,
  bound: 'exact',
};

const variantsOf = (dataset: Dataset, within?: { party: string; of: string }) => {
  const body = dataset.bodies.find((one) => one.id === 'assembly');
  if (!body) throw new Error('no assembly');
  return seatVariants(dataset, body, within).map(({ kind, party, seats }) => [
    party ? `${kind} ${party.id}` : kind,
    ...seats.map((one) => one.seats),
  ]);
};

describe('the variants of a body’s seats', () => {
  test('are what is told, official and adjusted, where no change is told', () => {
    expect(variantsOf(datasetOf(told))).toEqual([
      ['official', 60, 40],
      ['adjusted', 45, 50],
    ]);
  });

  test('have the sum of the one party whose change is told, the others as adjusted', () => {
    expect(variantsOf(datasetOf({ ...told, statements: [challenged] })).at(-1)).toEqual([
      'reckoned',
      40,
      50,
    ]);
  });

  test('have each sum alone where several are told', () => {
    const notAdmitted = {
      ...challenged,
      id: 'b',
      measure: 'not-admitted',
      party: 'greens',
      value: 5,
    };
    const dataset = datasetOf({ ...told, statements: [challenged, notAdmitted] });
    expect(variantsOf(dataset).slice(2)).toEqual([
      ['reckoned', 40, 45],
      ['only reds', 40, 50],
      ['only greens', 45, 45],
    ]);
  });

  test('take no limit for a sum', () => {
    const atLeast = { ...challenged, bound: 'at-least' };
    expect(variantsOf(datasetOf({ ...told, statements: [atLeast] }))).toHaveLength(2);
  });

  test('count a party among another where the source can be read so', () => {
    const blues = {
      id: 'after-blues',
      composition: 'after',
      party: 'blues',
      seats: 5,
      status: 'filled',
    };
    const dataset = datasetOf({ ...told, seats: [...told.seats, blues] });
    expect(variantsOf(dataset, { party: 'blues', of: 'greens' })).toEqual([
      ['official', 60, 40],
      ['adjusted', 45, 50, 5],
      ['within blues', 45, 50],
    ]);
    expect(variantsOf(dataset, { party: 'none', of: 'greens' })).toHaveLength(2);
  });

  test('are none without an adjusted composition', () => {
    const [official] = told.compositions;
    const seats = told.seats.slice(0, 2);
    expect(
      variantsOf(datasetOf({ ...told, compositions: official ? [official] : [], seats })),
    ).toEqual([]);
  });

  test('say the sum, and rest on the official seats and the change', () => {
    const dataset = loadDataset();
    const body = dataset.bodies.find((one) => one.id === 'fifth-congress-of-soviets');
    const reckoned = body && seatVariants(dataset, body).find((one) => one.kind === 'reckoned');
    expect(reckoned?.seats.map((one) => one.reckoning)).toEqual([
      '678 − 399 = 279',
      '269 + 90 = 359',
      undefined,
    ]);
    expect(reckoned?.seats[0]?.records.map((one) => one.id)).toEqual([
      'fifth-congress-official-bolshevik',
      'fifth-congress-challenged',
    ]);
  });
});
