import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownPresence, type PresenceTold } from '../../../src/index.js';

const named = (person: string, party?: string): PresenceTold => ({
  person,
  party,
  count: 1,
  bound: 'exact',
});

describe('knownPresence', () => {
  test('does not add the people named to the number of their party, among whom they may be', () => {
    const told = [
      named('Lenin', 'B'),
      named('Stalin', 'B'),
      { party: 'B', count: 17, bound: 'exact' },
    ] as const;
    expect(knownPresence(told)).toEqual({
      atLeast: 17,
      told: 'by number',
      named: 2,
      parties: [{ party: 'B', atLeast: 17, named: 2, told: 'exactly' }],
      partyNotTold: 0,
      beyond: 0,
    });
  });

  test('counts the people named where they are more than the number', () => {
    const told = [
      named('a', 'B'),
      named('b', 'B'),
      { party: 'B', count: 1, bound: 'exact' },
    ] as const;
    expect(knownPresence(told).parties).toEqual([
      { party: 'B', atLeast: 2, named: 2, told: 'at least' },
    ]);
  });

  test('adds up parties, and those whose party is not told', () => {
    const told = [
      named('a', 'A'),
      named('b'),
      { party: 'B', count: 3, bound: 'at-least' },
    ] as const;
    expect(knownPresence(told)).toMatchObject({ atLeast: 5, partyNotTold: 1, beyond: 0, named: 2 });
    expect(knownPresence(told).parties.map((one) => one.told)).toEqual(['by name', 'at least']);
  });

  test('takes a group without a party to include everybody else', () => {
    const told = [
      named('a', 'A'),
      { count: 2, bound: 'exact' },
      { count: 57, bound: 'at-least' },
    ] as const;
    expect(knownPresence(told)).toMatchObject({ atLeast: 57, beyond: 56, told: 'by number' });
  });

  test('counts a person who is named twice once, with the party wherever it is told', () => {
    const told = [named('a'), named('a', 'A'), named('a')];
    expect(knownPresence(told)).toMatchObject({
      atLeast: 1,
      named: 1,
      told: 'by name',
      partyNotTold: 0,
    });
  });

  test('learns nothing certain from an upper limit or an approximate number', () => {
    const told = [
      { party: 'A', count: 9, bound: 'at-most' },
      { count: 40, bound: 'about' },
    ] as const;
    expect(knownPresence(told)).toMatchObject({ atLeast: 0, parties: [], told: 'by name' });
  });

  test('of nothing is nobody', () => {
    expect(knownPresence([]).atLeast).toBe(0);
  });

  test('refuses what is no number of people', () => {
    expect(() => knownPresence([{ count: 1.5, bound: 'exact' }])).toThrow(/told\[0\]\.count/);
  });

  test('has parts that make up the whole', () => {
    const one = fc.record({
      person: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
      party: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
      count: fc.nat(30),
      bound: fc.constantFrom('exact', 'at-least', 'at-most', 'about'),
    });
    fc.assert(
      fc.property(fc.array(one), (told) => {
        const { atLeast, parties, partyNotTold, beyond } = knownPresence(told);
        const parts = parties.reduce((sum, party) => sum + party.atLeast, 0);
        expect(parts + partyNotTold + beyond).toBe(atLeast);
        expect(beyond).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
