import { describe, expect, test } from 'vitest';
import { ruleThatHeld, voteMeasures } from '../../src/index.js';
import { type Folder, loadedFrom, oneVote, problemsOf } from './altered-dataset.js';

/** The votes with the column of an older form in place of the one for rules. */
const older = (majority: string) => (folder: Folder) => {
  const [vote] = folder.rows('votes.csv');
  const heading = folder.heading('votes.csv').map((name) => (name === 'rule' ? 'majority' : name));
  folder.writeRows('votes.csv', heading, [{ ...vote, majority }]);
};

describe('a record made before there was a table of rules', () => {
  test('loads with a note', () => {
    expect(loadedFrom(oneVote).notes).toEqual([]);
    const [note, ...others] = loadedFrom(oneVote, older('simple')).notes;
    expect(others).toEqual([]);
    expect(note).toContain('column majority of an older form');
  });

  test('has the ordinary rule where it named a simple majority, or none', () => {
    for (const majority of ['', 'simple']) {
      const [vote] = loadedFrom(oneVote, older(majority)).votes;
      expect(vote?.rule).toBeUndefined();
      expect(vote && ruleThatHeld(vote).kind).toBe('assumed');
    }
  });

  test('has a rule of all members where it named an absolute majority', () => {
    const dataset = loadedFrom(oneVote, older('absolute'));
    expect(dataset.votes[0]?.rule).toMatchObject({ share: '1/2', of: 'members' });
    expect(dataset.bodies[0]?.rules).toEqual(dataset.rules);
  });

  test('is not measured where it named a qualified majority, of which the share is not told', () => {
    const [vote] = loadedFrom(oneVote, older('qualified')).votes;
    expect(vote && voteMeasures(vote)).toMatchObject({ kind: 'not counted', lacks: 'rule' });
  });

  test('may name no other majority than it could', () => {
    expect(problemsOf(oneVote, older('large')).map((one) => one.expected)).toEqual([
      'one of simple, absolute, qualified',
    ]);
  });
});
