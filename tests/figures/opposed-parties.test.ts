import { describe, expect, test } from 'vitest';
import { opposedParties } from '../../src/figures/opposed-parties.js';
import { rollCallsFromCells, voteviewCodes } from '../../src/index.js';

/** Three of the largest party, two of one that governs with it, two against both, one alone. */
const parties = ['large', 'large', 'large', 'ally', 'ally', 'against', 'against', 'alone'];
const chamber = (cells: readonly string[]) =>
  rollCallsFromCells({
    members: parties.map((party, place) => ({ id: `${place}`, party })),
    votes: [...cells[0]!].map((_, place) => ({ id: `${place}` })),
    cells,
    codes: voteviewCodes,
  });
const calls = chamber(['1111', '1111', '1111', '1111', '1111', '6611', '6611', '6666']);

describe('the two parties that a figure sets against each other', () => {
  test('are the largest, and the largest of those that opposed it in a quarter of the votes', () => {
    expect(opposedParties(calls)).toEqual(['large', 'against']);
  });

  test('are the one that is told, and one that opposed it', () => {
    expect(opposedParties(calls, 'against')).toEqual(['against', 'large']);
  });

  test('are the largest and the one that most often opposed it, where none often did', () => {
    const united = chamber(Array(8).fill('11111'));
    expect(opposedParties(united)).toEqual(['large', 'ally']);
    const seldom = chamber([...Array(7).fill('11111'), '11116']);
    expect(opposedParties(seldom)).toEqual(['large', 'alone']);
  });

  test('are none where there is one party', () => {
    const one = rollCallsFromCells({
      members: [{ id: 'a', party: 'A' }],
      votes: [{ id: '1' }],
      cells: ['1'],
      codes: voteviewCodes,
    });
    expect(opposedParties(one)).toBeUndefined();
  });
});
