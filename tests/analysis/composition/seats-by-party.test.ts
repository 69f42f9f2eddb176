import { describe, expect, test } from 'vitest';
import {
  binomialRepresentation,
  gallagher,
  hypergeometricRepresentation,
  laaksoTaagepera,
  loadDataset,
  loosemoreHanby,
  pairedSeats,
  partyInBody,
  seatsByParty,
} from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';

const dataset = loadDataset();
const composition = (id: string) => dataset.compositions.find((one) => one.id === id)!;
const coalition = composition('sovnarkom-coalition');
const merged = composition('vtsik-merged-1917-11');

/** The composition with other rows of seats. */
const withSeats = (...seats: object[]) => ({
  ...coalition,
  seats: seats.map((one) => ({ ...coalition.seats[0]!, ...one })),
});

describe('the seats of a composition by party', () => {
  test('are those of its rows', () => {
    for (const one of dataset.compositions.filter(({ seats }) => seats.length > 0)) {
      const { names, seats } = seatsByParty(one, { toFollow: 'filled' });
      expect(names).toHaveLength(seats.length);
      const all = one.seats.reduce((sum, row) => sum + row.seats, 0);
      expect(seats.reduce((sum, count) => sum + count, 0)).toBe(all);
    }
  });

  test('are added up where a party has several rows', () => {
    const twice = withSeats({ seats: 3 }, { seats: 4, status: 'filled' });
    expect(seatsByParty(twice).seats).toEqual([7]);
  });

  test('are refused where some were to follow, unless it is said how to take them', () => {
    expect(merged.seats.some(({ status }) => status === 'to-follow')).toBe(true);
    expectArgumentError(
      () => seatsByParty(merged),
      'options.toFollow',
      undefined,
      'were to follow',
    );
    const sum = (toFollow: 'filled' | 'left out') =>
      seatsByParty(merged, { toFollow }).seats.reduce((all, count) => all + count, 0);
    expect([sum('left out'), sum('filled')]).toEqual([216, 366]);
    expectArgumentError(
      () => seatsByParty(merged, { toFollow: 'all' as 'filled' }),
      'options.toFollow',
      'all',
      '"filled"',
    );
  });

  test('are refused where none is told', () => {
    expectArgumentError(
      () => seatsByParty({ ...coalition, seats: [] }),
      'composition',
      coalition.id,
      'seats are told',
    );
    const open = { ...merged, seats: merged.seats.filter(({ status }) => status === 'to-follow') };
    expectArgumentError(
      () => seatsByParty(open, { toFollow: 'left out' }),
      'composition',
      merged.id,
      'seats are told',
    );
  });

  test('go into the measures of composition', () => {
    expect(laaksoTaagepera(seatsByParty(coalition).seats)).toBe(laaksoTaagepera([11, 7]));
  });
});

describe('the seats of two compositions', () => {
  test('are those of the same parties in the same order, none where a party is not there', () => {
    const one = withSeats(
      { seats: 6 },
      { seats: 2, party: { ...coalition.seats[0]!.party!, id: 'third' } },
    );
    const { names, reference, body } = pairedSeats(coalition, one);
    expect(names).toEqual(['bolshevik', 'left-sr', 'third']);
    expect([reference, body]).toEqual([
      [11, 7, 0],
      [6, 0, 2],
    ]);
    expect(loosemoreHanby(pairedSeats(coalition, coalition))).toBe(0);
    expect(gallagher({ reference, body })).toBeGreaterThan(0);
  });

  test('are refused where the party of some is not told: it may be any', () => {
    const untold = withSeats({ seats: 6 }, { seats: 2, party: undefined, group: 'others' });
    expectArgumentError(
      () => pairedSeats(untold, coalition),
      'reference',
      coalition.id,
      'by party',
    );
    expectArgumentError(() => pairedSeats(coalition, untold), 'body', coalition.id, 'by party');
    expectArgumentError(
      () => partyInBody('left-sr', untold),
      'composition',
      coalition.id,
      'by party',
    );
    expect(() => partyInBody('left-sr', untold)).toThrow(/of 2, others, the party is not told/);
    // Nobody sits in a group without seats.
    const empty = withSeats({ seats: 6 }, { seats: 0, party: undefined, group: 'others' });
    expect(partyInBody('bolshevik', empty)).toEqual({ members: 6, size: 6 });
  });

  test('say how a party is represented', () => {
    const leftSrs = partyInBody('left-sr', coalition);
    expect(leftSrs).toEqual({ members: 7, size: 18 });
    expect(partyInBody('menshevik', coalition)).toEqual({ members: 0, size: 18 });
    expect(binomialRepresentation({ share: 0.25, bodies: [leftSrs] })[0]!.expected).toBe(4.5);
    const pool = { members: 30, size: 100 };
    expect(hypergeometricRepresentation({ pool, bodies: [leftSrs] })[0]!.share).toBe(7 / 18);
  });
});
