import { expect, test } from 'vitest';
import { findings, type PlainTables } from '../dataset-of.js';

const rule = 'voted-twice';

const votes = (...rows: readonly PlainTables[string][number][]): PlainTables => ({
  votes: rows.map((row, index) => ({ id: `v${index + 1}`, motion: 'release', ...row })),
});

test('two votes of one result on a motion in a session can be one told twice', () => {
  const [finding, ...others] = findings(
    rule,
    votes({ position: 1, yes: 12, no: 7 }, { position: 2, yes: 12, no: 6 }),
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ strength: 'doubtful', records: ['votes/v1', 'votes/v2'] });
  expect(finding?.text).toMatch(
    / was voted on twice by .* on a date not told, both times adopted\.$/,
  );
  expect(finding?.sides.map((one) => one.says)).toEqual(['12 to 7', '12 to 6']);
});

test('counts that are not told are said to be so', () => {
  const [finding] = findings(rule, votes({ position: 1 }, { position: 2, yes: 12 }));
  expect(finding?.sides.map((one) => one.says)).toEqual(['not told to not told', '12 to not told']);
});

test('votes in other sessions, on other motions or of other results are none', () => {
  expect(findings(rule, votes({ session: 'a' }, { session: 'b' }))).toEqual([]);
  expect(findings(rule, votes({}, { motion: 'another' }))).toEqual([]);
  expect(findings(rule, votes({}, { result: 'rejected' }))).toEqual([]);
});
