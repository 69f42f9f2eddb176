import { describe, expect, test } from 'vitest';
import { loadDataset, partyInBodies } from '../../../src/index.js';

const { compositions, statements } = loadDataset();
const bodies = partyInBodies('left-sr', compositions, statements);
const inBody = (id: string) => bodies.find((one) => one.composition.id === id);

describe('a party in bodies', () => {
  test('its seats of all, where all are told', () => {
    expect(inBody('sovnarkom-coalition')).toMatchObject({ seats: 7, size: 18, untold: 0 });
    expect(inBody('sovnarkom-coalition')?.share.atLeast).toBeCloseTo(7 / 18, 12);
  });

  test('members that nobody names, and those of groups, can be anyone’s', () => {
    const commission = inBody('constitutional-commission-1918-03');
    expect(commission).toMatchObject({ seats: 2, size: 15, untold: 9 });
    expect(commission?.share).toEqual({ atLeast: 2 / 15, atMost: 11 / 15 });
  });

  test('a rest computed from the words that tell its own seats is not its own', () => {
    expect(inBody('little-sovnarkom-1918-01-09')).toMatchObject({ seats: 1, size: 3, untold: 0 });
  });

  test('where only its own seats are told, the share is not known', () => {
    const cheka = inBody('cheka-collegium-1918-01');
    expect(cheka?.size).toBeUndefined();
    expect(cheka).toMatchObject({ seats: 4, share: { atLeast: 0, atMost: 1 } });
  });

  test('bodies without a seat of it are left out', () => {
    expect(inBody('sovnarkom-formed-1917-10')).toBeUndefined();
    expect(partyInBodies('kadet', compositions, statements)).toEqual([]);
  });
});
