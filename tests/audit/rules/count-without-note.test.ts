import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'count-without-note';

const counted = (passage: PlainRow): PlainTables => ({
  citations: [{ id: '94-1', note: 94 }],
  votes: [{ id: 'v', result: 'adopted', yes: 29, no: 23 }],
  passages: [{ id: 'words', ...passage }],
  evidence: [{ table: 'votes', record: 'v', field: 'yes', passage: 'words' }],
});

test('a count with only a note nearby, or none, is doubtful', () => {
  const [near] = findings(rule, counted({ note: 94, note_scope: 'near' }));
  expect(near?.strength).toBe('doubtful');
  expect(near?.text).toBe('The count 29 to 23 (v) has no note of its own; the nearest is note 94.');
  expect(near?.records).toEqual(['votes/v', 'citations/94-1']);
  expect(findings(rule, counted({}))[0]?.sides[1]?.says).toBe('no note');
});

test('a count with a note, or without evidence, is no finding', () => {
  expect(findings(rule, counted({ note: 94, note_scope: 'sentence' }))).toEqual([]);
  expect(findings(rule, { ...counted({}), evidence: [] })).toEqual([]);
});
