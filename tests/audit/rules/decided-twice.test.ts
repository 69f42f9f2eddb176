import { expect, test } from 'vitest';
import { findings, type PlainTables } from '../dataset-of.js';

const rule = 'decided-twice';

const decided = (...results: readonly string[]): PlainTables => ({
  votes: results.map((result, index) => ({
    id: `v${index + 1}`,
    motion: 'release',
    position: index + 1,
    result,
  })),
});

test('a motion adopted and rejected is doubtful', () => {
  const [finding] = findings(rule, decided('rejected', 'adopted'));
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.records).toEqual(['votes/v1', 'votes/v2']);
});

test('a motion deferred and then adopted is a trap', () => {
  expect(findings(rule, decided('deferred', 'adopted'))[0]?.strength).toBe('trap');
});

test('a motion decided alike, or once, is no finding', () => {
  expect(findings(rule, decided('adopted', 'adopted'))).toEqual([]);
  expect(findings(rule, decided('adopted'))).toEqual([]);
  expect(findings(rule, decided('not-told', 'adopted'))).toEqual([]);
});
