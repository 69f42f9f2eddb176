import { describe, expect, test } from 'vitest';
import { loadDataset, motionOutcomes, type Vote } from '../../../src/index.js';

const { votes } = loadDataset();
const outcomes = motionOutcomes(votes);
const outcomeOf = (motion: string) => outcomes.find((one) => one.motion.id === motion);

describe('what became of the motions', () => {
  test('of every party that moved some in a shared body', () => {
    const count = (party: string) => outcomes.filter((one) => one.party === party).length;
    expect([count('left-sr'), count('bolshevik'), outcomes.length]).toEqual([23, 10, 33]);
    expect(outcomeOf('left-srs-leave-sovnarkom')).toBeUndefined();
    expect(outcomeOf('vtsik-primacy')).toBeUndefined();
  });

  test.each([
    ['antonov-karelin', 'rejected', 'achieved'],
    ['antonov-lenin', 'adopted', 'not achieved'],
    ['proshian-protest', 'deferred', 'not achieved'],
    ['vtsik-sovnarkom-relations', 'adopted', 'in part'],
    ['broad-socialist-coalition', 'superseded', 'not told'],
  ])('%s: %s, %s', (motion, result, came) => {
    expect(outcomeOf(motion)).toMatchObject({ result, came });
  });

  test('a motion decided twice is one, and the decision that is told counts', () => {
    const [told] = votes.filter((vote) => vote.motion.id === 'antonov-karelin') as [Vote];
    const before: Vote = { ...told, id: 'before', result: 'not-told', afterwards: undefined };
    const [twice] = motionOutcomes([before, told]);
    expect(twice?.votes.map((vote) => vote.result)).toEqual(['not-told', 'rejected']);
    expect(twice).toMatchObject({ formal: 'rejected', practice: 'achieved' });
  });

  test('what was asked for and done was achieved, though the decision on it is not told', () => {
    const cheka = outcomeOf('left-srs-into-cheka');
    expect(cheka).toMatchObject({ formal: 'unknown', practice: 'achieved' });
  });

  test('a text superseded by another was not adopted; what was done in part is open', () => {
    expect(outcomeOf('broad-socialist-coalition')).toMatchObject({ formal: 'rejected' });
    expect(outcomeOf('vtsik-sovnarkom-relations')).toMatchObject({ practice: 'unknown' });
  });

  const lenin = votes.find((vote) => vote.motion.id === 'antonov-lenin') as Vote;
  test.each([
    ['adopted', 'carried-out', 'achieved'],
    ['adopted', 'published', 'achieved'],
    ['adopted', 'evaded', 'not achieved'],
    ['adopted', 'replaced', 'not achieved'],
    ['adopted', 'reversed', 'not achieved'],
    ['adopted', undefined, 'not told'],
    ['rejected', 'reversed', 'achieved'],
    ['rejected', 'carried-out', 'not told'],
    ['rejected', 'replaced', 'not told'],
    ['withdrawn', undefined, 'not told'],
  ] as const)('%s and then %s is %s', (result, afterwards, came) => {
    expect(motionOutcomes([{ ...lenin, result, afterwards }])).toMatchObject([{ came }]);
  });

  test('without votes there is none', () => {
    expect(motionOutcomes([])).toEqual([]);
  });
});
